"""Articles inside the page of another: a title that stands twice, with source and age, and its story below."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .rulebook import DECORATION

if TYPE_CHECKING:
    from .document import Doc
    from .lines import Span

ITEM_LINES = 8  # from the first title to the story itself there are no more lines than this
LEAST_TITLE = 15  # code points; shorter lines stand twice by chance


@dataclass(frozen=True, slots=True)
class Inside:
    """One such article; spans in code points of the document, `body` is empty where only the title stands."""

    headline: Span
    body: Span
    source_name: str | None
    age: dt.timedelta
    lines: range


def article_at(doc: Doc, first: int) -> Inside | None:
    """The article whose first title is the line `first`, or None."""
    title = doc.words(first)
    if title not in doc.twice or len(title) < LEAST_TITLE or doc.is_prose(first):
        return None
    again = [n for n in range(first + 1, min(first + ITEM_LINES, len(doc.lines))) if doc.words(n) == title]
    if not again:
        return None
    from .dates import parse_age

    between = range(first + 1, again[-1])
    ages = {n: age for n in between if (age := parse_age(doc.line(n))) is not None}
    if not ages:
        return None
    begin = end = again[-1] + 1
    while end < len(doc.lines) and doc.is_prose(end):
        end += 1
    body = (doc.lines[begin][0], doc.lines[end - 1][1]) if end > begin else (doc.lines[end - 1][1],) * 2
    names = [n for n in between if n not in again and n not in ages]
    name = doc.line(names[0]).strip(DECORATION) if names else None
    return Inside(doc.lines[first], body, name, next(iter(ages.values())), range(first, end))


def articles_inside(doc: Doc, start: int, end: int) -> list[Inside]:
    """Such articles between two positions of a document, in order."""
    out: list[Inside] = []
    if not doc.twice:
        return out
    number = doc.line_at(start)
    while number < len(doc.lines) and doc.lines[number][1] <= end:
        found = article_at(doc, number) if doc.lines[number][0] >= start else None
        if found:
            out.append(found)
        number = found.lines.stop if found else number + 1
    return out
