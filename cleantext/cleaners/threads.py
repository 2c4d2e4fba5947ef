"""Readers' comments: what stands between the heading of a comment section and the last sign of a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..comment_words import COMMENT_BY, COMMENTS, LAST_WORDS, REPLY, SAYS
from ..document import Doc
from ..edits import Edit
from ..rulebook import DECORATION

LEAST_SIGNS = 3  # so many signs of comments make a thread; fewer may be the article's own
MOST_LINES = 8  # from one sign of a comment to the next
MOST_AGE = 40  # code points of a line that says how old a comment is
FRONT, BACK = 80, 60  # code points at either end of a line in which its time is looked for
MOST_BEHIND = 14  # code points behind a time without a year: "said:", "PM EST"
NAME, NAME_WORDS = 40, 5  # size of the line above a time that says who wrote, and its words
LEAST_SEEN = 250  # size of paragraphs above all comments; below less, a time may be that of the article
LEAST_ABOVE = 2  # so many paragraphs stand above a thread without a heading
LONGEST_END = 40  # code points of such a word, a counter behind it included
PART = re.compile(r"\s[\u2014\u2013\u2022\u00b7|-]\s")  # between the parts of a line: "#1.1 — 3 hours ago"
BEHIND_AGE = re.compile(r"\s*\([^()]*\)$")
NUMBER = re.compile(r"\d")
EXCERPT = re.compile(r"\[(?:\u2026|\.{3})\].*\[(?:\u2026|\.{3})\]", re.DOTALL)  # what a pingback quotes


def threads(doc: Doc) -> Iterator[Edit]:
    """Take a thread of comments under its heading, or around its controls, with what its readers wrote."""
    seen = _seen(doc)
    headings = {n for n in doc.gone if n > seen and _of_comments(doc.gone[n])}
    headings |= {n for n in doc.known if n > seen and doc.label(n) in COMMENTS and NUMBER.search(doc.line(n))}
    open_ended = (n for n in range(seen + 1, len(doc.lines)) if not doc.is_closed(n))
    controls = {n for n in open_ended if _may_be_control(doc.words(n)) and _control(doc, n)}
    if not headings and len(controls) < LEAST_SIGNS:
        return
    if doc.headline is not None and doc.headline >= seen:
        seen = next((n for n in doc.prose if n > doc.headline), len(doc.lines))
        headings, controls = {n for n in headings if n > seen}, {n for n in controls if n > seen}
        if not headings and len(controls) < LEAST_SIGNS:
            return
    first = seen + 1
    top = max(first, min(headings | controls) - MOST_LINES)
    signs = {n for n in range(top, len(doc.lines)) if n in headings or n in controls or _sign(doc, n)}
    for cluster in _clusters(signs):
        begin = _begin(doc, cluster, headings, controls)
        if begin is not None:
            yield from _taken(doc, begin, cluster[-1])


def _begin(doc: Doc, cluster: list[int], headings: set[int], controls: set[int]) -> int | None:
    """Number of the line at which a thread begins; None where its signs may be the article's own."""
    heading = _heading(doc, cluster, {n for n in cluster if n in headings and doc.label(n) not in REPLY})
    if heading is not None and sum(n > heading for n in cluster) < LEAST_SIGNS:
        heading = None
    inside = [n for n in cluster if n in controls]
    above = len(inside) >= LEAST_SIGNS and (heading is None or inside[0] < heading)
    if above and (inside[0] in headings or sum(_time(doc, n) for n in cluster) >= LEAST_SIGNS):
        return _first_comment(doc, inside[0], cluster)
    return heading


def _heading(doc: Doc, cluster: list[int], headings: set[int]) -> int | None:
    """The first heading without a paragraph between it and another heading: that one belongs to a form or a box."""
    for number, below in pairwise([*cluster, *cluster[-1:]]):
        if number not in headings:
            continue
        if below not in headings or not any(doc.is_prose(n) and n not in doc.gone for n in range(number + 1, below)):
            return number
    return None


def _clusters(signs: set[int]) -> Iterator[list[int]]:
    """Signs that stand no more lines from each other than a comment has."""
    cluster: list[int] = []
    for number in sorted(signs):
        if cluster and number > cluster[-1] + MOST_LINES:
            yield cluster
            cluster = []
        cluster.append(number)
    yield cluster


def _seen(doc: Doc) -> int:
    """Number of the paragraph from which on enough of the article has been seen for comments to follow."""
    seen = 0
    for number in doc.prose:
        seen += 0 if number in doc.gone else doc.size(number)
        if seen >= LEAST_SEEN:
            return number
    return len(doc.lines)


def _taken(doc: Doc, begin: int, last: int) -> Iterator[Edit]:
    """Take all lines of a thread; where its last sign is a time, what is written below it too."""
    end = last
    if last not in doc.gone and _time(doc, last):
        end = next((n - 1 for n in range(last + 1, len(doc.lines)) if n in doc.gone), len(doc.lines) - 1)
    if end > last + MOST_LINES:
        end = last
    yield from (Edit(*doc.lines[n], kind="comment", rule="threads") for n in range(begin, end + 1) if n not in doc.gone)


def _first_comment(doc: Doc, control: int, signs: list[int]) -> int:
    """Number of the line at which the comment above the first control begins: its time, if it is sure, or author.

    A time with less text above it than below is that of the article.
    """
    near = [n for n in signs if control - MOST_LINES <= n <= control and _time(doc, n)]
    if not near or sum(n < near[-1] for n in doc.prose) < LEAST_ABOVE:
        return control
    begin = near[-1]
    above = sum(doc.size(n) for n in doc.prose if n < begin)
    if sum(doc.size(n) for n in range(begin, control)) > above:
        return control
    return begin - 1 if _is_name(doc, begin - 1) and _all_named(doc, signs, begin) else begin


def _all_named(doc: Doc, signs: list[int], begin: int) -> bool:
    """Whether above the next times, too, somebody's name stands."""
    times = [n for n in signs if n > begin and _time(doc, n)][:LEAST_SIGNS]
    return len(times) > 1 and all(_is_name(doc, n - 1) for n in times)


def _is_name(doc: Doc, number: int) -> bool:
    return (
        doc.size(number) <= NAME
        and len(doc.words(number).split()) <= NAME_WORDS
        and not doc.is_closed(number)
        and number not in doc.gone
        and number != doc.headline
    )


def _of_comments(edit: Edit) -> bool:
    """Whether a rule about comments took a line."""
    return edit.kind == "comment" or "comment" in edit.rule


def _may_be_control(words: str) -> bool:
    """Whether a line's last word, or its first ones, are those of a control: what is cheap to see."""
    last = words[-LONGEST_END:].rstrip(DECORATION).rpartition(" ")[2].lstrip(DECORATION)
    return last in LAST_WORDS or words.startswith(COMMENT_BY)


def _control(doc: Doc, number: int) -> bool:
    """Whether a line is, or ends with, the control under a comment, or says whose comment it is, and when."""
    if doc.label(number) in REPLY:
        return True
    words = doc.words(number)
    if words.endswith(SAYS) and doc.line(number).endswith(":"):
        return _time(doc, number) or (number + 1 < len(doc.lines) and _time(doc, number + 1))
    return (words.startswith(COMMENT_BY) or words.rpartition(" ")[2] in REPLY) and _time(doc, number)


def _sign(doc: Doc, number: int) -> bool:
    """Whether a line shows that a comment stands above or below it."""
    if number in doc.gone:
        return _of_comments(doc.gone[number])
    if doc.label(number) in REPLY or _time(doc, number):
        return True
    start = doc.lines[number][0]
    return doc.text[start] == "[" and EXCERPT.fullmatch(doc.line(number)) is not None


def _time(doc: Doc, number: int) -> bool:
    """Whether a line says when a comment was written: "3h ago", "Ann - 16.08.2015 10:44", "Ann on Sep 21, 3:29 PM"."""
    from ..clocks import timed

    start, end = doc.lines[number]
    if end - start < MOST_AGE and _age(doc.text[start:end]):
        return True
    found = timed(doc.text, start, min(end, start + FRONT))
    if not found and end - start > FRONT:
        found = timed(doc.text, max(start + FRONT, end - BACK), end)
    if not found or found.year:
        return found is not None
    named = doc.text[start : found.start].strip() and end - found.end <= MOST_BEHIND
    below = number + 1
    return bool(named) and below < len(doc.lines) and not timed(doc.text, *doc.lines[below])


def _age(line: str) -> bool:
    """Whether a line is an age, or its last part is, or what stands behind a name."""
    from ..dates import parse_age

    if parse_age(line) or (PART.search(line) and parse_age(PART.split(line)[-1])):
        return True
    if not NUMBER.search(line):
        return False
    words = BEHIND_AGE.sub("", line).split()
    return any(parse_age(" ".join(words[count:])) for count in range(1, min(NAME_WORDS, len(words)) + 1))
