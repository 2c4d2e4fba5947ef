"""Sinks: what a worker writes its parts through, holding no more than a few megabytes; without rows, no file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

GROUP = 8_000_000  # bytes of rows that become a row group


@contextmanager
def parquet(path: Path) -> Iterator[Callable[[pa.Table], None]]:
    """Takes tables of one schema; GROUP bytes of rows at a time go into the file."""
    waiting: list[pa.Table] = []
    writer: Any = None

    def flush() -> None:
        nonlocal writer
        table = pa.concat_tables(waiting)
        waiting.clear()
        if writer is None:
            writer = stack.enter_context(pq.ParquetWriter(path, table.schema, compression="zstd"))
        writer.write_table(table, row_group_size=table.num_rows)

    def add(table: pa.Table) -> None:
        if table.num_rows:
            waiting.append(table)
        if sum(each.nbytes for each in waiting) >= GROUP:
            flush()

    with ExitStack() as stack:
        yield add
        if waiting:
            flush()


@contextmanager
def lines(path: Path) -> Iterator[Callable[[list[bytes]], None]]:
    """Takes lines without their ends."""
    file: BinaryIO | None = None

    def add(some: list[bytes]) -> None:
        nonlocal file
        if some and file is None:
            file = stack.enter_context(path.open("wb"))
        if file is not None:
            file.writelines(line + b"\n" for line in some)

    with ExitStack() as stack:
        yield add


def write(path: Path, table: pa.Table) -> None:
    """A whole table as a file, also one without rows."""
    pq.write_table(table, path, compression="zstd")
