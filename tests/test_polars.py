"""Polars: the namespace of expressions in eager, lazy and streaming queries."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from texts import PROMO, STORY, broken

from cleantext import Cleaner
from cleantext.arrow import clean_column
from cleantext.polars import ARTICLE

TEXTS = [PROMO, None, STORY, ""]


def ours(column: str = "text") -> Any:
    return pl.col(column).cleantext  # type: ignore[attr-defined]  # namespaces are added when the program runs


def expected(texts: list[str | None]) -> list[dict[str, object] | None]:
    rows = clean_column(pa.table({"": pa.array(texts, pa.string())}), "", prefix="").drop_columns([""]).to_pylist()
    return [None if text is None else row for text, row in zip(texts, rows, strict=True)]


@pytest.mark.parametrize("dtype", [pl.String, pl.Categorical, pl.Enum([PROMO, STORY, ""])], ids=str)
def test_eager(dtype: Any) -> None:
    frame = pl.DataFrame({"text": pl.Series(TEXTS, dtype=dtype)})
    articles = frame.select(ours().parse())["text"]
    assert articles.dtype == ARTICLE
    assert articles.to_list() == expected(TEXTS)
    assert frame.select(ours().clean())["text"].to_list() == [row and row["clean"] for row in expected(TEXTS)]


def test_fields_and_columns() -> None:
    frame = pl.DataFrame({"text": TEXTS}).with_columns(article=ours().parse())
    dates = frame.select(pl.col("article").struct.field("date"))["date"]
    assert dates.to_list() == [None, None, dt.date(2025, 5, 29), None]
    edits = frame.select(pl.col("article").struct.field("edits").list.len())["edits"]
    assert edits.to_list() == [1, None, 1, 0]
    named = ours().parse().name.prefix_fields("text_").struct.unnest()
    wide = frame.select("text", named)
    assert wide.to_arrow().to_pylist() == clean_column(pa.table({"text": TEXTS})).to_pylist()


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_lazy_and_streaming(engine: Any, tmp_path: Path) -> None:
    many = [f"{number}. {PROMO}" if number % 7 else None for number in range(3000)]
    pl.DataFrame({"text": many, "id": range(3000)}).write_parquet(tmp_path / "in.parquet", row_group_size=500)
    query = (
        pl.scan_parquet(tmp_path / "in.parquet")
        .with_columns(clean=ours().clean(), article=ours().parse(Cleaner(steps=())))
        .filter(pl.col("id") % 3 == 1)
    )
    schema = query.collect_schema()
    assert (schema["clean"], schema["article"]) == (pl.String(), ARTICLE)
    out = query.collect(engine=engine)
    assert out.schema == schema
    kept = range(1, 3000, 3)
    assert out["clean"].to_list() == [f"{n}. He left." if n % 7 else None for n in kept]
    assert out["article"].struct.field("clean").to_list() == [many[n] for n in kept]
    query.sink_parquet(tmp_path / "out.parquet", engine=engine)
    assert pl.read_parquet(tmp_path / "out.parquet").equals(out)


@pytest.mark.parametrize("frame", [pl.DataFrame({"text": [None, None]}), pl.DataFrame({"text": []})], ids=str)
def test_no_text_at_all(frame: pl.DataFrame) -> None:
    out = frame.select(ours().parse().alias("article"), ours().clean().alias("clean"))
    assert out.schema == {"article": ARTICLE, "clean": pl.String}
    assert out.null_count().row(0) == (len(frame), len(frame))


def test_a_column_that_holds_no_text() -> None:
    for call in (ours("page").parse(), ours("page").clean()):
        with pytest.raises(TypeError, match="column 'page' holds int64, not text"):
            pl.DataFrame({"page": [1]}).select(call)


def test_a_text_that_cannot_be_cleaned() -> None:
    frame = pl.DataFrame({"text": [PROMO, "It rained."]})
    cleaner = Cleaner(steps=(broken,))
    found = frame.select(ours().parse(cleaner))["text"].struct
    assert found.field("clean").to_list() == [PROMO, "It rained."]
    assert found.field("error").to_list() == ["LookupError: no such thing", None]
    with pytest.raises(ValueError, match="column 'text': 1 of its texts can't be cleaned; the first: LookupError"):
        frame.select(ours().clean(cleaner))
