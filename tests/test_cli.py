"""The command line as a person meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from texts import RULE

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
TEXT = "The council voted on Monday.\nRead also: Why the bridge fell\nWork is to begin in the autumn, the mayor said.\n"
CLEAN = "The council voted on Monday.\nWork is to begin in the autumn, the mayor said.\n"


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "cleantext", *arguments], input=given, capture_output=True, check=False
    )


def test_a_file_and_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    assert run(str(path)).stdout.decode() == CLEAN
    assert run(given=TEXT.encode()).stdout.decode() == CLEAN
    assert run("-", given=TEXT.encode()).returncode == 0


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert run(str(path)).stdout.decode() == CLEAN


def test_line_ends_stay_as_they_are() -> None:
    assert run(given=TEXT.replace("\n", "\r\n").encode()).stdout.decode() == CLEAN.replace("\n", "\r\n")


def test_explain_names_file_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    said = run("--explain", str(path)).stdout.decode()
    assert said == f"{path}:2:1 promo/en/read-also promo 'Read also: Why the bridge fell'\n"
    assert run("--explain", given=b"Nothing here.").stdout == b""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_an_editor(end: str) -> None:
    given = f"On one page.\fOn the next,\u2028and there below.{end}Read also: Why".encode()
    assert run("--explain", given=given).stdout.decode().startswith("<stdin>:2:1 ")


def test_json_is_one_object_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    lines = run("--json", str(path), str(path)).stdout.decode().splitlines()
    assert len(lines) == 2
    told = json.loads(lines[0])
    assert told["text"] == CLEAN
    assert told["edits"][0]["removed"].strip() == "Read also: Why the bridge fell"


@pytest.mark.parametrize(("stamp", "rules"), [("0 minutes ago", []), ("time0 minutes ago", ["datelines/age"])])
def test_json_of_an_article_that_is_no_minute_old(stamp: str, rules: list[str]) -> None:
    told = json.loads(run("--json", given=f"{stamp}\nThe council voted on Monday.".encode()).stdout)
    assert told["age_seconds"] == 0
    assert [edit["rule"] for edit in told["edits"]] == rules


def test_json_of_a_related_article_that_is_no_minute_old() -> None:
    source = (DOCUMENTS / "003_daily8_prisoners.source.txt").read_text(encoding="utf-8")
    told = json.loads(run("--json", given=source.replace("19 minutes ago", "0 minutes ago").encode()).stdout)
    assert 0 in [inner["age_seconds"] for inner in told["related"]]


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version(option: str) -> None:
    done = run(option)
    assert done.returncode == 0
    assert b"cleantext" in done.stdout


def test_a_missing_file(tmp_path: Path) -> None:
    done = run(str(tmp_path / "none.txt"))
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert "none.txt: No such file" in done.stderr.decode()


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("One.\nété".encode("latin-1"))
    done = run(str(path))
    assert done.returncode == 2
    assert "latin.txt: not UTF-8 (byte 5, line 2)" in done.stderr.decode()
    assert done.stdout == b""


def test_a_broken_rule_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('[[rule]]\nname = "x"\n')
    for arguments in (["--rules", str(path)], ["rules", "test", str(path)]):
        done = run(*arguments)
        assert done.returncode == 2
        assert "mine.toml: x: why: is missing" in done.stderr.decode()
        assert "Traceback" not in done.stderr.decode()


def test_a_rule_file_that_is_not_there(tmp_path: Path) -> None:
    for arguments in (["--rules", str(tmp_path / "no.toml")], ["rules", "test", str(tmp_path / "no.toml")]):
        done = run(*arguments)
        assert done.returncode == 2
        assert "no.toml: No such file" in done.stderr.decode()


def test_rules_test_says_what_fails(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(RULE, encoding="utf-8")
    done = run("rules", "test", str(path))
    assert (done.returncode, done.stdout) == (0, b"1 rule, 0 examples fail\n")
    path.write_text(RULE.replace("It is.", "Brought to you by nobody."), encoding="utf-8")
    done = run("rules", "test", str(path))
    assert done.returncode == 1
    assert "mine/sponsor: no: 'Brought to you by nobody.' should stay" in done.stdout.decode()


def test_own_rules_are_used(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(RULE, encoding="utf-8")
    done = run("--rules", str(path), given=b"The talks ended.\nBrought to you by Us\n")
    assert done.stdout == b"The talks ended.\n"


def test_a_language_without_rules() -> None:
    done = run("--lang", "xx", given=b"The talks ended.")
    assert done.returncode == 2
    assert "lang: 'xx': there are no rules for it" in done.stderr.decode()


def test_a_full_disk_is_a_message() -> None:
    command = f"echo The talks ended. | {sys.executable} -m cleantext > /dev/full"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (2, b"cleantext: can't write: No space left on device\n")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT * 2000)
    command = f"{sys.executable} -m cleantext {path} {path} {path} | head -1"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
