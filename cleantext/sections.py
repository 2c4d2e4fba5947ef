"""Sections: where a list of other stories that a heading opens comes to its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Doc

FULL_STOP = re.compile(r"(?<![.\u2026])[.\u3002\u06d4\u0964][\"'\u201d\u2019\u00bb)\]\u300d\u300f]*$")
CUT_SHORT = re.compile(r"(?:\.\.\.|\u2026|\[\u2026\]|\[\.\.\.\])\)?$")
SENTENCE = 40  # a line of so many code points with a full stop is a sentence, not the title of a story
MOST_ITEMS = 15  # a list inside an article is no longer than this; what seems longer is the article itself
SHORT_WORDS = 5  # a line of fewer words before the article resumes may be its next subheading


def is_sentence(doc: Doc, number: int) -> bool:
    """Whether a line closes with a full stop and is too long for a label."""
    start, end = doc.lines[number]
    return end - start >= SENTENCE and bool(FULL_STOP.search(doc.text, max(start, end - 8), end))


def section_end(doc: Doc, heading: int) -> int:
    """Number of the line before which the section that the line `heading` opens ends.

    It ends with the document, or where the article resumes: at two paragraphs in a row, or at one that is not a
    teaser under its title. Where that can't be told the section is the heading alone.
    """
    resumes = _resumes(doc, heading)
    if resumes == len(doc.lines):
        return resumes
    items = resumes - heading - 1
    if items > MOST_ITEMS:
        return heading + 1
    if items > 1 and len(doc.text[slice(*doc.lines[resumes - 1])].split()) < SHORT_WORDS:
        return resumes - 1
    return resumes


def _resumes(doc: Doc, heading: int) -> int:
    number = heading + 1
    while number < len(doc.lines):
        if is_sentence(doc, number) and not _teaser(doc, heading, number):
            return number
        number += 1
    return number


def _teaser(doc: Doc, heading: int, number: int) -> bool:
    """A single paragraph under the title of another story, in a list behind the article's end."""
    if number == heading + 1 or is_sentence(doc, number - 1):
        return False
    last = number + 1 == len(doc.lines)
    if not last and is_sentence(doc, number + 1):
        return False
    title = doc.label(number - 1)
    repeated = sum(doc.label(n) == title for n in range(max(heading + 1, number - 8), number)) > 1
    return repeated or bool(CUT_SHORT.search(doc.text, 0, doc.lines[number][1]))
