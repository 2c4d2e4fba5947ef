"""Rules of a site: what recurs on its pages as rules of the ordinary kind, each with its proof from these pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..clean import Cleaner
from ..rule import Rule
from .choice import Choice, choices
from .counts import ZONES, Site, counted
from .examples import Draft, NearMisses, ends_taken, lines_taken, lists_taken, proven, tail_taken
from .sample import Sample
from .tails import Tail, tails
from .templates import pattern

LEAST_SITE = 2  # different pages; of fewer nothing can be said
MOST_NAME = 40  # code points of a rule's name
WORDS = re.compile(r"[^\W_]+")
PLACED = dict(zip(ZONES, ("above the article", "among its paragraphs", "below the article"), strict=True))
PLACED[""] = "in menus, taken only beside what goes"
WHAT = {"section": "lists", "line": "lines", "tail": "ends"}
WHY = {"section": "Headings of changing lists", "line": "Lines that recur", "tail": "Lines that open a page's end,"}


def rules_of(name: str, sample: Sample) -> list[Rule]:
    """The rules that the pages of a site suggest, none where nothing recurs; `name` is what the proof calls the site.

    Labels that the rules of the package know are left out, for those say more of them.
    """
    site = counted(sample.texts)
    if site.size < LEAST_SITE:
        return []
    chosen, closing = choices(site, _known_labels()), tails(site)
    misses = NearMisses(site, [*(choice.text for choice in chosen), *(tail.text for tail in closing)])
    drafts = [
        *_labels(name, site, chosen, misses),
        *(_pattern(name, site, choice, misses) for choice in chosen if len(choice.key) > 1),
        *(_tail(name, site, tail, misses) for tail in closing),
    ]
    return _named_apart([rule for draft in drafts if (rule := proven(draft))])


def _known_labels() -> frozenset[str]:
    """Whole lines that the rules of the package take wherever they stand."""
    book = Cleaner().book
    return frozenset(label for label, number in book.labels.items() if book.rules[number].where != "beside")


def _labels(name: str, site: Site, chosen: Sequence[Choice], misses: NearMisses) -> Iterator[Draft]:
    """Whole lines, those together that stand alike and are taken alike."""
    groups: dict[tuple[str, str, str, str], list[Choice]] = {}
    for choice in chosen:
        if len(choice.key) == 1:
            zone = "" if choice.where == "beside" else choice.zone
            groups.setdefault((zone, choice.kind, choice.removes, choice.where), []).append(choice)
    keys = frozenset(choice.found.key for choice in chosen)
    for (zone, kind, removes, where), members in groups.items():
        phrases = tuple(choice.text for choice in members)
        fields = {
            "name": "-".join((zone, WHAT[removes], kind) if zone else ("menus",))
            + ("-placed" if where == "tail" else ""),
            "kind": kind,
            "equals": phrases,
            "removes": removes,
            "where": where,
            "why": f"{WHY[removes]} {PLACED[zone]}.",
            "seen": _seen(name, site, [choice.found.pages for choice in members]),
        }
        if removes == "tail":
            takes = ends_taken(site, members)
        elif removes == "section":
            takes = lists_taken(site, members, keys)
        else:
            takes = lines_taken(site, members, in_runs=not zone)
        yield Draft(fields, takes, misses.of(phrases, alone=where == "beside"))


def _pattern(name: str, site: Site, choice: Choice, misses: NearMisses) -> Draft:
    """A line in which a number, a date or a name differs."""
    literal = max(choice.key[::2], key=len).strip()
    fields = {
        "name": _slug(" ".join(choice.key[::2])),
        "kind": choice.kind,
        "contains": (literal,),
        "find": pattern(choice.key),
        "removes": "line",
        "why": f"A line that recurs with another {' and '.join(sorted({*choice.key[1::2]}))} in it.",
        "seen": _seen(name, site, [choice.found.pages]),
    }
    return Draft(fields, lines_taken(site, [choice], in_runs=False), misses.of([choice.text, literal], alone=True))


def _tail(name: str, site: Site, tail: Tail, misses: NearMisses) -> Draft:
    """What closes many different lines."""
    fields = {
        "name": _slug(f"tail {tail.text}"),
        "kind": "promo" if tail.sentence else "navigation",
        "ends": (tail.text,),
        "removes": "sentence" if tail.sentence else "phrase",
        "why": f"Closes many different {'paragraphs' if tail.sentence else 'titles'}.",
        "seen": _seen(name, site, [tail.pages]),
    }
    return Draft(fields, tail_taken(tail), misses.of([tail.text], alone=False))


def _seen(name: str, site: Site, pages: Sequence[int]) -> str:
    low, high = min(pages), max(pages)
    return f"{low if low == high else f'{low} to {high}'} of {site.size} documents of {name}"


def _slug(text: str) -> str:
    return "-".join(WORDS.findall(text.lower()))[:MOST_NAME].strip("-") or "line"


def _named_apart(rules: Sequence[Rule]) -> list[Rule]:
    """The rules, with a number behind a name that another has too."""
    taken: set[str] = set()
    out = []
    for rule in rules:
        name, number = rule.name, 2
        while name in taken:
            name, number = f"{rule.name}-{number}", number + 1
        taken.add(name)
        out.append(replace(rule, name=name))
    return out
