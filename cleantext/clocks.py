"""Clocks: a day with its time of day, as blogs and forums date a comment: "3. Mai 2019 @ 16:29", "Sep 21, 3:29 PM"."""

from __future__ import annotations

import re
from typing import NamedTuple

from .date_words import fold, months, vocabulary

# What may stand between a day and its time of day.
JOINERS = (
    "at um om kl klo à a às as las alle ore o u v w в о г ob saat uhr h lúc pukul jam dne στις "
    "오전 오후 上午 下午 午前 午後"
)
_DAY, _NUMBER, _YEAR = r"(?<!\d)(?<!\d[.,:/-])\d{1,2}", r"\d{1,2}", r"(?P<year>(?:19|20|25)\d\d)(?!\d)"
_MONTH = r"(?P<month>[^\s\d.,:;|@#()/\u2013\u2014\u2022\u00b7-]{2,15})"  # \w would miss vowel signs
_GAP = r"[\s,.@/|\u00b7\u2013\u2014-]"
_JOINED = rf"(?:\([^()]{{1,5}}\))?{_GAP}{{0,4}}(?:(?P<joiner>[^\W\d_]{{1,5}}){_GAP}{{0,3}})?(?:las )?"
_DOT = r"(?:(?<=[^\W\d_] \d)|(?<=[^\W\d_] \d\d))\."  # a dot parts hours and minutes only behind "at"
_CLOCK = (
    rf"(?:\d{{1,2}}(?:[:h]|{_DOT})\d\d(?::\d\d)?(?![\d.]\d|\d)|\d{{1,2}} ?[\u65f6\u6642\u70b9\u9ede\uc2dc] ?\d{{1,2}})"
)
_DAYS = (
    rf"(?<!\d){_YEAR}([-./]|[\u5e74\ub144] ?){_NUMBER}([-./]|[\u6708\uc6d4] ?){_NUMBER}[\u65e5\uc77c]?",
    rf"{_DAY}(?P<sep>[./-]) ?{_NUMBER}(?:(?P=sep)|[,.] ?) ?(?:{_YEAR}|(?P<short>\d\d)(?!\d))",
    rf"{_DAY}(?:\.|st|nd|rd|th|\u00ba|er)?[ -]?(?:de |of )?{_MONTH}(?:[., ]{{0,2}}(?:de |del )?{_YEAR})?",
    rf"(?<![^\W\d_]){_MONTH}\.? {_DAY}(?:st|nd|rd|th)?(?:,? {_YEAR})?",
    rf"{_DAY}[\u6708\uc6d4] ?{_NUMBER}[\u65e5\uc77c]",
)
SHAPES = tuple(re.compile(day + _JOINED + _CLOCK) for day in _DAYS)
CLOCK = re.compile(r"\d[:.h\u65f6\u6642\u70b9\u9ede\uc2dc] ?\d")  # what all of them hold


class Timed(NamedTuple):
    """Where a day and its time stand (code points of the text), and whether the year is said."""

    start: int
    end: int
    year: bool


def timed(text: str, start: int, end: int) -> Timed | None:
    """The first day with its time of day in `text[start:end]`, or None.

    >>> timed("Ann on Sep 21, 3:29 PM said:", 0, 28)
    Timed(start=7, end=19, year=False)
    """
    if not CLOCK.search(text, start, end):
        return None
    for shape in SHAPES:
        for found in shape.finditer(text, start, end):
            said = found.groupdict()
            joiner = said["joiner"]
            if joiner and fold(joiner) not in vocabulary(JOINERS):
                continue
            if said.get("month") and fold(said["month"]) not in months():
                continue
            return Timed(*found.span(), bool(said.get("year") or said.get("short")))
    return None
