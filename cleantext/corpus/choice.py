"""Choice: which of the lines that recur on a site are its boilerplate, and how a rule may take them."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from ..rulebook import DECORATION
from .counts import HEAD, INSIDE, LEAST_SHARE, TAIL, ZONES, Found, Site
from .templates import NAME, NAMES, PLAIN, Template, common, masked

# Share of a site's different pages that a line has to stand on, and on how many of them at least. What is known of a
# line decides: a label in a row of others says more than one among paragraphs, and a sentence may be quoted.
IN_A_ROW = (LEAST_SHARE, 2)
ALONE = (0.6, 2)
AMONG_PROSE = (0.6, 3)
PROSE = (0.5, 3)
PROSE_AMONG_PROSE = (0.8, 4)
MOSTLY = 0.5  # share of its pages on which a line must stand so
EVERYWHERE = 0.9  # what stands on so many pages is no title, and no other story's either
TEASER_WORDS = 5  # a line of so many words that is not closed may be the title of another story, or of its own page
TEASERS = 0.6  # above the article such a line must stand on so many pages
LEAST_WORDS, LEAST_SIZE = 3, 18  # a label of fewer words, or shorter, might be an author's subheading
LEAST_LITERAL = 2  # words that a pattern must hold
FIRM_PAGES = 3  # a heading of one word, or a label of two that stands outside of the article, needs so many pages
CLOSED = ".!?:\u2026"
WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Choice:
    """A line that is boilerplate: as it is written, its template as far as it varies, and how a rule takes it."""

    found: Found
    text: str
    key: Template
    kind: str
    removes: str
    where: str

    @property
    def zone(self) -> str:
        """Where it stands on most pages."""
        return max(ZONES, key=lambda zone: self.found.zones[zone])


def choices(site: Site, known: Container[str]) -> list[Choice]:
    """What recurs, isn't the author's, and is not among the `known` labels, in the order of the first page."""
    chosen = [found for found in site.found.values() if _enough(found, site) and not _title(found, site)]
    keys = frozenset(found.key for found in chosen)
    out = (_choice(found, site, keys) for found in sorted(chosen, key=lambda found: found.places[0]))
    return [choice for choice in out if choice and (len(choice.key) > 1 or choice.key[0] not in known)]


def _enough(found: Found, site: Site) -> bool:
    share, pages = _wanted(found)
    return found.pages >= max(pages, share * site.size)


def _wanted(found: Found) -> tuple[float, int]:
    row = found.company >= MOSTLY * found.pages
    inside = found.zones[INSIDE] > MOSTLY * found.pages
    if found.prose:
        return PROSE_AMONG_PROSE if inside and not row else PROSE
    if inside:
        return AMONG_PROSE
    return IN_A_ROW if row else ALONE


def _title(found: Found, site: Site) -> bool:
    """Whether a line is the headline of a page: the title of a series, or of a story that others link to."""
    return bool(found.titles) and found.pages < EVERYWHERE * site.size


def _choice(found: Found, site: Site, keys: frozenset[Template]) -> Choice | None:
    masks = NAMES if NAME in found.key else PLAIN
    lines = [site.line(place).strip(DECORATION) for place in found.places]
    key = common(masked(line, masks) for line in lines)
    words = len(lines[0].split())
    if "\u27e6" in lines[0] or "\u27e7" in lines[0] or not lines[0].isprintable():
        return None  # marks of examples, and what a file can't hold
    if len(key) > 1:
        literal = len(WORD.findall(" ".join(key[::2]))) + (found.zones[INSIDE] == 0)
        kind = "credit" if NAME in key and literal <= LEAST_LITERAL else "navigation"  # "By Jane Doe": a byline
        return Choice(found, lines[0], key, kind, "line", "anywhere") if literal >= LEAST_LITERAL else None
    if _opens_list(found, site, keys) and (words > 1 or found.pages >= FIRM_PAGES):
        where = "tail" if found.zones[TAIL] == found.pages else "anywhere"
        return Choice(found, lines[0], key, "promo", "section", where)
    if _closes(found, site):
        return Choice(found, lines[0], key, "promo", "tail", "tail")
    if found.prose:
        return Choice(found, lines[0], key, "promo", "line", "anywhere")
    return _label(found, site, lines[0], key)


def _label(found: Found, site: Site, text: str, key: Template) -> Choice | None:
    """How a line is taken: anywhere, in a place, or only beside other lines that go."""
    words = len(text.split())
    if words >= TEASER_WORDS and site.line(found.places[0])[-1] not in CLOSED and found.pages < EVERYWHERE * site.size:
        if found.pages >= TEASERS * site.size:
            return Choice(found, text, key, "promo", "line", "anywhere")
        return Choice(found, text, key, "promo", "line", "tail") if found.zones[TAIL] == found.pages else None
    outside = words > 1 and found.pages >= FIRM_PAGES and not found.zones[INSIDE]
    sure = outside or (words >= LEAST_WORDS and len(text) >= LEAST_SIZE)
    return Choice(found, text, key, "navigation", "line", "anywhere" if sure else "beside")


def _closes(found: Found, site: Site) -> bool:
    """Whether a line stands below the article on all pages, and on most of them other lines that don't recur follow."""
    if found.zones[HEAD] or found.zones[INSIDE]:
        return False
    below = (site.pages[at].keys[number + 1 :] for at, number in found.places)
    return sum(any(key not in site.found for key in keys) for keys in below) >= MOSTLY * len(found.places)


def _opens_list(found: Found, site: Site, keys: frozenset[Template]) -> bool:
    """Whether a line is the heading of lists: on most pages lines follow that don't recur, and never the article."""
    if found.prose or found.zones[INSIDE]:
        return False
    lists = 0
    for at, number in found.places:
        page = site.pages[at]
        stop = next((n for n in range(number + 1, len(page.keys)) if page.keys[n] in keys), len(page.keys))
        if any(page.doc.is_prose(n) for n in range(number + 1, stop)):
            return False
        if page.zone(number) == HEAD and not _above_headline(page.doc.headline, stop):
            return False
        lists += stop > number + 1
    return lists >= MOSTLY * len(found.places)


def _above_headline(headline: int | None, stop: int) -> bool:
    """Whether what ends before a line ends above the headline, as far as that is known."""
    return headline is not None and stop <= headline
