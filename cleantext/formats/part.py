"""What every format is read into: documents, the part of a file that holds them, and what was found in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..edits import Edit

PART = 200_000  # bytes of text that are read, cleaned and written together: a tenth of a second of cleaning


class FileError(ValueError):
    """A file that can't be used; the message names it and says what to do."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text of a file. As bytes it is a web page, of which the text has yet to be extracted.

    `number` is its line, row or record in the file, from 1. `line` and `column` say where in the file it begins (0:
    the file has no lines); `written` is how the file spells it where that isn't the text itself, as in JSON.
    """

    text: str | bytes
    number: int = 1
    field: str = ""
    line: int = 0
    column: int = 1
    written: str | None = None

    def named(self, file: str) -> str:
        """How messages call it.

        >>> Document("It rained.", 17, "text").named("news.parquet")
        'news.parquet[17].text'
        """
        if self.line and self.written is None:
            return file
        return f"{file}[{self.number}]" + (f".{self.field}" if self.field else "")


@dataclass(frozen=True, slots=True)
class Part:
    """Some documents of a file, and what stands around them in a form that only the file's format knows."""

    documents: tuple[Document, ...]
    around: Any = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a run found in one document: its text (None for a page that has none), and the edits that clean it.

    `shown` is what the command line prints of it instead of the text.
    """

    source: str | None
    edits: tuple[Edit, ...] = ()
    shown: str = ""


def utf8(raw: bytes, line: int = 1) -> str:
    """Decode; FileError with the place of the first byte that is none. `line` is the one on which `raw` begins."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line += raw.count(b"\n", 0, error.start)
        where = f"byte {error.start}, line {line}"
        raise FileError(f"not UTF-8 ({where}); convert it first, e.g. with iconv") from None
