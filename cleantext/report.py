"""Rows of removals: what a run took out of which document, as JSON Lines or Parquet, and read back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import islice
from pathlib import Path
from typing import Any

from .edits import Edit
from .extras import MissingExtraError, needed
from .files import replacing
from .formats import FileError, Found, Part
from .formats.jsonl import written, written_at

SUFFIXES = (".jsonl", ".parquet")
GROUP = 10_000  # rows of a report that are written to Parquet together


@dataclass(frozen=True, slots=True)
class Row:
    """One removal. `document` is the line, row or record in `file`; `start` and `end` are code points of its text.

    `written` is how the file spelled `text`, where that can't be told from `text`. `target` is the file that was
    written; `before` and `after` are the fingerprints of its content without and with this run's edits.
    """

    file: str
    document: int
    field: str
    start: int
    end: int
    rule: str
    kind: str
    text: str
    replacement: str = ""
    written: str | None = None
    target: str = ""
    before: str = ""
    after: str = ""

    def members(self) -> dict[str, Any]:
        """The row as an object of JSON; dataclasses.asdict copies deeply, which takes longer than all the rest."""
        return {name: getattr(self, name) for name in COLUMNS}


COLUMNS = tuple(field.name for field in fields(Row))


def rows_of(file: str, part: Part, founds: Iterable[Found]) -> Iterator[Row]:
    """The rows of one part of a file."""
    for document, found in zip(part.documents, founds, strict=True):
        if not found.edits or found.source is None:
            continue
        spelled = _spelled(document.written, found)
        for edit, spelling in zip(found.edits, spelled, strict=True):
            text = found.source[edit.start : edit.end]
            own = spelling if spelling != written(text) else None
            where = file, document.number, document.field, edit.start, edit.end
            yield Row(*where, edit.rule, edit.kind, text, edit.replacement, own)


def _spelled(spelling: str | None, found: Found) -> list[str | None]:
    if spelling is None:
        return [None] * len(found.edits)
    ends = written_at(spelling, [position for edit in found.edits for position in (edit.start, edit.end)])
    return [spelling[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]


def edits_of(rows: Iterable[Row]) -> tuple[Edit, ...]:
    """The edits of one document's rows."""
    return tuple(Edit(r.start, r.end, r.replacement, kind=r.kind, rule=r.rule) for r in rows)


def inverse(rows: Iterable[Row]) -> tuple[Edit, ...]:
    """Edits of a cleaned document that give its source back.

    >>> inverse([Row("a", 1, "", 2, 4, "r", "k", "xy")])[0].start
    2
    """
    out = []
    shift = 0
    for row in rows:
        start = row.start - shift
        data = {} if row.written is None else {"written": row.written}
        out.append(Edit(start, start + len(row.replacement), row.text, row.kind, row.rule, data))
        shift += row.end - row.start - len(row.replacement)
    return tuple(out)


def check_report(path: Path) -> None:
    """Raise FileError for a name that is no report's, or that is taken: undoing a run needs its report."""
    if path.suffix not in SUFFIXES:
        raise FileError(f"{path}: a report ends in .jsonl or .parquet; give it such a name")
    if path.exists():
        raise FileError(f"{path}: is there already, and may be needed to undo a run; give another name")
    if path.suffix == ".parquet":
        needed("pyarrow", "parquet", "a report in Parquet")


def write_report(path: Path, rows: Iterable[Row]) -> None:
    """Write rows, in the order given; the file is whole or not there."""
    with replacing(path) as file:
        if path.suffix == ".jsonl":
            file.writelines(line_of(row.members()) for row in rows)
            return
        pa = needed("pyarrow", "parquet", "a report in Parquet")
        pq = needed("pyarrow.parquet", "parquet", "a report in Parquet")
        types = {"int": pa.int64(), "str": pa.string(), "str | None": pa.string()}
        schema = pa.schema([(field.name, types[str(field.type)]) for field in fields(Row)])
        left = iter(rows)
        with pq.ParquetWriter(file, schema, compression="zstd") as writer:
            while group := [row.members() for row in islice(left, GROUP)]:
                writer.write_table(pa.Table.from_pylist(group, schema))


def read_report(path: Path) -> Iterator[Row]:
    """The rows of a report; FileError where it isn't one, OSError where it can't be read."""
    if path.suffix == ".parquet":
        pa = needed("pyarrow", "parquet", "a report in Parquet")
        pq = needed("pyarrow.parquet", "parquet", "a report in Parquet")
        with path.open("rb") as file:
            try:
                table = pq.ParquetFile(file)
                if table.schema_arrow.names != list(COLUMNS):
                    raise FileError(f"{path}: not the columns of a report; give a file that --report wrote")
                rows = (row for batch in table.iter_batches(GROUP) for row in batch.to_pylist())
                for number, members in enumerate(rows, 1):
                    yield row_from(members, f"{path}: row {number}")
            except (pa.ArrowException, OSError):
                raise FileError(f"{path}: not Parquet; this is no whole report of cleantext") from None
        return
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                members = json.loads(line)
            except (ValueError, RecursionError):
                raise FileError(f"{path}:{number}: not JSON; this is no whole report of cleantext") from None
            yield row_from(members, f"{path}:{number}")


def is_report(path: Path) -> bool:
    """Whether a file is the report of a run; were it cleaned like a text, nothing could be undone with it any more."""
    if path.suffix not in SUFFIXES or not path.is_file():
        return False
    try:
        return next(read_report(path), None) is not None
    except (FileError, MissingExtraError, OSError):  # something else; what is wrong with it is told when it is cleaned
        return False


def row_from(members: Any, where: str) -> Row:  # noqa: ANN401  # what a file holds
    """A row from the members of an object; FileError that says where when it isn't one."""
    try:
        return Row(**members)
    except TypeError:
        raise FileError(f"{where}: not a row of a report; give a file that --report wrote") from None


def line_of(members: dict[str, Any]) -> bytes:
    r"""An object as a line of JSON; lone surrogates are escaped, since UTF-8 has no place for them.

    >>> line_of({"text": "é \ud800"})
    b'{"text": "\xc3\xa9 \\ud800"}\n'
    """
    return json.dumps(members, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
