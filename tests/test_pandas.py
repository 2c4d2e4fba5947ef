"""Frames of pandas: the columns of clean_column, with the frame's index, dtypes and missing values."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from texts import PROMO, STORY

from cleantext import Cleaner, clean
from cleantext.arrow import clean_column
from cleantext.pandas import clean_frame

ADDED = ["clean", "headline", "date", "age_seconds", "dateline", "source_name", "edits", "error"]


def test_the_columns_of_arrow_are_added_to_a_new_frame() -> None:
    frame = pd.DataFrame({"text": [PROMO, STORY], "id": [1, 2]}, index=[5, 5])
    cleaned = clean_frame(frame)
    assert list(frame.columns) == ["text", "id"]
    assert list(cleaned.columns) == ["text", "id", *(f"text_{name}" for name in ADDED)]
    assert list(cleaned.index) == [5, 5]
    pd.testing.assert_frame_equal(cleaned[["text", "id"]], frame)
    rows = clean_column(pa.table({"text": frame["text"].to_list()})).to_pylist()
    for name in ADDED:
        expected = [row[f"text_{name}"] for row in rows]
        found = cleaned[f"text_{name}"]
        assert [None if gone else value for value, gone in zip(found, found.isna(), strict=True)] == expected
    assert cleaned["text_date"].iloc[1] == dt.date(2025, 5, 29)
    assert cleaned["text_date"].dt.year.iloc[1] == 2025


@pytest.mark.parametrize(
    "dtype", ["object", "str", "string", "string[pyarrow]", pd.ArrowDtype(pa.string()), "category"], ids=str
)
def test_missing_values_and_dtypes_stay(dtype: str) -> None:
    frame = pd.DataFrame({"text": pd.Series([PROMO, None, PROMO], dtype=dtype)})
    cleaned = clean_frame(frame)
    expected = frame["text"].dtype if dtype != "category" else frame["text"].cat.categories.dtype
    assert cleaned["text_clean"].dtype == expected
    assert cleaned["text_clean"].isna().to_list() == [False, True, False]
    assert cleaned["text_clean"].iloc[2] == "He left."
    assert cleaned.iloc[1].isna().all()


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, pd.NaT], ids=repr)
def test_what_is_missing_is_the_same_as_before(missing: object) -> None:
    cleaned = clean_frame(pd.DataFrame({"text": pd.Series([missing, PROMO], dtype=object)}))
    assert cleaned["text_clean"].iloc[0] is missing


@pytest.mark.parametrize("texts", [[], [None, None], [np.nan, np.nan]], ids=repr)
def test_no_text_at_all(texts: list[object]) -> None:
    cleaned = clean_frame(pd.DataFrame({"text": texts}))
    assert len(cleaned) == len(texts)
    assert cleaned.isna().all(axis=None)
    assert cleaned["text_date"].dtype == pd.ArrowDtype(pa.date32())


def test_a_lone_surrogate_keeps_its_text_and_says_so() -> None:
    text = "It rained. \ud800\nRead also: Why"
    cleaned = clean_frame(pd.DataFrame({"text": pd.Series([text, PROMO], dtype=object)}))
    assert cleaned["text_clean"].to_list() == [text, "He left."]
    assert cleaned["text_error"].iloc[0].startswith("not UTF-8 (byte 11): a lone surrogate")
    assert cleaned["text_error"].isna().to_list() == [False, True]


def test_through_parquet_and_back(tmp_path: Path) -> None:
    cleaned = clean_frame(pd.DataFrame({"text": [STORY, None, PROMO]}))
    cleaned.to_parquet(tmp_path / "clean.parquet")
    read = pd.read_parquet(tmp_path / "clean.parquet")
    assert read["text_clean"].to_list()[0] == cleaned["text_clean"].to_list()[0]
    assert read["text_date"].iloc[0] == dt.date(2025, 5, 29)
    assert read["text_dateline"].iloc[0]["agency"] == "Reuters"
    assert read["text_edits"].iloc[2][0]["rule"] == "promo/en/read-also"


@pytest.mark.parametrize("value", [1, b"bytes", ["a", "list"], 2.5], ids=repr)
def test_a_value_that_is_no_text(value: object) -> None:
    with pytest.raises(TypeError, match=f"column 'page' holds {type(value).__name__}, not text"):
        clean_frame(pd.DataFrame({"page": [PROMO, value]}), "page")


def test_columns_that_cannot_be() -> None:
    frame = pd.DataFrame({"text": [PROMO], "text_date": ["mine"]})
    with pytest.raises(ValueError, match="column 'text_date' is there already"):
        clean_frame(frame)
    assert clean_frame(frame, prefix="ct_")["ct_clean"].to_list() == ["He left."]
    with pytest.raises(ValueError, match="column 'page' is not there"):
        clean_frame(frame, "page")
    with pytest.raises(TypeError, match="not Series"):
        clean_frame(frame["text"])  # type: ignore[arg-type]  # on purpose


def test_a_cleaner_and_plain_map() -> None:
    frame = pd.DataFrame({"text": [PROMO, None]})
    assert clean_frame(frame, cleaner=Cleaner(steps=()))["text_clean"].iloc[0] == PROMO
    assert frame["text"].map(clean, na_action="ignore").iloc[0] == "He left."
