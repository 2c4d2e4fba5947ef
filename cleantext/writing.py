"""The other end of a run: each file's parts, with what was found in them, become a file, a stream or a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import groupby, tee, zip_longest
from typing import BinaryIO

from .extras import MissingExtraError
from .files import fingerprint, replacing
from .formats import FileError, Found, Part
from .formats.text import MARK
from .journal import Journal, Recorder
from .report import rows_of
from .run import Job, Looked, Piece

Pairs = Iterator[tuple[Part, tuple[Found, ...]]]


@dataclass(frozen=True)
class Outcome:
    """What became of a job: how many edits were made, or the error that stopped it."""

    job: Job
    edits: int = 0
    error: Exception | None = None


def outcomes(found: Iterable[Looked], sink: BinaryIO, journal: Journal | None = None) -> Iterator[Outcome]:
    """Write each job's file, or to the sink; a file that can't be done is an outcome, and the others go on.

    Raises OSError when the sink can't be written to.
    """
    for _, group in groupby(found, key=lambda item: id(item[0].job)):
        rest = iter(group)
        start, _ = next(rest)
        try:
            yield Outcome(start.job, _finished(start, rest, sink, journal))
        except (FileError, MissingExtraError) as error:
            yield Outcome(start.job, error=error)


def write_file(sink: BinaryIO, start: Piece, pairs: Pairs) -> tuple[str, str]:
    """Write a file of the form and packing of `start`; its content's fingerprints without and with the edits."""
    assert start.form is not None  # noqa: S101  # only a piece with an error has none
    form = start.form
    one, two = tee(pairs)
    plain = ((part, tuple(Found(found.source) for found in founds)) for part, founds in one)
    before, after = fingerprint(), fingerprint()

    def content() -> Iterator[bytes]:
        for old, new in zip_longest(form.write(plain), form.write(two), fillvalue=b""):  # in step, so that tee holds
            before.update(old)  # no more than a part
            after.update(new)
            yield new

    sink.writelines(form.pack(content(), start.packing))
    return before.hexdigest(), after.hexdigest()


def _finished(start: Piece, group: Iterator[Looked], sink: BinaryIO, journal: Journal | None) -> int:
    """Write what a job asks for; the number of its edits."""
    if start.error is not None:
        raise start.error
    counts: list[int] = []
    with nullcontext() if journal is None else journal.writing(start.job.source) as recorder:
        _written(start, _recorded(group, recorder, counts), sink, recorder)
    return sum(counts)


def _recorded(group: Iterable[Looked], recorder: Recorder | None, counts: list[int]) -> Pairs:
    for piece, founds in group:
        if piece.error is not None:
            raise piece.error
        assert piece.part is not None  # noqa: S101  # only a job's first piece has none
        if recorder is not None and piece.known is None:
            recorder.part(rows_of(piece.job.name, piece.part, founds))
        counts.append(sum(len(found.edits) for found in founds))
        yield piece.part, founds


def _written(start: Piece, pairs: Pairs, sink: BinaryIO, recorder: Recorder | None) -> None:
    job, form = start.job, start.form
    assert form is not None  # noqa: S101
    if job.target is not None:
        try:
            marks: list[str] = []
            with replacing(job.target, lambda: job.target != job.source or len({*marks}) > 1) as file:
                marks += write_file(file, start, pairs)
                if recorder is not None:
                    recorder.end(*marks)
        except OSError as error:
            raise FileError(f"can't write {job.target}: {error.strerror}") from None
        return
    if job.view == "text":
        mark = MARK.encode()
        sink.writelines(piece if number else piece.removeprefix(mark) for number, piece in enumerate(form.write(pairs)))
    else:
        for _, founds in pairs:
            # Half a pair, for which UTF-8 has no place, is spelled as JSON and Python do.
            sink.writelines(found.shown.encode("utf-8", "backslashreplace") for found in founds)
    sink.flush()
    if recorder is not None:
        recorder.end("", "")
