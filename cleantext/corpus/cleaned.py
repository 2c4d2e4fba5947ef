"""What becomes of a batch: cleaned rows, removals, rows set aside, and counts per site and rule."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress
from typing import Any

import pyarrow as pa

from ..arrow import clean_array
from ..clean import Cleaner
from ..columns import column_names
from .batch import Batch, Columns

REMOVALS = pa.schema(
    [
        ("file", pa.string()),
        ("place", pa.int64()),
        ("site", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("rule", pa.string()),
        ("kind", pa.string()),
        ("text", pa.string()),
        ("replacement", pa.string()),
    ]
)
ASIDE = "aside"  # the kind under which rows are counted that can't be cleaned

Key = tuple[str, str, str]  # site, rule and kind; without rule and kind it stands for all rows of the site
Tally = tuple[int, int, int]  # documents, edits, and characters: those that went, or of all rows those that there were


@dataclass(frozen=True)
class Cleaned:
    """Rows, and rows set aside, are lines or Arrow tables, as the batch was; removals are a table of REMOVALS."""

    rows: Any
    removals: pa.Table
    aside: Any
    counts: Mapping[Key, Tally]


def cleaned(batch: Batch, columns: Columns, cleaner: Cleaner | None, file: str) -> Cleaned:
    """Clean a batch of a file. It is pure, and pickles by its name."""
    found = clean_array(batch.texts, cleaner, columns.text)
    errors = found.field("error").to_pylist()
    reasons = [reason or error for reason, error in zip(batch.reasons, errors, strict=True)]
    good = [reason is None for reason in reasons]
    texts = batch.texts.filter(pa.array(good)).to_pylist()
    articles = found.filter(pa.array(good)).to_pylist()
    places, sites = compress(batch.places, good), list(compress(batch.sites, good))
    removals = [
        {"file": file, "place": place, "site": site, "text": text[edit["start"] : edit["end"]], **edit}
        for place, site, text, article in zip(places, sites, texts, articles, strict=True)
        for edit in (article["edits"] if article else ())
    ]
    rows: Any
    aside: Any
    if isinstance(batch.whole, list):
        rows = [_line(line, article, columns.text) for line, article in zip(_good(batch, good), articles, strict=True)]
        aside = _lines_aside(batch, reasons, file)
    else:
        rows = _table(batch, found, columns.text).filter(pa.array(good))
        aside = _table_aside(batch, reasons, columns.text)
    counts = _counts(sites, texts, articles, (site for site, fine in zip(batch.sites, good, strict=True) if not fine))
    return Cleaned(rows, pa.Table.from_pylist(removals, REMOVALS), aside, counts)


@cache
def added(text: str) -> list[str]:
    """Names of what is added to a row, beginning with that of its text.

    >>> added("body")[:2]
    ['body_clean', 'body_headline']
    """
    return column_names(text, None, [text])


def _good(batch: Batch, good: Sequence[bool]) -> Iterable[bytes]:
    return compress(batch.whole, good)


def _line(line: bytes, article: Mapping[str, Any] | None, text: str) -> bytes:
    """A line as it was written, with what was found as members added."""
    values = article.values() if article else [None] * len(added(text))
    members = json.dumps(dict(zip(added(text), values, strict=True)), ensure_ascii=False, default=str)
    return line[:-1] + b", " + members[1:].encode()


def _lines_aside(batch: Batch, reasons: Sequence[str | None], file: str) -> list[bytes]:
    """Objects with the lines, in which bytes that are no UTF-8 stand as Python's surrogateescape has them."""
    return [
        json.dumps(
            {"file": file, "place": place, "reason": reason, "line": line.decode("utf-8", "surrogateescape")}
        ).encode()
        for place, line, reason in zip(batch.places, batch.whole, reasons, strict=True)
        if reason is not None
    ]


def _table(batch: Batch, found: pa.StructArray, text: str) -> pa.Table:
    fields = [
        *batch.whole.schema,
        *(field.with_name(name) for name, field in zip(added(text), found.type, strict=True)),
    ]
    return pa.Table.from_arrays([*batch.whole.columns, *found.flatten()], schema=pa.schema(fields))


def _table_aside(batch: Batch, reasons: Sequence[str | None], text: str) -> pa.Table:
    """Rows as they were, with their numbers and reasons."""
    told = pa.Table.from_batches([batch.whole])
    told = told.append_column(f"{text}_place", pa.array(batch.places, pa.int64()))
    told = told.append_column(f"{text}_error", pa.array(reasons, pa.string()))
    return told.filter(pa.array([reason is not None for reason in reasons]))


def _counts(
    sites: Sequence[str],
    texts: Sequence[str | None],
    articles: Sequence[Mapping[str, Any] | None],
    aside: Iterable[str],
) -> Mapping[Key, Tally]:
    documents: Counter[Key] = Counter()
    edits: Counter[Key] = Counter()
    characters: Counter[Key] = Counter()
    for site, text, article in zip(sites, texts, articles, strict=True):
        documents[site, "", ""] += 1
        characters[site, "", ""] += len(text or "")
        found = [((site, edit["rule"], edit["kind"]), edit) for edit in (article["edits"] if article else ())]
        edits.update(key for key, _ in found)
        documents.update({key for key, _ in found})
        for key, edit in found:
            characters[key] += edit["end"] - edit["start"]
    documents.update((site, "", ASIDE) for site in aside)
    return {key: (documents[key], edits[key], characters[key]) for key in documents}
