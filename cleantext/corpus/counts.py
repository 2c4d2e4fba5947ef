"""Counts: on how many different pages of a site a line stands, where on them, and beside what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations

from ..document import Doc
from ..lines import Span
from ..rulebook import Rulebook
from .templates import NAMES, Template, template

LEAST_PAGES = 2  # different pages; one says nothing
LEAST_SHARE = 0.3  # of the site's different pages: what fewer carry may be a series, a topic, or a quotation
ALIKE = 0.4  # two pages of which so much of the longer one's prose stands on both are versions of one story
LEAST_SENTENCE = 30  # code points; shorter ones are said in many stories
LONGEST = 600  # code points; no longer line is counted
LONGEST_NAMED = 160  # code points; in longer lines no names are masked

HEAD, INSIDE, TAIL = "head", "inside", "tail"
ZONES = (HEAD, INSIDE, TAIL)  # above, among and below the paragraphs that stand on one page only
NOTHING = Rulebook(())


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

    def named(self, known: Container[Template]) -> Page:
        """The page with the names masked in short lines that are not known without."""
        lines = ((n, key) for n, key in enumerate(self.keys))
        return replace(self, keys=tuple(key if key in known else self._named(n, key) for n, key in lines))

    def _named(self, number: int, key: Template) -> Template:
        start, end = self.doc.lines[number]
        if end - start > LONGEST_NAMED:
            return key
        return template(self.doc.text[start:end], NAMES)

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
    places: tuple[tuple[int, int], ...] = field(repr=False)  # number of the page and of the line


@dataclass(frozen=True)
class Site:
    """What recurs on the pages of a site."""

    pages: tuple[Page, ...]
    groups: tuple[int, ...]  # for each page the number of the first one that tells the same story
    found: Mapping[Template, Found]

    def line(self, place: tuple[int, int]) -> str:
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
    groups = _versions(pages)
    literal = _recurring(pages, groups)
    pages = tuple(page.named(literal) for page in pages)
    recurring = _recurring(pages, groups)
    pages = tuple(replace(page, body=_body(page, recurring)) for page in pages)
    return Site(pages, groups, {key: _found(key, at, pages, groups, recurring) for key, at in recurring.items()})


def _recurring(pages: Sequence[Page], groups: Sequence[int]) -> dict[Template, list[tuple[int, int]]]:
    """Where the lines stand that recur on enough different pages."""
    places: dict[Template, list[tuple[int, int]]] = {}
    for at, page in enumerate(pages):
        for number, key in enumerate(page.keys):
            if key:
                places.setdefault(key, []).append((at, number))
    least = max(LEAST_PAGES, LEAST_SHARE * len(set(groups)))
    return {key: at for key, at in places.items() if len({groups[page] for page, _ in at}) >= least}


def _found(
    key: Template,
    places: list[tuple[int, int]],
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
        pages=len({groups[at] for at, _ in places}),
        prose=2 * prose >= len(places),
        titles=len(titles),
        company=len(company),
        zones={zone: len(on) for zone, on in zones.items()},
        places=tuple(places),
    )


def _recurs(page: Page, number: int, recurring: Container[Template]) -> bool:
    return number == len(page.keys) or (0 <= number < len(page.keys) and page.keys[number] in recurring)


def _body(page: Page, recurring: Container[Template]) -> Span:
    """First and last line of the paragraphs that stand on one page only; behind the end where there is none."""
    own = [number for number in page.doc.prose if page.keys[number] not in recurring]
    return (own[0], own[-1]) if own else (len(page.keys), len(page.keys))


def _versions(pages: Sequence[Page]) -> tuple[int, ...]:
    """For each page the first one that tells the same story, perhaps by way of others."""
    holders: dict[str, list[int]] = {}
    for at, page in enumerate(pages):
        for sentence in page.sentences:
            holders.setdefault(sentence, []).append(at)
    common: Counter[tuple[int, int]] = Counter()
    for sentence, on in holders.items():
        for pair in combinations(on, 2):
            common[pair] += len(sentence)
    sizes = [sum(map(len, page.sentences)) for page in pages]
    return _joined(len(pages), (pair for pair, size in common.items() if size >= ALIKE * max(sizes[n] for n in pair)))


def _joined(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """The smallest member of each one's group, where pairs hold together."""
    first = list(range(count))

    def root(at: int) -> int:
        while first[at] != at:
            first[at] = first[first[at]]
            at = first[at]
        return at

    for one, two in pairs:
        low, high = sorted((root(one), root(two)))
        first[high] = low
    return tuple(root(at) for at in range(count))
