"""A run can be audited, undone, interrupted and gone on with: nothing is lost, nothing doubled."""

from __future__ import annotations

import gzip
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow.parquet as pq
import pytest
import zstandard
from texts import TEXT

from cleantext import Edit, clean, render
from cleantext.cli import main
from cleantext.files import replacing
from cleantext.formats import Found
from cleantext.formats.jsonl import written
from cleantext.look import look
from cleantext.report import Row, edits_of, inverse, read_report

DAMAGED = "The caf\u00c3\u00a9 closes.\r\nRead also: Why it \U0001f600 opened\r\nThe owner said it was time."
ESCAPED = json.dumps(DAMAGED).replace("\\u00e9", "\\u00E9")


def corpus(folder: Path) -> Path:
    folder.mkdir()
    lines = [f'{{"id": {n}, "text": {ESCAPED if n % 2 else json.dumps(TEXT)}, "x": 1.50}}\r\n' for n in range(40)]
    jsonl = "".join(lines).encode() + b'{"text": null}'
    (folder / "sub").mkdir()
    files = {
        "a.txt": TEXT.encode(),
        "b.txt": b"\xef\xbb\xbf" + DAMAGED.encode(),
        "clean.txt": b"It rained.\r\n\r\n",
        "empty.txt": b"",
        "c.jsonl": jsonl,
        "sub/d.jsonl.gz": gzip.compress(jsonl),
        "sub/e.md.zst": zstandard.compress(TEXT.encode()),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    def content(path: Path) -> bytes:
        raw = path.read_bytes()
        if path.suffix == ".gz":
            return gzip.decompress(raw)
        return zstandard.decompress(raw, max_output_size=10**6) if path.suffix == ".zst" else raw

    return {str(path.relative_to(folder)): content(path) for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("suffix", ["jsonl", "parquet"])
def test_undoing_a_run_in_place_gives_the_files_back(tmp_path: Path, suffix: str) -> None:
    folder, report = corpus(tmp_path / "in"), tmp_path / f"report.{suffix}"
    before = contents(folder)
    assert main(["-i", str(folder), "--report", str(report)]) == 0
    after = contents(folder)
    assert {name for name in before if before[name] != after[name]} == set(before) - {"clean.txt", "empty.txt"}
    assert after["b.txt"] == b"\xef\xbb\xbf" + clean(DAMAGED).encode()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", report.name]
    assert main(["undo", str(report)]) == 0
    assert contents(folder) == before
    assert main(["undo", str(report)]) == 0  # done already
    assert contents(folder) == before


def test_undoing_what_went_to_a_folder_gives_what_was_read(tmp_path: Path) -> None:
    folder, report, out = corpus(tmp_path / "in"), tmp_path / "r.jsonl", tmp_path / "out"
    (folder / "page.html").write_text(
        "<html><body><article>" + "<p>It rained on Monday.</p>" * 40 + "<p>Read also: Why"
    )
    before = contents(folder)
    assert main([str(folder), "-o", str(out), "--report", str(report)]) == 0
    assert contents(folder) == before
    assert main(["undo", str(report)]) == 0
    assert {k: v for k, v in contents(out).items() if k != "page.txt"} == {
        k: v for k, v in before.items() if k != "page.html"
    }


def test_rows_say_what_went_from_where(tmp_path: Path) -> None:
    folder, report = corpus(tmp_path / "in"), tmp_path / "r.parquet"
    assert main([str(folder), "-o", str(tmp_path / "out"), "--report", str(report)]) == 0
    rows = list(read_report(report))
    first = rows[0]
    assert (first.file, first.document, first.rule) == (str(folder / "a.txt"), 1, "promo/en/read-also")
    assert TEXT[first.start : first.end] == first.text == "Read also: Why the bridge fell\n"
    (repaired,) = (row for row in rows if row.file.endswith("c.jsonl") and row.document == 2 and row.replacement)
    assert (repaired.field, repaired.text, repaired.replacement) == ("text", "Ã©", "é")
    assert repaired.written == "\\u00c3\\u00a9"  # as the file had it
    assert [row.document for row in rows if row.file.endswith("c.jsonl")] == sorted(
        row.document for row in rows if row.file.endswith("c.jsonl")
    )
    assert pq.read_table(report).num_rows == len(rows)


def test_a_file_that_changed_stays_and_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, report = corpus(tmp_path / "in"), tmp_path / "r.jsonl"
    before = contents(folder)
    main(["-i", str(folder), "--report", str(report)])
    (folder / "a.txt").write_text("Rewritten.")
    assert main(["undo", str(report)]) == 2
    assert f"{folder / 'a.txt'}: changed since the run" in capsys.readouterr().err
    assert contents(folder) == {**before, "a.txt": b"Rewritten."}


def test_a_report_that_does_not_fit_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, report = tmp_path / "a.txt", tmp_path / "r.jsonl"
    path.write_text(TEXT)
    main(["-i", str(path), "--report", str(report)])
    report.write_text(report.read_text().replace("bridge", "tower"))
    assert main(["undo", str(report)]) == 2
    assert "the report doesn't fit this file" in capsys.readouterr().err
    assert path.read_text() == clean(TEXT)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "r.jsonl"]


def test_a_packed_file_that_was_damaged_stays_and_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, report = tmp_path / "a.txt.gz", tmp_path / "r.jsonl"
    path.write_bytes(gzip.compress(TEXT.encode() + bytes(100_000)))
    assert main(["-i", str(path), "--report", str(report)]) == 0
    cut = path.read_bytes()[:-20]
    path.write_bytes(cut)
    assert main(["undo", str(report)]) == 2
    assert f"{path}: changed since the run" in capsys.readouterr().err
    assert path.read_bytes() == cut


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("r.jsonl", "{", "r.jsonl:1: not JSON"),
        ("r.jsonl", '{"a": 1}\n', "r.jsonl:1: not a row of a report"),
        ("r.parquet", "{", "r.parquet: not Parquet"),
        ("r.jsonl", "[" * 99_999, "r.jsonl:1: not JSON"),
    ],
)
def test_what_is_no_report(
    tmp_path: Path, name: str, content: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(content)
    assert main(["undo", str(tmp_path / name)]) == 2
    assert message in capsys.readouterr().err


def test_a_run_to_standard_output_cannot_be_undone(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    assert main([str(tmp_path / "a.txt"), "--report", str(tmp_path / "r.jsonl")]) == 0
    assert main(["undo", str(tmp_path / "r.jsonl")]) == 2
    said = capfd.readouterr()
    assert said.out == clean(TEXT)
    assert "went to standard output, so there is nothing to undo" in said.err


def test_a_report_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    for name, message in (("r.jsonl", "is there already"), ("r.csv", "a report ends in .jsonl or .parquet")):
        (tmp_path / name).write_text("mine")
        assert main(["-i", str(tmp_path / "a.txt"), "--report", str(tmp_path / name)]) == 2
        assert message in capsys.readouterr().err
        assert (tmp_path / name).read_text() == "mine"
    assert (tmp_path / "a.txt").read_text() == TEXT


@pytest.mark.parametrize("suffix", ["jsonl", "parquet"])
def test_a_report_in_the_folder_that_is_cleaned_still_serves(tmp_path: Path, suffix: str) -> None:
    folder = corpus(tmp_path / "in")
    before = contents(folder)
    reports = [folder / f"{name}.{suffix}" for name in ("r", "s")]
    for report in reports:
        assert main(["-i", str(folder), "--report", str(report)]) == 0
        (folder / "new.txt").write_text(TEXT)
    for report in reports:
        assert main(["undo", str(report)]) == 0
        report.unlink()
    assert contents(folder) == before | {"new.txt": TEXT.encode()}


def test_inverse_edits() -> None:
    edits = (Edit(1, 3), Edit(3, 3, "x"), Edit(4, 6, "yz0"))
    source = "abcdefg"
    rows = [Row("f", 1, "", e.start, e.end, "", "", source[e.start : e.end], e.replacement) for e in edits]
    assert edits_of(rows) == edits
    assert render(render(source, edits), inverse(rows)) == source


def big(folder: Path) -> Path:
    folder.mkdir()
    text = ("The council voted on Monday, and the mayor said so.\n" * 20) + TEXT
    line = f'{{"text": "{written(text)}"}}\n'
    for name in ("a", "b"):
        (folder / f"{name}.jsonl").write_text(line * (800 if name == "a" else 100))
    (folder / "c.txt").write_text(TEXT)
    return folder


def journal_lines(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.glob("*.jsonl"))


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_goes_on(tmp_path: Path, how: signal.Signals) -> None:
    folder, report = big(tmp_path / "in"), tmp_path / "r.jsonl"
    journal = tmp_path / "r.jsonl.unfinished"
    command = [sys.executable, "-m", "cleantext", str(folder), "-o", "out", "--report", "r.jsonl", "--jobs", "2"]
    process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True)
    while process.poll() is None and journal_lines(journal) < 5:
        time.sleep(0.02)
    process.send_signal(how)
    said = process.communicate()[1].decode()  # which also waits for the workers, who hold the pipe: they go too
    assert process.returncode == (130 if how == signal.SIGINT else -how)
    if how == signal.SIGINT:
        assert said.strip().startswith("cleantext: interrupted; no file is half-written; the same command goes on")
    assert not report.exists()
    assert not (tmp_path / "out" / "c.txt").exists()
    found = journal_lines(journal)
    assert found >= 5

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    assert b"going on with a run that was interrupted; " in done.stderr
    assert not journal.exists()
    straight = [sys.executable, "-m", "cleantext", str(folder), "-o", "straight", "--report", "s.jsonl", "--jobs", "1"]
    subprocess.run(straight, cwd=tmp_path, capture_output=True, check=True)
    assert contents(tmp_path / "out") == contents(tmp_path / "straight")
    assert report.read_text().replace("/out/", "/straight/") == (tmp_path / "s.jsonl").read_text()


def test_what_was_found_is_not_looked_for_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = big(tmp_path / "in")
    before = contents(folder)
    asked: list[int] = []

    def counting(*question: Any) -> tuple[Found, ...]:
        asked.append(len(question[3]))
        if len(asked) == 4:
            raise KeyboardInterrupt
        return look(*question)

    monkeypatch.setattr("cleantext.run.look", counting)
    command = ["-i", str(folder), "--report", str(tmp_path / "r.jsonl"), "--jobs", "1"]
    assert main(command) == 130
    assert contents(folder) == before
    assert main(command) == 0
    assert sum(asked[:3] + asked[4:]) == 901  # every document once
    assert len([row for row in read_report(tmp_path / "r.jsonl") if row.rule == "promo/en/read-also"]) == 901
    assert main(["undo", str(tmp_path / "r.jsonl")]) == 0
    assert contents(folder) == before


def half_done(folder: Path, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Stop a run in place as it is about to write its last file."""

    def stopped(path: Path, changed: Callable[[], bool]) -> AbstractContextManager[BinaryIO]:
        if path.name == "e.md.zst":
            raise KeyboardInterrupt
        return replacing(path, changed)

    with monkeypatch.context() as patch:
        patch.setattr("cleantext.writing.replacing", stopped)
        assert main(command) == 130
    assert (folder / "a.txt").read_text() == clean(TEXT)


def test_files_that_were_cleaned_in_place_keep_their_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = corpus(tmp_path / "in")
    before = contents(folder)
    command = ["-i", str(folder), "--report", str(tmp_path / "r.jsonl")]
    half_done(folder, command, monkeypatch)
    assert main(command) == 0
    assert main(["undo", str(tmp_path / "r.jsonl")]) == 0
    assert contents(folder) == before


def test_a_journal_in_the_folder_that_is_cleaned_is_not_cleaned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = corpus(tmp_path / "in")
    before = contents(folder)
    command = ["-i", str(folder), "--report", str(folder / "r.jsonl")]
    half_done(folder, command, monkeypatch)
    capsys.readouterr()
    assert main(command) == 0
    assert capsys.readouterr().err.startswith("cleantext: going on with a run that was interrupted; 6 of 7 files are")
    assert main(["undo", str(folder / "r.jsonl")]) == 0
    (folder / "r.jsonl").unlink()
    assert contents(folder) == before


def test_a_damaged_journal_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = corpus(tmp_path / "in")
    command = ["-i", str(folder), "--report", str(tmp_path / "r.jsonl")]
    half_done(folder, command, monkeypatch)
    first = min((tmp_path / "r.jsonl.unfinished").glob("*.jsonl"))
    first.write_bytes(bytes(50) + b"\n" + first.read_bytes())
    assert main(command) == 2
    assert f"{first}: damaged; delete {first.parent} to begin anew" in capsys.readouterr().err


def test_an_interrupted_run_goes_on_only_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = corpus(tmp_path / "in")
    command = ["-i", str(folder), "--report", str(tmp_path / "r.jsonl")]
    half_done(folder, command, monkeypatch)
    assert main([*command, "--only", "promo"]) == 2
    assert "r.jsonl.unfinished: an interrupted run with other settings is kept here" in capsys.readouterr().err
    (folder / "a.txt").write_text("Rewritten.")
    assert main(command) == 2
    assert "a.txt: changed since the run that was interrupted" in capsys.readouterr().err
