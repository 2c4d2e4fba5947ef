"""Labels inside a line: where lines were joined, labels stand between other words, each with a capital."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from .rulebook import DECORATION

if TYPE_CHECKING:
    from .document import Doc
    from .lines import Span
    from .rule import Rule

PLAIN_WORD = 16  # code points of a word that is looked at as it is
MOST_WORDS = 6  # of a label
# A word as it stands between blanks, or parted where a capital follows a small letter without one: "CommentsNo".
WORD = re.compile(r"(?:(?![a-zß-öø-ÿа-яё][A-ZÀ-ÖØ-ÞА-ЯЁ])\S)+[a-zß-öø-ÿа-яё]?")


@dataclass(frozen=True, slots=True)
class Label:
    """A label that a rule names, where it stands in a line, and how many words it has."""

    start: int
    end: int
    rule: Rule
    words: int

    @property
    def weak(self) -> bool:
        """Whether it means nothing by itself, only beside others."""
        return self.rule.where == "beside"


def labels_between(doc: Doc, start: int, end: int) -> list[Label]:
    """The labels that stand in `text[start:end]`, none inside of another: the longest first."""
    words = [match.span() for match in WORD.finditer(doc.text, start, end)]
    folded = doc.folded.cuts(words)
    out: list[Label] = []
    number = 0
    while number < len(words):
        label = _label_at(doc, words, folded, number)
        if label:
            out.append(label)
        number += label.words if label else 1
    return out


def labels_from(doc: Doc, start: int, end: int) -> Iterator[Label]:
    """The labels that follow each other from `start` on, which is where a word begins."""
    if not _may_begin(doc, start, end):
        return
    last = None
    while label := _label_at(doc, *_words(doc, last.end if last else start, end), 0):
        if last and not adjacent(doc, last, label):
            break
        yield label
        last = label


def _may_begin(doc: Doc, start: int, end: int) -> bool:
    """Whether a label may begin with a word, as far as can be told without folding: what is cheap."""
    word = doc.text[start : min(end, start + PLAIN_WORD)].partition(" ")[0]
    if word.isascii() and word[1:].isalpha() and word[1:].islower() and len(word) < PLAIN_WORD:
        return word[0].isupper() and word.lower() in doc.rules.label_openings
    return True


def _words(doc: Doc, start: int, end: int) -> tuple[list[Span], list[str]]:
    """Spans of the first words, and how they are compared; no more of them than a label may begin with."""
    found = (match.span() for match in WORD.finditer(doc.text, start, end))
    words: list[Span] = []
    folded: list[str] = []
    for span in islice(found, MOST_WORDS):
        words.append(span)
        folded.append(doc.folded.cut(*span))
        if len(words) <= 2 and " ".join(folded).strip(DECORATION) not in doc.rules.label_openings:
            break
    return words, folded


def _label_at(doc: Doc, words: list[Span], folded: list[str], number: int) -> Label | None:
    """The longest label that begins with a word that is more than a counter or a bar."""
    if number == len(words) or doc.text[words[number][0]].islower():
        return None
    openings = doc.rules.label_openings
    if folded[number].strip(DECORATION) not in openings:
        return None
    pair = " ".join(folded[number : number + 2]).strip(DECORATION) in openings
    for count in range(min(MOST_WORDS if pair else 1, len(words) - number), 0, -1):
        last = number + count - 1
        rule = doc.rules.labels.get(" ".join(folded[number : last + 1]).strip(DECORATION))
        if rule is not None and folded[last].strip(DECORATION):
            return Label(words[number][0], words[last][1], doc.rules.rules[rule], count)
    return None


def adjacent(doc: Doc, one: Label, two: Label) -> bool:
    """Whether nothing but blanks and bars stands between two labels, and no comma or full stop behind the first."""
    return doc.text[one.end - 1] not in ",.;" and not doc.text[one.end : two.start].strip(DECORATION)
