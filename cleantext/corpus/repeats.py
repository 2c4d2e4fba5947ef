"""Repeats: headlines and paragraphs that several documents of a corpus carry, to the letter or nearly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from ..edits import Edit, render, tidy
from ..extras import needed
from ..fold import fold
from ..lines import spans

if TYPE_CHECKING:
    from rensa import RMinHash, RMinHashLSH

LEAST = 40  # code points; shorter lines are the same by chance
NEARLY = 0.8  # share of common shingles: about one word in thirty may differ
SHINGLE = 3  # words; of texts that set no blanks, the same number of characters
HASHES, BANDS, SEED = 128, 32, 1  # of a pair of likeness 0.8 all bands of 4 differ with (1 - 0.8**4)**32, 5e-8
Place = tuple[int, int, int]  # number of the document, start and end in code points


@dataclass(frozen=True)
class Repeat:
    """A headline or paragraph that several documents carry: its text where it stands first, and all its places."""

    text: str
    places: tuple[Place, ...]


def repeats(documents: Iterable[str]) -> list[Repeat]:
    r"""What stands in more than one document, to the letter or nearly, in the order of the first places.

    Case, blanks and kinds of apostrophes don't count. Needs the extra `corpus`.

    >>> story = "The old bridge over the river was closed on Monday after the flood."
    >>> [repeat.places for repeat in repeats([story, f"By the agency\n{story.upper()}"])]
    [((0, 0, 67), (1, 14, 81))]
    """
    first: dict[str, int] = {}
    groups: list[tuple[str, list[Place]]] = []
    near = _index()
    likenesses: list[RMinHash] = []
    for place, text in _lines(documents):
        key = fold(text).text
        if key not in first:
            likeness = _likeness(key)
            alike = (n for n in sorted(near.query(likeness)) if likeness.jaccard(likenesses[n]) >= NEARLY)
            first[key] = group = next(alike, len(groups))
            if group == len(groups):
                groups.append((text, []))
                likenesses.append(likeness)
                near.insert(group, likeness)
        groups[first[key]][1].append(place)
    return [Repeat(text, tuple(at)) for text, at in groups if len({number for number, _, _ in at}) > 1]


def without_repeats(documents: Sequence[str]) -> list[str]:
    r"""The documents with each repeat left only in the first one that has it; the same object where nothing goes.

    >>> story = "The old bridge over the river was closed on Monday after the flood."
    >>> without_repeats([story, f"By the agency\n{story}"])[1]
    'By the agency'
    """
    out = list(documents)
    for number, edits in copies(repeats(documents)).items():
        out[number] = render(out[number], tidy(out[number], edits))
    return out


def copies(found: Iterable[Repeat]) -> dict[int, list[Edit]]:
    """What each document has that an earlier one had: edits by the number of the document, sorted."""
    places = sorted(place for repeat in found for place in repeat.places if place[0] != repeat.places[0][0])
    return {
        number: [Edit(start, end, kind="repeat", rule="corpus") for _, start, end in of]
        for number, of in groupby(places, key=lambda place: place[0])
    }


def _lines(documents: Iterable[str]) -> Iterator[tuple[Place, str]]:
    for number, text in enumerate(documents):
        for start, end in spans(text):
            if end - start >= LEAST:
                yield (number, start, end), text[start:end]


def _index() -> RMinHashLSH:
    index: RMinHashLSH = needed("rensa", "corpus", "finding repeats").RMinHashLSH(
        threshold=NEARLY, num_perm=HASHES, num_bands=BANDS
    )
    return index


def _likeness(text: str) -> RMinHash:
    """What texts are compared by: hashes of what stands next to each other in them."""
    words: Sequence[str] = text.split()
    if len(words) <= SHINGLE:
        words = text
    out: RMinHash = needed("rensa", "corpus", "finding repeats").RMinHash(num_perm=HASHES, seed=SEED)
    out.update([" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)])
    return out
