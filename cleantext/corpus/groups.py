"""Parquet by ranges of bytes: the row groups that begin in a range, some rows at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from ..columns import article_type, column_names
from ..formats import FileError
from .batch import MOST_ROWS, Batch, Columns, site_of
from .share import Share

BUFFER = 1 << 20  # bytes of a column that are read at once, so that a row group is never held whole


def read(stream: BinaryIO, share: Share, columns: Columns) -> Iterator[Batch]:
    """The share's rows. FileError for a file that is no Parquet, or whose columns can't be used."""
    try:
        file = pq.ParquetFile(stream, buffer_size=BUFFER, pre_buffer=False)
        _check(file.schema_arrow, columns)
        row = 0
        for number in range(file.num_row_groups):
            group = file.metadata.row_group(number)
            if share.start <= _begins(group) < share.end:
                at = row
                for batch in file.iter_batches(MOST_ROWS, row_groups=[number]):
                    yield _batch(batch, at, columns)
                    at += batch.num_rows
            row += group.num_rows
    except (pa.ArrowInvalid, OSError) as error:
        raise FileError(f"not Parquet, or broken ({error}); is it whole?") from None


def _check(schema: pa.Schema, columns: Columns) -> None:
    try:
        column_names(columns.text, None, schema.names)
        article_type(schema.field(columns.text).type, columns.text)
    except (ValueError, TypeError) as error:
        raise FileError(str(error)) from None


def _begins(group: Any) -> int:  # noqa: ANN401  # pyarrow has no types
    """The place of a row group's first byte, by which it belongs to one share."""
    first = group.column(0)
    return int(first.dictionary_page_offset or first.data_page_offset)


def _batch(batch: pa.RecordBatch, at: int, columns: Columns) -> Batch:
    sites = [""] * batch.num_rows
    if columns.site in batch.schema.names:
        values = batch.column(columns.site)
        if pa.types.is_dictionary(values.type):
            values = values.dictionary_decode()
        if pa.types.is_string(values.type) or pa.types.is_large_string(values.type):
            raws = values.cast(pa.large_binary()).to_pylist()  # as bytes, since files aren't checked when they are read
            sites = [site_of(None if raw is None else raw.decode("utf-8", "replace")) for raw in raws]
    return Batch(
        places=range(at, at + batch.num_rows),
        texts=batch.column(columns.text),
        sites=sites,
        reasons=[None] * batch.num_rows,
        whole=batch,
    )
