"""WARC and WET as rows: each record of text, and the article of each web page, with its address and its date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

import pyarrow as pa

from ..arrow import to_arrow
from ..formats import opened, warc
from ..formats.packing import broken, unpacking_errors
from ..formats.part import PART, FileError
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
        for group in _groups(warc.records(content)):
            yield _batch(group, columns)
    except unpacking_errors() as error:
        raise broken(error) from None


def _groups(records: Iterable[tuple[int, warc.Record]]) -> Iterator[list[tuple[int, warc.Record]]]:
    """Records of text with their numbers, some at a time."""
    group: list[tuple[int, warc.Record]] = []
    size = 0
    for number, record in records:
        if record.text:
            group.append((number, record))
            size += len(record.block)
        if size >= PART:
            yield group
            group, size = [], 0
    if group:
        yield group


def _batch(group: list[tuple[int, warc.Record]], columns: Columns) -> Batch:
    rows = {name: [record.header(header).strip("<>") for _, record in group] for name, header in HEADERS.items()}
    read = [_read(record, number) for number, record in group]
    texts = to_arrow(text for text, _ in read)
    told = {name: to_arrow(values) for name, values in rows.items()}
    return Batch(
        places=[number - 1 for number, _ in group],
        texts=texts,
        sites=[site_of(url) for url in rows["url"]],
        reasons=[reason for _, reason in read],
        whole=pa.RecordBatch.from_pydict({**told, columns.text: texts}),
    )


def _read(record: warc.Record, number: int) -> tuple[str | None, str | None]:
    """The text of a record, or why there is none."""
    try:
        if not record.page:
            return warc.utf8_of(record, number), None
        return extract(record.block, url=record.header(HEADERS["url"]) or None)[0], None
    except Exception as error:  # noqa: BLE001  # one record among millions: what is wrong with it is told with its row
        return None, str(error) or type(error).__name__
