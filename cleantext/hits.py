"""Hits: where phrases of the rules stand as words of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING
from unicodedata import category

if TYPE_CHECKING:
    from .document import Doc

Hit = tuple[int, int, int, int]  # number of the phrase, start, end, number of the line

MOST_HITS, HIT_ROOM = 120, 300  # a line holds so many phrases, and one more for so many code points, not more


def find_hits(doc: Doc) -> list[Hit]:
    """Where phrases stand as words of their own in a document, and where they may open a sentence if they have to."""
    if not doc.lines:
        return []
    folded, opening = doc.folded, doc.rules.opening
    text, at, moved, hits = doc.text, folded.at, bool(folded.folded), []
    for phrase, low, high in doc.rules.scan(folded.text):
        start, end = (at(low), at(high - 1) + 1) if moved else (low, high)
        if phrase in opening and text[start - 1 : start] == " " and text[start - 2 : start - 1].isalpha():
            continue
        if not _inside_word(text, start, end):
            hits.append((phrase, start, end, doc.line_at(start)))
    return hits


def by_line(hits: Iterable[Hit]) -> dict[int, list[Hit]]:
    """Hits by the number of their line."""
    out: dict[int, list[Hit]] = {}
    for hit in hits:
        out.setdefault(hit[3], []).append(hit)
    return out


def crowded(doc: Doc) -> set[int]:
    """Lines with more phrases in them than people write: there no rule's own pattern is tried, which takes long."""
    if len(doc.hits) <= MOST_HITS:
        return set()
    lines = Counter(line for _, _, _, line in doc.hits)
    sizes = ((line, doc.lines[line][1] - doc.lines[line][0]) for line in lines)
    return {line for line, size in sizes if lines[line] > MOST_HITS + size / HIT_ROOM}


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether a hit is only a part of a longer word. "CommentsNo" is two words: a capital follows a small letter."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if before.isalnum() and _joined(before, first) and not (before.islower() and first.isupper()):
        return True
    if after.isalnum():
        return _joined(last, after) and not (last.islower() and after.isupper())
    return after > "\u02ff" and category(after).startswith("M")  # a vowel sign: the word goes on


def _joined(one: str, other: str) -> bool:
    """Whether two characters side by side belong to one word, as a letter of ASCII and one of Han or Hangul don't."""
    if not (one.isalnum() and other.isalnum()):
        return False
    if one.isascii() and other.isascii():
        return True
    if not (spaced(one) and spaced(other)):
        return False
    low, high = min(one, other), max(one, other)
    return not (low.isascii() and low.isalpha() and "\uac00" <= high <= "\ud7a3")


def spaced(character: str) -> bool:
    """Whether a character belongs to a script that puts blanks between words."""
    return not (
        "\u0e00" <= character <= "\u0eff" or "\u1000" <= character <= "\u109f" or "\u3040" <= character <= "\u9fff"
    )
