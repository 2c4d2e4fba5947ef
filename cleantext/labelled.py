"""Labels: lines that a rule names whole, and lists that a label opens where lines were joined."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .edits import Edit
from .extent import LONG_LINE, MUCH
from .fold import fold
from .inline import labels_from
from .lines import WRAPPED
from .rulebook import DECORATION
from .seams import before_seam
from .shapes import AUTHORS

if TYPE_CHECKING:
    from .document import Doc
    from .rule import Rule

LONGEST_LIST = 400  # code points of such a list with more of the article behind it


def labelled(doc: Doc) -> Iterator[tuple[int, Rule]]:
    """Lines that are a label of some rule, with the rule."""
    book = doc.rules
    longest = book.longest_label + 2 * len("(1,234,567) \u00bb")  # a counter and an arrow on either side
    for number, (start, end) in enumerate(doc.lines):
        if end - start > longest:
            continue
        line, label = doc.text[start:end], doc.label(number)
        if (found := book.labels.get(label if len(label) > 1 else fold(line).text)) is None:
            continue
        if AUTHORS.search(line) or _goes_on(doc, number):
            continue
        rule = book.rules[found]
        if line.endswith(".") and not line.endswith("..") and rule.where == "beside":
            continue
        yield number, rule


def _goes_on(doc: Doc, number: int) -> bool:
    """Whether a line is a piece of a sentence that is broken over lines: one of them begins with a small letter."""
    start, end = doc.lines[number]
    if number and doc.text[start].islower():
        above = doc.text[doc.lines[number - 1][1] - 1]
        if doc.text[end - 1] == "/" or above == "/":  # the alternatives of a grammar
            return True
        if doc.text[end - 1] == "." and doc.size(number - 1) >= WRAPPED and (above.isalnum() or above == ","):
            return True
    if number + 1 == len(doc.lines) or doc.line(number).islower():
        return False
    below = doc.text[doc.lines[number + 1][0]]
    return below.islower() and doc.text[end - 1].isalpha() and " " in doc.label(number + 1)


def run_together(doc: Doc) -> Iterator[Edit]:
    """Lists in texts of which the lines were joined: a label opens a sentence, titles follow, and no full stop.

    They end with the text, or where a word shows that a sentence begins.
    """
    for number in joined_lines(doc):
        first = doc.lines[number][0]
        for start, end in doc.sentences(number):
            rule = _opened(doc, start, end) if start > first else None
            if rule is None:
                continue
            stop = before_seam(doc.text, start + 1, min(end, start + LONGEST_LIST))
            if stop is not None:
                yield Edit(start, stop, kind=rule.kind, rule=rule.id)
            elif end == doc.lines[-1][1] and not doc.is_closed(number):
                yield Edit(start, end, kind=rule.kind, rule=rule.id)


def joined_lines(doc: Doc) -> list[int]:
    """Numbers of the lines that are so long, and so much of the text, that each is several lines joined."""
    most = max(LONG_LINE, len(doc.text) * MUCH)
    return [number for number, (start, end) in enumerate(doc.lines) if end - start > most]


def _opened(doc: Doc, start: int, end: int) -> Rule | None:
    """The rule of the label that a sentence begins with and that opens a list; None where something else goes on."""
    label = next(labels_from(doc, start, end), None)
    if label is None or label.words == 1 or label.rule.removes != "section":
        return None
    after = doc.text[label.end : end].strip(DECORATION)
    return label.rule if len(after) >= label.end - label.start and not after[0].islower() else None
