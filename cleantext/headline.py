"""The headline of a document: which of its lines it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .sections import is_sentence

if TYPE_CHECKING:
    from .document import Doc

LONGEST = 250  # code points; a longer line is no headline
LEAST_WORDS = 3  # fewer is a kicker or a section's name


def find_headline(doc: Doc) -> int | None:
    """Number of the line that is the headline, or None: before the first paragraph, the line that stands twice or
    else the first that is long enough for one.
    """
    first = doc.prose[0] if doc.prose else len(doc.lines)
    open_ = [n for n in range(first) if n not in doc.gone and _like_a_headline(doc, n)]
    if not open_:
        return None
    often = Counter(doc.label(n) for n in open_)
    return next((n for n in open_ if often[doc.label(n)] > 1), open_[0])


def _like_a_headline(doc: Doc, number: int) -> bool:
    start, end = doc.lines[number]
    if end - start > LONGEST or is_sentence(doc, number):
        return False
    words = doc.label(number).split()
    return len(words) >= LEAST_WORDS or (end - start >= 10 and doc.wide(number))
