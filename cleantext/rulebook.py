"""Rulebook: many rules made ready to be looked for at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .fold import fold
from .rule import PLACES, Pattern, Rule, pattern_of
from .scan import Hit, beginnings, scanner

# What opens or closes a line without being part of its words: bullets, arrows, counters, colons.
DECORATION = (
    " \t-\u2013\u2014\u2022\u00b7\u25aa\u25cf*>\u203a\u00bb<\u2039\u00ab:\u2026.()[]{}|/\\!,;+~_"
    "\u25b6\u25ba\u25bc\u25b2\u2192\u2190\u2191\u2193\u3010\u3011\u25a0\u25a1\u2605\u2606\u060c\u061b\u0964\ufe0f"
    "\U0001f447\U0001f449\U0001f448\U0001f4cc\U0001f534\U0001f4f2\U0001f4e9\u27a1\u2b07\u3001\u3002\u25b7\u25b9\u25b8"
    "\uff08\uff09\u3014\u3015\uff5c\u25c6\u25c7\u25cb\u25ce\u25b3\u25bd"
    "0123456789" + "".join(chr(zero + n) for zero in (0x660, 0x6F0, 0x966, 0x9E6) for n in range(10))
)


Owners = tuple[tuple[int, str], ...]  # of a phrase: the numbers of rules, and the place each wants it in


@dataclass(frozen=True)
class Rulebook:
    """Rules with what is worked out from them once: labels by their text, phrases in one automaton.

    Pickles as its rules, or as the call that made it where there was one, so that the rules of the package stay where
    they are; what is worked out is worked out again where it arrives.
    """

    rules: Sequence[Rule]
    made_by: tuple[Callable[..., Rulebook], tuple[object, ...]] | None = field(default=None, repr=False, compare=False)

    def __reduce__(self) -> tuple[Callable[..., Rulebook], tuple[object, ...]]:
        return self.made_by or (Rulebook, (self.rules,))

    @cached_property
    def labels(self) -> dict[str, int]:
        """Folded whole lines and the number of the rule that names each; one that needs no neighbour wins."""
        out: dict[str, int] = {}
        for number, rule in enumerate(self.rules):
            for phrase in rule.equals:
                words = fold(phrase).text.strip()
                label = words.strip(DECORATION)
                label = label if len(label) > 1 else words  # of "-30-", "+1" and "(P)" no more than a letter would stay
                if label not in out or (self.rules[out[label]].where == "beside" and rule.where != "beside"):
                    out[label] = number
        out.pop("", None)
        return out

    @cached_property
    def longest_label(self) -> int:
        """Code points of the longest label."""
        return max(map(len, self.labels), default=0)

    @cached_property
    def label_openings(self) -> frozenset[str]:
        """How labels begin: the first word of each, and its first two."""
        words = [label.split(" ", 2) for label in self.labels]
        openings = (" ".join(some[:count]) for some in words for count in (1, 2))
        return frozenset(opening.strip(DECORATION) for opening in openings) - {""}

    @cached_property
    def phrases(self) -> dict[str, Owners]:
        """Folded phrases, each with the rules that look for it and the place they want it in.

        Of rules that find the same by one phrase the first is enough: "Foto:" means the same in thirty languages.
        """
        out: dict[str, dict[tuple[object, ...], tuple[int, str]]] = {}
        for number, rule in enumerate(self.rules):
            for place in PLACES[1:]:
                same = (place, rule.kind, rule.find, rule.parts, rule.without, rule.removes, rule.where)
                for phrase in getattr(rule, place):
                    out.setdefault(fold(phrase).text.strip(), {}).setdefault(same, (number, place))
        shared: dict[Owners, Owners] = {}  # most phrases have one owner, as their neighbours do: kept once, read fast
        named = ((phrase, tuple(owners.values())) for phrase, owners in out.items())
        return {phrase: shared.setdefault(owners, owners) for phrase, owners in named}

    @cached_property
    def owners(self) -> list[Owners]:
        """What `phrases` says, by the number of the phrase."""
        return list(self.phrases.values())

    @cached_property
    def opening(self) -> frozenset[int]:
        """Numbers of the phrases that mean something only where they open a line or a sentence."""

        def opens(number: int, place: str) -> bool:
            rule = self.rules[number]
            return place == "starts" and not (rule.find and rule.removes == "phrase")  # there the pattern says where

        only = {owners for owners in set(self.owners) if all(opens(*owner) for owner in owners)}
        return frozenset(n for n, owners in enumerate(self.owners) if owners in only)

    @cached_property
    def scan(self) -> Callable[[str], Sequence[Hit]]:
        """The one pass over a folded text."""
        return scanner(list(self.phrases), self.beginnings, self.opening)

    @cached_property
    def beginnings(self) -> dict[str, tuple[int, ...]]:
        """How phrases begin, for the scanner, each with the numbers of those that begin so."""
        return beginnings(list(self.phrases))

    @cached_property
    def _patterns(self) -> dict[int, Pattern]:
        return {}

    def pattern(self, number: int) -> Pattern:
        """The pattern of a rule that has one, compiled when it is first needed."""
        known = self._patterns.get(number)
        if known is None:
            known = self._patterns[number] = pattern_of(self.rules[number])
        return known
