"""What a scraper or a site puts before a story: "date 2025-05-29", "Yahoo26-05-2025", "time19 minutes ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ..dateline import match_dateline
from ..document import Doc
from ..edits import Edit

HEAD_LINES = 12  # prefixes stand before the first paragraphs
PREFIX = re.compile(
    r"(?:date|published|pubdate)[ :\t]+(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?[ \t]+(?=\S)", re.IGNORECASE
)
GLUED = re.compile(r"(?P<name>[^\W\d_][\w.&'\u2019 -]{1,40}?)(?<!\s)(?P<day>\d{2}-\d{2}-\d{4}|\d{4}-\d{2}-\d{2})$")
AGE = re.compile(r"time(?=\d)")
WINDOW = 80  # code points of a line in which a prefix is looked for
LONGEST_SOURCE, LONGEST_AGE = 60, 40  # a longer line is no stamp


def datelines(doc: Doc) -> Iterator[Edit]:
    """Take scraped prefixes and stamps, parsed into data: `date`, `source_name`, `age`."""
    text = doc.text
    for start, end in doc.lines[:HEAD_LINES]:
        if (
            text[start] in "dDpP"
            and (prefix := PREFIX.match(text, start, min(end, start + WINDOW)))
            and (day := _day(prefix[1]))
        ):
            yield Edit(start, prefix.end(), kind="stamp", rule="datelines/prefix", data={"date": day})
        elif (
            end - start < LONGEST_SOURCE
            and text[end - 1].isdigit()
            and (glued := GLUED.match(text, start, end))
            and (day := _day(glued["day"]))
        ):
            data = {"date": day, "source_name": glued["name"].strip()}
            yield Edit(start, end, kind="stamp", rule="datelines/source", data=data)
    for start, end in doc.lines:
        if end - start < LONGEST_AGE and AGE.match(text, start) and (age := _age(text[start:end])) is not None:
            yield Edit(start, end, kind="stamp", rule="datelines/age", data={"age": age})


def _day(text: str) -> dt.date | None:
    from ..dates import parse_day  # its words take 15 ms to load

    return parse_day(text)


def _age(text: str) -> dt.timedelta | None:
    from ..dates import parse_age

    return parse_age(text)


def strip_datelines(doc: Doc) -> Iterator[Edit]:
    """Take the agency dateline that opens the story ("KYIV, May 26 (Reuters) -"); not in STANDARD."""
    for number in range(min(HEAD_LINES, len(doc.lines))):
        if number not in doc.gone and (found := match_dateline(doc.text, *doc.lines[number])):
            yield Edit(found.start, found.end, kind="dateline", rule="strip-datelines", data={"dateline": found})
            return
