"""Paragraphs, and lists of titles, that stand more than once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from ..document import Doc, runs
from ..edits import Edit
from ..extent import LONG_LINE
from ..lines import PROSE
from ..menu import COLONS, TITLE_WORDS
from ..shapes import is_fact
from ..titles import like_a_headline

LEAST_INSIDE = 150  # code points of repeated sentences in a row inside one line; less may be a refrain
PIECE = re.compile(
    r"\w[^.!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f]{20,}"
)  # what stands between marks that may end a sentence
BULLET = re.compile(r"[-*\u2022\u00b7\u2013\u2014\u25aa\u25cf\u25e6\u25ba\u203a\u25a0]\s|\d{1,2}[.)\u3001]")
MOST_POINTS = 8  # entries of a summary
MANY = 3  # so many repeated paragraphs are a text that stands twice; one may be the author's own
LEAST_TITLES = 2  # so many titles in a row that stand elsewhere too are a list
NEXT = 12  # else a paragraph goes only this many lines below its first copy: a standfirst, or a caption


def repeats(doc: Doc) -> Iterator[Edit]:
    """Take a paragraph that stands above it to the letter; inside very long lines a run of sentences that do."""
    seen: dict[str, int] = {}
    again: list[tuple[int, int]] = []
    for number, (start, end) in enumerate(doc.lines):
        again_or_long = end - start > LONG_LINE or doc.words(number) in doc.twice
        if not again_or_long or number in doc.gone or doc.size(number) < PROSE:
            continue
        first = seen.setdefault(doc.words(number), number)
        if first < number and _is_point(doc, first) and not BULLET.match(doc.text, *doc.lines[number]):
            seen[doc.words(number)] = number
        elif first < number:
            again.append((first, number))
        elif end - start > LONG_LINE:
            yield from _inside(doc, number)
    for first, number in again:
        if len(again) >= MANY or number - first <= NEXT:
            yield Edit(*doc.lines[number], kind="repeat", rule="paragraph-again")
    yield from _lists(doc)


def _is_point(doc: Doc, number: int) -> bool:
    """Whether a line is an entry of a summary, of what the article says below: a bullet, or under "Key points:"."""
    if doc.prose and bisect_left(doc.prose, number) > MOST_POINTS:  # a summary stands above the article
        return False
    if BULLET.match(doc.text, *doc.lines[number]):
        return True
    above = number
    while above >= max(0, number - MOST_POINTS) and doc.is_prose(above):
        above -= 1
    return 0 <= above < number and not doc.is_prose(above) and doc.text[doc.lines[above][1] - 1] in COLONS


def _lists(doc: Doc) -> Iterator[Edit]:
    """Runs of titles that stand twice, once above all paragraphs: lists of other stories."""
    if not doc.prose or not doc.twice:
        return
    places: dict[str, list[int]] = {}
    for number in range(len(doc.lines)):
        if number != doc.headline and doc.words(number) in doc.twice and number not in doc.gone and _title(doc, number):
            places.setdefault(doc.words(number), []).append(number)
    twice = {n for numbers in places.values() if len(numbers) > 1 for n in numbers}
    outside = {n for n in twice if n < doc.prose[0]}
    for run in runs(twice):
        if len(run) >= LEAST_TITLES and all(outside & {*places[doc.words(n)]} for n in run):
            yield from (Edit(*doc.lines[n], kind="promo", rule="list-again") for n in run)


def _title(doc: Doc, number: int) -> bool:
    return not doc.is_prose(number) and not is_fact(doc, number) and like_a_headline(doc, number, words=TITLE_WORDS)


def _inside(doc: Doc, number: int) -> Iterator[Edit]:
    pieces = PIECE.findall(doc.text, *doc.lines[number])
    if len(set(pieces)) == len(pieces):  # no part of a sentence stands twice
        return
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
