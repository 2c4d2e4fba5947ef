"""Shares: a corpus cut into ranges of bytes, of which a worker takes one at a time and writes its own part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..formats import known_suffix, suffixes
from .store import Entry

SHARE = 32_000_000  # bytes: some 20 seconds of cleaning, the most that a worker that dies has done in vain
FORMATS = ("jsonl", "parquet")


@dataclass(frozen=True)
class Share:
    """A range of bytes of a file: the lines, or the row groups, that begin in it."""

    name: str
    start: int
    end: int

    @property
    def part(self) -> str:
        """What its parts are called, without a suffix.

        >>> Share("2026/news.jsonl", 32_000_000, 64_000_000).part
        '2026/news.jsonl.000000032000000'
        """
        return f"{self.name}.{self.start:015d}"


def shares(entries: Iterable[Entry], size: int = SHARE) -> Iterator[Share]:
    """Shares of so many bytes; a packed file is one, since it can't be read from its middle. Empty files have none.

    Files of other formats than JSON Lines and Parquet are passed over.

    >>> [share.end for share in shares([Entry("a.jsonl", 5, 0), Entry("b.jsonl.gz", 5, 0)], 3)]
    [3, 5, 5]
    """
    for entry in entries:
        if not is_meant(entry.name):
            continue
        step = entry.size if suffixes(entry.name)[1] else size
        for start in range(0, entry.size, max(1, step)):
            yield Share(entry.name, start, min(start + step, entry.size))


def is_meant(name: str) -> bool:
    """Whether a file is one of a corpus.

    >>> is_meant("news.jsonl.gz"), is_meant("README.md")
    (True, False)
    """
    form = known_suffix(name)
    return form is not None and form.name in FORMATS
