"""A run over files, as far as finding goes: read in parts, looked at by all processors, in the order of the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from .extras import MissingExtraError
from .files import check_name, reading
from .formats import Document, FileError, Format, Found, Part, known_packing, opened, suffixes
from .formats.packing import broken, unpacking_errors
from .journal import Journal
from .look import look
from .report import Row, edits_of
from .select import Wanted
from .workers import answered, asked, workers

PAGES = {"html": "a web page", "warc": "an archive of web pages"}  # formats of which something else is written
AHEAD = 4  # parts waiting for each process, so that none is idle while a slow part holds up the order


@dataclass(frozen=True)
class Job:
    """A file to be cleaned: where it is read (None: standard input), where it goes (None: standard output), and how.

    `view` names what is shown instead of the cleaned file: "text" (the file itself), or another of look.VIEWS.
    """

    name: str
    source: Path | None
    target: Path | None = None
    wanted: Wanted = field(default_factory=Wanted)
    fields: tuple[str, ...] = ("text",)
    view: str = "text"

    def size(self) -> int:
        """Bytes to be read; 0 where that can't be told: of standard input, and of what isn't there any more.

        >>> Job("<stdin>", None).size()
        0
        """
        return self.source.stat().st_size if self.source and self.source.exists() else 0


@dataclass(frozen=True)
class Piece:
    """A part of a job's file on its way; the first piece of a job has no part, and one that fails has an error."""

    job: Job
    form: Format | None = None
    packing: str = ""
    part: Part | None = None
    read: int = 0
    known: list[Row] | None = None
    error: Exception | None = None


Looked = tuple[Piece, tuple[Found, ...]]


def pieces(jobs: Iterable[Job], journal: Journal | None = None) -> Iterator[Piece]:
    """The parts of all files, one after another, with what an interrupted run has found in them already."""
    for job in jobs:
        try:
            with reading(job.source) as file:
                form, packing, content = opened(file, job.name)
                _check(job, form, packing)
                yield Piece(job, form, packing)
                known = journal.known(job.source) if journal else iter(())
                for part in form.read(content, job.fields):
                    yield Piece(job, form, packing, part, file.tell(), next(known, None))
        except (FileError, MissingExtraError) as error:
            yield Piece(job, error=error)
        except unpacking_errors() as error:
            yield Piece(job, error=broken(error))
        except OSError as error:
            yield Piece(job, error=FileError(f"{error.strerror}; give the path of a text file"))


def looked(pieces: Iterable[Piece], processes: int) -> Iterator[Looked]:
    """What is found in each piece, in the order of the pieces."""
    if processes == 1:
        for piece in pieces:
            known = _known(piece)
            yield piece, look(*_question(piece)) if known is None else known
        return
    with workers(processes) as pool:
        yield from answered(((piece, _asked(pool, piece)) for piece in pieces), AHEAD * processes)


def _check(job: Job, form: Format, packing: str) -> None:
    if job.target is None:
        return
    pages = PAGES.get(form.name) if suffixes(job.name)[0] != ".wet" else None
    if pages and job.source is not None and job.target.resolve() == job.source.resolve():
        raise FileError(f"{pages} can't be cleaned in place, since text is taken out of it; use -o")
    if job.target.exists() and not job.target.is_file():
        raise FileError(f"can't take the place of {job.target}, which is no file; give another name")
    check_name(job.target, form)
    if known_packing(job.target.name) not in {packing, known_packing(job.name)}:
        how = f"packed with {packing}" if packing else "unpacked"
        raise FileError(f"would be written {how}, as it was read, and {job.target} says otherwise; give another name")


def _question(piece: Piece) -> tuple[Wanted, str, str, tuple[Document, ...]]:
    documents = piece.part.documents if piece.part else ()
    return piece.job.wanted, piece.job.view, piece.job.name, documents


def _asked(pool: ProcessPoolExecutor, piece: Piece) -> Future[tuple[Found, ...]]:
    if (known := _known(piece)) is not None:
        future: Future[tuple[Found, ...]] = Future()
        future.set_result(known)
        return future
    return asked(pool, look, *_question(piece))


def _known(piece: Piece) -> tuple[Found, ...] | None:
    """What needs no cleaning: nothing to look at, or found by the run that was interrupted."""
    if piece.part is None or not piece.part.documents:
        return ()
    if piece.known is None or piece.job.view != "text":
        return None
    rows = {key: list(of) for key, of in groupby(piece.known, key=lambda row: (row.document, row.field))}
    out = []
    for document in piece.part.documents:
        if isinstance(document.text, bytes):
            return None  # the text of a page isn't kept
        out.append(Found(document.text, edits_of(rows.get((document.number, document.field), ()))))
    return tuple(out)
