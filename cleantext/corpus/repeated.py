"""Repeats in files: what their documents repeat of each other, told or left out, in every format that can be read."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import count
from typing import BinaryIO

from ..edits import Edit, tidy
from ..formats import Document, Found
from ..html import extract
from ..run import Job, Looked, Piece, pieces
from ..writing import Outcome, outcomes
from .repeats import Repeat, copies, repeats


def repeats_in(jobs: Sequence[Job]) -> tuple[list[str], list[Repeat]]:
    """The names of all documents, and what several of them carry, by their numbers.

    Raises FileError, with the file's name, where one can't be read.
    """
    names: list[str] = []
    return names, repeats(_named(jobs, names))


def told(names: Sequence[str], found: Iterable[Repeat]) -> Iterator[str]:
    """Repeats as lines of JSON: the text, and for each place the document, start and end in code points."""
    for repeat in found:
        places = [{"document": names[number], "start": start, "end": end} for number, start, end in repeat.places]
        yield json.dumps({"text": repeat.text, "places": places}, ensure_ascii=False)


def left_out(jobs: Sequence[Job], found: Iterable[Repeat], sink: BinaryIO) -> list[Outcome]:
    """Write what the jobs ask for, with each repeat left only in the first document that has it."""
    return list(outcomes(_looked(pieces(jobs), copies(found)), sink))


def _named(jobs: Sequence[Job], names: list[str]) -> Iterator[str]:
    """The text of each document, whose name is put behind the others."""
    for piece in pieces(jobs):
        if piece.error is not None:
            raise type(piece.error)(f"{piece.job.name}: {piece.error}")
        for document in piece.part.documents if piece.part else ():
            names.append(document.named(piece.job.name))
            yield _text(document) or ""


def _looked(read: Iterable[Piece], edits: dict[int, list[Edit]]) -> Iterator[Looked]:
    numbers = count()
    for piece in read:
        founds = []
        for document in piece.part.documents if piece.part else ():
            text, own = _text(document), edits.get(next(numbers), [])
            founds.append(Found(text, tuple(tidy(text, own)) if text else ()))
        yield piece, tuple(founds)


def _text(document: Document) -> str | None:
    """The text of a document; of a web page that of its article, None where it has none."""
    if isinstance(document.text, str):
        return document.text
    try:
        return extract(document.text)[0]
    except ValueError:
        return None
