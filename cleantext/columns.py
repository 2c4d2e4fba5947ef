"""Names and types of the columns that tables get: one place for Arrow, pandas, Polars, DuckDB and datatrove."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

TEXTS = (pa.string(), pa.large_string(), pa.string_view())
TEXT, INT = pa.string(), pa.int64()
SPAN = {"start": INT, "end": INT}
DATELINE = pa.struct({**SPAN, "text": TEXT, "places": pa.list_(TEXT), "agency": TEXT, "date_text": TEXT})
EDIT = pa.struct({**SPAN, "replacement": TEXT, "kind": TEXT, "rule": TEXT})
FIELDS = pa.struct(
    {
        "headline": TEXT,
        "date": pa.date32(),
        "age_seconds": INT,
        "dateline": DATELINE,
        "source_name": TEXT,
        "edits": pa.list_(EDIT),
        "error": TEXT,
    }
)


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
