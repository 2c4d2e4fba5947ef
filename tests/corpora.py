"""Corpora for tests: JSON Lines and Parquet made from the fixtures, with rows that can't be cleaned among them."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import signal
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from cleantext import Doc, Edit
from cleantext.corpus.share import Share

FIXTURES = Path(__file__).parent.parent / "fixtures" / "documents"
BAD = {
    b'{"text": "cut off in wri': "not JSON",
    b'["no object"]': "no JSON object but list",
    b'{"url": "https://example.org/1"}': "no field 'text'",
    b'{"text": 7}': "field 'text' holds no text but int",
    b'{"text": "half \\ud800 a pair"}': "not UTF-8",
    b'{"text": "latin \xe9"}': "not UTF-8",
    b'{"text": "x", "text_clean": "x"}': "field 'text_clean' is there already",
}


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.source.txt"))]


def rows(count: int, first: int = 0) -> list[dict[str, Any]]:
    """Rows with ids of their own, no two texts the same."""
    sources = texts()
    return [
        {
            "id": number,
            "url": f"https://www.site{number % 3}.example/{number}",
            "text": f"{sources[number % len(sources)]}\nThis is the story with the number {number}.",
        }
        for number in range(first, first + count)
    ]


def make(folder: Path, count: int = 45) -> list[dict[str, Any]]:
    """A corpus of four files; its good rows, by id."""
    (folder / "below").mkdir(parents=True)
    plain, packed, columns = rows(count), rows(count // 3, count), rows(count // 3, 2 * count)
    lines = [json.dumps(row).encode() for row in plain]
    for at, line in enumerate(BAD):
        lines.insert(3 * at + 1, line)
    lines += [b"", json.dumps({"id": -1, "text": None}).encode()]  # the last line without an end
    (folder / "plain.jsonl").write_bytes(b"\n".join(lines))
    (folder / "below" / "packed.jsonl.gz").write_bytes(
        gzip.compress(b"\r\n".join(json.dumps(row, ensure_ascii=False).encode() for row in packed), mtime=0)
    )
    pq.write_table(pa.Table.from_pylist(columns), folder / "table.parquet", row_group_size=4)
    (folder / "README.md").write_text("No part of it.", encoding="utf-8")
    return [*plain, {"id": -1, "text": None}, *packed, *columns]


def objects(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """All lines of files of JSON Lines."""
    return [json.loads(line) for path in paths for line in path.read_bytes().splitlines()]


def written(out: Path) -> list[dict[str, Any]]:
    """All rows that were written, by id."""
    found = objects(out.glob("rows/**/*.jsonl"))
    for path in out.glob("rows/**/*.parquet"):
        found += pq.read_table(path).to_pylist()
    return sorted(found, key=lambda row: int(row["id"]))


def content(out: Path) -> dict[str, str]:
    """Every file of a run by name, with what is in it."""
    files = (path for path in out.rglob("*") if path.is_file())
    return {str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def sorted_bytes(out: Path) -> bytes:
    """All lines of JSON Lines, all rows of Parquet and all counts, sorted, as bytes: the same whoever wrote them."""
    lines = [line for path in out.rglob("*.jsonl") for line in path.read_bytes().splitlines()]
    for path in out.rglob("*.parquet"):
        if path.parent.name != "counts":
            lines += [repr(row).encode() for row in pq.read_table(path).to_pylist()]
    return b"\n".join(sorted(lines))


def dies_once(doc: Doc) -> Iterator[Edit]:
    """A step that kills the process that first comes to one of the texts."""
    mark = Path(os.environ["CLEANTEXT_TEST_MARK"])
    if "with the number 40." in doc.text and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    yield from ()


def dies_at_110(share: Share) -> int:
    """Work that kills every process that comes to one of the shares."""
    if share.start == 110:
        os.kill(os.getpid(), signal.SIGKILL)
    return share.start
