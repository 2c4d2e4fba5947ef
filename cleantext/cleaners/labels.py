"""Labels that mean nothing by themselves ("Video", "More") and go only next to what goes."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Doc, runs
from ..edits import Edit
from ..rule import Rule

LEAST_ALONE = 2  # so many weak labels in a row are a menu without anything beside them


def labels(doc: Doc) -> Iterator[Edit]:
    """Take weak labels that stand beside a removed line or, outside of the article, in a row."""
    weak = {number: rule for number, rule in doc.known.items() if rule.where == "beside" and number not in doc.gone}
    for run in runs(weak):
        beside = doc.speaks(run[0] - 1) or (doc.speaks(run[-1] + 1) and not _heads(doc, run, weak))
        if beside or (len(run) >= LEAST_ALONE and not _inside(doc, run)):
            yield from (Edit(*doc.lines[n], kind=weak[n].kind, rule=weak[n].id) for n in run)


def _heads(doc: Doc, run: list[int], weak: dict[int, Rule]) -> bool:
    """Whether one word between paragraphs may be a subheading, with a promo set between it and its paragraph."""
    number = run[0]
    if len(run) > 1 or weak[number].kind != "navigation" or number == 0 or not doc.is_prose(number - 1):
        return False
    below = number + 1
    if doc.gone[below].kind != "promo":
        return False
    while below in doc.gone:
        below += 1
    return below < len(doc.lines) and doc.is_prose(below) and number - 1 not in doc.gone


def _inside(doc: Doc, run: list[int]) -> bool:
    """Whether paragraphs stand above and below: then the list may be the author's."""
    return bool(doc.prose) and doc.prose[0] < run[0] and run[-1] < doc.prose[-1]
