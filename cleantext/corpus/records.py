"""WARC and WET as rows: each record of text, and the article of each web page, with its address and its date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import pyarrow as pa

from ..arrow import to_arrow
from ..formats import Document, FileError, opened, warc
from ..formats.packing import broken, unpacking_errors
from ..html import extract
from .batch import Batch, Columns, site_of
from .share import Share

HEADERS = {"url": "WARC-Target-URI", "date": "WARC-Date", "record": "WARC-Record-ID"}  # by the columns they become


def read(stream: BinaryIO, share: Share, columns: Columns) -> Iterator[Batch]:
    """The file's records of text and its web pages. A page in which no article is found has a reason in its batch.

    The site is that of the record's address. FileError for a file that is no WARC, or is broken.
    """
    if columns.text in HEADERS:
        told = f"column {columns.text!r} is that of the record's {columns.text}"
        raise FileError(f"{told}; give that of the text another name")
    try:
        _, _, content = opened(stream, share.name)
        for part in warc.read(content, ()):
            records = [record for record in part.around if record.text]
            if records:
                yield _batch(part.documents, records, columns)
    except unpacking_errors() as error:
        raise broken(error) from None


def _batch(documents: tuple[Document, ...], records: list[Any], columns: Columns) -> Batch:
    rows = {name: [record.header(header).strip("<>") for record in records] for name, header in HEADERS.items()}
    read = [_read(document, url) for document, url in zip(documents, rows["url"], strict=True)]
    texts = to_arrow(text for text, _ in read)
    told = {name: to_arrow(values) for name, values in rows.items()}
    return Batch(
        places=[document.number - 1 for document in documents],
        texts=texts,
        sites=[site_of(url) for url in rows["url"]],
        reasons=[reason for _, reason in read],
        whole=pa.RecordBatch.from_pydict({**told, columns.text: texts}),
    )


def _read(document: Document, url: str) -> tuple[str | None, str | None]:
    """The text of a record, or why there is none."""
    if isinstance(document.text, str):
        return document.text, None
    try:
        return extract(document.text, url=url or None)[0], None
    except Exception as error:  # noqa: BLE001  # one page among millions: what is wrong with it is told with its row
        return None, str(error) or type(error).__name__
