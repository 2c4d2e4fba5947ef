"""Menu: which short lines above the article are entries of menus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .shapes import is_sentence
from .titles import NEAR, like_a_headline

if TYPE_CHECKING:
    from .document import Doc

LEAST_RUN = 6  # so many short lines in a row are a menu; fewer may be kicker, headline, byline and date
LONG_RUN = 15  # so many short lines above an article are a menu whatever they say ...
LONG_SHARE = 0.03  # ... where so much of all such lines are labels of rules, else they may be a list of winners
KNOWN_SHARE = 0.2  # of fewer lines so much must be labels
COLONS = ":\uff1a"
INTRODUCTION_WORDS = 5  # less ("Follow us:") is a label
COMMAS = ",\uff0c\u3001"
ENTRY, ENTRY_WIDE = 40, 24  # size of a menu's entry
TITLE_WORDS = 4  # an entry of so many words may be the headline


def menu_lines(doc: Doc) -> set[int]:
    """Numbers of the lines above the first paragraph that stand in a long run of short ones.

    The last lines of the last run may be headline, byline and date: from its last longer entry on they are no menu,
    unless a line that is longer than any entry, and so more likely the headline, stands between it and the paragraph.
    """
    first = doc.prose[0] if doc.prose else 0
    runs: list[list[int]] = [[]]
    for number in range(first):
        if is_entry(doc, number):
            runs[-1].append(number)
        elif runs[-1]:
            runs.append([])
    for run in runs:  # a text may begin with its headline
        while run and like_a_headline(doc, run[0], words=TITLE_WORDS):
            run.pop(0)
    runs = [run for run in runs if len(run) >= LEAST_RUN and not _introduced(doc, run[0])]
    if not runs:
        return set()
    last = runs[-1]
    if not any(like_a_headline(doc, n) for n in range(last[-1] + 1, first)):
        titles = [n for n in last[-NEAR:] if like_a_headline(doc, n, words=TITLE_WORDS)]
        title = max(titles, key=doc.size, default=None)
        del last[last.index(title) if title is not None else -LEAST_RUN :]
    known = has_labels(doc, [n for run in runs for n in run], LONG_SHARE)
    return {n for run in runs if _is_menu(doc, run, known=known) for n in run if not _goes_on(doc, n)}


def _introduced(doc: Doc, number: int) -> bool:
    """Whether a run of lines is announced by the line above it, or its first one: words that end with a colon."""
    lines = (n for n in (number - 1, number) if n >= 0)
    return any(
        doc.text[doc.lines[n][1] - 1] in COLONS and len(doc.words(n).split()) >= INTRODUCTION_WORDS for n in lines
    )


def _is_menu(doc: Doc, run: list[int], *, known: bool) -> bool:
    """Whether a run of short lines is a menu: it has labels, or is very long and labels are `known` of all runs."""
    if sum(_goes_on(doc, n) for n in run) > 1:
        return False
    return (known and len(run) >= LONG_RUN) or has_labels(doc, run)


def has_labels(doc: Doc, lines: Sequence[int], share: float = KNOWN_SHARE) -> bool:
    """Whether so large a share of lines are labels of rules."""
    return sum(n in doc.known for n in lines) >= share * len(lines)


def _goes_on(doc: Doc, number: int) -> bool:
    """Whether a line ends with a comma, as those of an enumeration and of verse do."""
    return doc.text[doc.lines[number][1] - 1] in COMMAS


def is_entry(doc: Doc, number: int) -> bool:
    """Whether a line is as short as a menu's entry; those of wide scripts are shorter still."""
    size, (start, end) = doc.size(number), doc.lines[number]
    return size <= (ENTRY if size < 1.5 * (end - start) else ENTRY_WIDE) and not is_sentence(doc, number)
