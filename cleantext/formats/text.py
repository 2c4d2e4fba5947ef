"""Plain text and Markdown, one document a file; and web pages, of which the article's text is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from ..edits import render
from .part import Document, FileError, Found, Part, utf8

MARK = "\ufeff"  # a byte order mark is no text, and stays where it was


def read(stream: BinaryIO, fields: tuple[str, ...]) -> Iterator[Part]:  # noqa: ARG001  # every format takes fields
    """The file's text; line ends stay as they are."""
    text = utf8(stream.read())
    mark = MARK if text.startswith(MARK) else ""
    yield Part((Document(text[len(mark) :], line=1),), mark)


def read_page(stream: BinaryIO, fields: tuple[str, ...]) -> Iterator[Part]:  # noqa: ARG001
    """The page as it is; its text is extracted where it is cleaned."""
    yield Part((Document(stream.read()),), "")


def write(parts: Iterable[tuple[Part, tuple[Found, ...]]]) -> Iterator[bytes]:
    """The cleaned text in UTF-8."""
    for part, founds in parts:
        for found in founds:
            if found.source is None:
                raise FileError("no article text found in this page; leave it out")
            yield (part.around + render(found.source, found.edits)).encode("utf-8")
