"""Formats of files: told apart by name and content, read into documents and written back with edits applied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from . import jsonl, packing, parquet, text, warc
from .part import Document, FileError, Found, Part

__all__ = [
    "FORMATS", "Document", "FileError", "Format", "Found", "Part", "known_packing", "known_suffix", "opened",
    "suffixes",
]  # fmt: skip

HEAD = 4096  # bytes by which content is told
OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?[ \t\r\n]*\{[ \t]*"(?:[^"\\]|\\.)*"[ \t]*:')
PAGE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Format:
    """A format's name, the suffixes that say it, the suffix of what is written of it, and its two functions."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[BinaryIO, tuple[str, ...]], Iterator[Part]]
    write: Callable[[Iterable[tuple[Part, tuple[Found, ...]]]], Iterator[bytes]]
    pack: Callable[[Iterable[bytes], str], Iterator[bytes]] = packing.packed


TEXT = Format("text", (".txt", ".text", ".md", ".markdown"), text.read, text.write)
HTML = Format("html", (".html", ".htm", ".xhtml"), text.read_page, text.write)
JSONL = Format("jsonl", (".jsonl", ".ndjson"), jsonl.read, jsonl.write)
PARQUET = Format("parquet", (".parquet", ".pq"), parquet.read, parquet.write)
WARC = Format("warc", (".warc", ".wet"), warc.read, warc.write, packing.packed_apart)
FORMATS = (TEXT, HTML, JSONL, PARQUET, WARC)


def suffixes(name: str) -> tuple[str, str]:
    """What a name ends in: the suffix of its format and that of its packing.

    >>> suffixes("crawl.warc.wet.gz")
    ('.wet', '.gz')
    """
    path = PurePath(name)
    last = path.suffix.lower()
    if last in packing.SUFFIXES:
        return PurePath(path.stem).suffix.lower(), path.suffix
    return last, ""


def known_suffix(name: str) -> Format | None:
    """The format that a name says; None where it says none."""
    suffix, _ = suffixes(name)
    return next((each for each in FORMATS if suffix in each.suffixes), None)


def known_packing(name: str) -> str:
    """The packing that a name says; "" where it says none.

    >>> known_packing("crawl.warc.wet.GZ")
    'gz'
    """
    return packing.SUFFIXES.get(suffixes(name)[1].lower(), "")


def opened(stream: BinaryIO, name: str) -> tuple[Format, str, BinaryIO]:
    """Format, packing and unpacked content of a file, whose stream can be rewound.

    Raises FileError where name and content contradict each other.
    """
    packed = packing.packing(stream.read(4))
    stream.seek(0)
    try:
        head = packing.unpacked(stream, packed).read(HEAD)
    except packing.unpacking_errors() as error:
        raise packing.broken(error) from None
    stream.seek(0)
    found = _told(head, name)
    if found is PARQUET and packed:
        raise FileError("Parquet inside of another packing; unpack it first (Parquet packs its columns itself)")
    return found, packed, packing.unpacked(stream, packed)


def _told(head: bytes, name: str) -> Format:
    if head.startswith(b"PAR1"):
        return PARQUET
    if re.match(rb"WARC/\d\.\d+\r?\n", head):
        return WARC
    said = known_suffix(name)
    if said in (PARQUET, WARC):
        raise FileError(f"named as {said.name}, but its content isn't; give it its right name")
    if said is not None:
        return said
    if OBJECT.match(head):
        return JSONL
    if suffixes(name)[0] == ".json":
        raise FileError("JSON, but not JSON Lines; write an object a line first, e.g. with jq -c '.[]'")
    return HTML if PAGE.match(head) else TEXT
