"""Gathering samples: sorted files become fewer, which hold of each site the pages that a Sample of all would keep."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby, islice

import pyarrow as pa
import pyarrow.parquet as pq

from ..files import hash_of
from . import sinks
from .groups import BUFFER
from .sample import MOST_PAGES
from .share import SHARE, Share
from .store import Store

SAMPLES = pa.schema([("site", pa.string()), ("digest", pa.binary()), ("text", pa.large_string())])
MERGING, MERGED = "merging", "merged"  # folders, which nobody needs when all is done
FAN = 32  # files that are merged at once
SOME = 1_000_000  # code points that are handed on together
ROWS = 16  # of each file in memory: pages may have 100,000 code points

Row = tuple[str, bytes, str]  # site, digest and text, which is the order that the files are in


@dataclass(frozen=True)
class Gathering:
    """Merges groups of files, each into one; pickles. A share says by its start which group."""

    out: Store
    groups: tuple[tuple[str, ...], ...]

    def __call__(self, share: Share) -> str:
        """Merge a group, unless that is done already; the name of the file, which follows from those of the group."""
        group = self.groups[share.start]
        name = f"{MERGING}/{hash_of(map(str.encode, group))}.parquet"
        if not self.out.has(name):
            with self.out.writing(name) as path, sinks.parquet(path) as add:
                for rows in whole_sites(merged_rows(self.out, group), SOME):
                    add(_table(rows))
        return name


def gathered(
    out: Store, parts: Sequence[str], carry: Callable[[Gathering, Sequence[Share]], list[str]]
) -> tuple[int, list[str]]:
    """How many sites there are, and files of about SHARE bytes with all their samples; no site is in two of them.

    `carry` does a Gathering of some shares. Memory holds some rows of FAN files, and one file that is to be written.
    """
    files = list(parts)
    while len(files) > FAN:
        work = Gathering(out, tuple(tuple(files[at : at + FAN]) for at in range(0, len(files), FAN)))
        made = carry(work, [Share(files[0], number, number + 1) for number in range(len(work.groups))])
        files = sorted(name for name in made if out.has(name))  # of nothing but empty ones there is none
    names = []
    sites = 0
    for number, rows in enumerate(whole_sites(merged_rows(out, files))):
        sites += len({site for site, _, _ in rows})
        names.append(f"{MERGED}/{number:08d}.parquet")
        with out.writing(names[-1]) as path:
            sinks.write(path, _table(rows))
    return sites, names


def merged_rows(out: Store, names: Sequence[str]) -> Iterator[Row]:
    """The rows of sorted files, sorted: of each site those MOST_PAGES that have the smallest digests, each once."""
    with ExitStack() as stack:
        rows = heapq.merge(*(_rows(stack, out, name) for name in names), key=lambda row: row[:2])
        for _, of_site in groupby(rows, key=lambda row: row[0]):
            yield from islice((next(same) for _, same in groupby(of_site, key=lambda row: row[1])), MOST_PAGES)


def whole_sites(rows: Iterator[Row], size: int = SHARE) -> Iterator[list[Row]]:
    """Sorted rows in lists of about so many code points, none of which ends within a site."""
    waiting: list[Row] = []
    points = 0
    for _, of_site in groupby(rows, key=lambda row: row[0]):
        for row in of_site:
            waiting.append(row)
            points += len(row[2])
        if points >= size:
            yield waiting
            waiting, points = [], 0
    if waiting:
        yield waiting


def _rows(stack: ExitStack, out: Store, name: str) -> Iterator[Row]:
    stream = stack.enter_context(out.reading(name))
    for batch in pq.ParquetFile(stream, buffer_size=BUFFER, pre_buffer=False).iter_batches(ROWS):
        yield from zip(*(batch.column(field).to_pylist() for field in SAMPLES.names), strict=True)


def _table(rows: Sequence[Row]) -> pa.Table:
    return pa.Table.from_pylist([dict(zip(SAMPLES.names, row, strict=True)) for row in rows], SAMPLES)
