"""Captions and photo credits that stand as lines of their own: known by the credit that closes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..lines import PROSE, Span
from .credit_words import CLOSED, HOUSE, MEDIUM, OPEN, PAIR, PLACES, SIGNED

LONGEST = 600  # code points; a longer line is a paragraph
LONGEST_OPEN = 300  # a longer line whose credit stands in no brackets may be a paragraph, run together with the credit
LONGEST_CREDIT = 160  # code points at the end of a line among which its credit stands
LONGEST_ABOVE = 160  # size of a caption whose credit is the next line
LEAST_ABOVE = 4  # words of it; fewer may be a subheading
BROKEN = 2  # lines over which a credit may be broken
SHORT_CREDIT = 30  # code points at the end of a line that name the medium instead of a credit
MOST = 0.4  # share of the paragraphs; where captions are more than this, they are the story
BRACKETS = "([（［"
# What is cheap to look for, before all patterns of credits.
MARK = re.compile(r"[:：=©/|摄攝图]|[)\]）］]$|(?:by|von|[Cc]ourtesy) ")
HINT = re.compile(
    r"f[oó]t[oó]|photo|image|bild|gra[fp]h?i[ck]|illustration|kuva|ljósmynd|cr[eé]dit|снимка|фото|stock|getty|imago|alliance"
    r"|picture|unsplash|pexels|pixabay|alamy|scanpix|flickr|wikimedia|[©/|]|\w\)$|写真|사진|图片|图源|供图|截图|资料图|[摄攝]|撮影"
)


def credited(doc: Doc) -> Iterator[Edit]:
    """Edits that take photo credits, and captions that end with one, where they stand as lines of their own."""
    found = dict(_credited(doc))
    found |= {n: doc.lines[n] for n in _uncredited(doc, known=bool(found))}
    for number, (start, _) in sorted(found.items()):
        alone = start == doc.lines[number][0] and doc.text[start] in BRACKETS
        if alone and number - 1 not in found and _is_caption(doc, number - 1):
            found[number - 1] = doc.lines[number - 1]
    prose = sum(doc.lines[n][1] - doc.lines[n][0] for n in doc.prose if n not in doc.gone)
    taken = sum(end - start for n, (start, end) in found.items() if doc.is_prose(n))
    if taken <= MOST * prose:
        yield from (Edit(*span, kind="credit", rule="captions") for _, span in sorted(found.items()))


def _credited(doc: Doc) -> Iterator[tuple[int, Span]]:
    """Lines that a credit closes, with what goes: all of it, or the credit of one that may be a paragraph."""
    last = _last(doc)
    for number, (start, end) in enumerate(doc.lines):
        low = max(start, end - LONGEST_CREDIT)
        tail = doc.text[low:end]
        if not MARK.search(tail) or not HINT.search(tail.lower()) or number in doc.gone or number == doc.headline:
            continue
        closed = CLOSED.search(tail)
        match = closed or OPEN.search(tail)
        if match is None and (number != last or doc.size(number) < PROSE):
            match = SIGNED.search(tail) or (doc.words(number) in doc.twice and PAIR.fullmatch(tail)) or None
        if match is not None:
            whole = end - start <= (LONGEST if closed else LONGEST_OPEN)
            yield number, (start if whole else low + match.start(), end)


def _uncredited(doc: Doc, *, known: bool) -> Iterator[int]:
    """Lines that say who is where in a picture, or whose credit is cut off or too unlike one to stand for itself."""
    last = _last(doc)
    houses: dict[str, list[int]] = {}
    for number, (start, end) in enumerate(doc.lines):
        if number in doc.gone or number in (doc.headline, last) or end - start > LONGEST_OPEN:
            continue
        if doc.text[end - 1] == "(":
            yield from _to_bracket(doc, number)
        elif doc.text[end - 1] == ")" and (house := HOUSE.search(doc.text, max(start, end - LONGEST_CREDIT), end)):
            houses.setdefault(house[0], []).append(number)
        elif not doc.is_closed(number):
            places = PLACES.search(doc.text, start, end)
            if places or MEDIUM.search(doc.text, max(start, end - SHORT_CREDIT), end):
                yield number
    yield from (n for numbers in houses.values() if known or len(numbers) > 1 for n in numbers)


def _last(doc: Doc) -> int:
    """Number of the last paragraph that is left, where the agency of the story may stand; -1 where there is none."""
    return next((n for n in reversed(doc.prose) if n not in doc.gone), -1)


def _to_bracket(doc: Doc, number: int) -> Iterator[int]:
    """The lines from one that opens a bracket at its end to the one that closes it: a caption, a label, a credit."""
    below = range(number + 1, min(number + 1 + BROKEN, len(doc.lines)))
    end = next((n for n in below if doc.line(n)[-1] == ")"), number)
    inner = [doc.line(n) for n in range(number + 1, end + 1)]
    loose = doc.line(number)[-2:] in {"(", " ("}  # in code a name stands before it
    if inner and loose and all(line[0].isupper() and "(" not in line and len(line) <= LONGEST_ABOVE for line in inner):
        yield from range(number, end + 1)


def _is_caption(doc: Doc, number: int) -> bool:
    """Whether a line may be the caption of the credit below it: no sentence, and too long for a subheading."""
    if number < 0 or number in doc.gone or number == doc.headline or doc.is_prose(number):
        return False
    line = doc.line(number)
    return len(line.split()) >= LEAST_ABOVE and doc.size(number) <= LONGEST_ABOVE and line[-1].isalnum()
