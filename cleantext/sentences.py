"""Sentences: where one begins and ends around a place in a text, looking no further than a window."""

from __future__ import annotations

import re

WINDOW = 1200  # code points looked at on either side; longer than 99.9% of the sentences of news
_CLOSERS = "\"'\u201d\u2019\u00bb)\\]"
# A sentence ends at a mark, closing quotes included, before white space, a capital or the end; CJK needs no blank.
END = re.compile(
    rf"[.!?\u2026\u061f\u06d4\u0964]+[{_CLOSERS}]*(?=\s|$|[^\W\d_a-z]|[\u201c\u00ab\"\u2018])|[\u3002\uff01\uff1f][{_CLOSERS}\u300d\u300f]*"
)
# What looks like an end and is none: initials and titles.
ABBREVIATION = re.compile(
    r"(?:\b[^\W\d_]|\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Rev|No|Nr|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr"
    r"|Aug|Sept|Sep|Oct|Nov|Dec|bzw|ca|Mio|Mrd|Sra?|Dra?|Art|Abs|approx|Fig|al|p|pp|tel|Tel|uk|min|max|www))$"
)
OPENERS, CLOSERS = "\u201c\u00ab\u201e\u300c", "\u201d\u00bb\u300d"


def ends_sentence(text: str, mark: re.Match[str]) -> bool:
    """Whether a match of END is really one: not after an initial or a title, not inside a number or a host name."""
    if mark.group()[0] != ".":
        return True
    if len(mark.group()) == 1 and ABBREVIATION.search(text, max(0, mark.start() - 12), mark.start()):
        return False
    after = text[mark.end() : mark.end() + 1]
    return not (after and not after.isspace() and text[mark.start() - 1 : mark.start()].isupper())


def sentence_start(text: str, position: int, floor: int) -> int:
    """Start of the sentence that `position` stands in, not before `floor`; -1 if it is out of the window."""
    low = max(floor, position - WINDOW)
    start = floor if low == floor else -1
    for mark in END.finditer(text, low, position):
        if ends_sentence(text, mark):
            start = mark.end()
    while 0 <= start < position and text[start].isspace():
        start += 1
    return start


def sentence_end(text: str, position: int, ceiling: int) -> int:
    """End of the sentence that `position` stands in, not after `ceiling`; -1 if it is out of the window."""
    high = min(ceiling, position + WINDOW)
    for mark in END.finditer(text, position, high):
        if ends_sentence(text, mark):
            return mark.end()
    return ceiling if high == ceiling else -1


def quoted(text: str, start: int, end: int, floor: int) -> bool:
    """Whether `text[start:end]` stands in quotation marks that open in its paragraph (at most a window before it)."""
    before = text[max(floor, start - WINDOW) : start]
    opened = max(before.rfind(mark) for mark in OPENERS)
    closed = max(before.rfind(mark) for mark in CLOSERS)
    return opened > closed or before.count('"') % 2 == 1
