"""Who wrote an article and when: byline and date at its head or foot, notes on its authors below its last line."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..date_words import BYLINE, FILLERS, JOINERS, PUBLISHED, UPDATED, WEEKDAYS, fold, label_pattern, vocabulary
from ..dates import TOKEN, Stamp, find_date, parse_day
from ..document import Doc
from ..edits import Edit
from ..lines import Span
from ..says import says
from ..shapes import is_fact
from .author_words import ALONE, NAMES, TONGUES, Patterns, patterns

ABOVE, FOOT = 15, 8  # lines above the first paragraph, and at the end, among which bylines, dates and notes stand
LEAST_ABOVE = 400  # code points of paragraphs above a note; a shorter text may be about the person itself
LONGEST_NOTE, LONGEST_LINE = 900, 160  # code points of a note, of a byline or a stamp
MOST_NOTES = 4  # more of them are a list of people
MOST_REST = 12  # words behind the names of a byline
MOST_STAMPS = 3  # published, updated, and once more
LONGEST_DATE = 50  # size of a line that may be one more date

MARKS = " \t*_–—-•●■|/([·~"
ADDRESS = regex.compile(r"\S*@\S+|https?:\S+|www\.\S+")
SIGNED = regex.compile(r"[|•·]")  # between writer, day and counters
CJK_STAMP = "年 月 日 分更新 時更新 更新 発行 발행 작성 분"  # what stands between the figures of a stamp
NO_STAMP = regex.compile(r"(?i)\brelease|\bdeadline")  # a game's day, an entrant's
MAKERS = regex.compile(r"(?i)(?:directed|produced|composed|screenplay|starring|music|cast|regie|musik|musique)\b")
CONTACT = regex.compile(r"@\w|\b(?:Twitter|Instagram|LinkedIn|Bluesky|Mastodon)\b")
FOLLOW = regex.compile(
    r"\b(?i:follow|folgen Sie|folge|suivez|sigue a|siga|segui|volg|följ|følg) [^.]{1,60}(?:@|Twitter|Instagram|Bluesky)"
)
# Words that open headings ("By the numbers", "Par la force"), never names.
NO_NAME = vocabulary(
    "the this that these a an our my your his her its in on at as for with if when while since what who why how all any"
    " and no new here there today popular royal special land sea air day night design order der die das ein eine"
    " im am und la les un une los las una il lo gli het een den det en ett att mon ton ses son notre nos"
)


def about_authors(doc: Doc) -> Iterator[Edit]:
    """Edits that take bylines, the lines that say when the article was published, and notes on its authors."""
    if not doc.prose:
        return
    tongues = [
        patterns(tongue) for tongue in TONGUES if any(f" {word} " in doc.folded.text for word in tongue.common.split())
    ]
    head, foot = _head(doc), _foot(doc)
    names: set[str] = set()  # of those to whom the bylines give the article
    for number in (*head, *foot):
        span, found = _byline(doc, number, tongues)
        names |= found
        if span:
            yield Edit(*span, kind="credit", rule="bios/byline")
    yield from _dates(doc, {*head, *foot})
    yield from _notes(doc, foot, tongues, names)


def _head(doc: Doc) -> list[int]:
    """Numbers of the lines around the headline and the first paragraph."""
    first = doc.prose[0]
    last = doc.prose[1] if len(doc.prose) > 1 else first + 1
    return [
        n for n in range(max(0, first - ABOVE), min(last, first + ABOVE)) if n not in doc.gone and n != doc.headline
    ]


def _foot(doc: Doc) -> list[int]:
    """Numbers of the last lines that are left, below enough of an article."""
    left = [n for n in range(len(doc.lines) - 1, doc.prose[0], -1) if n not in doc.gone][:FOOT]
    above = sum(doc.lines[n][1] - doc.lines[n][0] for n in doc.prose if n not in doc.gone)
    out = []
    for number in left:
        above -= (doc.lines[number][1] - doc.lines[number][0]) * doc.is_prose(number)
        if above >= LEAST_ABOVE:
            out.append(number)
    return out[::-1]


def _byline(doc: Doc, number: int, tongues: list[Patterns]) -> tuple[Span | None, set[str]]:
    """The byline that a line is, or that ends a paragraph as a sentence of its own; and the names that it gives."""
    start, end = doc.sentences(number)[-1]
    if end - start > LONGEST_LINE or (start == doc.lines[number][0] and doc.is_prose(number)):
        return None, set()
    line = doc.text[start:end].strip(MARKS)
    beside = (n for n in (number - 1, number + 1) if 0 <= n < len(doc.lines))
    if any(MAKERS.match(doc.line(n)) for n in beside):  # those who made a film
        return None, set()
    for tongue in tongues:
        by = tongue.by.match(line)
        names = by and NAMES.match(line, by.end())
        if by and names and _are_names(names["name"]) and _is_quiet(line[names.end() :], tongue):
            return (start, end), {names["name"]}
    return None, set()


def _are_names(text: str) -> bool:
    words = [fold(word) for word in TOKEN.findall(text)]
    return len(words) > 1 and not NO_NAME.intersection(words)


def _is_quiet(rest: str, tongue: Patterns) -> bool:
    """Whether what follows the names of a byline says no more than place, house, date and address."""
    words = TOKEN.findall(ADDRESS.sub(" ", rest))
    known = vocabulary(WEEKDAYS, FILLERS, PUBLISHED, UPDATED, BYLINE, JOINERS) | {"for", "für", "pour", "para", "staff"}
    named = all(not word[0].islower() or fold(word) in known or tongue.trade.fullmatch(word) for word in words)
    return named and len(words) <= MOST_REST and not rest.rstrip().endswith((":", "?", "!"))


def _dates(doc: Doc, near: set[int]) -> Iterator[Edit]:
    """Take the lines from which the day of publication is read, unless other days stand there too."""
    if not any(character.isdigit() for n in near for character in doc.line(n)):
        return
    text, found = doc.text, []
    end = None if doc.headline is None else doc.lines[doc.headline][1]
    for _ in range(MOST_STAMPS):
        stamp = find_date(text, end)
        if stamp is None:
            break
        number = doc.line_at(stamp.start)
        if number not in near | set(doc.gone) or doc.is_prose(number) or not _is_stamp(doc, number, stamp):
            return
        found.append((number, stamp))
        low, high = doc.lines[number]
        text = text[:low] + " " * (high - low) + text[high:]
    if not found or (not _labelled(doc, found[0][0]) and _is_diary(doc, found[0][0])):
        return
    day = found[0][1].day
    if any(stamp.day != day and not _labelled(doc, number) for number, stamp in found):
        return
    for place, (number, stamp) in enumerate(found):
        if number in near and number not in doc.gone:
            data = {"date": stamp.day} if not place else {}
            yield Edit(*doc.lines[number], kind="credit", rule="bios/date", data=data)


def _is_stamp(doc: Doc, number: int, stamp: Stamp) -> bool:
    """Whether a line gives its date as one of publication, beside a writer, or alone; concerts have days too."""
    low, high = doc.lines[number]
    rest = TOKEN.findall(f"{doc.text[low : stamp.start]} {doc.text[stamp.end : high]}")
    quiet = all(fold(word) in vocabulary(WEEKDAYS, FILLERS, CJK_STAMP) for word in rest)
    signed = SIGNED.search(doc.line(number)) or (rest and fold(rest[0]) in vocabulary(BYLINE))
    return quiet or ((bool(signed) or _labelled(doc, number)) and not NO_STAMP.search(doc.line(number)))


def _labelled(doc: Doc, number: int) -> bool:
    """Whether a line says itself that its date is one of publication."""
    return any(label_pattern(table).search(fold(doc.line(number))) for table in (PUBLISHED, UPDATED))


def _is_diary(doc: Doc, stamp: int) -> bool:
    """Whether more lines are dates, as in diaries and programmes, or facts stand beside this one."""
    beside = any(0 <= n < len(doc.lines) and n not in doc.gone and is_fact(doc, n) for n in (stamp - 1, stamp + 1))
    others = (n for n in range(len(doc.lines)) if n != stamp and n not in doc.gone)
    return beside or any(parse_day(doc.line(n)) for n in others if doc.size(n) <= LONGEST_DATE)


def _notes(doc: Doc, foot: list[int], tongues: list[Patterns], names: set[str]) -> Iterator[Edit]:
    """Take the notes at the foot, on people of whom the article itself doesn't speak."""
    top = [] if foot[:1] == doc.prose[:1] else [n for n in doc.prose[:1] if foot and n not in doc.gone]
    found = {n: note for n in (*top, *foot) if (note := _note(doc, n, tongues, names))}
    if not found or len(found) > MOST_NOTES:
        return
    body = (n for n in range(len(doc.lines)) if n not in doc.gone and n not in top and n not in foot)
    if any(_note(doc, n, tongues, names) for n in body):  # a list of people, of whom the last stand at the foot
        return
    end = min((n for n in found if n not in top), default=len(doc.lines))
    above = " ".join(doc.line(n) for n in doc.prose if n < end and n not in doc.gone and n not in found)
    for number, (name, last) in found.items():
        if name not in names and regex.search(rf"\b{regex.escape(name.split()[-1])}\b", above):
            continue
        if number in top and any(tongue.more.match(above) or name.split()[0] in above for tongue in tongues):
            continue
        begin, end = _around(doc, number, last, name, tongues)
        yield from (
            Edit(*doc.lines[n], kind="credit", rule="bios/note") for n in range(begin, end + 1) if n not in doc.gone
        )


def _note(doc: Doc, number: int, tongues: list[Patterns], names: set[str]) -> tuple[str, int] | None:
    """The name that opens a note and the number of its last line, or None. On its writer a note may say anything."""
    start, end = doc.lines[number]
    if end - start > LONGEST_NOTE or says().search(doc.text, start, end):
        return None
    first = doc.text[slice(*doc.sentences(number)[0])].strip(MARKS)
    alone = ALONE.fullmatch(first)
    below = doc.line(number + 1) if alone and number + 1 < len(doc.lines) else ""
    for tongue in tongues:
        opens = tongue.opens.match(first)
        if opens and (
            opens["name"] in names or tongue.trade.search(first, opens.end()) or FOLLOW.search(doc.text, start, end)
        ):
            return (opens["name"], number) if _are_names(opens["name"]) else None
        if works := tongue.works.match(first):
            return works["name"], number
        if alone and tongue.verb.match(below) and tongue.trade.search(below, 0, LONGEST_LINE):
            return (alone["name"], number + 1) if _are_names(alone["name"]) else None
    return None


def _around(doc: Doc, number: int, last: int, name: str, tongues: list[Patterns]) -> Span:
    """The first and the last line of a note: with the heading or the name above it, and what it goes on with."""
    above = number - 1
    if fold(doc.line(above).strip(MARKS)) == fold(name) or (above in doc.known and doc.known[above].kind == "credit"):
        number = above
    while last + 1 < len(doc.lines) and doc.size(last + 1) <= 2 * LONGEST_LINE:
        line = doc.line(last + 1).strip(MARKS)
        named = line.startswith(name.split(maxsplit=1)[0] + " ")
        if not (named or any(tongue.more.match(line) for tongue in tongues) or CONTACT.match(line)):
            break
        last += 1
    return number, last
