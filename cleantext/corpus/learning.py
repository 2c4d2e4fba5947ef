"""What workers do to learn from a corpus: take a sample of a share, and write the rules of the sites in a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby

import pyarrow as pa
import pyarrow.parquet as pq

from ..extras import MissingExtraError
from ..formats import FileError
from . import readers, sinks
from .batch import Batch, Columns
from .gather import SAMPLES
from .learn import UNSAFE, rule_file
from .sample import Page, Sample, digest, sampled
from .share import Done, Share
from .store import Store


@dataclass(frozen=True)
class Sampling:
    """Writes a sample of each site's pages in a share, which is all of it that can matter; pickles."""

    source: Store
    out: Store
    columns: Columns
    folder: str

    def __call__(self, share: Share) -> Done:
        """Take the sample, unless that is done already."""
        if self.out.has(share.within(self.folder)):
            return Done(share)
        try:
            with self.source.reading(share.name) as stream:
                pages = (page for batch in readers.read(stream, share, self.columns) for page in _pages(batch))
                samples = sampled(pages)
        except (FileError, MissingExtraError) as error:
            return Done(share, f"{share.name}: {error}")
        found = [(site, digest(text), text) for site, sample in sorted(samples.items()) for text in sample.texts]
        with self.out.writing(share.within(self.folder)) as path:
            columns = [list(column) for column in zip(*found, strict=True)] or [[], [], []]
            sinks.write(path, pa.table(columns, SAMPLES))
        return Done(share)


@dataclass(frozen=True)
class Ruling:
    """Writes a rule file for each site of a file of samples, in which each site is whole; how many it wrote."""

    samples: Store
    out: Store

    def __call__(self, share: Share) -> int:
        """Read the file, which has the samples sorted by site, and learn."""
        with self.samples.reading(share.name) as stream:
            table = pq.read_table(stream)
        count = 0
        for site, texts in _sites(table):
            if content := rule_file(site, Sample(texts)):
                count += 1
                with self.out.writing(name_of(site)) as path:
                    path.write_text(content, encoding="utf-8", newline="\n")
        return count


def name_of(site: str) -> str:
    """The name of a site's rule file, which no other site has.

    >>> name_of("example.org")
    'example.org.toml'
    """
    safe = UNSAFE.sub("_", site)
    return f"{safe}.toml" if safe == site else f"{safe}-{blake2b(site.encode(), digest_size=4).hexdigest()}.toml"


def _pages(batch: Batch) -> Iterator[Page]:
    """Site and text of the rows that have both."""
    raws = batch.texts.dictionary_decode() if pa.types.is_dictionary(batch.texts.type) else batch.texts
    for site, raw in zip(batch.sites, raws.cast(pa.large_binary()).to_pylist(), strict=True):
        if site and raw is not None:
            try:
                yield site, raw.decode()
            except UnicodeDecodeError:  # cleaning sets such a row aside; for learning there are others
                continue


def _sites(table: pa.Table) -> Iterator[tuple[str, tuple[str, ...]]]:
    rows = zip(table["site"].to_pylist(), table["text"].to_pylist(), strict=True)
    for site, group in groupby(rows, key=lambda row: row[0]):
        yield site, tuple(text for _, text in group)
