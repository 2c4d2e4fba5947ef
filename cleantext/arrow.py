"""Columns of text in Arrow: cleaned text, fields and edits as typed columns; pandas, Polars and DuckDB build on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from .article import Article
from .clean import Cleaner
from .columns import FIELDS, article_type, column_names

Tabular = TypeVar("Tabular", pa.Table, pa.RecordBatch)

ROWS = 256  # texts that are Python objects at one time: a few megabytes where articles have 10,000 characters


def clean_column(
    table: Tabular, column: str = "text", *, cleaner: Cleaner | None = None, prefix: str | None = None
) -> Tabular:
    r"""The table or batch with columns added for what was found in one column of text; the others stay as they are.

    They are called "text_clean", "text_headline" and so on, or begin with `prefix`: `columns.py` has their names,
    docs/tables.md their types. Spans are code points of the text in `column`. A null gives nulls. A row that can't be
    cleaned keeps its text, and its "text_error" says why. It is pure and pickles by name, so that a pool can map it.

    Raises TypeError for a table that isn't Arrow's or a column that holds no text, ValueError for a column that isn't
    there or stands there already.

    >>> table = clean_column(pa.table({"text": ["He left.\nRead also: Why he left", None]}))
    >>> table["text_clean"].to_pylist()
    ['He left.', None]
    >>> [edit["rule"] for edit in table["text_edits"][0].as_py()]
    ['promo/en/read-also']
    """
    if not isinstance(table, (pa.Table, pa.RecordBatch)):
        raise TypeError(
            f"clean_column takes an Arrow Table or RecordBatch, not {type(table).__name__}; see docs/tables.md"
        )
    names = column_names(column, prefix, table.schema.names)
    kind = article_type(table.schema.field(column).type, column)
    schema = table.schema
    for name, field in zip(names, kind, strict=True):
        schema = schema.append(field.with_name(name))
    if isinstance(table, pa.RecordBatch):
        return _widened(table, column, cleaner, schema)
    return pa.Table.from_batches((_widened(batch, column, cleaner, schema) for batch in table.to_batches()), schema)


def clean_array(texts: pa.Array, cleaner: Cleaner | None = None, name: str = "text") -> pa.StructArray:
    """What is found in each text, as one array of structs of `article_type`; a null stays null.

    `name` is the column's, for the TypeError that tells that it holds no text.

    >>> clean_array(pa.array(["It rained.", None])).field("clean").to_pylist()
    ['It rained.', None]
    """
    kind = article_type(texts.type, name)
    ready = cleaner or Cleaner()
    if pa.types.is_dictionary(texts.type):  # as bytes, see below; and once, since every slice has the whole dictionary
        texts = pa.DictionaryArray.from_arrays(texts.indices, texts.dictionary.cast(pa.large_binary()))
    pieces = [_piece(texts.slice(at, ROWS), ready, kind) for at in range(0, len(texts), ROWS)]
    return pa.concat_arrays(pieces) if pieces else pa.array([], kind)


def clean_texts(texts: pa.Array, cleaner: Cleaner | None = None, name: str = "text") -> pa.Array:
    """The cleaned texts alone; a null stays null.

    Raises ValueError where a text can't be cleaned, since there is nowhere to say so.

    >>> clean_texts(pa.array(["It rained.", None])).to_pylist()
    ['It rained.', None]
    """
    found = clean_array(texts, cleaner, name)
    if faults := found.field("error").drop_null().to_pylist():
        raise ValueError(f"column {name!r}: {len(faults)} of its texts can't be cleaned; the first: {faults[0]}")
    return found.field("clean")


def to_arrow(texts: Iterable[str | None]) -> pa.Array:
    """Python's texts as Arrow's, unchecked: a lone surrogate is held as the bytes that it would have.

    >>> to_arrow(["It rained.", None]).type
    DataType(large_string)
    """
    raws = [None if text is None else text.encode("utf-8", "surrogatepass") for text in texts]
    return pa.array(raws, pa.large_binary()).cast(pa.large_string(), safe=False)


def to_python(texts: pa.Array) -> list[str | None]:
    """The way back from `to_arrow`.

    >>> to_python(to_arrow(["It rained.", None]))
    ['It rained.', None]
    """
    raws = texts.cast(pa.large_binary()).to_pylist()
    return [None if raw is None else raw.decode("utf-8", "surrogatepass") for raw in raws]


def _widened(batch: pa.RecordBatch, column: str, cleaner: Cleaner | None, schema: pa.Schema) -> pa.RecordBatch:
    added = clean_array(batch.column(column), cleaner, column).flatten()
    return pa.RecordBatch.from_arrays([*batch.columns, *added], schema=schema)


def _piece(texts: pa.Array, cleaner: Cleaner, kind: pa.StructType) -> pa.StructArray:
    plain = texts.dictionary_decode() if pa.types.is_dictionary(texts.type) else texts
    # As bytes, since Arrow's strings may hold what is no UTF-8 (files aren't checked when they are read).
    rows = [_row(raw, cleaner) for raw in plain.cast(pa.large_binary()).to_pylist()]
    kept = pc.CastOptions(kind.field("clean").type, allow_invalid_utf8=True)
    clean = pc.cast(pa.array([text for text, _ in rows], pa.large_binary()), options=kept)
    found = pa.array([fields for _, fields in rows], FIELDS)
    return pa.StructArray.from_arrays([clean, *found.flatten()], fields=list(kind), mask=found.is_null())


def _row(raw: bytes | None, cleaner: Cleaner) -> tuple[bytes | None, Mapping[str, object] | None]:
    if raw is None:
        return None, None
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        told = f"not UTF-8 (byte {error.start}): a lone surrogate or another encoding; repair it where it comes from"
        return raw, {"error": told}
    try:
        article = cleaner.parse(text)
        clean, fields = article.text.encode(), _fields(article)
        pa.array([fields], FIELDS)  # what somebody's own step puts into its edits may be nothing that Arrow can hold
    except Exception as error:  # noqa: BLE001 - one row must not cost the whole table; its error column tells
        told = f"{type(error).__name__}: {error}"
        return raw, {"error": told.encode("utf-8", "backslashreplace").decode()}
    return clean, fields


def _fields(article: Article) -> Mapping[str, object]:
    return {
        "headline": article.headline,
        "date": article.date,
        "age_seconds": None if article.age is None else int(article.age.total_seconds()),
        "dateline": None if article.dateline is None else asdict(article.dateline),
        "source_name": article.source_name,
        "edits": [
            {"start": e.start, "end": e.end, "replacement": e.replacement, "kind": e.kind, "rule": e.rule}
            for e in article.edits
        ],
    }
