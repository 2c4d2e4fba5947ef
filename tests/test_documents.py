"""The two provided documents, through every door: clean, parse, the command line."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import cleantext

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
NAMES = sorted(path.name.removesuffix(".source.txt") for path in DOCUMENTS.glob("*.source.txt"))


def source(name: str) -> str:
    return (DOCUMENTS / f"{name}.source.txt").read_text(encoding="utf-8")


def cleaned(name: str) -> str:
    return (DOCUMENTS / f"{name}.cleaned.txt").read_text(encoding="utf-8")


def expected(name: str) -> Any:
    return json.loads((DOCUMENTS / f"{name}.expected.json").read_text(encoding="utf-8"))


def test_both_documents_are_here() -> None:
    assert NAMES == ["000_menafn_azovstal", "003_daily8_prisoners"]


@pytest.mark.parametrize("name", NAMES)
def test_clean(name: str) -> None:
    assert cleantext.clean(source(name)) == cleaned(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_kept_line_is_a_line_of_the_source(name: str) -> None:
    lines = source(name)
    assert all(line in lines for line in cleaned(name).splitlines())


@pytest.mark.parametrize("name", NAMES)
def test_fields(name: str) -> None:
    article, fields = cleantext.parse(source(name)), expected(name)
    assert article.headline == fields["headline"]
    assert article.date == dt.date.fromisoformat(fields["date"])
    assert article.source_name == fields["source_name"]
    assert article.dateline is None
    assert article.body == cleaned(name).removeprefix(fields["headline"]).lstrip("\n")


@pytest.mark.parametrize("name", NAMES)
def test_edits(name: str) -> None:
    text = source(name)
    edits = [
        {"rule": edit.rule, "kind": edit.kind, "start": edit.start, "removed": text[edit.start : edit.end]}
        for edit in cleantext.parse(text).edits
    ]
    assert edits == expected(name)["edits"]


@pytest.mark.parametrize("name", NAMES)
def test_related(name: str) -> None:
    text = source(name)
    article = cleantext.parse(text)
    found = [
        {
            "headline": inner.headline,
            "source_name": inner.source_name,
            "age_minutes": None if inner.age is None else inner.age.total_seconds() / 60,
            "body_begins": inner.body[:60],
            "body_ends": inner.body[-60:],
            "body_length": len(inner.body),
        }
        for inner in article.related
    ]
    assert found == expected(name)["related"]
    for inner in article.related:
        assert inner.source is text
        start, end = inner.spans["body"]
        assert text[start:end] == inner.body
        assert text[slice(*inner.spans["headline"])] == inner.headline
        assert inner.text == f"{inner.headline}\n{inner.body}"
        assert inner.date is None


def test_ages_become_dates_with_a_reference() -> None:
    reference = dt.datetime(2025, 8, 11, 0, 10, tzinfo=dt.UTC)
    article = cleantext.parse(source("003_daily8_prisoners"), reference=reference)
    assert [inner.date for inner in article.related] == [dt.date(2025, 8, 10)] * 3
    assert article.date == dt.date(2025, 5, 26)


@pytest.mark.parametrize("name", NAMES)
def test_command_line(name: str) -> None:
    path = DOCUMENTS / f"{name}.source.txt"
    run = subprocess.run([sys.executable, "-m", "cleantext", str(path)], capture_output=True, check=True)
    assert run.stdout.decode() == cleaned(name)
    run = subprocess.run([sys.executable, "-m", "cleantext", "--json", str(path)], capture_output=True, check=True)
    told = json.loads(run.stdout)
    assert told["text"] == cleaned(name)
    assert told["headline"] == expected(name)["headline"]
    assert [edit["removed"] for edit in told["edits"]] == [edit["removed"] for edit in expected(name)["edits"]]
    run = subprocess.run([sys.executable, "-m", "cleantext", "--explain", str(path)], capture_output=True, check=True)
    assert len(run.stdout.splitlines()) == len(expected(name)["edits"])
    assert run.stdout.decode().startswith(f"{path}:1:")
