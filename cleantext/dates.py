"""Read the publication date and relative ages as news pages write them, in many languages."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from . import date_words
from .date_words import age_marks, ages, fold, label_pattern, months, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST_YEAR, LAST_YEAR = 1990, 2100  # before the web, or too far ahead to be a publication
BUDDHIST_YEARS = 543  # the Thai calendar runs this many years ahead
LAST_MONTH = 12
HEAD = 120_000  # code points searched for the head; whole pages with menus stay below this
TAIL = 2_000  # code points searched for a stamp that ends the text
STAMP_LINE = 160  # code points; a stamp's line with byline and sections is shorter, a longer one is prose
LEAD = 600  # code points; running text that opens with a stamp has it this early
PARAGRAPH = 120  # half-width columns from which a line counts as a paragraph
REACH = 10  # lines over which paragraphs are summed to find the body
RICH = 3  # the body starts where a stretch has at least this fraction of the richest one
ABOVE, NEAR, BELOW = 40, 20, 4  # lines around the body's start: labelled, unlabelled, those after it
ADJACENT = 4  # lines above the body; dates from there on beat those farther off, as those of menus
BEFORE_HEADLINE, AFTER_HEADLINE = 4, 15  # lines around a known headline
LAST_LINES = 3  # lines at the end that may hold the stamp
BYLINE_WORDS = 7  # a few writers with a place or sections
LABEL_WORDS = 3  # from a label to its date in running text there are at most these words
STRAY_DIGITS = 12  # digits of a clock, a zone and a reading time
LONGEST = 60  # code points; no written day or age is longer

# A word of a date is any run without digits and separators: \w would miss vowel signs.
WORD = r"(?:[ก-๙]{1,2}\.[ก-๙]{1,2}\.|[^\s\d.,،:;|()/–—•·-]{2,15})"
PAIRED = r"(?:(?:تشرين|كانون) )?"  # Levantine names of two words
MONTH = rf"(?P<month>{PAIRED}{WORD}(?:/{PAIRED}{WORD})?)"
APART = r"(?<!\d)(?<!\d[.,:/-])"  # not the rest of a longer number
DAY, NUMBER, YEAR = rf"(?P<day>{APART}\d{{1,2}})", r"(?P<number>\d{1,2})", r"(?P<year>(?<!\d)\d{4})(?!\d)"
DONE = r"(?!\d|[./]\d|-\d(?!\d?:))"  # "-10:23" may follow, a further number not
SHAPES = tuple(
    re.compile(shape)
    for shape in (
        rf"{APART}(?P<year>\d{{4}})(?P<sep>[./-]) ?{NUMBER}(?P=sep) ?(?P<day>\d{{1,2}}){DONE}",
        rf"{DAY}(?P<sep>(?P<slash>/)|[.-]) ?{NUMBER}(?P=sep) ?(?P<year>\d{{4}}|\d\d){DONE}",
        rf"{YEAR} ?[年년] ?{NUMBER} ?[月월] ?(?P<day>\d{{1,2}}) ?[日일]",
        rf"{DAY} (?:[Tt]háng|[Tt]hg) {NUMBER}(?:, ?| năm | ){YEAR}",
        rf"{DAY}(?:(?P<dot>\.)|º|ª|er|st|nd|rd|th)?[ -]?(?:(?:de|di|of|ta’) |d['’])?{MONTH}[.,،]{{0,2}}[ -]?"
        rf"(?:(?:de|del|of) )?{YEAR}",
        rf"(?<![^\W\d_]){MONTH}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? ?{YEAR}",
        rf"{YEAR}(?:\.| m\.)?[ -]{MONTH}[ -](?P<day>\d{{1,2}})(?![\d:])",
        rf"{YEAR}(?:\. gada| йил| жылғы) {DAY}\.? {MONTH}",
    )
)
PARTICLES = frozenset({"de", "di", "den", "der", "am", "el", "le", "d", "ngay", "g", "г"})  # beside a date
CLOCK = re.compile(r"\d{1,2}(?: ?[:.h] ?| ?[時时시点點] ?)\d\d|\d ?(?:[ap]\.?m\b|Uhr)", re.IGNORECASE)
AT_CLOCK = re.compile(r"[ ,|–-]{1,3}\d{1,2}:\d\d")
RULED_BEFORE, RULED_AFTER = re.compile(r"[|•·/–—-]\s*$"), re.compile(r"\s*[|•·/–—-]")
PLACE = re.compile(r"[^\W\d_][^.!?:;\d]{1,40}[, ]+")
AGENCY_DASH = re.compile(r" ?(?:\([^()]{2,40}\)|/[^/]{2,40}/)? ?[–—-]{1,2} ?[^\s\d]")
TOKEN = re.compile(r"[^\s\d.,:;|()\[\]{}/–—•·<>\"“”&+*#،؛、，：；（）【】~-]+")
FOREIGN = re.compile(r"[©@]|\(c\)|https?:|www\.", re.IGNORECASE)  # footers and embedded posts
CASED = re.compile(r"[A-Za-zÀ-ɏͰ-ӿ]")
WIDE = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]")
SENTENCE_END = re.compile(r"[.!?…。！？।۔؟]")
TIME_ELEMENT = re.compile(r"^time(?=\d)")  # the name of the element, glued on by a scraper

LABELLED, BARE, SIGNED, CHANGED, INLINE = range(5)  # kinds of stamps, the most trustworthy first


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as a text states it: its span in code points, how it is written, and the day."""

    start: int
    end: int
    text: str
    day: dt.date


class _Line(NamedTuple):
    start: int
    text: str


class _Found(NamedTuple):
    kind: int
    line: int
    stamp: Stamp


def _date(year: int, month: int, day: int) -> dt.date | None:
    if year >= FIRST_YEAR + BUDDHIST_YEARS:
        year -= BUDDHIST_YEARS
    try:
        return dt.date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _month(name: str, *, dotted: bool) -> int | None:
    if name == "listopada" and dotted:
        return 10  # Croatian, which puts a dot after the day; in Polish the word means November
    names = months()
    found = {names.get(part) or names.get(part.removeprefix("ב")) for part in name.split("/")}
    return found.pop() if len(found) == 1 else None  # both of two names must mean the same


def _day(match: re.Match[str], *, day_first: bool) -> dt.date | None:
    said = match.groupdict()
    day, year = int(said["day"]), int(said["year"])
    if len(said["year"]) < len("2025"):
        year += 2000 if year < FIRST_YEAR % 100 else 1900  # "25.4.24"
    if not said.get("number"):
        month = _month(fold(said["month"]), dotted=bool(said.get("dot")))
        return _date(year, month, day) if month else None
    month = int(said["number"])
    if said.get("slash"):  # dots and hyphens always put the day first, slashes not
        if month > LAST_MONTH:
            day, month = month, day
        elif day <= LAST_MONTH and day != month and not day_first:
            return None
    return _date(year, month, day)


def _dates(text: str, *, day_first: bool) -> Iterator[tuple[int, int, dt.date]]:
    """Yield start, end and day of each full date of a line, left to right, without overlaps."""
    text = text.replace("\xa0", " ").replace("\u202f", " ")
    end = 0
    for match in sorted((m for shape in SHAPES for m in shape.finditer(text)), key=lambda m: m.start()):
        day = _day(match, day_first=day_first) if match.start() >= end else None
        if day:
            end = match.end()
            yield match.start(), end, day


def parse_day(text: str) -> dt.date | None:
    """Take a text that is one full date with its year, and return the day, else None.

    A weekday may stand before or after. Numbers are read day first; with slashes, which are also
    written month first, only if no other reading is possible.

    >>> parse_day("Thursday, 29 May 2025")
    datetime.date(2025, 5, 29)
    >>> parse_day("03/04/2025") is None
    True
    """
    found = list(_dates(text, day_first=False)) if len(text) <= LONGEST else []
    if len(found) != 1:
        return None
    start, end, day = found[0]
    rest = f"{text[:start]} {text[end:]}"
    known = vocabulary(date_words.WEEKDAYS) | PARTICLES
    alone = all(fold(word) in known for word in TOKEN.findall(rest)) and not re.search(r"\d", rest)
    return day if alone and re.search(r"\d{4}", text[start:end]) else None


def parse_age(text: str) -> dt.timedelta | None:
    """Take a text that is wholly an age ("3h ago", "vor 2 Stunden") and return it, else None.

    A month counts as 30 days and a year as 365.

    >>> parse_age("il y a 3 heures")
    datetime.timedelta(seconds=10800)
    >>> parse_age("two years ago he said") is None
    True
    """
    if len(text) > LONGEST:
        return None
    folded = TIME_ELEMENT.sub("", " ".join(fold(text).split()))
    befores, afters = age_marks()
    if not (folded.startswith(befores) or folded.endswith(afters)):
        return None
    for pattern, units in ages():
        if match := pattern.fullmatch(folded):
            more = units[match["unit2"]] * int(match["more"]) if match["more"] else dt.timedelta()
            return units[match["unit"]] * int(match["count"] or 1) + more
    return None


def _lines(text: str, start: int, end: int) -> list[_Line]:
    """Split a part of a text into its lines that are not blank."""
    lines = []
    for line in text[start:end].splitlines(keepends=True):
        if line.strip():
            lines.append(_Line(start, line))
        start += len(line)
    return lines


def _body(lines: list[_Line]) -> int:
    """Find where the article begins: at the first paragraph of a stretch rich in paragraphs."""
    sizes = []
    for line in lines:
        columns = len(line.text) + len(WIDE.findall(line.text))
        sizes.append(columns if columns >= PARAGRAPH and SENTENCE_END.search(line.text) else 0)
    sums = [sum(sizes[i : i + REACH]) for i in range(len(sizes))]
    return next((i for i, size in enumerate(sizes) if size and sums[i] * RICH >= max(sums)), 0)


def _label(before: str) -> int | None:
    """Tell which kind of label stands last before a date."""
    folded = fold(before)
    last = {
        kind: max((match.end() for match in label_pattern(table).finditer(folded)), default=0)
        for kind, table in ((LABELLED, date_words.PUBLISHED), (CHANGED, date_words.UPDATED))
    }
    kind = max(last, key=lambda kind: last[kind])
    return kind if last[kind] else None


def _telling(text: str) -> list[str]:
    """Return the words that say more than a stamp does."""
    quiet = vocabulary(date_words.WEEKDAYS, date_words.FILLERS, date_words.PUBLISHED, date_words.UPDATED)
    return [word for word in TOKEN.findall(text) if fold(word) not in quiet]


def _names(words: list[str]) -> bool:
    """Tell whether words could be writers, places and sections rather than a phrase."""
    writers = vocabulary(date_words.BYLINE)
    joiners = writers | vocabulary(date_words.JOINERS)
    pairs = zip(["", *words], words, strict=False)
    named = all(not word[0].islower() or fold(word) in joiners or fold(last) in writers for last, word in pairs)
    return named and sum(fold(word) not in joiners for word in words) <= BYLINE_WORDS


def _signed(text: str, before: str, after: str) -> bool:
    """Tell whether a date beside names is set off from them as in a byline, not as in a headline."""
    if _telling(before) and _telling(after):
        return False
    firsts = [fold(words[0]) for part in (before, after) if (words := TOKEN.findall(part))]
    by = any(word in vocabulary(date_words.BYLINE) for word in firsts)
    return bool(by or CLOCK.search(text) or RULED_BEFORE.search(before) or RULED_AFTER.match(after))


def _stamps(line: _Line, above: str, *, day_first: bool) -> Iterator[tuple[int, Stamp]]:
    """Yield the dates of a line that is a stamp, with their kinds."""
    text = line.text
    if len(text) > STAMP_LINE or FOREIGN.search(text) or not (dates := list(_dates(text, day_first=day_first))):
        return
    edges = [0, *(edge for start, end, _ in dates for edge in (start, end)), len(text)]
    gaps = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    words = _telling(" ".join(gaps))
    if not _names(words) or len(re.findall(r"\d", "".join(gaps))) > STRAY_DIGITS:
        return
    labels = [_label(gap) for gap in gaps[:-1]]
    if not words and labels[0] is None and len(above) <= STAMP_LINE and not _telling(above):
        labels[0] = _label(above)  # the label has a line of its own
    unlabelled = {day for (_, _, day), label in zip(dates, labels, strict=True) if label is None}
    for (start, end, day), label, before, after in zip(dates, labels, gaps, gaps[1:], strict=False):
        stamp = Stamp(line.start + start, line.start + end, text[start:end], day)
        if label is not None:
            yield label, stamp
        elif len(unlabelled) == 1:  # a range of days would be an event
            if not words:
                yield BARE, stamp
            elif _signed(text, before, after):
                yield SIGNED, stamp


def _inline(line: _Line, *, day_first: bool) -> Iterator[tuple[int, Stamp]]:
    """Yield dates that open running text: in a dateline, after a label or before a clock."""
    text, past = line.text[:LEAD], 0
    for start, end, day in _dates(text, day_first=day_first):
        near = TOKEN.findall(text[past:start])[-LABEL_WORDS:]
        labels = (word for word in near if CASED.match(word) and not word[0].islower())
        labelled = any(label_pattern(date_words.PUBLISHED).fullmatch(fold(word)) for word in labels)
        dateline = PLACE.fullmatch(text, 0, start) and AGENCY_DASH.match(text, end)
        if labelled or dateline or AT_CLOCK.match(text, end):
            yield INLINE, Stamp(line.start + start, line.start + end, text[start:end], day)
        past = end


def _head(lines: list[_Line], body: int, title: int | None, *, day_first: bool) -> Iterator[_Found]:
    """Yield the stamps around the headline, if it is known, and the start of the body."""
    labelled, bare = set(range(body - ABOVE, body + BELOW + 1)), set(range(body - NEAR, body + BELOW - 1))
    if title is not None and title <= body:
        first, last = title - BEFORE_HEADLINE, min(title + AFTER_HEADLINE, body + BELOW)
        labelled, bare = ({i for i in some if i >= first} | set(range(first, last)) for some in (labelled, bare))
    for i in sorted((labelled | bare) & set(range(len(lines)))):
        for kind, stamp in _stamps(lines[i], lines[i - 1].text if i else "", day_first=day_first):
            # Below the first paragraph a byline without a clock may be that of an inset story.
            inset = kind == SIGNED and i > body and not CLOCK.search(lines[i].text)
            if i in (labelled if kind in {LABELLED, CHANGED} else bare) and not inset:
                yield _Found(kind, i, stamp)
    for i in sorted({0, body}):
        if len(lines[i].text) > STAMP_LINE:
            for kind, stamp in _inline(lines[i], day_first=day_first):
                yield _Found(kind, i, stamp)


def _closing(lines: list[_Line], *, day_first: bool) -> list[_Found]:
    """Return the stamps that end a text, unless other dates stand near them as in a list."""
    pairs = enumerate(itertools.pairwise(lines), start=1)
    found = [
        _Found(kind, i, stamp)
        for i, (above, line) in pairs
        for kind, stamp in _stamps(line, above.text, day_first=day_first)
    ]
    if len({one.stamp.day for one in found}) > 1:
        return []
    return [one for one in found if one.kind in {LABELLED, BARE} and one.line >= len(lines) - LAST_LINES]


def find_date(text: str, headline_end: int | None = None) -> Stamp | None:
    r"""Find the day of publication that a text itself states near its head or at its end.

    headline_end is the offset in code points at which the headline ends, if it is known. None means
    that the text states no such day, or several without saying which.

    >>> find_date("Council votes\nPublished 24 August 2018\nThe council voted on Friday.").day
    datetime.date(2018, 8, 24)
    """
    lines = _lines(text, 0, HEAD)
    if not lines:
        return None
    day_first = " the " not in text[:HEAD]  # only English writes the month first
    body = _body(lines)
    title = None if headline_end is None else sum(line.start < headline_end for line in lines) - 1
    found = list(_head(lines, body, title, day_first=day_first))
    if not found:
        found = _closing(_lines(text, max(0, len(text) - TAIL), len(text)), day_first=day_first)
    best = [one for one in found if one.kind == min(other.kind for other in found)]
    adjacent = [one for one in best if one.line >= body - ADJACENT]
    for some in (best, adjacent):
        if len({one.stamp.day for one in some}) == 1:
            return some[0].stamp
    return None
