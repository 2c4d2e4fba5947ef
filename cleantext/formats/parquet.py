"""Parquet: columns of text, cleaned row by row; schema, metadata, row groups and compression stay."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from ..edits import render
from ..extras import needed
from .part import Document, FileError, Found, Part

ROWS = 100  # rows read at once: about PART bytes of news


@dataclass(frozen=True, slots=True)
class Head:
    """What the file says of itself before its rows."""

    schema: Any
    compression: dict[str, str]


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows, how many stand before them, the fields that are cleaned, and whether their row group ends here."""

    batch: Any
    before: int
    fields: tuple[str, ...]
    last: bool


def read(stream: BinaryIO, fields: tuple[str, ...]) -> Iterator[Part]:
    """Rows, with the fields' values as documents; null is no document. FileError for a column that holds no text."""
    pq = needed("pyarrow.parquet", "parquet", "Parquet")
    pa = needed("pyarrow", "parquet", "Parquet")
    try:
        file = pq.ParquetFile(stream)
    except pa.ArrowInvalid as error:
        raise FileError(f"not Parquet ({error}); is it whole?") from None
    schema = file.schema_arrow
    _check(schema, fields)
    yield Part((), Head(schema, _compression(file.metadata)))
    number = 0
    for group in range(file.num_row_groups):
        left = file.metadata.row_group(group).num_rows
        for batch in _batches(pa, file, group):
            columns = [(field, _texts(batch, field, number)) for field in fields]
            documents = tuple(
                Document(text, number + row + 1, field)
                for row in range(batch.num_rows)
                for field, values in columns
                if (text := values[row]) is not None
            )
            left -= batch.num_rows
            yield Part(documents, Rows(batch, number, fields, left == 0))
            number += batch.num_rows


def write(parts: Iterable[tuple[Part, tuple[Found, ...]]]) -> Iterator[bytes]:
    """The same table with the values edited."""
    pq = needed("pyarrow.parquet", "parquet", "Parquet")
    pa = needed("pyarrow", "parquet", "Parquet")
    sink = _Sink()
    writer = None
    group: list[Any] = []
    for part, founds in parts:
        around = part.around
        if isinstance(around, Head):
            writer = pq.ParquetWriter(pa.PythonFile(sink, mode="w"), around.schema, compression=around.compression)
            continue
        group.append(_edited(pa, part, founds))
        if around.last and writer is not None:
            table = pa.Table.from_batches(group)
            writer.write_table(table, row_group_size=max(1, table.num_rows))
            group = []
            yield sink.taken()
    if writer is not None:
        writer.close()
        yield sink.taken()


def _batches(pa: Any, file: Any, group: int) -> Iterator[Any]:  # noqa: ANN401  # pyarrow has no types
    try:
        yield from file.iter_batches(ROWS, row_groups=[group])
    except (pa.ArrowException, OSError) as error:
        why = " ".join(str(error).split())  # Arrow's may run over lines
        raise FileError(f"row group {group + 1} can't be read ({why}); is the file whole?") from None


def _texts(batch: Any, field: str, before: int) -> list[str | None]:  # noqa: ANN401
    try:
        texts: list[str | None] = batch.column(field).to_pylist()
    except UnicodeDecodeError:  # Parquet is read without a check
        rows = f"rows {before + 1} to {before + batch.num_rows}"
        raise FileError(f"{rows}: column {field!r} holds what is not UTF-8; repair it where it comes from") from None
    return texts


def _check(schema: Any, fields: tuple[str, ...]) -> None:  # noqa: ANN401
    texts = [column.name for column in schema if str(column.type) in {"string", "large_string"}]
    for field in fields:
        if schema.names.count(field) > 1:
            raise FileError(f"column {field!r} is there twice; rename one of the two")
        if field not in texts:
            what = f"column {field!r} holds {schema.field(field).type}" if field in schema.names else f"no {field!r}"
            there = ", ".join(texts) or "none"
            raise FileError(f"{what}; give a column of texts with --field: {there}")


def _compression(metadata: Any) -> dict[str, str]:  # noqa: ANN401
    """How each column is packed, as the first row group has it."""
    if not metadata.num_row_groups:
        return {}
    group = metadata.row_group(0)
    columns = [group.column(number) for number in range(group.num_columns)]
    return {c.path_in_schema: c.compression.lower().replace("uncompressed", "none") for c in columns}


def _edited(pa: Any, part: Part, founds: tuple[Found, ...]) -> Any:  # noqa: ANN401
    batch = part.around.batch
    values = {field: batch.column(field).to_pylist() for field in part.around.fields}
    for document, found in zip(part.documents, founds, strict=True):
        values[document.field][document.number - part.around.before - 1] = render(found.source or "", found.edits)
    for field, column in values.items():
        at = batch.schema.get_field_index(field)
        batch = batch.set_column(at, batch.schema.field(at), pa.array(column, batch.schema.field(at).type))
    return batch


class _Sink(io.RawIOBase):
    """Takes what a writer writes, to be handed on piece by piece."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:  # noqa: ANN401  # anything that holds bytes
        self.pieces.append(bytes(data))
        self.size += len(self.pieces[-1])
        return len(self.pieces[-1])

    def tell(self) -> int:
        return self.size

    def taken(self) -> bytes:
        """What was written since the last call."""
        out = b"".join(self.pieces)
        self.pieces = []
        return out
