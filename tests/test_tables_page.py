"""The examples of docs/tables.md run as they stand, one after another, and its table tells the types that come."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from cleantext.arrow import clean_column

PAGE = (Path(__file__).parent.parent / "docs" / "tables.md").read_text(encoding="utf-8")


def test_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import datasets

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path)
    blocks = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == PAGE.count("```") // 2 == 8
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, "tables.md", "exec"), names)  # noqa: S102  # our own text
    assert pq.read_table("clean.parquet")["text_clean"].to_pylist() == ["He left.", None]
    (written,) = (tmp_path / "cleaned").iterdir()
    assert json.loads(gzip.decompress(written.read_bytes()))["text"] == "He left."


def test_the_table_of_types() -> None:
    rows = re.findall(r"^\| `(text_\w+)` \| (.*?) \| ", PAGE, re.MULTILINE)
    told = {name: kind.strip("`") for name, kind in rows}
    schema = clean_column(pa.table({"text": ["It rained."]})).schema.remove(0)
    types = {field.name: str(field.type) for field in schema}
    plain = {name: re.sub(r"\[day\]|(?<=<)(item|element): ", "", kind) for name, kind in types.items()}
    assert told == {**plain, "text_clean": "that of the texts"}
