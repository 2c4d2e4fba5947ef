"""The hook: `check` and `fix`, and the real pre-commit driving both in a repository made for it."""

from __future__ import annotations

import json
import os
import shutil
import site
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from texts import CLEAN, TEXT

from cleantext.cli import main

PROJECT = Path(__file__).parent.parent
GIT = shutil.which("git") or "git"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with texts in it, of which some are dirty."""
    folder = tmp_path / "repository"
    (folder / "old").mkdir(parents=True)
    monkeypatch.chdir(folder)
    for name in ("a.txt", "docs.md", "old/b.txt"):
        (folder / name).write_text(TEXT)
    (folder / "clean.txt").write_text(CLEAN)
    (folder / "code.py").write_text(f'"""{TEXT}"""\n')
    (folder / "c.jsonl").write_text(json.dumps({"id": 1, "body": CLEAN}) + "\n" + json.dumps({"id": 2, "body": TEXT}))
    pq.write_table(pa.table({"body": [CLEAN, TEXT]}), folder / "d.parquet")
    (folder / "pyproject.toml").write_text('[tool.cleantext]\nfields = ["body"]\nexclude = ["old/"]\nlang = ["en"]\n')
    return folder


COLUMN = json.dumps({"id": 2, "body": TEXT}).index("Read also") + 1
FOUND = [
    "a.txt:2:1 promo/en/read-also promo 'Read also: Why the bridge fell'",
    f"c.jsonl:2:{COLUMN} promo/en/read-also promo 'Read also: Why the bridge fell'",
    "d.parquet[2].body:2:1 promo/en/read-also promo 'Read also: Why the bridge fell'",
    "docs.md:2:1 promo/en/read-also promo 'Read also: Why the bridge fell'",
]


def test_check_tells_and_fails(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    said = capfd.readouterr()
    assert said.out.splitlines() == FOUND
    assert said.err == "4 things to clean away in 4 files\n"
    assert main(["check", "clean.txt", "old/b.txt"]) == 0
    assert capfd.readouterr() == ("", "")
    assert (repository / "a.txt").read_text() == TEXT


def test_check_annotates_for_github(repository: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (repository / "100%,1:2.txt").write_text(TEXT)
    assert main(["check", "--format", "github", "a.txt", "d.parquet", "100%,1:2.txt"]) == 1
    text = "promo: Read also: Why the bridge fell"
    assert capfd.readouterr().out.splitlines() == [
        f"::error file=a.txt,line=2,col=1,title=promo/en/read-also::{text}",
        f"::error file=d.parquet,title=promo/en/read-also::d.parquet[2].body:2 {text}",
        f"::error file=100%25%2C1%3A2.txt,line=2,col=1,title=promo/en/read-also::{text}",
    ]


def test_fix_rewrites_and_fails_until_there_is_nothing_to_do(
    repository: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    changed = (repository / "clean.txt").stat().st_ino
    assert main(["fix"]) == 1
    assert capfd.readouterr().out.splitlines() == [
        f"{name}: 1 thing cleaned away" for name in ("a.txt", "c.jsonl", "d.parquet", "docs.md")
    ]
    assert (repository / "a.txt").read_text() == CLEAN
    assert (repository / "old/b.txt").read_text() == TEXT
    assert [json.loads(line)["body"] for line in (repository / "c.jsonl").read_text().splitlines()] == [CLEAN, CLEAN]
    assert pq.read_table(repository / "d.parquet")["body"].to_pylist() == [CLEAN, CLEAN]
    before = (repository / "d.parquet").stat().st_ino
    assert main(["fix"]) == 0
    assert (repository / "d.parquet").stat().st_ino == before  # not even written anew
    assert (repository / "clean.txt").stat().st_ino == changed
    assert main(["check"]) == 0


@pytest.mark.parametrize("command", ["check", "fix"])
def test_pages_which_cannot_be_cleaned_where_they_are_are_left_out(repository: Path, command: str) -> None:
    (repository / "page.html").write_text(f"<html><body><article>{'<p>It rained.</p>' * 20}<p>Read also: Why")
    assert main([command, "page.html"]) == 0


@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_file_that_cannot_be_used_is_an_error(
    repository: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    (repository / "e.jsonl").write_text('{"text": "It rained."}\n')
    assert main([command, "e.jsonl", "a.txt"]) == 2
    assert "cleantext: e.jsonl: line 1: no field 'body'; give one of these with --field: text" in capfd.readouterr().err


def git(folder: Path, *arguments: str) -> str:
    command = [GIT, "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


def committed(folder: Path) -> str:
    """Make a folder a repository and commit all of it; the commit's name."""
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", "all")
    return git(folder, "rev-parse", "HEAD")


def pre_commit(repository: Path, hook: str, work: Path) -> subprocess.CompletedProcess[str]:
    """Run one hook on all files.

    pre-commit makes an environment and has pip install the project into it, as it does for its users. Without network
    pip can't fetch what the project depends on: it leaves that out, and the environment finds it where it is
    installed already, next to these tests.
    """
    offline = {
        "PRE_COMMIT_HOME": str(work / "cache"),
        "PIP_NO_INDEX": "1",
        "PIP_NO_DEPS": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # which is how pip spells --no-build-isolation
        "PYTHONPATH": os.pathsep.join(site.getsitepackages()),
    }
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose", hook],
        cwd=repository, env={**os.environ, **offline}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_pre_commit_runs_both_hooks(repository: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    shutil.copytree(PROJECT / "cleantext", project / "cleantext", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        shutil.copy(PROJECT / name, project)
    hooks = [{"id": "cleantext-check"}, {"id": "cleantext-fix"}]
    config = {"repos": [{"repo": str(project), "rev": committed(project), "hooks": hooks}]}
    (repository / ".pre-commit-config.yaml").write_text(json.dumps(config))  # which is YAML too
    committed(repository)

    checked = pre_commit(repository, "cleantext-check", tmp_path)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert "Failed\n- hook id: cleantext-check\n" in checked.stdout
    assert [line for line in checked.stdout.splitlines() if "read-also" in line] == FOUND
    assert git(repository, "status", "--short") == ""

    fixed = pre_commit(repository, "cleantext-fix", tmp_path)
    assert fixed.returncode == 1
    assert "- files were modified by this hook" in fixed.stdout
    assert sorted(git(repository, "diff", "--name-only").split()) == ["a.txt", "c.jsonl", "d.parquet", "docs.md"]

    for hook in ("cleantext-check", "cleantext-fix"):
        again = pre_commit(repository, hook, tmp_path)
        assert again.returncode == 0, again.stdout
        assert "Passed" in again.stdout
    used = sorted((tmp_path / "cache").glob("repo*/py_env-*/bin/cleantext"))
    assert len(used) == 1  # its own environment, used for both
