"""Paragraphs that stand more than once."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import PROSE, Doc
from ..edits import Edit
from ..matching import LONG_LINE

LEAST_INSIDE = 150  # code points of repeated sentences in a row inside one line; less may be a refrain
MANY = 3  # so many repeated paragraphs are a text that stands twice; one may be the author's own
NEXT = 12  # else a paragraph goes only this many lines below its first copy: a standfirst, or a caption


def repeats(doc: Doc) -> Iterator[Edit]:
    """Take a paragraph that stands above it to the letter; inside very long lines a run of sentences that do."""
    seen: dict[str, int] = {}
    again: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(doc.lines):
        if number in doc.gone or doc.size(number) < PROSE:
            continue
        first = seen.setdefault(doc.label(number), number)
        if first < number:
            again.append((first, number))
        elif end - start > LONG_LINE:
            yield from _inside(doc, number)
    for first, number in again:
        if len(again) >= MANY or number - first <= NEXT:
            yield Edit(*doc.lines[number], kind="repeat", rule="paragraph-again")


def _inside(doc: Doc, number: int) -> Iterator[Edit]:
    seen: set[str] = set()
    run: list[tuple[int, int]] = []
    for span in [*doc.sentences(number), (0, 0)]:
        sentence = doc.text[slice(*span)]
        if len(sentence) >= PROSE // 2 and sentence in seen:
            run.append(span)
            continue
        if run and run[-1][1] - run[0][0] >= LEAST_INSIDE:
            yield Edit(run[0][0], run[-1][1], kind="repeat", rule="sentences-again")
        run = []
        seen.add(sentence)
