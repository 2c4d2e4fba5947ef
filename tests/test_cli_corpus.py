"""The commands on corpora: what is typed, what comes out, and what is said where something is wrong."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import corpora
import pytest
from test_corpus import PAGES, page, story
from test_corpus_records import WET, wet

from cleantext import clean, read_rules
from cleantext.cli import main
from cleantext.corpus import learn


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, pages in (("monday.jsonl", PAGES[:12]), ("tuesday.jsonl.gz", PAGES[12:])):
        lines = "\n".join(json.dumps({"body": text, "paper": "courier.example"}) for text in pages).encode()
        Path(name).write_bytes(gzip.compress(lines) if name.endswith("gz") else lines)
    return tmp_path


COURIER = ("--field", "body", "--site", "paper", "--workers", "1")


def test_learn_writes_rules_that_clean(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["learn", "monday.jsonl", "tuesday.jsonl.gz", *COURIER, "--out", "rules"]) == 0
    assert capsys.readouterr().out == "1 site, rules for 1 of them in rules\n"
    assert [path.name for path in (here / "rules").iterdir()] == ["courier.example.toml"]
    (here / "new.txt").write_text(page(77))
    assert main(["new.txt", "--rules", "rules"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == story(77).splitlines()


def test_counts_are_added_to(here: Path) -> None:
    for crawl in ("monday.jsonl", "tuesday.jsonl.gz"):
        assert main(["learn", crawl, *COURIER, "--out", "rules", "--counts", "counts"]) == 0
    expected = learn(("courier.example", text) for text in PAGES)["courier.example"]
    assert (here / "rules/courier.example.toml").read_text("utf-8") == expected
    assert main(["learn", "monday.jsonl", *COURIER, "--out", "less"]) == 0
    assert (here / "less/courier.example.toml").read_text("utf-8") != expected


def test_learn_reads_archives(here: Path) -> None:
    (here / "a.wet").write_bytes(wet(WET))
    assert main(["learn", "a.wet", "--out", "rules", "--workers", "1"]) == 0
    assert sorted(path.name for path in (here / "rules").iterdir()) == ["site0.example.toml", "site1.example.toml"]
    assert read_rules(here / "rules")


def test_a_corpus_is_cleaned_as_asked(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "in").mkdir()
    rows = [{"body": "He left.\nRead also: Why he left"}, {"text": "no body"}]
    (here / "in/a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert main(["corpus", "clean", "in", "--out", "out", "--field", "body", "--workers", "1"]) == 0
    assert capsys.readouterr().out == "1 document cleaned, 1 edit, 74.2% removed; 1 set aside\n"
    (row,) = corpora.objects((here / "out/rows").iterdir())
    assert row["body_clean"] == "He left."
    asked = ("--field", "body", "--workers", "1", "--skip", "promo")
    assert main(["corpus", "clean", "in", "--out", "less", *asked]) == 0
    assert capsys.readouterr().out == "1 document cleaned, 0 edits, 0.0% removed; 1 set aside\n"


TWICE = "The old bridge over the river was closed on Monday after the flood."


def test_repeats_are_told_and_left_out(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "in").mkdir()
    for name, text in (("a.txt", f"{TWICE}\n"), ("b.jsonl", json.dumps({"text": f"By the agency\n{TWICE.upper()}"}))):
        (here / "in" / name).write_text(text)
    assert main(["corpus", "repeats", "in"]) == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    places = [
        {"document": "in/a.txt", "start": 0, "end": 67},
        {"document": "in/b.jsonl[1].text", "start": 14, "end": 81},
    ]
    assert told == {"text": TWICE, "places": places}
    assert main(["corpus", "repeats", "in", "-o", "out"]) == 0
    assert (here / "out/a.txt").read_text() == f"{TWICE}\n"
    assert json.loads((here / "out/b.jsonl").read_text()) == {"text": "By the agency"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["learn", "nowhere", "--out", "rules"], "nowhere: no such file or folder"),
        (["learn", "monday.jsonl", "--out", "rules"], "no row has a site in 'url'; give Columns(site=…), or --site"),
        (["learn", "monday.jsonl"], "Missing option '-o' / '--out'; see 'cleantext --help'"),
        (["learn", ".", "--out", "rules"], "rules/.cleantext-unfinished: lies in the source"),
        (["corpus", "clean", ".", "--out", "../out", "--on", "spark"], "on: 'spark': no such engine"),
        (["corpus", "clean", ".", "--out", "../out", "--field", "a,b"], "--field: a, b: a corpus is cleaned in"),
        (["corpus", "clean", ".", "--out", "../out", "--on", "ray", "--workers", "2"], "--workers: on a cluster all"),
        (["corpus", "clean", ".", "--out", "../out", "--only", "promos,nothing"], "'nothing': no kind, family, rule"),
        (["corpus", "repeats", "nowhere"], "nowhere: No such file or directory"),
        (["corpus", "repeats", "monday.jsonl"], "monday.jsonl: line 1: no field 'text'"),
        (["corpus", "repeats", "empty"], "empty: no file here that can be read"),
        (["corpus"], "Usage: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str) -> None:
    (here / "empty").mkdir()
    before = sorted(here.iterdir())
    assert main(arguments) == 2
    assert said in capsys.readouterr().err
    assert [path for path in sorted(here.iterdir()) if path not in before and any(path.rglob("*.toml"))] == []


def test_files_that_cannot_be_used_are_named(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "in").mkdir()
    (here / "in/a.parquet").write_bytes(b"no table")
    (here / "in/b.jsonl").write_text('{"text": "He left."}')
    assert main(["corpus", "clean", "in", "--out", "out", "--workers", "1"]) == 2
    said = capsys.readouterr()
    assert said.out == "1 document cleaned, 0 edits, 0.0% removed\n"
    assert said.err.startswith("cleantext: a.parquet: not Parquet")


def test_an_interrupted_command_goes_on(tmp_path: Path) -> None:
    corpora.make(tmp_path / "in", 300)
    command = [sys.executable, "-m", "cleantext", "corpus", "clean", "in", "--out", "out", "--workers", "2"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE) as process:
        while not list(tmp_path.glob("out/counts/**/*.parquet")):
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (
        130, b"cleantext: interrupted; what is done stays done, and the same command goes on\n",
    )  # fmt: skip
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout.startswith(b"501 documents cleaned, ")
    assert len(corpora.written(tmp_path / "out")) == 501
    assert clean(corpora.texts()[0])
