"""Lines: where they stand in a text, how long they are to a reader, and which of them read like paragraphs."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate

Span = tuple[int, int]

PROSE = 80  # a line of this size that ends like a sentence is a paragraph
WRAPPED = 40  # a line of this size may be a piece of a sentence that was broken to fit a width
UNMARKED = 100  # a line of this size is one in Thai and Lao, which have no full stop
LONG = 160  # a line of this size is a paragraph however it ends
VERY_LONG = 2 * LONG  # from here on nobody asks how many characters are wide

LINE = re.compile(r"\S(?:.*\S)?")  # where all lines end with \n
OTHER_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"  # what else ends lines, and seldom does
STOPS = ".\u3002\u06d4\u0964\u104b\u17d4\u1362\u0589"
DOTS = ".\u2026"  # before a full stop they make it a line that is cut short
CLOSERS = "\"'\u201c\u201d\u2018\u2019\u00bb\u00ab)]\u300d\u300f"  # quotation marks and brackets after a full stop
# What else may close a paragraph of several sentences.
ENDS = '!?:\u2026"\u201c\u201d\u2019\u00bb\u00ab)\uff01\uff1f\uff1a\u300d'
INNER_END = re.compile(r"\w{3}[.!?][\"\u201d\u00bb]?\s|[\u3002\u0964\u06d4\u104b\u17d4\u1362](?=.)")
MOST_CLOSERS = 7  # more marks than this close no sentence
LONGEST_TITLE = 250  # size of a page's title, which stands in the first line and ends with the site's name
LIST_WORDS = 12  # so many words without an end of a sentence ...
CAPITALS = 0.6  # ... of which so much begin with a capital are a list of names ...
SEEN = 600  # ... as far as its first code points show
WORD = re.compile(r"[^\W\d_]+")


def spans(text: str) -> list[Span]:
    r"""Spans of the lines that are not blank, without the white space around them.

    >>> spans(" One.\n\nTwo.")
    [(1, 5), (7, 11)]
    """
    if not any(end in text for end in OTHER_ENDS):
        return [line.span() for line in LINE.finditer(text)]
    pieces = text.splitlines(keepends=True)
    out = []
    for end, raw in zip(accumulate(map(len, pieces)), pieces, strict=True):
        line = raw.strip()
        if line:
            start = end - len(raw.lstrip())
            out.append((start, start + len(line)))
    return out


@cache
def _wide() -> re.Pattern[str]:
    """Scripts of which one character says as much as two or more letters; a set of them takes long to compile."""
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]")


def has_wide(text: str) -> bool:
    """Whether a character of a text is wide."""
    return not text.isascii() and _wide().search(text) is not None


def size(text: str, start: int, end: int) -> int:
    """Length of a line as a reader sees it: code points, those of wide scripts among the first counted twice."""
    return end - start + len(_wide().findall(text, start, min(end, start + LONG)))


def is_closed(text: str, start: int, end: int) -> bool:
    """Whether a line ends with a full stop, closing quotation marks and brackets included."""
    last = end - 1
    if text[last] in CLOSERS:
        floor = max(start, last - MOST_CLOSERS)
        while last > floor and text[last] in CLOSERS:
            last -= 1
    return text[last] in STOPS and (last == 0 or text[last - 1] not in DOTS)


def is_several(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends inside a line."""
    return INNER_END.search(text, start, end) is not None


def is_list(text: str, start: int, end: int) -> bool:
    """Whether a line is a list of names run together, as menus and tags are: nearly all of its words have capitals.

    >>> is_list("News Politics Football Celebs TV Shopping Royals Travel Money Crime Weather Tech", 0, 79)
    True
    """
    words = WORD.findall(text, start, min(end, start + SEEN))
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= LIST_WORDS and capitals >= CAPITALS * len(words) and not is_several(text, start, end)


def paragraphs(text: str, lines: list[Span], sizes: list[int], closed: list[bool]) -> list[bool]:
    """For each line whether it reads like a paragraph (long and closed like a sentence, or very long) or a part of one.

    >>> paragraphs("x" * 300 + " Title", [(0, 300), (301, 306)], [300, 5], [False, False])
    [True, False]
    """

    def reads(number: int) -> bool:
        start, end = lines[number]
        if sizes[number] >= PROSE and (closed[number] or (text[end - 1] in ENDS and is_several(text, start, end))):
            return True
        if sizes[number] >= UNMARKED and "\u0e01" <= text[end - 1] <= "\u0eff":
            return True
        if text[start].islower() and number > 0 and sizes[number - 1] >= WRAPPED:  # broken off the line before
            return True
        below = number + 1
        return not closed[number] and below < len(lines) and text[lines[below][0]].islower() and sizes[below] >= WRAPPED

    def is_text(number: int) -> bool:
        """Whether a long line without a full stop is neither the page's title nor a list."""
        titled = number == 0 < len(lines) - 1 and sizes[0] <= LONGEST_TITLE and text[lines[0][1] - 1] not in ENDS
        return not (titled and not is_several(text, *lines[0])) and not is_list(text, *lines[number])

    return [
        (length >= LONG and (closed[number] or is_text(number))) or (length >= WRAPPED and reads(number))
        for number, length in enumerate(sizes)
    ]
