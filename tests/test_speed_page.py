"""The scripts behind docs/speed.md and docs/accuracy.md: each prints its table from whatever texts it is given."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parent / "bench"
STORY = "<p>The council voted on Monday to rebuild the bridge that the flood had carried away in {}.</p>" * 4
PAGE = "<html><body><h1>The bridge</h1><article>{}</article><footer><p>All rights reserved</p></footer></body></html>"


def run(script: str, *arguments: str, code: int = 0) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BENCH / script), *arguments]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    assert said.returncode == code, said.stderr
    return said


def cells(printed: str) -> dict[str, list[str]]:
    """Cells of a table by the first of each row."""
    rows = [[cell.strip() for cell in line[2:-2].split(" | ")] for line in printed.splitlines() if line[:2] == "| "]
    return {row[0]: row[1:] for row in rows}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    for year in (2021, 2024):
        below = tmp_path / "pages" / str(year)
        below.mkdir(parents=True)
        (below / "index.html").write_text(PAGE.format(STORY.format(*[year] * 4)), encoding="utf-8")
    return tmp_path / "pages"


def test_multiples_of_ftfy_for_a_folder_of_pages(pages: Path) -> None:
    found = cells(run("peers.py", str(pages), "--rounds", "1").stdout)
    assert found["`ftfy.fix_text`"][:3] == ["1.00", "1.00", "1.00"]
    assert all(float(cell) > 0 for cell in found["`clean()`: STANDARD"])
    assert float(found["trafilatura, on the HTML"][0]) > 0
    assert found["trafilatura, on the HTML"][1:3] == ["", ""]


def test_a_file_of_json_lines_has_no_pages_and_the_table_says_so(tmp_path: Path) -> None:
    rows = tmp_path / "texts.jsonl"
    rows.write_text('{"doc": {"body": "The talks ended."}}\n{"doc": null}\n', encoding="utf-8")
    printed = run("peers.py", str(rows), "--field", "doc.body", "--rounds", "1").stdout
    assert "- doc.body: 1 texts" in printed
    assert re.search(r"Left out: trafilatura.*without pages", printed)


def test_accuracy_counts_the_labelled_characters(tmp_path: Path) -> None:
    story, promo = "The talks ended on Monday,\u2028she said.\n", "Read also: Why the talks began\n"
    drop = [[len(story), len(story + promo), "promo"]]
    row = {"lang": "en", "site": "a.example", "text": story + promo, "drop": drop, "either": []}
    texts = tmp_path / "texts.jsonl"
    texts.write_text(json.dumps(row, ensure_ascii=False) + "\n", encoding="utf-8")
    found = cells(run("accuracy.py", str(texts)).stdout)
    assert found["all"] == ["1", "100.0%", "0.000%", "0"]
    assert found["promo"] == ["25", "100%", "0"]


def test_no_text_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    assert "give a folder of HTML pages" in run("peers.py", str(tmp_path), code=2).stderr
    assert "no such file or folder" in run("peers.py", str(tmp_path / "none"), code=2).stderr
