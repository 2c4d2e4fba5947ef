"""Dateline: the place, date and agency that open a news story, as a value; and where one stands."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline: its span in code points of the text that was given, and its parts as written."""

    start: int
    end: int
    text: str
    places: tuple[str, ...]
    agency: str | None
    date_text: str | None

    def day(self, reference: dt.date | None = None) -> dt.date | None:
        """Return the day that `date_text` means, or None where that can't be said.

        A date without a year is the one nearest to `reference`.

        >>> match_dateline("KYIV, May 26 (Reuters) - It rained.").day(dt.date(2022, 6, 1))
        datetime.date(2022, 5, 26)
        """
        if self.date_text is None:
            return None
        from .dateline_day import day_of

        return day_of(self.date_text, reference)


def match_dateline(text: str, start: int = 0, end: int | None = None) -> Dateline | None:
    """Return the dateline that stands at `start` of the line or paragraph `text[start:end]`, else None.

    Blanks and bullets before it are skipped; offsets, in and out, are code points of `text`.

    >>> found = match_dateline("LIMA, Peru (AP) — It rained all day.")
    >>> found.text, found.places, found.agency
    ('LIMA, Peru (AP) —', ('LIMA, Peru',), 'AP')
    >>> match_dateline("NOTE: it rained all day.") is None
    True
    """
    from .dateline_parts import read_dateline  # its tables take long to load, and many texts are cleaned without them

    return read_dateline(text, start, len(text) if end is None else min(end, len(text)))
