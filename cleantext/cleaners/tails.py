"""Tails: what stands below the article once it is clear that it has ended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import LONG, Doc
from ..edits import Edit
from ..headline import is_fact
from ..sections import CUT_SHORT, is_sentence

# What a line says for the article's being over (tried out on labelled scraped texts; only their order matters much).
GONE, DATED, SHORT, TITLE, CUT, FACT, SENTENCE, PROSE, PARAGRAPH = 2.0, 1.0, 0.5, 0.3, 0.5, -0.5, -1.5, -4.0, -7.0
ENOUGH = 5.0  # evidence that it takes ...
PLENTY = 12.0  # ... and for taking paragraphs with it
LEAST_SEEN = 300  # code points of paragraphs above; below less only labels go, since the article may look like a list
LEAST_ABOVE = 800  # code points of paragraphs above, from which on it is clear what the article is
MOST_ALONE = 600  # code points of a teaser or a notice
LEAST_WORDS = 4  # closed lines of fewer words are labels, addresses, abbreviations
HOPELESS = -15.0  # against so much, nothing above can tell
SHORT_LINE = 32  # size of a label
DATE = re.compile(r"(?:\b(?:19|20)\d\d|\d\d:\d\d)\W*$")


def tails(doc: Doc) -> Iterator[Edit]:
    """Take what is no paragraph from the first removed line below the article on, and paragraphs alone among it."""
    cut, evidence = _cut(doc)
    above, below = _prose(doc, 0, cut), _prose(doc, cut, len(doc.lines))
    sure = evidence >= PLENTY and above >= max(LEAST_ABOVE, 2 * below)
    for number in range(cut, len(doc.lines)):
        if number in doc.gone or (above < LEAST_SEEN and doc.size(number) > SHORT_LINE):
            continue
        if is_fact(doc, number) and number not in doc.known:
            continue
        if (doc.is_prose(number) or _says(doc, number)) and not (sure and _alone(doc, number)):
            continue
        yield Edit(*doc.lines[number], kind="promo", rule="tails")


def _says(doc: Doc, number: int) -> bool:
    """Whether a line of several words closes with a full stop."""
    return doc.is_closed(number) and len(doc.label(number).split()) >= LEAST_WORDS


def _alone(doc: Doc, number: int) -> bool:
    """Whether a paragraph is no longer than a teaser or a notice and has no other beside it."""
    if doc.lines[number][1] - doc.lines[number][0] > MOST_ALONE:
        return False
    beside = (n for n in (number - 1, number + 1) if n < len(doc.lines))
    return not any(n not in doc.gone and doc.is_prose(n) for n in beside)


def _prose(doc: Doc, first: int, last: int) -> int:
    """Code points of the paragraphs that are left between two lines."""
    return sum(doc.lines[n][1] - doc.lines[n][0] for n in doc.prose if first <= n < last and n not in doc.gone)


def _cut(doc: Doc) -> tuple[int, float]:
    """The removed line behind which boilerplate outweighs the article most, below its last block; and by how much."""
    best = total = 0.0
    cut = len(doc.lines)
    first = doc.prose[0] if doc.prose else len(doc.lines)
    for number in range(len(doc.lines) - 1, first, -1):
        total += _weight(doc, number)
        if doc.speaks(number) and total >= max(best, ENOUGH):
            best, cut = total, number
        if total < HOPELESS or _block(doc, number):
            break
    return cut, best


def _block(doc: Doc, number: int) -> bool:
    """Whether the article stands here: a very long paragraph, or two with only removed lines between them."""
    if number in doc.gone or not _reads(doc, number):
        return False
    if doc.lines[number][1] - doc.lines[number][0] > MOST_ALONE:
        return True
    above = number - 1
    while above in doc.gone:
        above -= 1
    return above >= 0 and _reads(doc, above)


def _reads(doc: Doc, number: int) -> bool:
    """Whether a line is a paragraph with a sentence in it, and no long list of names."""
    return doc.is_prose(number) and (doc.is_closed(number) or doc.is_several(number) or doc.size(number) < LONG)


def _weight(doc: Doc, number: int) -> float:
    if number in doc.gone:
        return GONE if doc.speaks(number) else 0.0
    if _reads(doc, number):
        return PROSE if doc.size(number) < LONG else PARAGRAPH
    return next((weight for is_so, weight in SHAPES if is_so(doc, number)), TITLE)


def _dated(doc: Doc, number: int) -> bool:
    end = doc.lines[number][1]
    return bool(DATE.search(doc.text, end - 8, end))


def _cut_short(doc: Doc, number: int) -> bool:
    end = doc.lines[number][1]
    return bool(CUT_SHORT.search(doc.text, end - 8, end))


def _short(doc: Doc, number: int) -> bool:
    return doc.size(number) < SHORT_LINE


SHAPES = ((is_sentence, SENTENCE), (is_fact, FACT), (_dated, DATED), (_cut_short, CUT), (_short, SHORT))
