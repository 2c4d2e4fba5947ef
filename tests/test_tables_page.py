"""The table of docs/tables.md tells the types that come."""

from __future__ import annotations

import re
from pathlib import Path

import pyarrow as pa

from cleantext.arrow import clean_column

PAGE = (Path(__file__).parent.parent / "docs" / "tables.md").read_text(encoding="utf-8")


def test_the_table_of_types() -> None:
    rows = re.findall(r"^\| `(text_\w+)` \| (.*?) \| ", PAGE, re.MULTILINE)
    told = {name: kind.strip("`") for name, kind in rows}
    schema = clean_column(pa.table({"text": ["It rained."]})).schema.remove(0)
    types = {field.name: str(field.type) for field in schema}
    plain = {name: re.sub(r"\[day\]|(?<=<)(item|element): ", "", kind) for name, kind in types.items()}
    assert told == {**plain, "text_clean": "that of the texts"}
