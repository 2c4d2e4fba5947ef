"""Findings: where in a file something goes, as a line to read, to click on, or for GitHub to show beside the code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .edits import Edit
from .formats import Document
from .formats.jsonl import written_at
from .show import described, places, visible


@dataclass(frozen=True, slots=True)
class Finding:
    """One edit with its place: `document` is what a person is shown, the file or the document in it.

    Line and column count from 1, in the file where it has lines, else in the document.
    """

    file: str
    document: str
    line: int
    column: int
    edit: Edit
    text: str

    def __str__(self) -> str:
        """`file:line:column rule kind text`.

        >>> str(Finding("a.txt", "a.txt", 3, 1, Edit(5, 9, kind="promo", rule="mine"), "Read"))
        "a.txt:3:1 mine promo 'Read'"
        """
        return f"{self.document}:{self.line}:{self.column} {described(self.edit, self.text)}"

    def for_github(self) -> str:
        """The same as a workflow command, which GitHub shows as an annotation.

        >>> Finding("a.txt", "a.txt", 3, 1, Edit(5, 9, kind="promo", rule="mine"), "Read").for_github()
        '::error file=a.txt,line=3,col=1,title=mine::promo: Read'
        """
        text = f"{self.edit.kind}: {self.text}" + (f" -> {self.edit.replacement}" if self.edit.replacement else "")
        file, title = (_escaped(part).replace(":", "%3A").replace(",", "%2C") for part in (self.file, self.edit.rule))
        if self.document != self.file:
            return f"::error file={file},title={title}::{_escaped(f'{self.document}:{self.line} {text}')}"
        return f"::error file={file},line={self.line},col={self.column},title={title}::{_escaped(text)}"


def findings(file: str, document: Document, source: str, edits: tuple[Edit, ...]) -> Iterator[Finding]:
    """What goes of a document; white space that goes with something is not told by itself."""
    seen = visible(source, edits)
    starts = [start for start, _, _ in seen]
    if document.written is None:
        name, at = document.named(file), places(source, starts)
    else:  # a line of the file, and the column in it
        name = file
        at = [(document.line, document.column + offset) for offset in written_at(document.written, starts)]
    for (_, edit, text), (line, column) in zip(seen, at, strict=True):
        yield Finding(file, name, line, column, edit, text)


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
