"""The headline of a document: which of its lines it is, and which lines say the same again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from .sections import resumes
from .shapes import is_sentence, is_trail

if TYPE_CHECKING:
    from .document import Doc

LONGEST = 250  # size; a longer line is no headline
LEAST_WORDS = 3  # fewer is a kicker or a section's name ...
LEAST_WIDE = 10  # ... unless it has so many characters of a script that sets no blanks
HEAD_LINES = 800  # the menus of a whole page stand above its headline
TITLE_LINES = 3  # the page's title, which holds the headline and the site's name, stands at the very top
LEAST_TITLE = 12  # code points; less is a section's name
LIKENESS = 0.5  # share of common words from which two lines are versions of one headline
LEAST_COMMON = 4  # so many words must be common
LEAST_RUN = 6  # so many short lines in a row are a menu; fewer may be kicker, headline, byline and date
LONG_RUN = 15  # so many short lines above an article are a menu whatever they say ...
LONG_SHARE = 0.03  # ... where so much of all such lines are labels of rules, else they may be a list of winners
KNOWN_SHARE = 0.2  # of fewer lines so much must be labels
COLONS = ":\uff1a"
INTRODUCTION_WORDS = 5  # less ("Follow us:") is a label
COMMAS = ",\uff0c\u3001"
ENTRY, ENTRY_WIDE = 40, 24  # size of a menu's entry
TITLE_WORDS = 4  # an entry of so many words may be the headline
SHORT_HEAD = 4  # so few lines above the first paragraph hold no menu
NEAR = 15  # between headline and article stand no more lines than this: kicker, byline, date, share buttons
JOINT = re.compile(
    r"\s*[|\u2013\u2014\u00b7:*\uff1a\u00bb\u00ab/-]\s*\S"
)  # between a headline and the name of the site
LONGEST_SITE = 60  # code points of that name, several parts of it included
OTHER = re.compile(r"\d+[.)]\s|\[.*\]$")  # a numbered entry, an editor's note
WORD = re.compile(r"\w+")
BLANKS = re.compile(" +")
PLAIN_QUOTES = "\"'"
QUOTES = PLAIN_QUOTES + "\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\uff02\u201a"


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


def menu_lines(doc: Doc) -> set[int]:
    """Numbers of the lines above the first paragraph that stand in a long run of short ones.

    The last lines of the last run may be headline, byline and date: from its last longer entry on they are no menu,
    unless a line that is longer than any entry, and so more likely the headline, stands between it and the paragraph.
    """
    first = doc.prose[0] if doc.prose else 0
    runs: list[list[int]] = [[]]
    for number in range(first):
        if is_entry(doc, number):
            runs[-1].append(number)
        elif runs[-1]:
            runs.append([])
    for run in runs:  # a text may begin with its headline
        while run and like_a_headline(doc, run[0], words=TITLE_WORDS):
            run.pop(0)
    runs = [run for run in runs if len(run) >= LEAST_RUN and not _introduced(doc, run[0])]
    if not runs:
        return set()
    last = runs[-1]
    if not any(like_a_headline(doc, n) for n in range(last[-1] + 1, first)):
        titles = [n for n in last[-NEAR:] if like_a_headline(doc, n, words=TITLE_WORDS)]
        title = max(titles, key=doc.size, default=None)
        del last[last.index(title) if title is not None else -LEAST_RUN :]
    known = has_labels(doc, [n for run in runs for n in run], LONG_SHARE)
    return {n for run in runs if _is_menu(doc, run, known=known) for n in run if not _goes_on(doc, n)}


def _introduced(doc: Doc, number: int) -> bool:
    """Whether a run of lines is announced by the line above it, or its first one: words that end with a colon."""
    lines = (n for n in (number - 1, number) if n >= 0)
    return any(
        doc.text[doc.lines[n][1] - 1] in COLONS and len(doc.words(n).split()) >= INTRODUCTION_WORDS for n in lines
    )


def _is_menu(doc: Doc, run: list[int], *, known: bool) -> bool:
    """Whether a run of short lines is a menu: it has labels, or is very long and labels are `known` of all runs."""
    if sum(_goes_on(doc, n) for n in run) > 1:
        return False
    return (known and len(run) >= LONG_RUN) or has_labels(doc, run)


def has_labels(doc: Doc, lines: Sequence[int], share: float = KNOWN_SHARE) -> bool:
    """Whether so large a share of lines are labels of rules."""
    return sum(n in doc.known for n in lines) >= share * len(lines)


def _goes_on(doc: Doc, number: int) -> bool:
    """Whether a line ends with a comma, as those of an enumeration and of verse do."""
    return doc.text[doc.lines[number][1] - 1] in COMMAS


def is_entry(doc: Doc, number: int) -> bool:
    """Whether a line is as short as a menu's entry; those of wide scripts are shorter still."""
    size, (start, end) = doc.size(number), doc.lines[number]
    return size <= (ENTRY if size < 1.5 * (end - start) else ENTRY_WIDE) and not is_sentence(doc, number)


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


def with_site(label: str, title: str) -> bool:
    """Whether a line is a headline and, behind a dash or a bar, a name: "Bridge falls | The Gazette"."""
    rest = title.removeprefix(label) if title.startswith(label) else ""
    return len(label) >= LEAST_TITLE and len(rest) <= LONGEST_SITE and bool(JOINT.match(rest))


def is_said(label: str, title: str) -> bool:
    """Whether a title says a headline, with the site's name or without."""
    return label == title or is_part(label, title)


def is_part(label: str, title: str) -> bool:
    """Whether a title is a headline with the site's name (or the like) before or behind it."""
    if len(label) < LEAST_TITLE or len(label) >= len(title):
        return False
    if title.startswith(label):
        return not title[len(label)].isalnum()
    return title.endswith(label) and not title[-len(label) - 1].isalnum()


def likeness(one: str, two: str) -> float:
    """Share of words that two lines have in common (Jaccard index)."""
    a, b = _words(one), _words(two)
    common = len(a & b)
    return common / (len(a) + len(b) - common) if common >= LEAST_COMMON else 0.0


@lru_cache(maxsize=1024)
def _words(label: str) -> frozenset[str]:
    return frozenset(WORD.findall(label))


def bare(label: str) -> str:
    """A label without quotation marks and runs of blanks, for comparing; of several lines, each of them."""
    for quote in PLAIN_QUOTES if label.isascii() else QUOTES:
        label = label.replace(quote, "")
    return BLANKS.sub(" ", label.strip(" ")) if "  " in label else label.strip(" ")


def like_a_headline(doc: Doc, number: int, words: int = LEAST_WORDS) -> bool:
    """Whether a line may be one: not too long, no sentence, verse, entry, note or trail, enough words."""
    size = doc.size(number)
    start, end = doc.lines[number]
    if size > LONGEST or doc.text[end - 1] in ",;:：、，" or doc.is_closed(number):
        return False
    if (doc.text[start] == "[" or doc.text[start].isdecimal()) and OTHER.match(doc.text, start, end):
        return False
    if len(doc.label(number).split()) < words and size < (end - start) + LEAST_WIDE:
        return False
    return not is_trail(doc.text[start:end])
