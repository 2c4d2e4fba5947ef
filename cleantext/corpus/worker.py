"""What a worker does: read a share of a corpus, clean it, and write its parts; engines only carry this."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass

import pyarrow as pa

from ..clean import Cleaner
from ..extras import MissingExtraError
from ..formats import FileError
from . import readers, sinks
from .batch import Columns
from .cleaned import Key, Tally, cleaned
from .share import Done, Share
from .store import Store

FOLDER = "counts"  # a share that has a part there is done
COUNTS = pa.schema(
    [
        ("site", pa.string()),
        ("rule", pa.string()),
        ("kind", pa.string()),
        ("documents", pa.int64()),
        ("edits", pa.int64()),
        ("characters", pa.int64()),
    ]
)


@dataclass(frozen=True)
class Cleaning:
    """Cleans shares of a source into a folder; it pickles, and does the same to a share wherever and whenever it runs.

    Of each share it writes up to four parts, each whole or not at all: rows, removals, aside, and last counts, which
    says that the share is done.
    """

    source: Store
    out: Store
    columns: Columns
    cleaner: Cleaner | None = None

    def __call__(self, share: Share) -> Done:
        """Clean a share, unless that is done already."""
        if self.out.has(share.within(FOLDER)):
            return Done(share)
        try:
            counts = self._parts(share)
        except (FileError, MissingExtraError) as error:
            return Done(share, f"{share.name}: {error}")
        table = pa.Table.from_pylist(
            [dict(zip(COUNTS.names, (*key, *tally), strict=True)) for key, tally in sorted(counts.items())], COUNTS
        )
        with self.out.writing(share.within(FOLDER)) as path:
            sinks.write(path, table)
        return Done(share)

    def _parts(self, share: Share) -> Mapping[Key, Tally]:
        suffix, sink = (".jsonl", sinks.lines) if readers.format_of(share) == "jsonl" else (".parquet", sinks.parquet)
        counts: dict[Key, Tally] = {}
        with ExitStack() as stack:
            stream = stack.enter_context(self.source.reading(share.name))
            rows = stack.enter_context(sink(stack.enter_context(self.out.writing(f"rows/{share.part}{suffix}"))))
            aside = stack.enter_context(sink(stack.enter_context(self.out.writing(f"aside/{share.part}{suffix}"))))
            to = self.out.writing(f"removals/{share.part}.parquet")
            removals = stack.enter_context(sinks.parquet(stack.enter_context(to)))
            for batch in readers.read(stream, share, self.columns):
                done = cleaned(batch, self.columns, self.cleaner, share.name)
                rows(done.rows)
                aside(done.aside)
                removals(done.removals)
                for key, tally in done.counts.items():
                    counts[key] = _sum(counts.get(key, (0, 0, 0)), tally)
        return counts


def _sum(one: Tally, two: Tally) -> Tally:
    return one[0] + two[0], one[1] + two[1], one[2] + two[2]
