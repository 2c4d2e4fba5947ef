"""Templates: a line with its numbers, dates and names masked, as it recurs on other pages; and how to find it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from .. import date_words
from ..fold import fold
from ..rulebook import DECORATION

Template = tuple[str, ...]  # folded words and, at every second place, the name of a mask
Piece = tuple[str, str]  # mask ("" for words) and text

NUMBER, DATE, NAME = "number", "date", "name"
PLAIN = frozenset({NUMBER, DATE})
NAMES = PLAIN | {NAME}
TOKEN = re.compile(r"(?P<number>\d+(?:[.,:/'\u2019-]\d+)*)|(?P<word>[^\W\d_]+(?:['\u2019-][^\W\d_]+)*)")
JOINT = re.compile(r"[ .,:/|\u2013\u2014\u2022\u00b7-]{0,3}")  # between the parts of one date
LEAST_NAME, MOST_NAME = 2, 3  # words of a person's name
PATTERNS = {  # what a mask stands for, without nesting and with bounds
    NUMBER: r"\d[\d.,:/'\u2019 |\u2013\u2014\u2022\u00b7-]{0,30}",
    DATE: r"[\w.,:/| \u2013\u2014\u2022\u00b7-]{0,20}\d[\w.,:/| \u2013\u2014\u2022\u00b7-]{0,30}",
    NAME: r"[^\W\d_][^\d\n,;:|()]{2,60}",
}


@lru_cache(maxsize=1 << 14)  # the lines that recur are asked for again and again
def template(line: str, masks: frozenset[str] = PLAIN) -> Template:
    """A line without what opens or closes it, folded, its numbers and dates masked; () where nothing is left.

    With `masks=NAMES` names too: words with capitals that follow each other, but for the first word of the line.

    >>> template("12 comments") == template("Comments (7)")
    True
    >>> template("Updated 3 May 2024 by Jane Doe", NAMES)
    ('updated ', 'date', ' by ', 'name', '')
    """
    pieces = masked(line.strip(DECORATION), masks)
    out = [""]
    for mask, text in pieces:
        if mask:
            out += [mask, ""]
        else:
            out[-1] = fold(text).text
    return tuple(out) if any(map(any_letter, out[::2])) else ()


def any_letter(text: str) -> bool:
    """Whether a text has a letter."""
    return any(character.isalpha() for character in text)


def masked(line: str, masks: frozenset[str] = PLAIN) -> list[Piece]:
    """The pieces of a line as they are written, each with the mask that it goes under.

    >>> masked("Page 3 of 12")
    [('', 'Page '), ('number', '3'), ('', ' of '), ('number', '12')]
    """
    out: list[Piece] = []
    done = 0
    for start, end, mask in _masks(line, masks):
        if start > done:
            out.append(("", line[done:start]))
        out.append((mask, line[start:end]))
        done = end
    if done < len(line):
        out.append(("", line[done:]))
    return out


def _masks(line: str, masks: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Start, end and mask of what is not always the same."""
    tokens = list(TOKEN.finditer(line))
    at = 0
    while at < len(tokens):
        stop, mask = _date(line, tokens, at)
        if not mask and NAME in masks:
            stop, mask = _name(line, tokens, at)
        if mask:
            yield tokens[at].start(), tokens[stop - 1].end(), mask
        at = max(stop, at + 1)


def _date(line: str, tokens: list[re.Match[str]], at: int) -> tuple[int, str]:
    """Where the numbers, months and weekdays that begin at a token end, and what they are."""
    stop = at
    while (
        stop < len(tokens)
        and (tokens[stop]["number"] or _of_calendar(tokens[stop].group()))
        and (stop == at or JOINT.fullmatch(line, tokens[stop - 1].end(), tokens[stop].start()))
    ):
        stop += 1
    numbers = sum(bool(token["number"]) for token in tokens[at:stop])
    if not numbers:
        return at, ""
    return stop, NUMBER if numbers == stop - at else DATE


def _name(line: str, tokens: list[re.Match[str]], at: int) -> tuple[int, str]:
    """Where the capitalised words that begin at a token end, and whether they may be a person's name."""
    stop = at
    while (
        0 < stop < len(tokens)
        and stop - at < MOST_NAME
        and _capitalised(tokens[stop].group())
        and (stop == at or line[tokens[stop - 1].end() : tokens[stop].start()] in {" ", ". "})
    ):
        stop += 1
    return stop, NAME if stop - at >= LEAST_NAME else ""


def _capitalised(word: str) -> bool:
    return word[0].isupper() and (len(word) == 1 or not word.isupper())


@lru_cache(maxsize=1 << 14)
def _of_calendar(word: str) -> bool:
    """Whether a word is the name of a month or of a weekday in some language."""
    return date_words.fold(word) in _calendar()


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    return date_words.vocabulary(date_words.WEEKDAYS, *date_words.MONTHS)


def common(lines: Iterable[list[Piece]]) -> Template:
    """The template of lines that have one, with what is masked but the same in all of them spelled out.

    >>> common(map(masked, ["Page 3 of 12", "Page 4 of 12"]))
    ('page ', 'number', ' of 12')
    """
    out = [""]
    for pieces in zip(*lines, strict=True):
        texts = {fold(text).text for _, text in pieces}
        if len(texts) > 1:
            out += [pieces[0][0], ""]
        else:
            out[-1] += texts.pop()
    return tuple(out)


def pattern(key: Template) -> str:
    """A pattern that matches the lines of a template, whatever case they are in.

    >>> import re
    >>> bool(re.search(pattern(template("Page 3 of the story")), "PAGE 17 of the story"))
    True
    """
    words = (re.escape(text).replace(r"\ ", r"\s{1,3}") for text in key[::2])
    masks = (PATTERNS[mask] for mask in key[1::2])
    mixed = "".join(part for pair in zip(words, (*masks, ""), strict=True) for part in pair)
    around = r"[\W\d_]{0,20}"  # bullets and counters; a line is looked at alone
    return f"(?im)^{around}{mixed}{around}$"
