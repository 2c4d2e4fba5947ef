"""Counts: on how many different pages of a site a line stands, where on them, and beside what."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

from ..document import Doc
from ..lines import Span
from ..rulebook import Rulebook
from .templates import NAMES, Template, template
from .versions import versions

LEAST_PAGES = 2  # different pages; one says nothing
LEAST_SHARE = 0.3  # of the site's different pages: what fewer carry may be a series, a topic, or a quotation
LEAST_SENTENCE = 30  # code points; shorter ones are said in many stories
LONGEST = 600  # code points; no longer line is counted
LONGEST_NAMED = 160  # code points; in longer lines no names are masked

HEAD, INSIDE, TAIL = "head", "inside", "tail"
ZONES = (HEAD, INSIDE, TAIL)  # above, among and below the paragraphs that stand on one page only
NOTHING = Rulebook(())

Place = tuple[int, int]  # number of a page and of a line on it


@dataclass(frozen=True)
class Page:
    """A page: its lines, what each is counted as, and which of them are prose."""

    doc: Doc
    keys: tuple[Template, ...]  # () for a line that is not counted
    body: Span = (0, 0)  # first and last line of the paragraphs that stand on no other page

    @staticmethod
    def of(text: str) -> Page:
        """Read a text."""
        doc = Doc(text, NOTHING)
        return Page(doc, tuple(template(doc.text[s:e]) if e - s <= LONGEST else () for s, e in doc.lines))

    def zone(self, number: int) -> str:
        """Where a line stands: above, among or below the paragraphs that stand on no other page."""
        return HEAD if number < self.body[0] else TAIL if number > self.body[1] else INSIDE

    def masked(self) -> Page:
        """The page with the names masked in short lines."""
        spans = zip(self.keys, self.doc.lines, strict=True)
        keys = (template(self.doc.text[s:e], NAMES) if key and e - s <= LONGEST_NAMED else key for key, (s, e) in spans)
        return replace(self, keys=tuple(keys))

    @cached_property
    def sentences(self) -> frozenset[str]:
        """The longer sentences of its paragraphs, folded."""
        doc = self.doc
        spans = (span for number in doc.prose for span in doc.sentences(number))
        return frozenset(doc.folded.cut(*span) for span in spans if span[1] - span[0] >= LEAST_SENTENCE)


@dataclass(frozen=True)
class Found:
    """Where lines of one template stand: on how many different pages, and on how many of them how."""

    key: Template
    pages: int
    prose: bool
    titles: int  # pages of which it is the headline
    company: int  # pages on which it stands beside another line that recurs, or ends the text
    zones: Mapping[str, int]
    places: tuple[Place, ...] = field(repr=False)


@dataclass(frozen=True)
class Site:
    """What recurs on the pages of a site."""

    pages: tuple[Page, ...]
    groups: tuple[int, ...]  # for each page the number of the first one that tells the same story
    found: Mapping[Template, Found]

    def line(self, place: Place) -> str:
        """A line as it is written; `place` is the number of its page and its own."""
        return self.pages[place[0]].doc.line(place[1])

    @property
    def size(self) -> int:
        """How many different pages there are."""
        return len(set(self.groups))


def counted(texts: Sequence[str]) -> Site:
    r"""Count what recurs on the pages of one site; versions of one story count as one page.

    >>> site = counted([f"Menu\nSport\nThe story number {word}." for word in ("one", "two", "three")])
    >>> site.found[("sport",)].pages, site.size
    (3, 3)
    """
    pages = tuple(map(Page.of, texts))
    groups = versions([page.sentences for page in pages])
    pages = _named(pages, groups)
    recurring = _recurring(pages, groups)
    pages = tuple(replace(page, body=_body(page, recurring)) for page in pages)
    return Site(pages, groups, {key: _found(key, at, pages, groups, recurring) for key, at in recurring.items()})


def _named(pages: Sequence[Page], groups: Sequence[int]) -> tuple[Page, ...]:
    """The pages with the names masked in lines that stand so on more of them than as they are written."""
    masked = tuple(page.masked() for page in pages)
    plain, wide = ({key: _different(at, groups) for key, at in _places(of).items()} for of in (pages, masked))
    return tuple(
        replace(page, keys=tuple(w if w and wide[w] > plain[k] else k for k, w in zip(page.keys, keys, strict=True)))
        for page, keys in zip(pages, (each.keys for each in masked), strict=True)
    )


def _recurring(pages: Sequence[Page], groups: Sequence[int]) -> dict[Template, list[Place]]:
    """Where the lines stand that recur on enough different pages."""
    least = max(LEAST_PAGES, LEAST_SHARE * len(set(groups)))
    return {key: at for key, at in _places(pages).items() if _different(at, groups) >= least}


def _places(pages: Sequence[Page]) -> dict[Template, list[Place]]:
    places: dict[Template, list[Place]] = {}
    for at, page in enumerate(pages):
        for number, key in enumerate(page.keys):
            if key:
                places.setdefault(key, []).append((at, number))
    return places


def _different(places: Iterable[Place], groups: Sequence[int]) -> int:
    """On how many different pages some places are."""
    return len({groups[at] for at, _ in places})


def _found(
    key: Template,
    places: list[Place],
    pages: Sequence[Page],
    groups: Sequence[int],
    recurring: Container[Template],
) -> Found:
    zones: dict[str, set[int]] = {zone: set() for zone in ZONES}
    titles, company, prose = set(), set(), 0
    for at, number in places:
        page, group = pages[at], groups[at]
        zones[page.zone(number)].add(group)
        prose += page.doc.is_prose(number)
        if page.doc.headline == number:
            titles.add(group)
        if any(_recurs(page, beside, recurring) for beside in (number - 1, number + 1)):
            company.add(group)
    return Found(
        key=key,
        pages=_different(places, groups),
        prose=2 * prose >= len(places),
        titles=len(titles),
        company=len(company),
        zones={zone: len(on) for zone, on in zones.items()},
        places=tuple(places),
    )


def _recurs(page: Page, number: int, recurring: Container[Template]) -> bool:
    return number == len(page.keys) or (0 <= number < len(page.keys) and page.keys[number] in recurring)


def _body(page: Page, recurring: Container[Template]) -> Span:
    """First and last line of the paragraphs that stand on one page only; behind the end where there is none.

    An article's paragraphs follow each other; one that stands between other lines of the page's own may be the teaser
    of another story, and counts only where all do.
    """
    own = [number for number, key in enumerate(page.keys) if key not in recurring]
    prose = [number for number in own if page.doc.is_prose(number)]
    pairs = [pair for pair in pairwise(own) if page.doc.is_prose(pair[0]) and page.doc.is_prose(pair[1])]
    if pairs:
        return pairs[0][0], pairs[-1][1]
    return (prose[0], prose[-1]) if prose else (len(page.keys), len(page.keys))
