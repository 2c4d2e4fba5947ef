"""Readers: the rows of a share, by the format that its name says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import BinaryIO

from ..formats import known_suffix
from . import groups, lines, records
from .batch import Batch, Columns
from .share import Share

READERS: dict[str, Callable[[BinaryIO, Share, Columns], Iterator[Batch]]] = {
    "jsonl": lines.read,
    "parquet": groups.read,
    "warc": records.read,
}


def format_of(share: Share) -> str:
    """The name of the format that a share's file has, one of READERS.

    >>> format_of(Share("crawl.warc.wet.gz", 0, 1))
    'warc'
    """
    form = known_suffix(share.name)
    assert form is not None  # noqa: S101  # others are no shares
    return form.name


def read(stream: BinaryIO, share: Share, columns: Columns) -> Iterator[Batch]:
    """The rows of a share. FileError for a file that can't be used."""
    return READERS[format_of(share)](stream, share, columns)
