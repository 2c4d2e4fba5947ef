"""Sections: where a list of other stories that a heading opens comes to its end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .lines import PROSE
from .shapes import OPEN, is_authors, is_fact, is_sentence, is_set_off

if TYPE_CHECKING:
    from .document import Doc

CUT_SHORT = re.compile(r"(?:\.\.\.|\u2026|\[\u2026\]|\[\.\.\.\])\)?$")
CLOCK = re.compile(r"\W{0,3}\d{1,2}[:.h]\d\d\b")
MOST_ITEMS = 15  # a list inside an article is no longer than this; what seems longer is the article itself
LEAST_TITLE = 25  # code points; shorter lines stand twice by chance
MOST_STEP = 4  # lines from one teaser to the next: title, date, author
LONGEST_TEASER = 500  # code points
MOST_LINES = 200  # so far a list is looked through for the label behind it
ITEM_LINES = 8  # between a title and its repetition stand no more lines than this
HEADINGS = {"navigation", "promo"}  # kinds of labels that stand inside lists; the article may go on behind a button
MARKED = re.compile(r"[.!?]['\"\u201d\u2019\u00bb)]*\s[^\W\d_]{6,}$")  # "he said. ADVERTISEMENT"
LONGEST_MARK = 24  # code points of such a mark, with what closes the sentence before it
SHORT_WORDS = 5  # a line of fewer words before the article resumes may be its next subheading


def resumes(doc: Doc) -> Iterator[int]:
    """Numbers of the lines at which the article itself may go on: sentences that are no teasers of other stories.

    Lines that are gone are among them.
    """
    return (n for n in range(len(doc.lines)) if _resumes(doc, n) and not _teaser(doc, n))


def _resumes(doc: Doc, number: int) -> bool:
    """Whether a line is a paragraph, closed like a sentence of more than a word, or the first of several facts.

    A mark in capitals may stand behind what closes a paragraph.
    """
    if doc.is_prose(number) or (doc.text[doc.lines[number][0]] in OPEN and is_set_off(doc, number)):
        return True
    if doc.is_closed(number) and (" " in doc.line(number) or is_sentence(doc, number)):
        return True
    end = doc.lines[number][1]
    if doc.text[end - 1].isupper() and doc.size(number) >= PROSE and MARKED.search(doc.text, end - LONGEST_MARK, end):
        return True
    return is_fact(doc, number) and number + 1 < len(doc.lines) and is_fact(doc, number + 1)


def section_end(doc: Doc, heading: int) -> int:
    """Number of the line before which the section that the line `heading` opens ends.

    It ends with the document, at the headline, at the next label of a rule, or where the article resumes: at a
    sentence that is not a teaser under its title. A list inside the article that seems longer than any is left alone
    but for its heading.
    """
    behind = bisect_right(doc.resumes, heading)
    stop = doc.resumes[behind] if behind < len(doc.resumes) else len(doc.lines)
    if doc.headline is not None and heading < doc.headline < stop:
        stop = doc.headline
    label = next((n for n in range(heading + 1, min(stop, heading + MOST_LINES)) if n in doc.labels), stop)
    if label < stop:
        return stop if _runs_on(doc, label, stop) else label
    if stop < len(doc.lines) and (end := _teasers_end(doc, heading)):
        return end
    if stop == len(doc.lines):
        return stop
    items = stop - heading - 1
    if items > MOST_ITEMS:
        return heading + 1
    last, first = doc.line(stop - 1), doc.line(heading + 1)
    if items > 1 and (len(last.split()) < SHORT_WORDS or (CLOCK.match(last) and not CLOCK.match(first))):
        return stop - 1  # the article's next subheading, or the next entry of a live report
    return stop


def _runs_on(doc: Doc, label: int, stop: int) -> bool:
    """Whether a list goes on behind a label inside it to the end of the document, with titles and no author's lines."""
    if stop < len(doc.lines) or stop - label > MOST_ITEMS or doc.known[label].kind not in HEADINGS:
        return False
    titles = 0
    for number in range(label + 1, stop):
        if is_authors(doc, number):
            return False
        titles += number not in doc.labels and len(doc.words(number).split()) >= SHORT_WORDS
    return titles > 1


def _teasers_end(doc: Doc, heading: int) -> int | None:
    """End of a list of titles with a teaser each that runs to the end of the document or to a label, or None.

    Titles and teasers must alternate from the heading on, at steps that are about the same, and hold less than the
    article above them: else a paragraph behind the list would pass for a teaser.
    """
    teasers = size = 0
    last, number, steps = heading, heading + 1, list[int]()
    while number < len(doc.lines) and number not in doc.labels:
        if is_sentence(doc, number) or doc.is_prose(number):
            length = doc.lines[number][1] - doc.lines[number][0]
            steps.append(number - last)
            titled = any(doc.size(n) >= LEAST_TITLE for n in range(last + 1, number))
            if not titled or length > LONGEST_TEASER or teasers == MOST_ITEMS or not 0 <= steps[-1] - steps[0] <= 1:
                return None
            last, teasers, size = number, teasers + 1, size + length
        number += 1
    above = sum(doc.lines[n][1] - doc.lines[n][0] for n in doc.prose[: bisect_right(doc.prose, heading)])
    return number if teasers > 1 and max(steps) <= MOST_STEP and above > size * 1.5 else None


def _teaser(doc: Doc, number: int) -> bool:
    """Whether a sentence stands alone under the title of another story, which is said twice, or is cut short."""
    start, end = doc.lines[number]
    if number == 0 or end - start > LONGEST_TEASER or is_sentence(doc, number - 1):
        return False
    if number + 1 < len(doc.lines) and is_sentence(doc, number + 1):
        return False
    title = doc.words(number - 1)
    repeated = len(title) >= LEAST_TITLE and any(
        doc.words(n) == title for n in range(max(0, number - ITEM_LINES), number - 1)
    )
    return repeated or bool(CUT_SHORT.search(doc.text, end - 8, end))
