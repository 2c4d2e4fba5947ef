"""Versions: which pages of a site tell the same story, by the sentences that they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

ALIKE = 0.4  # two pages of which so much of the longer one's prose stands on both are versions of one story


def versions(pages: Sequence[Collection[str]]) -> tuple[int, ...]:
    """For each page, given by its sentences, the number of the first one that tells the same story.

    Two may do so by way of others.

    >>> versions([{"It rained on Monday."}, {"It snowed."}, {"It rained on Monday.", "It froze."}])
    (0, 1, 0)
    """
    holders: dict[str, list[int]] = {}
    for at, sentences in enumerate(pages):
        for sentence in sentences:
            holders.setdefault(sentence, []).append(at)
    common: Counter[tuple[int, int]] = Counter()
    for sentence, on in holders.items():
        for pair in combinations(on, 2):
            common[pair] += len(sentence)
    sizes = [sum(map(len, sentences)) for sentences in pages]
    return _joined(len(pages), (pair for pair, size in common.items() if size >= ALIKE * max(sizes[n] for n in pair)))


def _joined(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """The smallest member of each one's group, where pairs hold together."""
    first = list(range(count))

    def root(at: int) -> int:
        while first[at] != at:
            first[at] = first[first[at]]
            at = first[at]
        return at

    for one, two in pairs:
        low, high = sorted((root(one), root(two)))
        first[high] = low
    return tuple(root(at) for at in range(count))
