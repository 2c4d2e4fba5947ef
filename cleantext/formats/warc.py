"""WARC and WET: records of text are cleaned where they stand, fetched web pages become records of their text."""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from ..edits import render
from ..extras import needed
from .part import PART, Document, FileError, Found, Part, utf8

PAGES = ("text/html", "application/xhtml+xml")
DIGESTS = ("warc-block-digest", "warc-payload-digest")


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its version line, its headers in order, and its block; `text` when the block is a document."""

    version: str
    headers: tuple[tuple[str, str], ...]
    block: bytes
    text: bool = False

    @property
    def page(self) -> bool:
        """Whether the block is a web page, of which the text has yet to be extracted."""
        return self.text and self.header("WARC-Type") != "conversion"

    def header(self, name: str) -> str:
        """The value of a header; "" where there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


def read(stream: BinaryIO, fields: tuple[str, ...]) -> Iterator[Part]:  # noqa: ARG001  # every format takes fields
    """Records, some at a time. Requests, and answers that are no web page, are left out, as in a WET file."""
    documents: list[Document] = []
    kept: list[Record] = []
    size = 0
    for number, record in records(stream):
        if record.text:
            documents.append(Document(record.block if record.page else utf8_of(record, number), number))
        kept.append(_converted(record) if record.page else record)
        size += len(record.block)
        if size >= PART:
            yield Part(tuple(documents), kept)
            documents, kept, size = [], [], 0
    if kept:
        yield Part(tuple(documents), kept)


def records(stream: BinaryIO) -> Iterator[tuple[int, Record]]:
    """The records that `read` takes, one by one as they stand, with their numbers from 1; FileError for no WARC."""
    archive = needed("warcio.archiveiterator", "warc", "WARC")
    wrong = needed("warcio.exceptions", "warc", "WARC").ArchiveLoadFailed
    number = 0
    try:
        for loaded in archive.ArchiveIterator(stream):
            record = _record(loaded, number + 1)
            if record is not None:
                number += 1
                yield number, record
    except wrong as error:
        raise FileError(f"not WARC behind record {number} ({str(error).strip().splitlines()[0]})") from None


def write(parts: Iterable[tuple[Part, tuple[Found, ...]]]) -> Iterator[bytes]:
    """Each record as bytes, with lengths and digests made anew where its text is another."""
    for part, founds in parts:
        left = iter(founds)
        for record in part.around:
            if record.text:
                found = next(left)
                block = render(found.source or "", found.edits).encode("utf-8")
                yield _written(record if block == record.block else _sealed(record, block))
            else:
                yield _written(record)


def utf8_of(record: Record, number: int) -> str:
    """Text of a record; FileError that names the record."""
    try:
        return utf8(record.block)
    except FileError as error:
        raise FileError(f"record {number} ({record.header('WARC-Target-URI')}): {error}") from None


def _record(loaded: Any, number: int) -> Record | None:  # noqa: ANN401  # warcio has no types
    headers = tuple(loaded.rec_headers.headers)
    version = loaded.rec_headers.protocol
    kind = loaded.rec_type
    http = loaded.http_headers  # none in an answer that didn't come by HTTP, such as that of a name server
    page = kind == "response" and http is not None and (http.get_header("Content-Type") or "").lower().startswith(PAGES)
    if kind in {"request", "response", "revisit"} and not page:
        return None
    block = loaded.content_stream().read() if page else loaded.raw_stream.read()
    loaded.raw_stream.read()  # what stands behind the last chunk
    if loaded.length is None or loaded.raw_stream.limit:
        there = f"{loaded.raw_stream.tell()} of its {loaded.length} bytes"
        raise FileError(f"record {number} has {there}; is the file whole?")
    record = Record(version, headers, block, text=page)
    if page:
        return record
    text = kind == "conversion" and record.header("Content-Type").lower().startswith("text/plain")
    html = kind == "resource" and record.header("Content-Type").lower().startswith(PAGES)
    return replace(record, text=text or html)


def _converted(page: Record) -> Record:
    """The record that holds a page's text; its id follows from the page's, so that two runs write the same."""
    of = page.header("WARC-Record-ID")
    headers = (
        ("WARC-Type", "conversion"),
        ("WARC-Target-URI", page.header("WARC-Target-URI")),
        ("WARC-Date", page.header("WARC-Date")),
        ("WARC-Record-ID", f"<{uuid.uuid5(uuid.NAMESPACE_URL, of).urn}>"),
        ("WARC-Refers-To", of),
        ("WARC-Block-Digest", _digest("sha1:", b"")),
        ("Content-Type", "text/plain"),
        ("Content-Length", ""),
    )
    return Record(page.version, headers, b"", text=True)


def _sealed(record: Record, block: bytes) -> Record:
    """The record with another block, and the length and digests that belong to it.

    A digest that was wrong before stays as it is, so that putting the old block back gives the old record.
    """
    headers = []
    for name, value in record.headers:
        if name.lower() == "content-length":
            headers.append((name, str(len(block))))
        elif name.lower() in DIGESTS and _digest(value, record.block) == value:
            headers.append((name, _digest(value, block)))
        else:
            headers.append((name, value))
    return replace(record, headers=tuple(headers), block=block)


def _digest(old: str, block: bytes) -> str:
    """The digest of a block, by the algorithm and in the spelling of another: hexadecimal or base 32."""
    name, _, value = old.partition(":")
    try:
        made = hashlib.new(name, block, usedforsecurity=False)
    except ValueError:
        raise FileError(f"a digest {old!r} that can't be made anew; take the header out") from None
    if len(value) == 2 * made.digest_size:
        return f"{name}:{made.hexdigest()}"
    return f"{name}:{base64.b32encode(made.digest()).decode()}"


def _written(record: Record) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in record.headers)
    return f"{record.version}\r\n{head}\r\n".encode() + record.block + b"\r\n\r\n"
