"""Undoing a run by its report: what it took out is put back, and the result must be what was there before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path

from .extras import MissingExtraError
from .files import content_hash, replacing
from .formats import FileError, Found, Part
from .report import Row, inverse, read_report
from .run import Job, Piece, pieces
from .writing import write_file


@dataclass(frozen=True)
class Undone:
    """What became of a file: how many removals were put back (0: it was undone already), or why it stays as it is."""

    target: str
    removals: int = 0
    error: Exception | None = None


def undo(report: Path) -> Iterator[Undone]:
    """Put back what a run took out, file by file; a file that has changed since the run stays as it is, with an error.

    Raises FileError for a report of no use, OSError for one that can't be read.
    """
    fields: dict[str, dict[str, None]] = {}
    for row in read_report(report):
        if not row.target:
            raise FileError(f"{report}: {row.file} went to standard output, so there is nothing to undo")
        fields.setdefault(row.target, {})[row.field] = None
    for target, rows in groupby(read_report(report), key=lambda row: row.target):
        try:
            yield Undone(target, _undone(Path(target), tuple(fields[target]), rows))
        except (FileError, MissingExtraError) as error:
            yield Undone(target, error=error)
        except OSError as error:
            yield Undone(target, error=FileError(f"{error.strerror}; undo needs the file as the run left it"))


def _undone(target: Path, fields: tuple[str, ...], rows: Iterator[Row]) -> int:
    first = next(rows)
    found = content_hash(target)
    if found == first.before:
        return 0
    if found != first.after:
        raise FileError("changed since the run; undo needs the file as the run left it")
    counted: list[int] = []
    parts = pieces([Job(target.name, target, fields=fields)])
    with replacing(target) as file:
        _, now = write_file(file, next(parts), _put_back(parts, chain((first,), rows), counted))
        if now != first.before:
            raise FileError("the report doesn't fit this file; it stays as it is")
    return sum(counted)


def _put_back(
    parts: Iterable[Piece], rows: Iterator[Row], counted: list[int]
) -> Iterator[tuple[Part, tuple[Found, ...]]]:
    row = next(rows, None)
    for piece in parts:
        if piece.error is not None or piece.part is None:
            raise piece.error or FileError("can't be read")
        of: dict[tuple[int, str], list[Row]] = defaultdict(list)
        last = max((document.number for document in piece.part.documents), default=0)
        while row is not None and row.document <= last:
            of[row.document, row.field].append(row)
            counted.append(1)
            row = next(rows, None)
        yield (
            piece.part,
            tuple(_restored(document.text, of[document.number, document.field]) for document in piece.part.documents),
        )


def _restored(text: str | bytes, rows: list[Row]) -> Found:
    if isinstance(text, bytes):
        raise FileError("a web page, which no run writes; the report doesn't fit this file")
    return Found(text, inverse(rows))
