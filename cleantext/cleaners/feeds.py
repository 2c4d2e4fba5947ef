"""Feeds: lists of the latest stories, which the times at which they came out give away, the newest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..document import Doc
from ..edits import Edit

LEAST, MOST = 4, 15  # stories of a feed; more may be a live report
LEAST_FALLS = 2  # so often a time is earlier than the one above; an author's programme runs forward
LONGEST = 260  # code points of a title with its time
LEAST_TITLE = 20  # size of one; less is a name with its result
LONGEST_TIME = 30  # code points
DAY = r"(?:(?P<year>\d{4})[-./\u5e74](?P<month>\d\d?)[-./\u6708](?P<day>\d\d?)\u65e5?,?\s{1,2})?"
DAY_FIRST = r"(?:(?P<first>\d\d?)[-./](?P<second>\d\d?)[-./](?P<late>\d{4}|\d\d),?\s{1,2})?"
CLOCK = r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?"
TIME = rf"(?<![\d:.]){DAY}{DAY_FIRST}{CLOCK}(?![\d:])"
ALONE = re.compile(rf"\W{{0,3}}{TIME}\W{{0,3}}$")
BEFORE = re.compile(rf"\W{{0,3}}{TIME}(?=\W)")
BEHIND = re.compile(rf"{TIME}\W{{0,2}}$")
FORMS = ((ALONE, 2), (BEFORE, 1), (BEHIND, 1))  # a time, and how many lines below it the next one stands
Time = tuple[int, ...]


def feeds(doc: Doc) -> Iterator[Edit]:
    """Take lists of other stories that stand with their times, the newest first."""
    text = doc.text
    likely = [n for n, (start, end) in enumerate(doc.lines) if end - start <= LONGEST and _has_digit(text, start, end)]
    if len(likely) < LEAST:
        return
    for form, step in FORMS:
        times = {n: time for n in likely if (time := _time(doc, form, n))}
        for run in _runs(times, step):
            stories = [n for n in range(run[0], run[-1] + 1) if step == 1 or n not in times]
            if _falls([times[n] for n in run]) and all(_is_title(doc, n) for n in stories):
                last = run[-1] + step - 1  # the line below the last time, if times stand above their titles
                ends = last if last < len(doc.lines) and _is_title(doc, last) and _opens(doc, run[0]) else run[-1]
                left = (n for n in range(run[0], ends + 1) if n not in doc.gone)
                yield from (Edit(*doc.lines[n], kind="promo", rule="feeds") for n in left)


def _has_digit(text: str, start: int, end: int) -> bool:
    """Whether a line begins or ends as a time may: a figure, a bullet before it, a bracket or "PM" behind it."""
    return (
        text[end - 1].isdigit()
        or text[start].isdigit()
        or text[end - 1] in "mM)"
        or text[start + 2 : start + 3].isdigit()
    )


def _time(doc: Doc, form: re.Pattern[str], number: int) -> Time | None:
    """When a story came out, as it stands with it; days and clocks without a day are told apart by their length."""
    start, end = doc.lines[number]
    found = (
        form.search(doc.text, max(start, end - LONGEST_TIME), end)
        if form is BEHIND
        else form.match(doc.text, start, end)
    )
    if not found:
        return None
    said = found.groupdict()
    hour = int(said["hour"]) % 12 + 12 * (said["half"] in {"p", "P"}) if said["half"] else int(said["hour"])
    clock = (hour, int(said["minute"]))
    if said["year"]:
        return (int(said["year"]), int(said["month"]), int(said["day"]), *clock)
    return (int(said["late"]), int(said["second"]), int(said["first"]), *clock) if said["late"] else clock


def _runs(times: dict[int, Time], step: int) -> Iterator[list[int]]:
    """Lines with times of one form that stand `step` lines from each other, so many of them as a feed has."""
    run: list[int] = []
    for number in [*times, -1]:
        if run and (number != run[-1] + step or len(times[number]) != len(times[run[-1]])):
            if LEAST <= len(run) <= MOST:
                yield run
            run = []
        run.append(number)


def _falls(times: Sequence[Time]) -> bool:
    """Whether times run backward, and how often."""
    return (
        all(one >= two for one, two in pairwise(times))
        and sum(one > two for one, two in pairwise(times)) >= LEAST_FALLS
    )


def _is_title(doc: Doc, number: int) -> bool:
    """Whether a line may be a story's title: no label, no sentence, and nobody shouts in it."""
    end = doc.lines[number][1]
    return doc.size(number) >= LEAST_TITLE and not doc.is_closed(number) and doc.text[end - 1] != "!"


def _opens(doc: Doc, number: int) -> bool:
    """Whether no title stands above the first time, so that each stands below its own."""
    return number == 0 or number - 1 in doc.gone or not _is_title(doc, number - 1)
