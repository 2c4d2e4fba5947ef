"""JSON Lines by ranges of bytes: lines that begin in a range, each as it is written, with text and site read out."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import BinaryIO, cast

from ..arrow import to_arrow
from ..formats import suffixes
from ..formats.packing import SUFFIXES, broken, unpacked, unpacking_errors
from .batch import MOST_BYTES, MOST_ROWS, Batch, Columns, site_of
from .cleaned import added
from .share import Share

MOST_LINE = 64_000_000  # bytes; what is longer is no row, and must not fill the memory
BOM = b"\xef\xbb\xbf"

Line = tuple[int, bytes]
Read = tuple[str | None, str, str | None]  # text, site, and why the line can't be read


def read(stream: BinaryIO, share: Share, columns: Columns) -> Iterator[Batch]:
    """The share's lines. One that is no JSON, has no text, or is too long has a reason in its batch.

    FileError where a packed file is broken.
    """
    packing = SUFFIXES.get(suffixes(share.name)[1], "")
    if not packing:
        yield from _batches(_lines(stream, share.start, share.end), columns)
        return
    try:
        with io.BufferedReader(unpacked(stream, packing)) as whole:  # type: ignore[type-var]
            yield from _batches(_lines(cast("BinaryIO", whole), 0, None), columns)
    except unpacking_errors() as error:
        raise broken(error) from None


def _batches(lines: Iterator[Line], columns: Columns) -> Iterator[Batch]:
    group: list[Line] = []
    size = 0
    for line in lines:
        group.append(line)
        size += len(line[1])
        if len(group) == MOST_ROWS or size >= MOST_BYTES:
            yield _batch(group, columns)
            group, size = [], 0
    if group:
        yield _batch(group, columns)


def _lines(stream: BinaryIO, start: int, end: int | None) -> Iterator[Line]:
    """Place and content of each line that begins in a range; of one that is too long only as much as tells so."""
    at = start
    if start:
        stream.seek(start - 1)  # where a line begins right here, this is the end of the one before it
        at += _skipped(stream) - 1
    while end is None or at < end:
        line = stream.readline(MOST_LINE + 1)
        if not line:
            return
        size = len(line)
        if size > MOST_LINE and not line.endswith(b"\n"):
            size += _skipped(stream)
        if bare := (line.removeprefix(BOM) if at == 0 else line).strip():
            yield at, bare
        at += size


def _skipped(stream: BinaryIO) -> int:
    """How many bytes the rest of a line has, which is read away."""
    size = 0
    while piece := stream.readline(MOST_BYTES):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def _batch(lines: list[Line], columns: Columns) -> Batch:
    read = [_read(line, columns) for _, line in lines]
    return Batch(
        places=[at for at, _ in lines],
        texts=to_arrow(text for text, _, _ in read),
        sites=[site for _, site, _ in read],
        reasons=[reason for _, _, reason in read],
        whole=[line for _, line in lines],
    )


def _read(line: bytes, columns: Columns) -> Read:
    if len(line) > MOST_LINE:
        return None, "", f"longer than {MOST_LINE} bytes; is it a line of JSON?"
    try:
        row = json.loads(line)
    except UnicodeDecodeError as error:
        return None, "", f"not UTF-8 (byte {error.start} of the line); convert the file first, e.g. with iconv"
    except (ValueError, RecursionError) as error:
        return None, "", f"not JSON ({error})"
    if not isinstance(row, dict):
        return None, "", f"no JSON object but {type(row).__name__}"
    reason = _wrong(row, columns.text)
    return None if reason else row[columns.text], site_of(row.get(columns.site)), reason


def _wrong(row: dict[str, object], text: str) -> str | None:
    if text not in row:
        return f"no field {text!r}"
    if taken := [name for name in added(text) if name in row]:
        return f"field {taken[0]!r} is there already, and would be there twice; take it out"
    if row[text] is not None and not isinstance(row[text], str):
        return f"field {text!r} holds no text but {type(row[text]).__name__}"
    return None
