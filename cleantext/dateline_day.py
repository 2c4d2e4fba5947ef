"""The day that the date of a dateline means."""

from __future__ import annotations

import datetime as dt
import unicodedata
from calendar import isleap

import regex

LEAP_YEAR = 2024  # any leap year: it lets 29 February through where the year is to be found yet

_CJK_DAY = regex.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日")
_YEAR_IN = regex.compile(r"(?!0000)\d{4}")
_UNCLEAR = regex.compile(r"^(?:0?\d|1[0-2])/(?:0?\d|1[0-2])(?!\d)|\p{Ethiopic}")
_DAY_ALONE = regex.compile(r"\d{1,2}日?")


def day_of(date_text: str, reference: dt.date | None) -> dt.date | None:
    """What `Dateline.day` says, for the text of a date.

    >>> day_of("26 May 2022", None)
    datetime.date(2022, 5, 26)
    """
    if isinstance(reference, dt.datetime):
        reference = reference.date()
    text = "".join(str(unicodedata.decimal(c, c)) for c in date_text).strip(" .")
    text = _CJK_DAY.sub(lambda found: "-".join((found[1] or "0000", found[2].zfill(2), found[3].zfill(2))), text)
    year = _YEAR_IN.search(text)
    # 3/6 may be June or March, and the Ethiopian calendar is another one
    if (year is None and reference is None) or _UNCLEAR.search(text):
        return None
    if reference and _DAY_ALONE.fullmatch(text):  # of the month that brings it nearest
        around = (reference + dt.timedelta(days=shift) for shift in sorted(range(-15, 16), key=abs))
        return next((day for day in around if day.day == int(text.rstrip("日"))), None)
    import dateparser  # it takes long to load and few callers need it

    order = "YMD" if text[:4].isdigit() or text.startswith("0000") else "DMY"
    base = dt.datetime(LEAP_YEAR, 1, 1)  # noqa: DTZ001 - only its year is used
    settings = {"REQUIRE_PARTS": ["day", "month"], "RELATIVE_BASE": base, "DATE_ORDER": order}
    parsed = dateparser.parse(text.replace("0000-", f"{LEAP_YEAR}-"), settings=settings)
    if parsed is None or year or reference is None:
        return parsed.date() if parsed else None
    near = [reference.year + shift for shift in (-1, 0, 1)]
    days = [parsed.date().replace(year=y) for y in near if (parsed.month, parsed.day) != (2, 29) or isleap(y)]
    return min(days, key=lambda day: abs(day - reference), default=None)
