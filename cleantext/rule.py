"""Rule: one piece of boilerplate that publishers repeat, as data with its own evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from .parts import NAMES

if TYPE_CHECKING:
    import regex

KINDS = ("disclaimer", "promo", "widget", "credit", "navigation", "stamp", "comment", "press")
REMOVES = ("phrase", "line", "sentence", "section", "tail")
WHERE = ("anywhere", "head", "tail", "beside")
PLACES = ("equals", "starts", "contains", "ends")
PROOF = ("why", "seen", "yes", "no")
# A quantified group that holds a quantifier itself is what makes patterns run for ever.
NESTED = re.compile(r"\((?:[^()\\]|\\.)*[*+](?:[^()\\]|\\.)*\)[*+{]")


class RuleError(ValueError):
    """A rule that can't be used; the message names file, rule and field and says what to do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What goes (phrases and how much around them), what it is, and the proof.

    >>> Rule(name="read-also", kind="promo", starts=("Read also:",), removes="line", why="A link to another story.",
    ...      seen="menafn.com", yes=("He said. ⟦Read also: Two⟧",), no=("Read also the fine print.",)).id
    'promo/read-also'
    """

    name: str
    kind: str
    why: str
    seen: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    equals: tuple[str, ...] = ()  # a line that is just this
    starts: tuple[str, ...] = ()  # opens a line, or what is glued behind a sentence
    contains: tuple[str, ...] = ()  # stands anywhere
    ends: tuple[str, ...] = ()  # closes a line
    find: str = ""  # a pattern that the line must also meet; with removes="phrase" its match is what goes
    parts: tuple[tuple[str, ...], ...] = ()  # of each list a word must stand in the sentence too: see parts.py
    without: tuple[str, ...] = ()  # words that must not stand in it
    removes: str = "line"
    where: str = "anywhere"
    home: str = ""  # where it was read: "promo/en" for rules/promo/en.toml
    lang: str = ""  # "" for all languages

    def __post_init__(self) -> None:
        for name in (*PLACES, "without", "yes", "no"):
            value = getattr(self, name)
            if isinstance(value, str) or not all(isinstance(item, str) and item.strip() for item in value):
                raise RuleError(f"{self.id}: {name}: takes a list of texts that are not empty")
            object.__setattr__(self, name, tuple(value))
        if isinstance(self.parts, str) or not all(is_list_of_words(words) for words in self.parts):
            raise RuleError(f"{self.id}: parts: takes lists of words, none of them empty")
        object.__setattr__(self, "parts", tuple(map(tuple, self.parts)))
        for name, wrong, what in self._faults():
            if wrong:
                raise RuleError(f"{self.id}: {name}: {what}")

    def _faults(self) -> Iterator[tuple[str, bool, str]]:
        """Field, whether it is wrong, and what to say of it."""
        for name in PROOF:
            value = getattr(self, name)
            blank = not value or (isinstance(value, str) and not value.strip())
            yield name, blank, f"is missing; give {SAY[name]}"
        for name, allowed in (("kind", KINDS), ("removes", REMOVES), ("where", WHERE)):
            value = getattr(self, name)
            yield name, value not in allowed, f"{value!r} is not one of {', '.join(allowed)}"
        given = [place for place in PLACES if getattr(self, place)]
        yield "phrases", not given, f"no phrase; give at least one of {', '.join(PLACES)}"
        unmarked = any("⟦" not in text for text in self.yes)
        yield "yes", unmarked, "every example marks what goes with ⟦ and ⟧"
        unclosed = any(text.count("⟦") != text.count("⟧") for text in self.yes)
        yield "yes", unclosed, "an example opens a mark ⟦ and does not close it with ⟧, or closes one twice"
        asked = {word for words in (*self.parts, self.without) for word in words if word[0] == "@"} - {*NAMES}
        yield "parts", bool(asked), f"there is no list {', '.join(sorted(asked))}; there are {', '.join(NAMES)}"
        alone = bool(self.without or self.parts) and (bool(self.find) or bool(self.equals))
        field = "parts" if self.parts else "without"
        yield field, alone, "goes with starts, contains and ends, not with find or equals"
        beside = self.where == "beside" and given != ["equals"]
        yield "where", beside, "'beside' is for whole lines; use equals only"

    @property
    def id(self) -> str:
        """Where the rule lives and its name: "promo/en/read-also"."""
        return f"{self.home or self.kind}/{self.name}"


def is_list_of_words(words: object) -> bool:
    """Whether something is a list of words, and none of them blank or a star alone."""
    if not isinstance(words, (list, tuple)) or not words:
        return False
    return all(isinstance(word, str) and word.strip("* ") and word == word.strip() for word in words)


Pattern: TypeAlias = "re.Pattern[str] | regex.Pattern[str]"


def pattern_of(rule: Rule) -> Pattern:
    """The compiled pattern of a rule that has one; RuleError where it can't be used.

    Compiled apart from the rule itself, since most patterns are never needed and each takes a millisecond. With `re`
    where it can say it, which searches twice as fast, else with `regex`.
    """
    if NESTED.search(rule.find):
        raise RuleError(f"{rule.id}: find: a quantifier inside a quantified group; write it without")
    try:
        return re.compile(rule.find)
    except re.error:  # \p{L} and the like
        import regex

        try:
            return regex.compile(rule.find)
        except regex.error as error:
            raise RuleError(f"{rule.id}: find: not a pattern ({error})") from None


SAY = {
    "why": "a sentence that says what it is",
    "seen": "the place where it was seen, and when",
    "yes": "a text in which ⟦what goes⟧ is marked",
    "no": "a near miss that must stay",
}


def described(rule: Rule) -> Mapping[str, str]:
    """What a person is told of a rule: id, kind, why, seen."""
    return {"id": rule.id, "kind": rule.kind, "why": rule.why, "seen": rule.seen}
