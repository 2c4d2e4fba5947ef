"""Tails: what stands below the article once it is clear that it has ended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import LONG, Doc
from ..edits import Edit
from ..sections import CUT_SHORT, is_sentence

# What a line says for the article's being over (tried out on labelled scraped texts; only their order matters much).
GONE, DATED, SHORT, TITLE, CUT, SENTENCE, PROSE, PARAGRAPH = 2.0, 1.0, 0.5, 0.3, 0.5, -1.5, -4.0, -7.0
ENOUGH = 5.0  # evidence that it takes
HOPELESS = -15.0  # against so much, nothing above can tell
SHORT_LINE = 32  # size of a label
DATE = re.compile(r"(?:\b(?:19|20)\d\d|\d\d:\d\d)\W*$")


def tails(doc: Doc) -> Iterator[Edit]:
    """Take the lines that are no paragraphs, from the first removed line below the article on."""
    cut = _cut(doc)
    for number in range(cut, len(doc.lines)):
        if number not in doc.gone and not doc.is_prose(number):
            yield Edit(*doc.lines[number], kind="promo", rule="tails")


def _cut(doc: Doc) -> int:
    """Number of the removed line behind which boilerplate outweighs the article most; not above its last block."""
    best = total = 0.0
    cut = len(doc.lines)
    first = doc.prose[0] if doc.prose else len(doc.lines)
    for number in range(len(doc.lines) - 1, first, -1):
        total += _weight(doc, number)
        if doc.speaks(number) and total >= max(best, ENOUGH):
            best, cut = total, number
        if total < HOPELESS or _block(doc, number):
            break
    return cut


def _block(doc: Doc, number: int) -> bool:
    """Whether two paragraphs stand here with nothing but removed lines between them: the article."""
    if number in doc.gone or not doc.is_prose(number):
        return False
    above = number - 1
    while above in doc.gone:
        above -= 1
    return above >= 0 and doc.is_prose(above)


def _weight(doc: Doc, number: int) -> float:
    start, end = doc.lines[number]
    if number in doc.gone:
        return GONE if doc.speaks(number) else 0.0
    if doc.is_prose(number):
        return PROSE if doc.size(number) < LONG else PARAGRAPH
    if is_sentence(doc, number):
        return SENTENCE
    if DATE.search(doc.text, end - 8, end):
        return DATED
    if CUT_SHORT.search(doc.text, end - 8, end):
        return CUT
    return SHORT if doc.size(number) < SHORT_LINE else TITLE
