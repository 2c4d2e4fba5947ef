"""Hugging Face datasets: clean_column as the function of `map`, without network, in processes, and remembered."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from texts import PROMO

from cleantext import Cleaner
from cleantext.arrow import clean_column

PROGRAM = """
from datasets import Dataset, disable_progress_bars
from cleantext import Cleaner
from cleantext.arrow import clean_column

disable_progress_bars()
pages = Dataset.from_dict({"text": ["It rained."]}).with_format("arrow")
print(pages.map(clean_column, batched=True)._fingerprint)
print(pages.map(clean_column, batched=True, fn_kwargs={"cleaner": Cleaner()})._fingerprint)
print(pages.map(clean_column, batched=True, fn_kwargs={"cleaner": Cleaner(lang="en")})._fingerprint)
"""


@pytest.fixture
def datasets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    import datasets

    datasets.disable_progress_bars()
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path)
    return datasets


def test_typed_columns(datasets: Any) -> None:
    pages = datasets.Dataset.from_dict({"text": [None, None, PROMO], "id": [1, 2, 3]})
    cleaned = pages.with_format("arrow").map(clean_column, batched=True, batch_size=2).with_format(None)
    assert cleaned.features["text_date"].dtype == "date32"
    assert cleaned.features["text_edits"].feature["rule"].dtype == "string"
    assert cleaned["text_clean"][:] == [None, None, "He left."]
    assert cleaned[2]["text_edits"][0]["rule"] == "promo/en/read-also"
    assert cleaned[2]["id"] == 3


def test_processes_give_the_same(datasets: Any) -> None:
    pages = datasets.Dataset.from_dict({"text": [PROMO, None] * 8}).with_format("arrow")
    choices = {"column": "text", "prefix": "ct_", "cleaner": Cleaner(lang="en")}
    two = pages.map(clean_column, batched=True, batch_size=3, num_proc=2, fn_kwargs=choices)
    one = pages.map(clean_column, batched=True, fn_kwargs=choices)
    assert two.with_format(None).to_list() == one.with_format(None).to_list()
    assert two["ct_clean"].to_pylist() == ["He left.", None] * 8


def test_streams(datasets: Any) -> None:
    pages = datasets.Dataset.from_dict({"text": [PROMO, None] * 4}).to_iterable_dataset()
    cleaned = pages.with_format("arrow").map(clean_column, batched=True, batch_size=3).with_format(None)
    assert [row["text_clean"] for row in cleaned] == ["He left.", None] * 4


def test_without_the_format_it_says_what_it_takes(datasets: Any) -> None:
    pages = datasets.Dataset.from_dict({"text": [PROMO]})
    with pytest.raises(TypeError, match="takes an Arrow Table or RecordBatch, not LazyBatch"):
        pages.map(clean_column, batched=True)


def test_what_was_done_is_known_again_in_another_process(tmp_path: Path) -> None:
    outputs = []
    for seed in ("1", "2"):
        offline = {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path), "PYTHONHASHSEED": seed}
        run = subprocess.run(
            [sys.executable, "-c", PROGRAM], env={**os.environ, **offline}, capture_output=True, text=True, check=True
        )
        outputs.append(run.stdout.split())
    assert outputs[0] == outputs[1]
    assert len(set(outputs[0])) == 3  # other rules are other work
