"""Menus: runs of short lines above the headline."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..document import Doc, runs
from ..edits import Edit
from ..headline import KNOWN_SHARE, LONG_RUN, is_entry

MOST_NOTICES = 10  # paragraphs of at most so many notices
MOST_NOTICE = 600  # size of paragraphs above a menu: notices of cookies and scripts, no article


def menus(doc: Doc) -> Iterator[Edit]:
    """Take menu entries above the headline."""
    for number in sorted((doc.menu | _below_notices(doc)) - doc.gone.keys()):
        if doc.headline is None or number < doc.headline:
            yield Edit(*doc.lines[number], kind="navigation", rule="menus")


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
        if len(run) >= LONG_RUN and sum(n in doc.known for n in run) >= KNOWN_SHARE * len(run):
            found.update(run)
    return found
