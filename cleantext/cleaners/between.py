"""Lines that are nothing by themselves but stand between two things that go."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..shapes import is_authors

CLOSING = ".!?,;\u3002\u06d4\u0964\uff01\uff1f\"'\u201d\u2019\u00bb\u201c"  # what closes a sentence, a verse or speech
MOST_BETWEEN = 3  # lines; more between two removed ones may be a list of the author's
SHORT_WORDS = 3  # above the first paragraph a line of more words may be the headline


def between(doc: Doc) -> Iterator[Edit]:
    """Take up to three lines that are not closed like a sentence between two removed lines."""
    first = next((n for n in doc.prose if doc.is_closed(n) or doc.is_several(n)), len(doc.lines))
    for one, two in itertools.pairwise(sorted(doc.gone)):
        inner = range(one + 1, two)
        box = 0 < len(inner) <= MOST_BETWEEN and doc.speaks(one) and doc.speaks(two)
        if box and all(_loose(doc, n, above=two <= first) for n in inner):
            yield from (Edit(*doc.lines[n], kind="promo", rule="between") for n in inner)


def _loose(doc: Doc, number: int, *, above: bool) -> bool:
    """Whether a line may be taken: no sentence, no speech, no paragraph, and not the headline."""
    if number == doc.headline or is_authors(doc, number):
        return False
    if doc.line(number)[-1] in CLOSING:
        return False
    return not above or len(doc.label(number).split()) <= SHORT_WORDS
