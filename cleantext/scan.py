"""Scanning: where any of many phrases stands in a text, in one pass, however many phrases there are."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ahocorasick_rs import AhoCorasick, MatchKind

SURROGATES = re.compile("[\ud800-\udfff]")
Hit = tuple[int, int, int]  # number of the phrase, start, end


def scanner(phrases: Sequence[str]) -> Callable[[str], Sequence[Hit]]:
    """Compile phrases to a function from text to hits; all that overlap are told, in order of their ends.

    >>> scanner(["she", "he"])("she")
    [(0, 0, 3), (1, 1, 3)]
    """
    if not phrases:
        return lambda _: ()
    automaton = AhoCorasick(phrases, matchkind=MatchKind.Standard)

    def scan(text: str) -> Sequence[Hit]:
        try:
            return automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # lone surrogates: they match nothing, so any other character will do
            plain = SURROGATES.sub("\ufffd", text)
            return automaton.find_matches_as_indexes(plain, overlapping=True)

    return scan
