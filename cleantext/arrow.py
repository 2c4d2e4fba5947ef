"""Columns of text in Arrow: cleaned text, fields and edits as typed columns; pandas, Polars and DuckDB build on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from typing import TypeVar

import pyarrow as pa
import pyarrow.compute as pc

from .article import Article
from .clean import Cleaner

Tabular = TypeVar("Tabular", pa.Table, pa.RecordBatch)

ROWS = 256  # texts that are Python objects at one time: a few megabytes where articles have 10,000 characters
TEXTS = (pa.string(), pa.large_string(), pa.string_view())
DATELINE = pa.struct(
    [
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("text", pa.string()),
        ("places", pa.list_(pa.string())),
        ("agency", pa.string()),
        ("date_text", pa.string()),
    ]
)
EDIT = pa.struct(
    [
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("replacement", pa.string()),
        ("kind", pa.string()),
        ("rule", pa.string()),
    ]
)
FIELDS = pa.struct(
    [
        ("headline", pa.string()),
        ("date", pa.date32()),
        ("age_seconds", pa.int64()),
        ("dateline", DATELINE),
        ("source_name", pa.string()),
        ("edits", pa.list_(EDIT)),
        ("error", pa.string()),
    ]
)


def clean_column(
    table: Tabular, column: str = "text", *, cleaner: Cleaner | None = None, prefix: str | None = None
) -> Tabular:
    r"""The table or batch with columns added for what was found in one column of text; the others stay as they are.

    They are called "text_clean", "text_headline" and so on, or begin with `prefix`: `column_names` lists them,
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


def column_names(column: str, prefix: str | None, present: Iterable[str]) -> list[str]:
    """Names of the columns to add; ValueError where `column` is not `present` once or an added one would be twice.

    >>> column_names("text", None, ["text"])[:3]
    ['text_clean', 'text_headline', 'text_date']
    """
    there = list(present)
    if there.count(column) != 1:
        how = "twice" if column in there else "not"
        raise ValueError(f"column {column!r} is {how} there; the columns are {', '.join(map(str, there)) or 'none'}")
    names = [f"{f'{column}_' if prefix is None else prefix}{name}" for name in ("clean", *(f.name for f in FIELDS))]
    if taken := [name for name in names if name in there]:
        raise ValueError(f"column {taken[0]!r} is there already; drop it, or give another prefix")
    return names


def article_type(texts: pa.DataType, name: str = "text") -> pa.StructType:
    """What clean_array gives for texts of this type; TypeError, with the column's name, where it's no type of text.

    >>> article_type(pa.large_string()).field("clean").type
    DataType(large_string)
    """
    values = texts.value_type if pa.types.is_dictionary(texts) else texts
    if not pa.types.is_null(values) and values not in TEXTS:
        raise TypeError(f"column {name!r} holds {texts}, not text; give a column of strings, or cast it to one")
    return pa.struct([("clean", pa.string() if pa.types.is_null(values) else values), *FIELDS])


def clean_array(texts: pa.Array, cleaner: Cleaner | None = None, name: str = "text") -> pa.StructArray:
    """What is found in each text, as one array of structs of `article_type`; a null stays null.

    `name` is the column's, for the TypeError that tells that it holds no text.

    >>> clean_array(pa.array(["It rained.", None])).field("clean").to_pylist()
    ['It rained.', None]
    """
    kind = article_type(texts.type, name)
    ready = cleaner or standard()
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


@cache
def standard() -> Cleaner:
    """The cleaner that is used when none is given, made once in each process."""
    return Cleaner()


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
