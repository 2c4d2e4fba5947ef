"""What is left of a notice of which the rules took most sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ..document import SILENT, Doc
from ..edits import Edit
from ..rulebook import DECORATION

MOST = 0.5  # share of a line that went, from which on the rest of it belongs to the same notice
MOST_LEFT = 400  # code points; a longer rest is not taken


def remnants(doc: Doc) -> Iterator[Edit]:
    """Take the rest of a line that opens with what went and of which more than half went with it."""
    removed: Counter[int] = Counter()
    kinds: dict[int, str] = {}
    opened: set[int] = set()  # lines that begin with something removed: else the article may have come first
    for edit in doc.edits:
        number = doc.line_at(edit.start)
        if not edit.replacement and edit.kind not in SILENT and number not in doc.gone:
            removed[number] += edit.end - edit.start
            kinds[number] = edit.kind
            if not doc.text[doc.lines[number][0] : edit.start].strip(DECORATION):
                opened.add(number)
    for number, size in removed.items():
        start, end = doc.lines[number]
        if number in opened and size > MOST * (end - start) and end - start - size <= MOST_LEFT:
            yield Edit(start, end, kind=kinds[number], rule="remnants")
