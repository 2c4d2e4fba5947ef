"""Spark: the recipe of docs/tables.md, run as it stands there on a Spark of this machine."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cleantext import clean

pytest.importorskip("pyspark", reason="pyspark is not installed")
ROOT = Path(__file__).parent.parent
TEXTS = ["He left.\nRead also: Why he left", None, "Nothing goes of this."]

pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark runs on Java, which is not installed"),
    pytest.mark.filterwarnings("default"),  # pyspark leaves sockets to the collector
]


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {"spark.ui.enabled": "false", "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}
    builder = SparkSession.builder.master("local[2]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield session
    session.stop()


def test_the_recipe_cleans_a_frame(spark: Any) -> None:
    page = (ROOT / "docs" / "tables.md").read_text(encoding="utf-8")
    recipe = re.search(r"## Spark\n.*?```text\n(.*?)```", page, re.DOTALL)
    assert recipe
    rows = [(number, text) for number, text in enumerate(TEXTS)] * 20
    names: dict[str, Any] = {"frame": spark.createDataFrame(rows, "id long, text string").repartition(4)}
    exec(compile(recipe[1], "tables.md", "exec"), names)  # noqa: S102  # our own text
    cleaned = names["cleaned_frame"].orderBy("id").collect()
    assert len(cleaned) == len(rows)
    for row in cleaned:
        text = TEXTS[row["id"]]
        assert row["text"] == text
        assert row["text_clean"] == (None if text is None else clean(text))
    (edit,) = cleaned[0]["text_edits"]
    assert (edit["rule"], edit["kind"]) == ("promo/en/read-also", "promo")
    assert cleaned[-1]["text_edits"] == []
