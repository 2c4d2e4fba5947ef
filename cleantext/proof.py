"""Proof: whether a rule does what its own examples say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .document import Doc
from .rule import Rule, RuleError, pattern_of
from .rulebook import Rulebook

MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)


def failures(rule: Rule) -> list[str]:
    """What is wrong with a rule's examples, each as one line that names rule and field; [] when all hold.

    >>> failures(Rule(name="x", kind="promo", starts=("Read also:",), why="A link.", seen="a site",
    ...               yes=("He said. ⟦Read also: Two⟧",), no=("Read also: it is",)))
    ["promo/x: no: 'Read also: it is' should stay, but 'Read also: it is' goes"]
    """
    book = Rulebook((rule,))
    pattern_of(rule)
    out = []
    for example in rule.yes:
        text = example.replace("⟦", "").replace("⟧", "")
        wanted = [part.strip() for part in MARKED.findall(example)]
        got = removed(text, book)
        if got != wanted:
            out.append(f"{rule.id}: yes: {example!r} should lose {wanted}, but loses {got}")
    lost = ((example, removed(example, book)) for example in rule.no)
    out += [f"{rule.id}: no: {example!r} should stay, but {got[0]!r} goes" for example, got in lost if got]
    return out


def removed(text: str, book: Rulebook) -> list[str]:
    """What the rules of a book take from a text, piece by piece."""
    from .cleaners.labels import labels  # the cleaners stand above the rules

    doc = Doc(text, book)
    doc = doc.having(doc.matches)
    doc = doc.having(labels(doc))
    pieces: list[list[int]] = []
    for edit in doc.edits:
        if pieces and not text[pieces[-1][1] : edit.start].strip():
            pieces[-1][1] = edit.end
        else:
            pieces.append([edit.start, edit.end])
    return [text[start:end].strip() for start, end in pieces]


def prove(rules: Iterable[Rule], where: str = "") -> None:
    """Raise RuleError with every failing example of some rules; `where` stands before each."""
    if wrong := [where + line for rule in rules for line in failures(rule)]:
        raise RuleError("\n".join(wrong))
