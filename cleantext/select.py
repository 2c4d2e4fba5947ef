"""Choosing what is cleaned away, by the names of kinds, rules, families of rules and cleaners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache

from .clean import Cleaner
from .cleaners import STANDARD, THOROUGH, Step
from .document import Doc
from .edits import Edit
from .rule import KINDS

SETS: dict[str, tuple[Step, ...]] = {"standard": STANDARD, "thorough": THOROUGH}
STEPS = {step.__name__: step for step in THOROUGH}
# What cleaners that follow no rule call what they take: kinds beside those of the rules, and names in the place of one.
OTHER_KINDS = ("dateline", "encoding", "headline", "repeat")
OTHER_RULES = (
    "datelines/prefix", "datelines/source", "datelines/age", "strip-datelines", "encoding", "headline-again", "related",
    "abouts", "remnants", "paragraph-again", "list-again", "sentences-again", "between", "menus", "feeds", "threads",
    "tails", "joins",
    "bios/byline", "bios/date", "bios/note", "captions", "edges/kicker", "edges/source", "edges/summary",
    "edges/teaser", "embeds/post", "embeds/title",
)  # fmt: skip
# The cleaners outside of STANDARD, by the kinds and families of rules that only they take.
TAKES = {
    "credit": {"credits", "captions", "bios", "edges"}, "bios": {"bios"}, "edges": {"edges"}, "embeds": {"embeds"},
    "dateline": {"strip_datelines"}, "strip-datelines": {"strip_datelines"},
}  # fmt: skip


@dataclass(frozen=True)
class Wanted:
    """What is to be cleaned away: names to take (none: all of STANDARD) and to leave, the user's rules, languages.

    Pickles, and can be a key.
    """

    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    lang: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Chosen:
    r"""A step of which only what is wanted goes: its name, or an edit's kind, rule or family of rules, is meant.

    >>> Cleaner([Chosen(STEPS["promos"], (), ("promo/en",))], lang="en").clean("He left.\nRead also: Why he left")
    'He left.\nRead also: Why he left'
    """

    step: Step
    only: tuple[str, ...]
    skip: tuple[str, ...]

    def __call__(self, doc: Doc) -> Iterable[Edit]:
        """The step's edits that are wanted."""
        return [edit for edit in self.step(doc) if self._wants(edit)]

    def _wants(self, edit: Edit) -> bool:
        names = {self.step.__name__, edit.kind, *_families(edit.rule)}
        return (not self.only or not names.isdisjoint(self.only)) and names.isdisjoint(self.skip)


def _families(rule: str) -> Iterator[str]:
    """A rule's id and what it begins with: "promo/en/x", "promo/en", "promo"."""
    while rule:
        yield rule
        rule = rule.rpartition("/")[0]


@lru_cache(maxsize=16)
def cleaner_of(wanted: Wanted) -> Cleaner:
    r"""The cleaner that takes what is wanted. ValueError for a name that nothing has; else as Cleaner raises.

    >>> cleaner_of(Wanted(skip=("promo/en",), lang=("en",))).clean("He left.\nRead also: Why he left")
    'He left.\nRead also: Why he left'
    """
    cleaner = Cleaner(STANDARD, wanted.rules, wanted.lang)
    if not wanted.only and not wanted.skip:
        return cleaner
    names = known(cleaner)
    for name in (*wanted.only, *wanted.skip):
        if name not in names:
            close = get_close_matches(name, names, 3)
            hint = f"did you mean {' or '.join(close)}?" if close else "see 'cleantext rules list'"
            raise ValueError(f"{name!r}: no kind, family, rule or cleaner has this name; {hint}")
    sets = [SETS[name] for name in wanted.only if name in SETS]
    only = (*(name for name in wanted.only if name not in SETS), *(step.__name__ for steps in sets for step in steps))
    given = {step.__name__ for step in STANDARD} | set(only)
    given |= {step for name in only for family in _families(name) for step in TAKES.get(family, ())}
    steps = tuple(Chosen(step, only, wanted.skip) for name, step in STEPS.items() if name in given)
    return replace(cleaner, steps=steps)


def known(cleaner: Cleaner) -> list[str]:
    """All names that `only` and `skip` can have: sets, cleaners, kinds, families, rules."""
    rules = (*OTHER_RULES, *(rule.id for rule in cleaner.book.rules))
    families = dict.fromkeys(family for rule in rules for family in _families(rule))
    return list(dict.fromkeys((*SETS, *STEPS, *KINDS, *OTHER_KINDS, *families)))
