"""Cleaner: steps and rules made ready once, and the two calls that most people make."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from .article import Article
from .cleaners import STANDARD, Step
from .compiled import book_of, shipped_book
from .document import Doc
from .edits import Edit, compose, render, tidy
from .proof import prove
from .rule import Rule
from .rule_files import read_rules
from .rulebook import Rulebook

MOST_PASSES = 8  # cleaning goes on until nothing more is found; real text is done after two or three

Rules = str | Path | Rule | Sequence["str | Path | Rule"]


@dataclass(frozen=True)
class Cleaner:
    r"""Steps and rules, compiled once and called many times.

    It pickles as its steps, your rules and languages, and is made ready where it arrives.

    `steps` are cleaners in the order in which they run. `rules` are added to those that come with the package:
    paths of rule files or folders, or Rule values. `lang` ("en", or several) narrows the rules that come with it.
    Raises RuleError for a rule that is broken or that its own examples refute, OSError for a file that can't be read.

    >>> Cleaner().clean("He left. \nRead also: Why he left")
    'He left.'
    """

    steps: Sequence[Step] = STANDARD
    rules: Rules = ()
    lang: str | Iterable[str] | None = None
    book: Rulebook = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if callable(self.steps) or self.steps is None or not all(callable(step) for step in self.steps):
            raise TypeError("Cleaner: steps takes a tuple of functions from a document to edits, such as STANDARD")
        object.__setattr__(self, "steps", tuple(self.steps))
        langs = None if self.lang is None else languages(self.lang)
        object.__setattr__(self, "lang", langs)
        object.__setattr__(self, "book", book_of(tuple(_own(self.rules)), langs))

    def clean(self, text: str) -> str:
        """Text without what the steps found; the same object when they found nothing. TypeError if it's no str."""
        return render(text, self.edits(text))

    def parse(self, text: str, *, reference: dt.datetime | None = None) -> Article:
        """The same run as a value: fields, edits, what went and why. `reference` is when the page was fetched."""
        return Article(text, self.edits(text), book=self.book, reference=reference)

    def edits(self, text: str) -> tuple[Edit, ...]:
        """What goes: sorted, disjoint, in code points of `text`."""
        if not isinstance(text, str):
            raise TypeError(
                f"cleantext takes a str, not {type(text).__name__}; decode bytes and choose what None means"
            )
        doc, edits = self._once(Doc(text, self.book))
        for _ in range(MOST_PASSES - 1 if edits else 0):
            doc, more = self._once(doc)
            if not more:
                break
            edits = compose(edits, more)
        return edits

    def _once(self, doc: Doc) -> tuple[Doc, tuple[Edit, ...]]:
        """One run of the steps: the document that it leaves, and the edits that lead there."""
        before: tuple[Edit, ...] = ()
        for step in self.steps:
            found = _checked(step(doc), step, len(doc.text))
            if not found:
                continue
            doc = doc.having(found)
            if any(edit.replacement for edit in found):  # rewritten: later steps see the new text
                before = compose(before, doc.edits) if before else doc.edits
                doc = Doc(render(doc.text, doc.edits), self.book)
        edits = tidy(doc.text, doc.edits)
        return doc.after(edits) if edits else doc, compose(before, edits) if before else edits


def _checked(found: Iterable[Edit], step: Step, size: int) -> tuple[Edit, ...]:
    try:
        edits = tuple(found)
    except TypeError:
        if isinstance(found, Iterable):
            raise
        raise TypeError(
            f"cleaner {_name(step)}: gave {type(found).__name__}; it has to yield edits, or return a list of them"
        ) from None
    for edit in edits:
        if not isinstance(edit, Edit):
            raise TypeError(f"cleaner {_name(step)}: gave {type(edit).__name__} where an Edit belongs")
        if not 0 <= edit.start <= edit.end <= size:
            raise ValueError(f"cleaner {_name(step)}: {edit} lies outside of its document of {size} code points")
    return edits


def _name(step: Step) -> str:
    name: str = getattr(step, "__name__", repr(step))
    return name


def languages(lang: str | Iterable[str]) -> tuple[str, ...]:
    """Codes of languages as the rule files are named: "en-US" is "en". ValueError for one that has no rules.

    >>> languages(["EN", "pt_BR"])
    ('en', 'pt')
    """
    known = {rule.lang for rule in shipped_book().rules} - {""}
    codes = [code.replace("_", "-").split("-")[0].lower() for code in ((lang,) if isinstance(lang, str) else lang)]
    if unknown := [code for code in codes if code not in known]:
        raise ValueError(f"lang: {unknown[0]!r}: there are no rules for it; there are for {', '.join(sorted(known))}")
    return tuple(codes)


def _own(rules: Rules) -> list[Rule]:
    given = (rules,) if isinstance(rules, (str, Path, Rule)) else rules
    out: list[Rule] = []
    for item in given:
        if isinstance(item, Rule):
            prove([item])
            out.append(item)
        else:
            read = read_rules(item)
            prove(read, f"{item}: ")
            out += read
    return out


@lru_cache(maxsize=8)
def _cleaner(steps: tuple[Step, ...], rules: tuple[str | Path | Rule, ...], lang: tuple[str, ...] | None) -> Cleaner:
    return Cleaner(steps, rules, lang)


def _ready(steps: Sequence[Step], rules: Rules, lang: str | Iterable[str] | None) -> Cleaner:
    given = (rules,) if isinstance(rules, (str, Path, Rule)) else tuple(rules)
    langs = None if lang is None else languages(lang)
    if any(not isinstance(item, Rule) for item in given):  # a file may have changed since
        return Cleaner(steps, given, langs)
    return _cleaner(tuple(steps), given, langs)


def clean(
    text: str, *, steps: Sequence[Step] = STANDARD, rules: Rules = (), lang: str | Iterable[str] | None = None
) -> str:
    r"""Text without boilerplate; the same object when there is none. Arguments as for Cleaner.

    >>> clean("The talks ended.\n\nRead also: Why the talks began\n\nBoth sides left.")
    'The talks ended.\n\nBoth sides left.'
    """
    return _ready(steps, rules, lang).clean(text)


def parse(
    text: str,
    *,
    steps: Sequence[Step] = STANDARD,
    rules: Rules = (),
    lang: str | Iterable[str] | None = None,
    reference: dt.datetime | None = None,
) -> Article:
    r"""The same run as clean(), as an Article; `reference` (when the page was fetched) turns ages into dates.

    >>> [edit.rule for edit in parse("He left.\nRead also: Why he left").edits]
    ['promo/en/read-also']
    """
    return _ready(steps, rules, lang).parse(text, reference=reference)
