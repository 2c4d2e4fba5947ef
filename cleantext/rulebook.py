"""Rulebook: many rules made ready to be looked for at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from .fold import fold
from .rule import PLACES, Rule
from .scan import Hit, scanner

DECORATION = (
    " \t-\u2013\u2014\u2022\u00b7\u25aa\u25cf*>\u203a\u00bb<\u2039\u00ab:\u2026.()[]{}|/\\!,;+0123456789"
    "\u25b6\u25ba\u25bc\u25b2\u2192\u2190\u2191\u2193#~_=\u3010\u3011\u25a0\u25a1\u2605\u2606"
)


@dataclass(frozen=True)
class Rulebook:
    """Rules with what is worked out from them once: labels by their text, phrases in one automaton.

    Pickles as its rules; what is worked out is worked out again where it arrives.
    """

    rules: tuple[Rule, ...]

    def __getstate__(self) -> dict[str, object]:
        return {"rules": self.rules}

    @cached_property
    def labels(self) -> dict[str, int]:
        """Folded whole lines and the number of the first rule that names each."""
        out: dict[str, int] = {}
        for number, rule in enumerate(self.rules):
            for phrase in rule.equals:
                out.setdefault(fold(phrase).text.strip(DECORATION), number)
        out.pop("", None)
        return out

    @cached_property
    def longest_label(self) -> int:
        """Code points of the longest label."""
        return max(map(len, self.labels), default=0)

    @cached_property
    def phrases(self) -> dict[str, list[tuple[int, str]]]:
        """Folded phrases, each with the rules that look for it and the place they want it in."""
        out: dict[str, list[tuple[int, str]]] = {}
        for number, rule in enumerate(self.rules):
            for place in PLACES[1:]:
                for phrase in getattr(rule, place):
                    out.setdefault(fold(phrase).text.strip(), []).append((number, place))
        return out

    @cached_property
    def owners(self) -> list[list[tuple[int, str]]]:
        """What `phrases` says, by the number of the phrase."""
        return list(self.phrases.values())

    @cached_property
    def scan(self) -> Callable[[str], Sequence[Hit]]:
        """The one pass over a folded text."""
        return scanner(list(self.phrases))

    @cached_property
    def patterns(self) -> dict[int, regex.Pattern[str]]:
        """Patterns of the rules that have one."""
        return {n: regex.compile(rule.find) for n, rule in enumerate(self.rules) if rule.find}
