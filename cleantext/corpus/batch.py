"""Batches: rows as a worker takes them, whatever file they come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

MOST_ROWS = 256  # in a batch
MOST_BYTES = 1_000_000  # of lines in a batch, unless one alone has more


@dataclass(frozen=True)
class Columns:
    """The columns or fields of a corpus: that of the text, and that of the site or the address that a text is from."""

    text: str = "text"
    site: str = "url"


@dataclass(frozen=True)
class Batch:
    """Some rows: where in the file each begins, its text (unchecked, in Arrow), its site, why it can't be read.

    `whole` is what they came from: a list of lines, or an Arrow batch. Places are bytes in JSON Lines (unpacked), and
    rows from 0 in Parquet.
    """

    places: Sequence[int]
    texts: Any
    sites: Sequence[str]
    reasons: Sequence[str | None]
    whole: Any


def site_of(value: object) -> str:
    """The site that a field says: the host of an address, else what it says itself; "" where it says nothing.

    >>> site_of("https://www.Example.org:443/news/1"), site_of("example.org"), site_of(None)
    ('example.org', 'example.org', '')
    """
    if not isinstance(value, str):
        return ""
    try:
        host = urlsplit(value).hostname if "://" in value else value
    except ValueError:  # no address after all
        host = value
    name = (host or "").strip().lower().encode("utf-8", "replace").decode()  # a lone surrogate can't be counted
    return name.removeprefix("www.")
