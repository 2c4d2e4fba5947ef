"""Diffs from edits: what git makes of them is the cleaned text."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleantext import Edit, render
from cleantext.diff import coloured, unified

GIT = shutil.which("git") or "git"
LINES = "".join(f"{n}\n" for n in range(1, 31))


def applied(source: str, diff: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "a.txt")
        path.write_text(source, encoding="utf-8", newline="")
        command = [GIT, "apply", "-p0", "--whitespace=nowarn", "--unidiff-zero"]
        subprocess.run(command, input=diff.encode(), cwd=folder, check=True, capture_output=True)
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()


@pytest.mark.parametrize(
    ("source", "edits"),
    [
        ("a\nb\nc\n", [Edit(2, 4)]),  # a whole line
        ("a\nb\nc\n", [Edit(1, 3)]),  # the break before it and it
        ("a\nb\nc", [Edit(3, 5)]),  # the last line, which has no break
        ("a\nb\nc", [Edit(0, 1), Edit(4, 5, "d")]),
        ("a\n\nb\n", [Edit(1, 2)]),  # two lines become one
        ("a b\nc d\n", [Edit(1, 4, " ")]),  # two lines become one
        ("a\nb\n", [Edit(0, 4)]),  # all
        ("a", [Edit(0, 1, "b\nc\n")]),
        ("", [Edit(0, 0, "b\n")]),
        (LINES, [Edit(2, 4), Edit(40, 43), Edit(60, 63)]),  # three hunks
        (LINES, [Edit(0, 2), Edit(16, 18)]),  # far enough for one hunk only
        ("a\r\nb\r\nc\r\n", [Edit(3, 6)]),
    ],
)
def test_applying_it_cleans(source: str, edits: list[Edit]) -> None:
    assert applied(source, unified(source, edits, "a.txt")) == render(source, edits)


@settings(max_examples=40, deadline=None)
@given(st.text("ab\n", max_size=60), st.lists(st.tuples(st.integers(0, 59), st.integers(1, 9)), max_size=4))
def test_for_any_text(source: str, spans: list[tuple[int, int]]) -> None:
    edits: list[Edit] = []
    for start, size in sorted(spans):
        if start >= (edits[-1].end if edits else 0) and start + size <= len(source):
            edits.append(Edit(start, start + size))
    diff = unified(source, edits, "a.txt")
    assert (applied(source, diff) if diff else source) == render(source, edits)


def test_only_what_differs_is_told() -> None:
    diff = unified(LINES, [Edit(20, 23)], "a.txt")  # the break before line 11, and the line
    assert [line for line in diff.splitlines()[2:] if line[0] in "+-"] == ["-11"]
    assert diff.splitlines()[2] == "@@ -8,7 +8,6 @@"


def test_colours() -> None:
    told = coloured("--- a\n+++ a\n@@ -1 +1 @@\n-x\n+y\n z\n").splitlines()
    assert [line.startswith("\x1b[") for line in told] == [True, True, True, True, True, False]


def test_a_page_break_ends_no_line_of_a_diff() -> None:
    assert coloured("-a\f-b\n") == "\x1b[31m-a\f-b\x1b[0m\n"
