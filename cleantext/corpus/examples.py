"""Examples: what a rule takes on the pages it was learned from, and the near misses there that it leaves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from ..fold import fold
from ..proof import failures
from ..rule import Rule
from ..scan import beginnings, scanner
from .choice import Choice
from .counts import Site
from .tails import Tail

MOST_EXAMPLES, MOST_MISSES = 3, 2
MOST_TRIED = 12  # candidates of each
MOST_RUN = 4  # lines of an example
LONGEST_MISS = 300  # code points of a near miss
OTHER = "and other words"  # stand for those of a site that has no paragraph of its own
NEXT = "\n"
MARKED = "\u27e6{}\u27e7"


@dataclass(frozen=True)
class Draft:
    """A rule without its proof, and texts that may be it."""

    fields: Mapping[str, Any]
    takes: Iterable[str]
    leaves: Iterable[str]


def proven(draft: Draft) -> Rule | None:
    """The rule with those of its examples that hold, or None where none does."""
    candidates = islice(draft.takes, MOST_TRIED)
    takes = (text for text in candidates if not failures(Rule(**draft.fields, yes=(text,), no=(OTHER,))))
    yes = _first(takes, MOST_EXAMPLES)
    if not yes:
        return None
    no = _first((text for text in draft.leaves if not failures(Rule(**draft.fields, yes=yes, no=(text,)))), MOST_MISSES)
    return Rule(**draft.fields, yes=yes, no=no) if no else None


def _first(texts: Iterable[str], count: int) -> tuple[str, ...]:
    """The first few different texts."""
    out: dict[str, None] = {}
    for text in texts:
        out[text] = None
        if len(out) == count:
            break
    return tuple(out)


def lines_taken(site: Site, members: Sequence[Choice], *, in_runs: bool) -> Iterator[str]:
    """Lines of the pages with marks around them; neighbours that go too are marked together.

    With `in_runs` only such neighbours are shown, for rules that take nothing that stands alone.
    """
    keys = {choice.found.key for choice in members}
    for choice in members:
        at, number = choice.found.places[0]
        page = site.pages[at]
        stop = number + 1
        while stop < len(page.keys) and stop < number + MOST_RUN and page.keys[stop] in keys:
            stop += 1
        run = [page.doc.line(n) for n in range(number, stop)]
        if len(run) > 1 or not in_runs:
            yield MARKED.format(NEXT.join(run))


def lists_taken(site: Site, members: Sequence[Choice], keys: frozenset[object]) -> Iterator[str]:
    """Headings of the pages with the first entries of the list below them; else by themselves."""
    for choice in members[:MOST_TRIED]:
        at, number = choice.found.places[0]
        page = site.pages[at]
        stop = number + 1
        while stop < len(page.keys) and stop < number + MOST_RUN and page.keys[stop] not in keys:
            stop += 1
        run = [page.doc.line(n) for n in range(number, stop)]
        yield MARKED.format(NEXT.join(run))
    yield from (MARKED.format(choice.text) for choice in members[:MOST_TRIED])


def ends_taken(site: Site, members: Sequence[Choice]) -> Iterator[str]:
    """The last paragraph of an article, and marked what stands below it: the line, and what follows, if not too long.

    Nothing goes to the end of a text that begins in its first half, so the paragraph has to be the longer one.
    """
    for choice in members[:MOST_TRIED]:
        at, number = choice.found.places[0]
        doc, last = site.pages[at].doc, site.pages[at].body[1]
        for stop in (number + MOST_RUN, number + 1):
            run = (doc.line(n) for n in range(number, min(stop, len(doc.lines))))
            yield f"{doc.line(last)}\n{MARKED.format(NEXT.join(run))}"


def tail_taken(tail: Tail) -> Iterator[str]:
    """Lines of the pages with marks around the tail that closes them."""
    return (f"{line[: -len(tail.text)]}{MARKED.format(line[-len(tail.text) :])}" for line in tail.lines[:MOST_TRIED])


class NearMisses:
    """Sentences of a site's own paragraphs that hold the words of what recurs."""

    def __init__(self, site: Site, phrases: Iterable[str]) -> None:
        folded = sorted({fold(phrase).text for phrase in phrases})
        scan = scanner(folded, beginnings(folded))
        self.sentence = OTHER
        self.holding: dict[str, dict[str, None]] = {}
        for at, number in own_paragraphs(site):
            doc = site.pages[at].doc
            line = doc.lines[number]
            if self.sentence == OTHER:
                self.sentence = doc.text[slice(*doc.sentences(number)[0])]
            for phrase, start, _ in scan(doc.folded.cut(*line)):
                low, high = doc.sentence_at(number, min(line[0] + start, line[1] - 1))
                found = self.holding.setdefault(folded[phrase], {})
                if high - low <= LONGEST_MISS and len(found) < MOST_MISSES:
                    found[doc.text[low:high]] = None

    def of(self, phrases: Sequence[str], *, alone: bool) -> Iterator[str]:
        """Near misses of some phrases: those found, a phrase `alone` where that must stay, and one run into a text."""
        for phrase in phrases:
            yield from self.holding.get(fold(phrase).text, ())
        for phrase in phrases[:MOST_TRIED]:
            if alone:
                yield phrase
            yield f"{phrase} {self.sentence}"


def own_paragraphs(site: Site) -> Iterator[tuple[int, int]]:
    """Page and line of the paragraphs that stand on one page only."""
    for at, page in enumerate(site.pages):
        yield from ((at, number) for number in page.doc.prose if page.keys[number] not in site.found)
