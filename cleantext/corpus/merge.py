"""Merging what workers counted, by DuckDB, in bounded memory: what doesn't fit into it goes to the disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from ..extras import needed
from . import sinks
from .learning import SAMPLES
from .sample import MOST_PAGES
from .share import SHARE
from .store import Store
from .worker import COUNTS

MEMORY = "512MB"  # that DuckDB may use
MERGED = "counts.parquet"
ROWS = 256  # of samples at once
SUM = """
    SELECT site, rule, kind,
           sum(documents)::BIGINT AS documents, sum(edits)::BIGINT AS edits, sum(characters)::BIGINT AS characters
    FROM parts GROUP BY ALL ORDER BY ALL
"""
TOTALS = """
    SELECT coalesce(sum(documents) FILTER (rule = '' AND kind = ''), 0),
           coalesce(sum(documents) FILTER (kind = 'aside'), 0),
           coalesce(sum(edits), 0),
           coalesce(sum(characters) FILTER (rule = '' AND kind = ''), 0),
           coalesce(sum(characters) FILTER (rule != ''), 0)
    FROM read_parquet('{path}')
"""


KEPT = """
    CREATE TEMP TABLE kept AS
    SELECT site, digest FROM (SELECT DISTINCT site, digest FROM parts)
    QUALIFY row_number() OVER (PARTITION BY site ORDER BY digest) <= {most}
"""
GATHER = """
    SELECT site, digest, any_value(text) AS text FROM parts SEMI JOIN kept USING (site, digest)
    GROUP BY site, digest ORDER BY site, digest
"""


def merged(out: Store, parts: Sequence[str]) -> dict[str, int]:
    """Add up the parts' counts per site and rule in one table, counts.parquet; what they come to in all.

    `parts` are names in the folder. The table is sorted, so that it is the same whoever counted what.
    """
    with out.writing(MERGED) as path, _connected(out, parts, COUNTS) as connection:
        connection.execute(f"COPY ({SUM}) TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION zstd)")
        totals = connection.execute(TOTALS.format(path=_quoted(path))).fetchone()
    return dict(zip(("documents", "aside", "edits", "characters", "removed"), map(int, totals), strict=True))


def gathered(out: Store, parts: Sequence[str]) -> int:
    """Gather the parts' samples into files, each with whole sites, sorted, each text once; how many sites there are.

    Of a site those pages are kept whose digests are the smallest, as a Sample has it.
    """
    sites = 0
    with _connected(out, parts, SAMPLES) as connection:
        connection.execute(KEPT.format(most=MOST_PAGES))
        for number, table in enumerate(whole_sites(connection.sql(GATHER).to_arrow_reader(ROWS))):
            sites += pc.count_distinct(table["site"]).as_py()
            with out.writing(f"merged/{number:08d}.parquet") as path:
                sinks.write(path, table)
    return sites


def whole_sites(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.Table]:
    """Rows sorted by site as tables of about SHARE bytes, of which none ends within a site."""
    waiting = SAMPLES.empty_table()
    for batch in batches:
        waiting = pa.concat_tables([waiting, pa.Table.from_batches([batch]).cast(SAMPLES)])
        if waiting.nbytes >= SHARE:
            last = pc.index(waiting["site"], waiting["site"][-1]).as_py()
            if last:
                yield waiting.slice(0, last)
                waiting = waiting.slice(last)
    if waiting.num_rows:
        yield waiting


@contextmanager
def _connected(out: Store, parts: Sequence[str], schema: pa.Schema) -> Iterator[Any]:
    """DuckDB, with the parts as one table that is read piece by piece."""
    duckdb: Any = needed("duckdb", "corpus", "merging")
    system, root = out.opened()
    table = ds.dataset([f"{root}/{part}" for part in parts], schema, format="parquet", filesystem=system)
    with (
        tempfile.TemporaryDirectory() as spill,
        duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": spill}) as connection,
    ):
        connection.register("parts", table)
        yield connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
