"""Tails: what closes many different lines of a site: its name behind the title, a notice behind the last paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..fold import fold
from .counts import LEAST_SENTENCE, Site

LEAST_PAGES, LEAST_SHARE = 3, 0.6  # as for a line that stands alone
LEAST_BEFORE = 12  # code points of the line before it
# The name of a site behind a title: the last part of it that a mark sets off.
NAMED = re.compile(r"(?<=\S)\s+[|\u2013\u2014\u00b7\u2022\u00bb-]\s+[^|\u2013\u2014\u00b7\u2022\u00bb]{2,60}$")


@dataclass(frozen=True)
class Tail:
    """What closes lines: as it is written, whether it is a sentence, on how many different pages, and examples."""

    text: str
    sentence: bool
    pages: int
    lines: tuple[str, ...]


def tails(site: Site) -> list[Tail]:
    """The tails that recur behind different lines, in the order of their texts.

    >>> from .counts import counted
    >>> [tail.text for tail in tails(counted([f"A title about {w} | Gazette" for w in ("sun", "rain", "wind")]))]
    ['| Gazette']
    """
    places: dict[tuple[str, bool], dict[int, str]] = {}
    written: dict[tuple[str, bool], str] = {}
    for group, line, tail, sentence in _all(site):
        key = fold(tail).text, sentence
        written.setdefault(key, tail)
        places.setdefault(key, {}).setdefault(group, line)
    least = max(LEAST_PAGES, LEAST_SHARE * site.size)
    return [
        Tail(written[key], key[1], len(lines), tuple(lines.values()))
        for key, lines in sorted(places.items())
        if len(set(lines.values())) >= least
    ]


def _all(site: Site) -> Iterator[tuple[int, str, str, bool]]:
    """Group, line, tail of the line, and whether it is a sentence, for the lines that do not recur themselves."""
    for page, group in zip(site.pages, site.groups, strict=True):
        doc = page.doc
        for number, (start, end) in enumerate(doc.lines):
            if page.keys[number] in site.found:
                continue
            if doc.is_prose(number):
                last = doc.sentences(number)[-1]
                if last[0] > start and last[1] - last[0] >= LEAST_SENTENCE:
                    yield group, doc.line(number), doc.text[slice(*last)], True
            elif page.keys[number] and (named := NAMED.search(doc.text[start:end])) and named.start() >= LEAST_BEFORE:
                yield group, doc.line(number), named.group().strip(), False
