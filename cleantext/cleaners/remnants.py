"""What is left of a notice of which the rules took most sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..document import SILENT, Doc
from ..edits import Edit
from ..extent import MOST_BULLETS, MUCH
from ..rulebook import DECORATION

MOST = 0.5  # share of a line that went, from which on the rest of it belongs to the same notice
MOST_LEFT = 400  # code points; a longer rest is not taken
LONGEST_OPENER, OPENER_WORDS = 48, 6  # code points and words of a question before a notice ...
OPENER_SENTENCES = 2  # ... which is one sentence
LINK = 30  # code points in which a link to another story has its colon
ASKS = frozenset("?!\uff1f\uff01")
COLON = re.compile("[:\uff1a]")


def remnants(doc: Doc) -> Iterator[Edit]:
    """Take the rest of a line that opens with what went and of which more than half went with it."""
    removed: Counter[int] = Counter()
    kinds: dict[int, str] = {}
    removed_first: dict[int, Edit] = {}
    opened: set[int] = set()  # lines that begin with something removed: else the article may have come first
    for edit in doc.edits:
        number = doc.line_at(edit.start)
        if not edit.replacement and edit.kind not in SILENT and number not in doc.gone:
            removed[number] += edit.end - edit.start
            kinds[number] = edit.kind
            removed_first.setdefault(number, edit)
            before = doc.text[doc.lines[number][0] : min(edit.start, doc.lines[number][0] + MOST_BULLETS)]
            if edit.start - doc.lines[number][0] <= MOST_BULLETS and not before.strip(DECORATION):
                opened.add(number)
    for number, size in removed.items():
        start, end = doc.lines[number]
        if end - start >= MUCH * len(doc.text):  # so much of a text holds the article too
            continue
        if number not in opened and size < end - start:
            yield from _opener(doc, number, removed_first[number], size)
        elif number in opened and size > MOST * (end - start) and end - start - size <= MOST_LEFT:
            yield Edit(start, end, kind=kinds[number], rule="remnants")


def _opener(doc: Doc, number: int, edit: Edit, size: int) -> Iterator[Edit]:
    """Take a short question or cry before a notice to which nothing of the line is added: "Want more? Sign up ..."."""
    start, end = doc.lines[number]
    if edit.end < end or size != edit.end - edit.start or edit.start - start > 2 * LONGEST_OPENER:
        return
    opener = doc.text[start : edit.start].rstrip()
    if opener[-1:] not in ASKS or len(opener) > LONGEST_OPENER:
        return
    link = COLON.search(doc.text, edit.start, min(edit.end, edit.start + LINK))  # "Read also: ...": set into the text
    if not link and len(opener.split()) <= OPENER_WORDS and len(doc.sentences(number)) == OPENER_SENTENCES:
        yield Edit(start, edit.start, kind=edit.kind, rule="remnants")
