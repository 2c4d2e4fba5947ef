"""What is set into a story from elsewhere: posts of social networks, and titles of other stories in capitals."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..document import Doc
from ..edits import Edit

LONGEST_POST = 330  # code points: 280, a link and the date
MOST_POSTS = 5  # posts; a story with more is about them
SIGN = 120  # code points of the line that names who wrote a post
LINK = 60  # code points at the end of a line among which a post's own link stands
POSTER = regex.compile(r"[—–-] ?\S.*\(@\w{1,15}\),? \S.*\b\d{4}\W{0,3}$")
POSTED = regex.compile(r"(?:\bpic\.twitter\.com/\w{6,12}|https?://t\.co/\w{6,12})…?$")
MARKED = regex.compile(r"[\p{So}\p{Regional_Indicator}@#]|RT @|BREAKING|\d/")  # opens posts, not paragraphs
ENGLISH = " the "
TITLE, TITLE_WORDS = 55, 8  # size and words of a title; what is shorter may be a subheading, or a shout
CAPITALS = regex.compile(r"(?!.*(?:\p{Ll}\p{Ll}|[a-z]{2}))[\p{Lu}\d'‘“\"$].*[\p{Lu}\d'’”\"?!]")


def set_in(doc: Doc) -> Iterator[Edit]:
    """Edits that take posts of social networks with the line that names their writer, and titles in capitals."""
    posts = [[*_post(doc, n)] for n in range(len(doc.lines)) if n not in doc.gone and _is_end(doc, n)]
    if len(posts) <= MOST_POSTS:
        taken = {n for post in posts for n in post}
        yield from (Edit(*doc.lines[n], kind="widget", rule="embeds/post") for n in sorted(taken))
    if ENGLISH in doc.folded.text:  # subheadings in capitals are as long elsewhere
        yield from (Edit(*doc.lines[n], kind="promo", rule="embeds/title") for n in _titles(doc))


def _is_end(doc: Doc, number: int) -> bool:
    """Whether a line is the last one of a post: its writer and day, or a link of its own where none follow."""
    if _is_poster(doc, number):
        return True
    return _is_posted(doc, number) and not (number + 1 < len(doc.lines) and _is_poster(doc, number + 1))


def _is_poster(doc: Doc, number: int) -> bool:
    start, end = doc.lines[number]
    return end - start <= SIGN and doc.text[start] in "—–-" and bool(POSTER.match(doc.text[start:end]))


def _is_posted(doc: Doc, number: int) -> bool:
    start, end = doc.lines[number]
    return end - start <= LONGEST_POST and bool(POSTED.search(doc.text[max(start, end - LINK) : end]))


def _post(doc: Doc, last: int) -> Iterator[int]:
    """The lines of a post: the last one of its text, and those above it from one on that opens like a post."""
    yield last
    text = last - 1 if _is_poster(doc, last) else last
    room = LONGEST_POST
    pending: list[int] = []
    for number in range(text, -1, -1):
        start, end = doc.lines[number]
        room -= end - start
        if room < 0 or number in doc.gone or number == doc.headline or _is_poster(doc, number):
            return
        if doc.text[end - 1] == ":":
            return
        pending.append(number)
        if number == text or MARKED.match(doc.text, start, end):
            yield from pending
            pending = []


def _titles(doc: Doc) -> Iterator[int]:
    """Lines in capitals between two paragraphs, too long for a subheading."""
    for number in range(1, len(doc.lines) - 1):
        if not TITLE <= doc.size(number) <= 3 * TITLE or number in doc.gone or number == doc.headline:
            continue
        line = doc.line(number)
        if not line.isupper() or len(line.split()) < TITLE_WORDS or not CAPITALS.fullmatch(line):
            continue
        beside = number - 1, number + 1
        if all(doc.is_prose(n) and not doc.line(n).isupper() for n in beside) and doc.line(beside[0])[-1] != ":":
            yield number
