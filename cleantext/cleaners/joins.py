"""Joins: menus, buttons and the foot of a page, in a text of which the lines were joined."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from ..document import Doc
from ..edits import Edit
from ..extent import LEAST_SENTENCE
from ..inline import Label, adjacent, labels_between, labels_from
from ..labelled import joined_lines
from ..lines import Span, is_closed

LEAST_ABOVE = 300  # code points of the article above a foot
LEAST_LABELS = 3  # so many in a foot
MENU_LABELS, MENU_GAP = 4, 25  # so many in a menu above the article, and code points between two of them
MENU_SEEN = 1500  # code points in which such a menu ends
LEAST_WORDS = 3  # of a button that stands alone; fewer may begin a sentence
LEAST_CAPITALS = 5  # code points of one in capitals that does
MARKS = ".,;!?\u2026"  # what closes a sentence, or goes on with it
OTHERS = {"credit", "navigation"}  # kinds of which the words may be a heading or open a sentence: "In this article"
NEXT = 20  # code points in which the next word is seen
SHORT = 20  # code points of a sentence that says nothing by itself
NUMBERED = re.compile(r"(?<!\S)(?:1?\d|20)\.$")  # "Most read 1. The trial opens 2. The bridge"


def joins(doc: Doc) -> Iterator[Edit]:
    """Take labels of which nothing shows that they are words of the author's, and what stands below the article."""
    for number in joined_lines(doc):
        yield from _menu(doc, *doc.lines[number])
        yield from _buttons(doc, number)
        if number == len(doc.lines) - 1:
            yield from _foot(doc, number)


def _menu(doc: Doc, first: int, last: int) -> Iterator[Edit]:
    """A menu that opens the line."""
    run: list[Label] = []
    for label in labels_between(doc, first, min(last, first + MENU_SEEN)):
        between = doc.text[run[-1].end if run else first : label.start]
        if len(between) > MENU_GAP or "." in between:
            break
        run.append(label)
    run = _sure(doc, run)
    if len(run) >= MENU_LABELS and 2 * sum(label.end - label.start for label in run) > run[-1].end - first:
        yield Edit(first, run[-1].end, kind="navigation", rule="joins")


def _buttons(doc: Doc, number: int) -> Iterator[Edit]:
    """Labels that stand between two sentences."""
    for start, end in doc.sentences(number)[1:]:
        run = _sure(doc, list(labels_from(doc, start, end)))
        if run and _stands_alone(doc, run):
            yield Edit(start, run[-1].end, kind=run[0].rule.kind, rule=run[0].rule.id)


def _sure(doc: Doc, run: list[Label]) -> list[Label]:
    """Labels without the last ones that may be the first words of what follows."""
    sure = run[:]
    if sure and doc.text[sure[-1].end : sure[-1].end + 2].strip().islower():
        sure.pop()
    while sure and sure[-1].weak and sure[-1].words == 1:
        sure.pop()
    return sure


def _stands_alone(doc: Doc, run: Sequence[Label]) -> bool:
    """Whether labels between sentences can be nothing else: several, or one that no sentence begins with."""
    first, strong = run[0], not all(label.weak for label in run)
    if len(run) > 1:
        return strong
    words, behind = doc.text[first.start : first.end], doc.text[first.end : first.end + NEXT].split()
    if words[-1] in MARKS or first.rule.kind in OTHERS:
        return False
    if words.isupper() and len(words) >= LEAST_CAPITALS:
        return not (behind and behind[0].isupper())
    return strong and first.words >= LEAST_WORDS and (words[-1] == ":" or first.rule.kind != "stamp")


def _foot(doc: Doc, number: int) -> Iterator[Edit]:
    """What stands from the first labels behind the last sentence of the article to the end."""
    first, last = doc.lines[number]
    start = _article_ends(doc, number)
    found = labels_between(doc, start, last) if start is not None else []
    if len(found) < LEAST_LABELS:
        return
    begin = next((label.start for n, label in enumerate(found) if _opens(doc, found, n)), first)
    if begin - first >= LEAST_ABOVE:
        yield Edit(begin, last, kind="promo", rule="joins")


def _article_ends(doc: Doc, number: int) -> int | None:
    """Where the last sentence of a line ends that may be the author's; None where the line ends with it."""
    ends = (stop for begin, stop in reversed(doc.sentences(number)) if _says(doc, begin, stop))
    end = next(ends, None)
    return None if end == doc.lines[number][1] else end


def _says(doc: Doc, start: int, end: int) -> bool:
    """Whether a sentence closes with a full stop, as titles and labels don't, and isn't known to be boilerplate."""
    if end - start < SHORT or not is_closed(doc.text, start, end) or NUMBERED.search(doc.text, end - 5, end):
        return False
    return not _shown(doc, (start, end))


def _shown(doc: Doc, sentence: Span) -> bool:
    """Whether edits and labels hold so much of a sentence that the rest is too short for one of the author's."""
    start, end = sentence
    first = bisect_right(doc.edits, start, key=attrgetter("end"))
    last = bisect_left(doc.edits, end, key=attrgetter("start"))
    taken = sum(min(edit.end, end) - max(edit.start, start) for edit in doc.edits[first:last])
    taken += sum(label.end - label.start for label in labels_between(doc, start, end))
    return 2 * taken > end - start and end - start - taken <= LEAST_SENTENCE


def _opens(doc: Doc, found: list[Label], number: int) -> bool:
    """Whether a foot begins with a label: it heads a list, or others follow at once and not all of them are weak."""
    run = [found[number]]
    for label in found[number + 1 : number + LEAST_LABELS]:
        if not adjacent(doc, run[-1], label):
            break
        run.append(label)
    if len(run) > 1 and not all(label.weak for label in run):
        return True
    return run[0].rule.removes == "section" and run[0].words > 1
