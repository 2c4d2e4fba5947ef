"""Menus: runs of short lines above the headline."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..document import Doc, runs
from ..edits import Edit
from ..headline import HEAD_LINES, TITLE_LINES
from ..menu import LONG_RUN, has_labels, is_entry
from ..shapes import is_trail
from ..titles import is_said, like_a_headline

VERY_LONG_RUN = 30  # so many short lines with labels among them are a menu below a headline too
MOST_NOTICES = 10  # paragraphs of at most so many notices
MOST_NOTICE = 600  # size of paragraphs above a menu: notices of cookies and scripts, no article


def menus(doc: Doc) -> Iterator[Edit]:
    """Take menu entries above the headline, what stands among long menus there, and the trail to the page."""
    yield from _trails(doc)
    found = (doc.menu | _below_notices(doc)) - doc.gone.keys()
    if not found:
        return
    sure = _below_title(doc)
    for number in sorted(found | _among(doc)):
        if doc.headline is None or number < doc.headline or number in sure:
            yield Edit(*doc.lines[number], kind="navigation", rule="menus")


def _trails(doc: Doc) -> Iterator[Edit]:
    """Lines above the first paragraph that tell the page's place in its site."""
    first = doc.prose[0] if doc.prose else 0
    for number in range(min(first, HEAD_LINES)):
        if number not in doc.gone and is_trail(doc.line(number)) and number != doc.headline:
            yield Edit(*doc.lines[number], kind="navigation", rule="menus")


def _among(doc: Doc) -> set[int]:
    """Lines above the last entry of long menus between the page's title and the headline: teasers and notices."""
    if doc.headline is None or not _titled(doc, doc.headline):
        return set()
    entries = [n for n in doc.menu if n < doc.headline]
    if len(entries) < LONG_RUN or not has_labels(doc, entries):
        return set()
    above = [n for n in range(max(entries)) if n not in doc.gone]
    if sum(doc.size(n) for n in above if doc.is_prose(n)) > MOST_NOTICE:
        return set()
    return {n for n in above if n >= TITLE_LINES or not like_a_headline(doc, n)}


def _below_title(doc: Doc) -> set[int]:
    """Entries of very long menus with many labels below a title at the very top."""
    if doc.headline is None or doc.headline >= TITLE_LINES:
        return set()
    long = (run for run in runs(n for n in doc.menu if n > TITLE_LINES) if len(run) >= VERY_LONG_RUN)
    return {n for run in long if has_labels(doc, run) for n in run}


def _titled(doc: Doc, headline: int) -> bool:
    """Whether the headline says what the page's title says, which stands in the first lines."""
    label = doc.bare(headline)
    return any(is_said(label, doc.bare(n)) for n in range(min(TITLE_LINES, headline)))


def _has_gap(doc: Doc) -> bool:
    """Whether so many short lines as a long menu has stand below paragraphs that are no longer than notices."""
    size = 0
    for above, below in pairwise([*doc.prose[:MOST_NOTICES], len(doc.lines)]):
        size += doc.size(above)
        if size > MOST_NOTICE:
            return False
        if below - above > LONG_RUN:
            return True
    return False


def _below_notices(doc: Doc) -> set[int]:
    """Lines of long runs with many labels between a notice that reads like a paragraph and the headline."""
    if not _has_gap(doc) or doc.headline is None or doc.prose[0] > doc.headline:
        return set()
    found: set[int] = set()
    for run in runs(n for n in range(doc.prose[0] + 1, doc.headline) if is_entry(doc, n)):
        if sum(doc.size(n) for n in doc.prose if n < run[0]) > MOST_NOTICE:
            break
        if len(run) >= LONG_RUN and has_labels(doc, run):
            found.update(run)
    return found
