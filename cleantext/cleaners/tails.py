"""Tails: what stands below the article once it is clear that it has ended."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from ..document import Doc
from ..edits import Edit
from ..lines import INNER_END, LONG
from ..sections import CUT_SHORT
from ..shapes import is_authors, is_fact, is_sentence

# What a line says for the article's being over (tried out on labelled scraped texts; only their order matters much).
GONE, DATED, SHORT, TITLE, CUT, FACT, SENTENCE, PROSE, PARAGRAPH = 2.0, 1.0, 0.5, 0.3, 0.5, -0.5, -1.5, -4.0, -7.0
ENOUGH = 5.0  # evidence that it takes
KINDS = {"widget": 1.0}  # share buttons stand inside of articles too
LEAST_SEEN = 300  # code points of paragraphs above; below less only labels go, since the article may look like a list
FOOTERS = {"navigation", "disclaimer", "comment", "press"}  # kinds that stand below articles, not inside
FOOT = {"navigation", "disclaimer"}  # kinds of which the foot of a page is made; notices alone are none
FOOT_LINES, FOOT_WINDOW = 4, 10  # so many lines of it in so many show it
MOST_RUN = 3  # paragraphs in a row below it; more may be another article
FOOTER_LINES = 3  # so many of them show that what follows is no article, whatever it says ...
LEAST_ABOVE = 800  # ... below so many code points of one
HEADING_WORDS = 4  # a subheading has no more
MOST_ALONE = 600  # code points of a teaser or a notice
LONGEST_SENTENCE = 600  # code points; what ends no sentence in so many is a list run together
HOPELESS = -15.0  # against so much, nothing above can tell
SHORT_LINE = 32  # size of a label
DATE = re.compile(r"(?:\b(?:19|20)\d\d|\d\d:\d\d)\W*$")


def tails(doc: Doc) -> Iterator[Edit]:
    """Take the lines from the first removed one below the article on that no author would have closed his text with."""
    if not doc.gone:
        return
    cut = _cut(doc)
    above = sum(doc.lines[n][1] - doc.lines[n][0] for n in doc.prose if n < cut and n not in doc.gone)
    footer = 0  # lines seen that stand below articles only
    over = _over(doc)
    for number in range(min(cut, over), len(doc.lines)):
        if number in doc.gone:
            footer += doc.gone[number].kind in FOOTERS
            continue
        if above < LEAST_SEEN and doc.size(number) > SHORT_LINE:
            continue
        label = number in doc.known and not doc.is_prose(number)
        below = number > over or (footer >= FOOTER_LINES and above >= LEAST_ABOVE)
        if label or below or not (is_authors(doc, number) or _heads(doc, number)):
            yield Edit(*doc.lines[number], kind="promo", rule="tails")


def _over(doc: Doc) -> int:
    """The line at which the foot of the page begins, below which nothing of the article comes, or the end.

    So many lines of it stand close together, below more paragraphs than stand under them, and no block of several.
    """
    foot = [n for n, edit in doc.gone.items() if edit.kind in FOOT]
    if len(foot) < FOOT_LINES:
        return len(doc.lines)
    left = [n for n in doc.prose if n not in doc.gone]
    sizes = list(accumulate((doc.lines[n][1] - doc.lines[n][0] for n in left), initial=0))
    for first, last in zip(foot, foot[FOOT_LINES - 1 :], strict=False):
        at = bisect_left(left, first)
        named = "navigation" in {doc.gone[n].kind for n in (first, last)}
        if named and last - first < FOOT_WINDOW and sizes[at] >= max(LEAST_ABOVE, 2 * (sizes[-1] - sizes[at])):
            runs_on = any(
                after - before <= FOOT_LINES for before, after in zip(left[at:], left[at + MOST_RUN :], strict=False)
            )
            return len(doc.lines) if runs_on else last
    return len(doc.lines)


def _heads(doc: Doc, number: int) -> bool:
    """Whether a line of a few words stands right above one that is the author's: a subheading."""
    below = number + 1
    if below == len(doc.lines) or below in doc.gone or len(doc.label(number).split()) > HEADING_WORDS:
        return False
    return is_authors(doc, below) and below not in doc.known


def _cut(doc: Doc) -> int:
    """The removed line behind which boilerplate outweighs the article most, below its last block."""
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
    """Whether a line is a paragraph with sentences in it, and no long list of names or titles."""
    if not doc.is_prose(number) or doc.is_closed(number) or doc.size(number) < LONG:
        return doc.is_prose(number)
    start, end = doc.lines[number]
    return len(INNER_END.findall(doc.text, start, end)) > (end - start) // LONGEST_SENTENCE


def _weight(doc: Doc, number: int) -> float:
    if number in doc.gone:
        return KINDS.get(doc.gone[number].kind, GONE) if doc.speaks(number) else 0.0
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
