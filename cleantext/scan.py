"""Scanning: where any of many phrases stands in a text, in one pass, however many phrases there are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from itertools import accumulate, groupby

KEY = 12  # code points of a phrase's beginning that are looked for: more make the automaton large and slow to build
PIECE = 100_000  # code points looked through at once: the automaton takes ten bytes for each
FEW = 4  # branches that a pattern tries one after the other
SURROGATES = re.compile("[\ud800-\udfff]")
Hit = tuple[int, int, int]  # number of the phrase, start, end
Finder = Callable[[str], Iterator[tuple[int, int]]]  # text to (number of the key, start)


def beginnings(phrases: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """The beginnings of phrases, each with the numbers of the phrases that begin so.

    >>> beginnings(["read more about her", "read more about him", "also"])
    {'also': (2,), 'read more ab': (0, 1)}
    """
    ordered = sorted(range(len(phrases)), key=phrases.__getitem__)
    return {key: tuple(group) for key, group in groupby(ordered, key=lambda number: phrases[number][:KEY])}


def scanner(
    phrases: Sequence[str], begun: Mapping[str, Sequence[int]], opening: frozenset[int] = frozenset()
) -> Callable[[str], list[Hit]]:
    """Make a function from text to hits, all that overlap included, of phrases and their `beginnings`.

    The beginnings are looked for, by the native automaton where there is one for this machine; the rest of each
    phrase is compared where its beginning stands. `opening` are the numbers of phrases that open a sentence: where
    nothing but a blank stands between another word and them, they are passed over.

    >>> sorted(scanner(["she", "he"], beginnings(["she", "he"]))("she"))
    [(0, 0, 3), (1, 1, 3)]
    """
    if not phrases:
        return lambda _: []
    groups = list(begun.values())
    passed = {key for key, group in enumerate(groups) if opening.issuperset(group)}
    find = _finder(list(begun))

    def scan(text: str) -> list[Hit]:
        hits = []
        for begin in range(0, len(text), PIECE):
            for key, at in find(text[begin : begin + PIECE + KEY - 1]):
                start = begin + at
                if key in passed and text[start - 1 : start] == " " and text[start - 2 : start - 1].isalpha():
                    continue
                for number in groups[key] if at < PIECE else ():
                    phrase = phrases[number]
                    if text.startswith(phrase, start):
                        hits.append((number, start, start + len(phrase)))
        return hits

    return scan


def _finder(keys: Sequence[str]) -> Finder:
    if find_spec("ahocorasick_rs") is None:  # there is no wheel for some machines (musl, Windows on ARM)
        return tree(keys)
    return automaton(keys)


def automaton(keys: Sequence[str]) -> Finder:
    """Look for keys with an Aho-Corasick automaton.

    >>> list(automaton(["ab", "b"])("xab"))
    [(0, 1), (1, 2)]
    """
    from ahocorasick_rs import AhoCorasick, MatchKind

    native = AhoCorasick(keys, matchkind=MatchKind.Standard)

    def find(text: str) -> Iterator[tuple[int, int]]:
        try:
            found = native.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:  # lone surrogates: they match nothing, so any other character will do
            found = native.find_matches_as_indexes(SURROGATES.sub("\ufffd", text), overlapping=True)
        return ((key, start) for key, start, _ in found)

    return find


def tree(keys: Sequence[str]) -> Finder:
    """Look for keys with one pattern of the standard library, in the shape of a tree of their letters.

    >>> list(tree(["ab", "b"])("xab"))
    [(0, 1), (1, 2)]
    """
    numbers = {key: number for number, key in enumerate(keys)}
    # A key that begins with other keys tells of them too.
    inside = {key: [numbers[key[:n]] for n in range(1, len(key) + 1) if key[:n] in numbers] for key in keys}
    pattern = re.compile(f"(?=({_branches(sorted(keys), 0)}))")

    def find(text: str) -> Iterator[tuple[int, int]]:
        return ((number, found.start()) for found in pattern.finditer(text) for number in inside[found[1]])

    return find


def _branches(keys: Sequence[str], depth: int) -> str:
    """A pattern for what follows the first `depth` letters, which the sorted keys share; the longest match wins."""
    ends = len(keys[0]) == depth
    below = groupby(keys[1:] if ends else keys, key=lambda key: key[depth])
    branches = [(letter, re.escape(letter) + _branches(list(group), depth + 1)) for letter, group in below]
    if not branches:
        return ""
    together = _either(branches)
    return f"(?:{together})?" if ends else together


def _either(branches: Sequence[tuple[str, str]]) -> str:
    """One of several branches, sorted by their letters, halved again and again: many would be tried one by one."""
    if len(branches) == 1:
        return branches[0][1]
    if len(branches) <= FEW:
        return f"(?:{'|'.join(pattern for _, pattern in branches)})"
    half = _half([len(pattern) for _, pattern in branches])
    first, last = branches[0][0], branches[half - 1][0]
    return f"(?:(?=[{re.escape(first)}-{re.escape(last)}]){_either(branches[:half])}|{_either(branches[half:])})"


def _half(sizes: Sequence[int]) -> int:
    """Where to part a list so that both halves weigh about the same; neither is empty."""
    reached = list(accumulate(sizes))
    return min(max(1, bisect_left(reached, reached[-1] / 2)), len(sizes) - 1)
