"""Sample: the pages of each site that are counted, so chosen that order and number of workers don't matter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from hashlib import blake2b

MOST_PAGES = 200  # of a site; a line that 30% of its pages carry is seen 60 times, give or take 7
MOST_TEXT = 100_000  # code points of a page; of a longer one as much of its beginning and of its end is kept
DIGEST = 16  # bytes

Page = tuple[str, str]  # site and text


@dataclass(frozen=True)
class Sample:
    """At most MOST_PAGES different texts of a site: those with the smallest digests, in that order.

    Which texts they are depends on the texts alone. Adding samples is associative and commutative, and adding one to
    itself changes nothing: a page that is crawled twice counts once.

    >>> Sample(("a", "b")) + Sample(("b",)) == Sample(("b", "a"))
    True
    """

    texts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        kept = sorted({digest(text): text for text in map(_ends, self.texts)}.items())[:MOST_PAGES]
        object.__setattr__(self, "texts", tuple(text for _, text in kept))

    def __add__(self, other: Sample) -> Sample:
        """What one sample of all pages of both would be."""
        return Sample((*self.texts, *other.texts))


Samples = Mapping[str, Sample]


def sampled(pages: Iterable[Page]) -> dict[str, Sample]:
    """A sample of each site's pages: what one worker makes of its share of a corpus.

    Pages are read one by one. At most MOST_PAGES pages of MOST_TEXT code points each are kept of a site, and as many
    again while they come in. Raises TypeError for a page that is no pair of texts.

    >>> sorted(sampled([("example.org", "One."), ("example.org", "Two.")])["example.org"].texts)
    ['One.', 'Two.']
    """
    waiting: dict[str, list[str]] = {}
    for number, page in enumerate(pages):
        match page:
            case (str(site), str(text)):
                texts = waiting.setdefault(site, [])
            case _:
                raise TypeError(f"pages: number {number} is not a pair of site and text, both str")
        texts.append(text)
        if len(texts) >= 2 * MOST_PAGES:
            waiting[site] = list(Sample(tuple(texts)).texts)
    return {site: Sample(tuple(texts)) for site, texts in waiting.items()}


def merged(samples: Iterable[Samples]) -> dict[str, Sample]:
    """Samples of several workers, or of several crawls, as one.

    >>> merged([{"a": Sample(("1",))}, {"a": Sample(("2",)), "b": Sample(("3",))}])["b"]
    Sample(texts=('3',))
    """
    parts: dict[str, list[Sample]] = {}
    for one in samples:
        for site, sample in one.items():
            parts.setdefault(site, []).append(sample)
    return {site: reduce(Sample.__add__, of) for site, of in parts.items()}


def digest(text: str) -> bytes:
    """What orders the texts of a site: the same on all machines, and no site has two texts of one digest."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=DIGEST).digest()


def _ends(text: str) -> str:
    """A text that is not endless: of a longer one its beginning and its end."""
    if len(text) <= MOST_TEXT:
        return text
    half = MOST_TEXT // 2
    return f"{text[:half]}\n{text[-half:]}"
