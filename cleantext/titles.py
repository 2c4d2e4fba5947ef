"""Titles: what a line looks like that may be one, and whether two lines say the same headline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .shapes import is_trail

if TYPE_CHECKING:
    from .document import Doc

LONGEST = 250  # size; a longer line is no headline
LEAST_WORDS = 3  # fewer is a kicker or a section's name ...
LEAST_WIDE = 10  # ... unless it has so many characters of a script that sets no blanks
NEAR = 15  # between headline and article stand no more lines than this: kicker, byline, date, share buttons
LEAST_TITLE = 12  # code points; less is a section's name
LEAST_COMMON = 4  # so many words must be common to two lines that are alike
JOINT = re.compile(r"\s*[|\u2013\u2014\u00b7:*\uff1a\u00bb\u00ab/-]\s*\S")  # between a headline and the site's name
LONGEST_SITE = 60  # code points of that name, several parts of it included
OTHER = re.compile(r"\d+[.)]\s|\[.*\]$")  # a numbered entry, an editor's note
WORD = re.compile(r"\w+")
BLANKS = re.compile(" +")
PLAIN_QUOTES = "\"'"
QUOTES = PLAIN_QUOTES + "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\uff02\u201a"


def like_a_headline(doc: Doc, number: int, words: int = LEAST_WORDS) -> bool:
    """Whether a line may be one: not too long, no sentence, verse, entry, note or trail, enough words."""
    size = doc.size(number)
    start, end = doc.lines[number]
    if size > LONGEST or doc.text[end - 1] in ",;:：、，" or doc.is_closed(number):
        return False
    if (doc.text[start] == "[" or doc.text[start].isdecimal()) and OTHER.match(doc.text, start, end):
        return False
    if len(doc.label(number).split()) < words and size < (end - start) + LEAST_WIDE:
        return False
    return not is_trail(doc.text[start:end])


def is_said(label: str, title: str) -> bool:
    """Whether a title says a headline, with the site's name or without."""
    return label == title or is_part(label, title)


def is_part(label: str, title: str) -> bool:
    """Whether a title is a headline with the site's name (or the like) before or behind it."""
    if len(label) < LEAST_TITLE or len(label) >= len(title):
        return False
    if title.startswith(label):
        return not title[len(label)].isalnum()
    return title.endswith(label) and not title[-len(label) - 1].isalnum()


def with_site(label: str, title: str) -> bool:
    """Whether a line is a headline and, behind a dash or a bar, a name: "Bridge falls | The Gazette"."""
    rest = title.removeprefix(label) if title.startswith(label) else ""
    return len(label) >= LEAST_TITLE and len(rest) <= LONGEST_SITE and bool(JOINT.match(rest))


def likeness(one: str, two: str) -> float:
    """Share of words that two lines have in common (Jaccard index)."""
    a, b = _words(one), _words(two)
    common = len(a & b)
    return common / (len(a) + len(b) - common) if common >= LEAST_COMMON else 0.0


@lru_cache(maxsize=1024)
def _words(label: str) -> frozenset[str]:
    return frozenset(WORD.findall(label))


def bare(label: str) -> str:
    """A label without quotation marks and runs of blanks, for comparing; of several lines, each of them."""
    for quote in PLAIN_QUOTES if label.isascii() else QUOTES:
        label = label.replace(quote, "")
    return BLANKS.sub(" ", label.strip(" ")) if "  " in label else label.strip(" ")
