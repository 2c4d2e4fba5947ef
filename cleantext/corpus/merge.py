"""Merging what workers counted, by DuckDB, in bounded memory: what doesn't fit into it goes to the disk."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from ..extras import needed
from .store import Store
from .worker import COUNTS

MEMORY = "512MB"  # that DuckDB may use
MERGED = "counts.parquet"
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


def merged(out: Store, parts: Sequence[str]) -> dict[str, int]:
    """Add up the parts' counts per site and rule in one table, counts.parquet; what they come to in all.

    `parts` are names in the folder. The table is sorted, so that it is the same whoever counted what.
    """
    with out.writing(MERGED) as path, _connected(out, parts) as connection:
        connection.execute(f"COPY ({SUM}) TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION zstd)")
        totals = connection.execute(TOTALS.format(path=_quoted(path))).fetchone()
    return dict(zip(("documents", "aside", "edits", "characters", "removed"), map(int, totals), strict=True))


@contextmanager
def _connected(out: Store, parts: Sequence[str]) -> Iterator[Any]:
    """DuckDB, with the parts as one table that is read piece by piece."""
    duckdb: Any = needed("duckdb", "corpus", "merging")
    system, root = out.opened()
    table = ds.dataset([f"{root}/{part}" for part in parts], COUNTS, format="parquet", filesystem=system)
    with (
        tempfile.TemporaryDirectory() as spill,
        duckdb.connect(config={"memory_limit": MEMORY, "temp_directory": spill}) as connection,
    ):
        connection.register("parts", table)
        yield connection


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
