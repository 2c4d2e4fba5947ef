"""Sentences: where they begin and end in a line, and whether a place stands in quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

WINDOW = 1200  # code points looked at for a quotation mark that opens before a place
_CLOSERS = "\"'\u201d\u2019\u00bb)\\]"
# A sentence ends at a mark, closing quotes included, before white space, a capital or the end; CJK needs no blank.
END = re.compile(
    rf"[.!?\u2026\u061f\u06d4\u0964\u104b\u17d4\u1362]+[{_CLOSERS}]*(?:\u201c(?=\s|$))?(?=\s|$|[^\W\d_a-z]|[\u201c\u00ab\"\u2018])|[\u3002\uff01\uff1f][{_CLOSERS}\u300d\u300f]*"
)
# What looks like an end and is none: initials and titles.
ABBREVIATIONS = {
    "Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "Prof", "Gen", "Col", "Lt", "Sgt", "Gov", "Sen", "Rep", "Rev", "No",
    "Nr", "vs", "etc", "Inc", "Ltd", "Co", "Corp", "Jan", "Feb", "Mar", "Apr", "Aug", "Sept", "Sep", "Oct", "Nov",
    "Dec", "bzw", "ca", "Mio", "Mrd", "Sra", "Dra", "Art", "Abs", "approx", "Fig", "al", "n", "p", "pp", "tel",
    "Tel", "uk", "min", "max", "www", "kl", "Kl",
}  # fmt: skip
LONGEST_ABBREVIATION = 6
INITIAL = re.compile(r"[A-Z\u00c0-\u00de\u0391-\u03a9\u0400-\u042f]")
SHORT_WORD = 4  # behind "kl." or "Abt." a small letter shows that the sentence goes on ...
GOES_ON = re.compile(r"\s+[a-z\u00df-\u00f6\u00f8-\u00ff\u03b1-\u03c9\u0430-\u044f]")
DAY = re.compile(r"\d{1,2}")  # ... and behind the day of a date a month
MONTHS = "Jan Feb M\u00e4r M\u00e4rz Apr Mai Jun Jul Aug Sep Sept Okt Nov Dez Januar Februar April Juni Juli August"
MONTH = re.compile(rf"\s+(?:{MONTHS.replace(' ', '|')}|(?:Septem|Okto|Novem|Dezem)ber)\b")
LETTER = re.compile(r"\s+[^\W\d_]\.")  # behind a letter another one: "z. B."
# Quotation marks; between two Hebrew letters a straight one marks an acronym.
MARK = re.compile(
    r"[\u2018\u201c\u201d\u201e\u00ab\u00bb\u300c\u300d\u300e\u300f]|\u2019(?!\w)|(?<![\u05d0-\u05ea])\"|\"(?![\u05d0-\u05ea])"
)
PAIRS = {
    "\u201c": "\u201d", "\u201e": "\u201c\u201d", "\u00ab": "\u00bb", "\u00bb": "\u00ab\u00bb",
    "\u2018": "\u2019", "\u201d": "\u201d", "\u300c": "\u300d", "\u300e": "\u300f", '"': '"',
}  # fmt: skip


def ends_sentence(text: str, mark: re.Match[str]) -> bool:
    """Whether a match of END is really one: not after an initial, a title or the day of a date, nor inside a name."""
    if mark.group()[0] != ".":
        behind = text[mark.end() : mark.end() + 2]
        return not (behind[:1].isspace() and behind[1:].islower())  # "Any questions? asked the teacher."
    word = _word_before(text, mark.start())
    if len(mark.group()) == 1 and (word in ABBREVIATIONS or (len(word) == 1 and INITIAL.match(word))):
        return False
    after = text[mark.end() : mark.end() + 1]
    if after.isspace():
        return not (word and len(word) <= SHORT_WORD and _goes_on(text, word, mark.end()))
    return not (after and text[mark.start() - 1 : mark.start()].isupper())


def _goes_on(text: str, word: str, end: int) -> bool:
    """Whether a sentence goes on behind a short word with a full stop."""
    if GOES_ON.match(text, end) or (DAY.fullmatch(word) and MONTH.match(text, end)):
        return True
    return len(word) == 1 and LETTER.match(text, end) is not None


def _word_before(text: str, end: int) -> str:
    """The word that ends at a position; what comes out may be the end of one that is longer than any abbreviation."""
    start = end
    while start > 0 and end - start <= LONGEST_ABBREVIATION and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return text[start:end]


def marks(text: str, start: int, end: int) -> list[int]:
    """Positions of the quotation marks in `text[start:end]`."""
    return [mark.start() for mark in MARK.finditer(text, start, end)]


def quoted(text: str, start: int, marks: Sequence[int]) -> bool:
    """Whether `start` stands in quotation marks that open before it, in a window; `marks` are those of its paragraph.

    >>> text = '"Read more," she said. Read more'
    >>> quoted(text, 1, marks(text, 0, 32)), quoted(text, 23, marks(text, 0, 32))
    (True, False)
    """
    closes = ""
    for position in marks[bisect_left(marks, start - WINDOW) : bisect_left(marks, start)]:
        mark = text[position]
        if closes:
            closes = "" if mark in closes else closes
        elif mark != "\u201d" or _opens(text, position):
            closes = PAIRS.get(mark, "")
    return bool(closes)


def _opens(text: str, position: int) -> bool:
    """Whether a mark that mostly closes opens: a blank stands before it and none behind it."""
    before, after = text[max(0, position - 1) : position], text[position + 1 : position + 2]
    return not before.strip() and bool(after.strip())


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, without the white space between them.

    >>> sentences("One. Two!", 0, 9)
    [(0, 4), (5, 9)]
    """
    out = []
    position = start
    for mark in END.finditer(text, start, end):
        if ends_sentence(text, mark):
            out.append((position, mark.end()))
            position = mark.end()
            while position < end and text[position].isspace():
                position += 1
    if position < end:
        out.append((position, end))
    return out
