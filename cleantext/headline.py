"""The headline of a document: which of its lines it is."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from .menu import ENTRY, LONG_RUN
from .sections import resumes
from .titles import LEAST_TITLE, LONGEST, NEAR, is_part, is_said, like_a_headline, likeness

if TYPE_CHECKING:
    from .document import Doc

HEAD_LINES = 800  # the menus of a whole page stand above its headline
TITLE_LINES = 3  # the page's title, which holds the headline and the site's name, stands at the very top
LIKENESS = 0.5  # share of common words from which two lines are versions of one headline
SHORT_HEAD = 4  # so few lines above the first paragraph hold no menu


def find_headline(doc: Doc) -> int | None:
    """Number of the line that is the headline, or None.

    It is the line that says what the page's title at the very top says, with or without the site's name, or nearly;
    else a line that stands twice above the first paragraph; else the first above it that is long enough. What stands
    again below the menus stands there.
    """
    found = _first_headline(doc)
    return None if found is None else _below_menus(doc, found)


def _below_menus(doc: Doc, found: int) -> int:
    """The line between long menus and the next paragraph that says what a line above them says; else that line."""
    if sum(n > found for n in doc.menu) < LONG_RUN:
        return found
    title, last = doc.bare(found), max(doc.menu)
    at = bisect_right(doc.prose, last)
    first = doc.prose[at] if at < len(doc.prose) else last
    again = (n for n in doc.titles[bisect_right(doc.titles, last) :] if n <= first and n not in doc.gone)
    return next((n for n in again if is_said(doc.bare(n), title)), found)


def _first_headline(doc: Doc) -> int | None:
    """What `find_headline` says, before the menus are looked at."""
    begins = (n for n in resumes(doc) if n not in doc.gone and (doc.is_closed(n) or doc.is_prose(n)))
    first = next(begins, len(doc.lines))
    titles = [n for n in doc.titles if n not in doc.gone]
    named = _named_by_title(doc, titles)
    if named is not None:
        return named
    menu = doc.menu
    above = [n for n in titles if n < first and n not in menu]
    near = [n for n in above if n >= first - NEAR] or above
    labels = {n: doc.bare(n) for n in near}
    twice = next((n for n in near if labels[n] in {labels.get(n + 1), labels.get(n + 2)}), None)
    if near:
        return near[0] if twice is None else twice
    if not doc.prose and not doc.resumes:
        return None
    head = range(min(HEAD_LINES, first))
    short = [
        n for n in head if n not in doc.gone and n not in doc.known
    ]  # of a word or two, right above the first paragraph
    if len(short) > SHORT_HEAD:
        return None
    return next((n for n in short if " " in doc.label(n) and like_a_headline(doc, n, words=2)), None)


def _named_by_title(doc: Doc, titles: list[int]) -> int | None:
    """The line that repeats the title of the page, which stands in the first lines: all of it, or best of it."""
    removed = {doc.bare(n) for n, edit in doc.gone.items() if edit.kind == "headline" and n < HEAD_LINES}
    labels = {n: doc.bare(n) for n in titles}
    for number, label in labels.items() if removed else ():  # an earlier step has taken its repetitions
        if any(is_said(label, other) for other in removed):
            return number
    first = doc.prose[0] if doc.prose else len(doc.lines)
    for top in range(min(TITLE_LINES, first + 1, len(doc.lines))):
        title = doc.bare(top)
        if len(title) < LEAST_TITLE or doc.size(top) > LONGEST:
            continue
        reach = top + NEAR if _near(doc, top) else len(doc.lines)
        again = any(label == title for n, label in labels.items() if n > top)
        if again and top in labels and all(doc.size(n) <= ENTRY for n in range(top)):
            return top
        below = {n: label for n, label in labels.items() if top < n <= reach and label != title}
        parts = [n for n, label in below.items() if is_part(label, title) and _near(doc, n)]
        if parts:
            return max(parts, key=lambda n: len(below[n]))
        alike = {n: share for n, label in below.items() if (share := likeness(label, title)) >= LIKENESS}
        near = max((n for n in alike if _near(doc, n)), key=lambda n: alike[n], default=None)
        if near is not None:
            return near
    return None


def _near(doc: Doc, number: int) -> bool:
    """Whether the article begins a few lines below a line: two paragraphs with little between them that stays."""
    at = bisect_right(doc.prose, number)
    following = [n for n in doc.prose[at : at + NEAR] if n not in doc.gone][:2]
    if not following or _between(doc, number, following[0]) > NEAR:
        return False
    return len(following) == 1 or _between(doc, *following) <= NEAR // 2


def _between(doc: Doc, above: int, below: int) -> int:
    """How far a line stands below another, those that are gone not counted where they are few enough to count."""
    steps = below - above
    return steps - sum(n in doc.gone for n in range(above + 1, below)) if NEAR // 2 < steps < 4 * NEAR else steps
