"""Lines that are nothing by themselves but stand between two things that go."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..sections import is_sentence

MOST_BETWEEN = 3  # lines; more between two removed ones may be a list of the author's

SHORT = 32  # size of a line; above the first paragraph longer lines may be the headline


def between(doc: Doc) -> Iterator[Edit]:
    """Take up to three lines without a sentence between two removed lines."""
    gone = sorted(doc.gone)
    first = doc.prose[0] if doc.prose else len(doc.lines)
    for one, two in itertools.pairwise(gone):
        inner = range(one + 1, two)
        if not (doc.speaks(one) and doc.speaks(two)):
            continue
        if not 0 < len(inner) <= MOST_BETWEEN or any(is_sentence(doc, n) or doc.is_prose(n) for n in inner):
            continue
        if two > first or all(doc.size(n) <= SHORT for n in inner):  # else the headline
            yield from (Edit(*doc.lines[n], kind="promo", rule="between") for n in inner)
