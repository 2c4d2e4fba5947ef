"""Shares: a corpus cut into ranges of bytes, of which a worker takes one at a time and writes its own part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..formats import known_suffix, suffixes
from .store import Entry

SHARE = 32_000_000  # bytes: some 20 seconds of cleaning, the most that a worker that dies has done in vain
FORMATS = ("jsonl", "parquet", "warc")
WHOLE = ("warc",)  # they can't be read from their middle


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

    def within(self, folder: str) -> str:
        """The name of its part in a folder of such that say that it is done.

        >>> Share("news.jsonl", 0, 9).within("counts")
        'counts/news.jsonl.000000000000000.parquet'
        """
        return f"{folder}/{self.part}.parquet"


@dataclass(frozen=True)
class Done:
    """A share that is done; `error` says why its file can't be used, in which case nothing of it is written."""

    share: Share
    error: str = ""


def shares(entries: Iterable[Entry], size: int = SHARE) -> Iterator[Share]:
    """Shares of so many bytes; a packed file is one, and WARC, which can't be read from the middle. Empty ones: none.

    Files of other formats are passed over.

    >>> [share.end for share in shares([Entry("a.jsonl", 5, 0), Entry("b.jsonl.gz", 5, 0)], 3)]
    [3, 5, 5]
    """
    for entry in entries:
        form = known_suffix(entry.name)
        if form is None or form.name not in FORMATS:
            continue
        whole = form.name in WHOLE or suffixes(entry.name)[1]
        step = entry.size if whole else size
        for start in range(0, entry.size, max(1, step)):
            yield Share(entry.name, start, min(start + step, entry.size))
