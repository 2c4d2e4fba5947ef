"""What `cleantext` can be asked for: outputs, choices, views, folders, settings, errors, completion."""

from __future__ import annotations

import gzip
import json
import os
import pty
import shutil
import subprocess
import sys
import termios
from pathlib import Path

import pytest
from texts import CLEAN, RULE, TEXT

from cleantext import __version__, clean
from cleantext.cli import main
from cleantext.files import found
from cleantext.rule_files import shipped_rules

GIT = shutil.which("git") or "git"
NOBODY = 65534  # a user who may do nothing


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    return tmp_path


@pytest.fixture
def said(capfd: pytest.CaptureFixture[str]) -> pytest.CaptureFixture[str]:
    return capfd


def test_to_a_file_in_place_and_to_a_folder(here: Path) -> None:
    assert main(["a.txt", "-o", "b.txt"]) == 0
    assert (here / "b.txt").read_text() == CLEAN
    assert main(["a.txt", "b.txt", "-o", "new/sub"]) == 0
    assert (here / "new/sub/a.txt").read_text() == CLEAN
    assert main(["-i", "a.txt"]) == 0
    assert (here / "a.txt").read_text() == CLEAN
    assert sorted(path.name for path in here.iterdir()) == ["a.txt", "b.txt", "new"]
    assert sorted(path.name for path in (here / "new/sub").iterdir()) == ["a.txt", "b.txt"]


def test_a_folder_is_mirrored_and_what_is_no_text_is_left(here: Path) -> None:
    (here / "in/sub/.git").mkdir(parents=True)
    for name in ("in/a.md", "in/sub/b.txt.gz", "in/photo.jpg", "in/.hidden.txt", "in/sub/.git/c.txt"):
        (here / name).write_bytes(gzip.compress(TEXT.encode()) if name.endswith(".gz") else TEXT.encode())
    assert main(["in", "-o", "out"]) == 0
    written = sorted(str(path.relative_to(here / "out")) for path in (here / "out").rglob("*") if path.is_file())
    assert written == ["a.md", "sub/b.txt.gz"]
    assert gzip.decompress((here / "out/sub/b.txt.gz").read_bytes()).decode() == CLEAN


def test_a_folder_inside_of_what_is_cleaned_is_not_cleaned_again(here: Path) -> None:
    assert main([".", "-o", "out"]) == 0
    assert main([".", "-o", "out"]) == 0
    assert [str(path.relative_to(here)) for path in here.rglob("*.txt")] == ["a.txt", "out/a.txt"]
    (here / "sub").mkdir()
    (here / "sub/b.txt").write_text(TEXT)
    assert main(["sub", "-o", "."]) == 0
    assert (here / "b.txt").read_text() == CLEAN


def test_a_folder_that_cannot_be_read_is_an_error_unless_it_is_left_out(here: Path) -> None:
    (here / "in/locked").mkdir(parents=True)
    (here / "in/.locked").mkdir()
    for name in ("in/a.txt", "in/locked/b.txt"):
        (here / name).write_text(TEXT)
    for name in ("in/locked", "in/.locked"):
        (here / name).chmod(0)
    here.chmod(0o755)
    user = os.geteuid()
    os.seteuid(user or NOBODY)  # root may read anything
    try:
        with pytest.raises(PermissionError, match="in/locked"):
            list(found(["in"]))
        assert list(found(["in"], lambda path: path.name == "locked")) == [(Path("in/a.txt"), Path("a.txt"))]
    finally:
        os.seteuid(user)
        (here / "in/locked").chmod(0o700)
        (here / "in/.locked").chmod(0o700)


def test_mode_and_link_of_a_file_in_place_stay(here: Path) -> None:
    (here / "a.txt").chmod(0o640)
    (here / "link.txt").symlink_to("a.txt")
    assert main(["-i", "link.txt"]) == 0
    assert (here / "link.txt").is_symlink()
    assert (here / "a.txt").read_text() == CLEAN
    assert (here / "a.txt").stat().st_mode & 0o777 == 0o640


def test_fields_of_jsonl_by_pipe(here: Path) -> None:
    line = json.dumps({"title": "T", "body": TEXT, "more": TEXT}) + "\n"
    command = [sys.executable, "-m", "cleantext", "--field", "body,more"]
    done = subprocess.run(command, input=gzip.compress(line.encode() * 3), capture_output=True, check=True, cwd=here)
    rows = [json.loads(row) for row in done.stdout.splitlines()]
    assert rows == [{"title": "T", "body": CLEAN, "more": CLEAN}] * 3


def test_a_field_that_is_named_twice_is_cleaned_once(here: Path) -> None:
    (here / "a.jsonl").write_text(json.dumps({"text": TEXT}))
    assert main(["-i", "--field", "text,text", "a.jsonl"]) == 0
    assert json.loads((here / "a.jsonl").read_text()) == {"text": CLEAN}


def test_what_another_program_writes_is_read_like_a_file(here: Path) -> None:
    command = ["bash", "-c", f"{sys.executable} -m cleantext --explain <(cat a.txt)"]
    done = subprocess.run(command, capture_output=True, check=True, cwd=here)
    assert done.stdout.endswith(b":2:1 promo/en/read-also promo 'Read also: Why the bridge fell'\n")


def test_what_is_no_file_is_not_replaced(here: Path, said: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(here / "pipe")
    assert main(["a.txt", "-o", "pipe"]) == 2
    assert "a.txt: can't take the place of pipe, which is no file" in said.readouterr().err
    assert (here / "pipe").is_fifo()


def test_standard_input_to_a_file_with_a_report(here: Path) -> None:
    command = [sys.executable, "-m", "cleantext", "-o", "b.txt", "--report", "r.jsonl"]
    subprocess.run(command, input=b"\xef\xbb\xbf" + TEXT.encode(), check=True, cwd=here)
    assert (here / "b.txt").read_text(encoding="utf-8-sig") == CLEAN
    assert main(["undo", "r.jsonl"]) == 0
    assert (here / "b.txt").read_bytes() == b"\xef\xbb\xbf" + TEXT.encode()


def test_order_is_kept_by_many_processes(here: Path, said: pytest.CaptureFixture[str]) -> None:
    for n in range(20):
        (here / f"{n:02}.txt").write_text(f"Story {n} is about the council. " * (1 + 60 * (n % 3)) + "\n" + TEXT)
    files = sorted(path.name for path in here.glob("??.txt"))
    assert main([*files, "--jobs", "2"]) == 0
    several = said.readouterr().out
    assert main([*files, "--jobs", "1"]) == 0
    assert said.readouterr().out == several
    assert several == "".join(clean((here / name).read_text()) for name in files)


def test_one_bad_file_does_not_stop_the_others(here: Path, said: pytest.CaptureFixture[str]) -> None:
    (here / "b.txt").write_bytes(b"One.\n\xff")
    (here / "c.jsonl").write_text('{"body": 1}\n')
    (here / "d.txt").write_text(TEXT)
    assert main([".", "-o", "out"]) == 2
    assert said.readouterr().err == (
        "cleantext: b.txt: not UTF-8 (byte 5, line 2); convert it first, e.g. with iconv\n"
        "cleantext: c.jsonl: line 1: no field 'text'; give one of these with --field: body\n"
    )
    assert sorted(path.name for path in (here / "out").iterdir()) == ["a.txt", "d.txt"]


def test_diff(here: Path, said: pytest.CaptureFixture[str]) -> None:
    assert main(["--diff", "a.txt"]) == 0
    diff = said.readouterr().out
    assert "-Read also: Why the bridge fell\n" in diff
    subprocess.run([GIT, "apply", "-p0"], input=diff.encode(), check=True, cwd=here)
    assert (here / "a.txt").read_text() == CLEAN


def test_places_in_jsonl_are_places_in_the_file(here: Path, said: pytest.CaptureFixture[str]) -> None:
    line = json.dumps({"n": 1, "text": "é\n" + TEXT})
    (here / "a.jsonl").write_text('{"text": null}\n' + line + "\n")
    assert main(["--explain", "a.jsonl"]) == 0
    place, rest = said.readouterr().out.split(" ", 1)
    assert rest == "promo/en/read-also promo 'Read also: Why the bridge fell'\n"
    assert place == f"a.jsonl:2:{line.index('Read also') + 1}"


def test_json_names_the_document(here: Path, said: pytest.CaptureFixture[str]) -> None:
    (here / "a.jsonl").write_text(json.dumps({"text": TEXT}) + "\n")
    assert main(["--json", "a.jsonl", "a.txt"]) == 0
    first, second = map(json.loads, said.readouterr().out.splitlines())
    assert (first["file"], first["document"], first["field"], first["text"]) == ("a.jsonl", 1, "text", CLEAN)
    assert (second["file"], "document" in second) == ("a.txt", False)


@pytest.mark.parametrize("view", ["--json", "--diff", "--explain"])
def test_half_a_pair_is_told_in_utf8(here: Path, view: str, said: pytest.CaptureFixture[str]) -> None:
    (here / "a.jsonl").write_text(json.dumps({"text": f"\ud800 {TEXT}"}))
    assert main([view, "a.jsonl"]) == 0
    assert "\\ud800" in said.readouterr().out


def test_the_text_of_a_page(here: Path, said: pytest.CaptureFixture[str]) -> None:
    page = "<html><body><article>" + "<p>It rained on Monday in the town.</p>" * 20 + "</article></body></html>"
    (here / "page.html").write_text(page)
    (here / "none.html").write_text("<html></html>")
    assert main([".", "-o", "out"]) == 2
    assert (here / "out/page.txt").read_text().startswith("It rained on Monday")
    assert said.readouterr().err == "cleantext: none.html: no article text found in this page; leave it out\n"
    for arguments in (["-i", "page.html"], ["page.html", "-o", str(here / "page.html")]):
        assert main(arguments) == 2
        assert "page.html: a web page can't be cleaned in place" in said.readouterr().err
    assert main(["page.html", "-o", "text.html"]) == 2
    assert "page.html: would be written as text, and text.html says otherwise" in said.readouterr().err
    assert (here / "page.html").read_text() == page


def test_an_archive_of_pages_stays_and_one_of_text_is_cleaned_in_place(
    here: Path, said: pytest.CaptureFixture[str]
) -> None:
    page = f"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<article>{'<p>It rained on Monday.</p>' * 20}"
    for name, kind, headers, block in (
        ("a.warc", "response", "WARC-Target-URI: http://example.org/\r\n", page + "<p>Read also: Why it rains"),
        ("a.warc.wet", "conversion", "Content-Type: text/plain\r\n", TEXT),
    ):
        head = f"WARC/1.0\r\nWARC-Type: {kind}\r\n{headers}Content-Length: {len(block)}\r\n\r\n"
        (here / name).write_bytes(f"{head}{block}\r\n\r\n".encode())
    before = (here / "a.warc").read_bytes()
    assert main(["-i", "a.warc", "a.warc.wet"]) == 2
    assert said.readouterr().err.startswith("cleantext: a.warc: an archive of web pages can't be cleaned in place")
    assert (here / "a.warc").read_bytes() == before
    assert CLEAN.encode() in (here / "a.warc.wet").read_bytes()


@pytest.mark.usefixtures("here")
def test_choices(said: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "disclaimer,stamp", "a.txt"]) == 0
    assert said.readouterr().out == TEXT
    assert main(["--skip", "promo", "a.txt"]) == 0
    assert said.readouterr().out == TEXT
    assert main(["--only", "promos", "a.txt"]) == 0
    assert said.readouterr().out == CLEAN
    assert main(["--skip", "promoo", "a.txt"]) == 2
    assert "'promoo': no kind, family, rule or cleaner has this name; did you mean promo" in said.readouterr().err


def test_the_settings_of_the_project_count(here: Path, said: pytest.CaptureFixture[str]) -> None:
    (here / "rules").mkdir()
    (here / "rules/mine.toml").write_text(RULE)
    (here / "pyproject.toml").write_text(
        '[tool.cleantext]\nignore = ["promo/en"]\nrules = ["rules"]\nlang = ["en"]\nfields = ["body"]\n'
        'exclude = ["old"]\nper-file-ignores = { "b.*" = ["mine/sponsor"] }\n'
    )
    (here / "old").mkdir()
    for name in ("a.txt", "b.txt", "old/c.txt"):
        (here / name).write_text(TEXT + "Brought to you by Us\n")
    (here / "d.jsonl").write_text('{"body": "It rained.\\nBrought to you by Us"}\n')
    assert main(["--explain", "."]) == 0
    told = said.readouterr().out.splitlines()
    assert [line.split(" ")[0] for line in told] == ["a.txt:4:1", "d.jsonl:1:23"]
    assert main(["--only", "promo/en", "--explain", "b.txt"]) == 0  # ignored still
    assert said.readouterr().out == ""


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ('select = ["promoo"]', "'promoo': no kind, family, rule or cleaner has this name; did you mean promo"),
        ('per-file-ignores = { "b.*" = ["tail"] }', "'tail': no kind, family, rule or cleaner has this name"),
        ('lang = ["xx"]', "lang: 'xx': there are no rules for it"),
        ('rules = ["none.toml"]', "none.toml: No such file or directory"),
    ],
)
def test_a_setting_that_means_nothing_is_named_with_its_file(
    here: Path, said: pytest.CaptureFixture[str], setting: str, message: str
) -> None:
    (here / "pyproject.toml").write_text(f"[tool.cleantext]\n{setting}\n")
    assert main(["a.txt"]) == 2
    error = said.readouterr().err
    assert error.startswith(f"cleantext: {here / 'pyproject.toml'}: [tool.cleantext]: ")
    assert message in error


def test_settings_may_speak_of_rules_that_a_command_brings(here: Path, said: pytest.CaptureFixture[str]) -> None:
    (here / "mine.toml").write_text(RULE)
    (here / "pyproject.toml").write_text('[tool.cleantext]\nignore = ["mine/sponsor"]\n')
    assert main(["--rules", "mine.toml", "a.txt"]) == 0
    assert main(["--lang", "xx", "--rules", "mine.toml", "a.txt"]) == 2
    assert said.readouterr().err.startswith("cleantext: lang: 'xx'")


def test_a_packed_file_without_the_suffix_is_written_as_it_was(here: Path) -> None:
    (here / "a.txt").write_bytes(gzip.compress(TEXT.encode()))
    for target in ("b.txt", "b.txt.gz"):
        assert main(["a.txt", "-o", target]) == 0
        assert gzip.decompress((here / target).read_bytes()).decode() == CLEAN


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["-i", "a.txt", "--diff"], "exclude each other"),
        (["-i", "a.txt", "-o", "b.txt"], "exclude each other"),
        (["-i"], "standard input has no place or name to write to"),
        (["a.txt", "sub/a.txt", "-o", "out"], "would both be written to out/a.txt"),
        (["a.txt", "a.txt", "--report", "r.jsonl"], "a file is given twice"),
        (["a.jsonl", "-o", "a.parquet"], "would be written as jsonl, and a.parquet says otherwise"),
        (["a.txt", "-o", "b.txt.gz"], "would be written unpacked, as it was read, and b.txt.gz says otherwise"),
        (["sub/b.txt.gz", "-o", "b.txt"], "would be written packed with gz, as it was read, and b.txt says otherwise"),
        (["a.txt", "a.jsonl", "-o", "a.txt"], "a.txt: is a file, and a folder is needed; give another name"),
        (["sub", "-o", "sub"], "sub: would be written over itself; use --in-place"),
        (["-i", ""], "an empty path; give the path of a text file"),
        (
            ["in", "out/sub/a.txt", "-o", "out"],
            "in/sub/a.txt would be written over out/sub/a.txt, which is to be cleaned",
        ),
        (["empty"], "empty: no file here that can be cleaned"),
        (["--bogus"], "No such option '--bogus'"),
        (["--jobs", "0"], "Invalid value for '--jobs'"),
        (["nowhere"], "nowhere: No such file or directory; give the path of a text file"),
        (["undo", "nowhere.jsonl"], "nowhere.jsonl: No such file or directory"),
        (["rules", "show", "nothing"], "'nothing': no rule, family or kind has this name"),
    ],
)
def test_what_cannot_be_done(here: Path, said: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    for folder in ("sub", "empty", "in/sub", "out/sub"):
        (here / folder).mkdir(parents=True)
    for name in ("sub/a.txt", "in/sub/a.txt", "out/sub/a.txt"):
        (here / name).write_text(TEXT)
    (here / "sub/b.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    (here / "a.jsonl").write_text('{"text": "It rained."}\n')
    assert main(arguments) == 2
    error = said.readouterr().err
    assert message in error
    assert error.startswith("cleantext: ")
    assert error.count("\n") == 1
    assert sorted(path.name for path in here.iterdir()) == ["a.jsonl", "a.txt", "empty", "in", "out", "sub"]
    assert {path.read_text() for path in here.rglob("a.txt")} == {TEXT}


def test_a_full_disk_leaves_the_file_as_it_was(here: Path, said: pytest.CaptureFixture[str]) -> None:
    command = f"ulimit -f 0; trap '' XFSZ; exec {sys.executable} -m cleantext -i a.txt"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False, cwd=here)
    assert done.returncode == 2
    assert b"a.txt: can't write a.txt: File too large" in done.stderr
    assert (here / "a.txt").read_text() == TEXT
    assert said.readouterr().out == ""


def test_rules_are_listed_and_shown(said: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "list"]) == 0
    assert len(said.readouterr().out.splitlines()) == len(shipped_rules())
    assert main(["rules", "list", "promo/de", "site"]) == 0
    assert {line.split("/")[0] for line in said.readouterr().out.splitlines()} == {"promo", "site"}
    assert main(["rules", "show", "promo/en/read-also"]) == 0
    shown = said.readouterr().out
    assert shown.startswith("promo/en/read-also\n  kind      promo\n  why       A link to another story")
    assert "\n  starts    Read also:\n" in shown


def test_rules_are_linted(here: Path, said: pytest.CaptureFixture[str]) -> None:
    (here / "mine.toml").write_text(RULE)
    assert main(["rules", "lint", "mine.toml"]) == 0
    assert said.readouterr().out == "1 rule, 0 things to mend\n"
    second = RULE.replace('"sponsor"', '"Sponsor 2"').replace("starts", 'contains = ["Sponsored"]\nstarts')
    (here / "mine.toml").write_text(RULE + second)
    assert main(["rules", "lint", "mine.toml"]) == 1
    assert said.readouterr().out == (
        "mine/Sponsor 2: name: 'Sponsor 2' isn't in small letters, digits and hyphens\n"
        "mine/Sponsor 2: starts: 'Brought to you by' is looked for by mine/sponsor already\n"
        "mine/Sponsor 2: contains: 'Sponsored' is one word, which a story may hold; make it longer\n"
        "2 rules, 3 things to mend\n"
    )


def test_help_shows_how(said: pytest.CaptureFixture[str]) -> None:
    for command in ([], ["undo"], ["rules"], ["rules", "lint"], ["completion"]):
        assert main([*command, "--help"]) == 0
        assert "cleantext" in said.readouterr().out
    assert main(["--version"]) == 0
    assert said.readouterr().out == f"cleantext {__version__}\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cleantext und", "plain,undo"),
        ("cleantext --expl", "plain,--explain"),
        ("cleantext rules li", "plain,list"),
        ("cleantext --skip promo/en/read-als", "plain,promo/en/read-also"),
        ("cleantext completion z", "plain,zsh"),
    ],
)
def test_the_shell_completes(words: str, expected: str) -> None:
    count = str(len(words.split()) - 1)
    said = {"COMP_WORDS": words, "COMP_CWORD": count, "_CLEANTEXT_COMPLETE": "bash_complete"}
    command = [sys.executable, "-c", "from cleantext.cli import run; run()"]
    done = subprocess.run(command, env={**os.environ, **said}, capture_output=True, check=True)
    assert expected in done.stdout.decode().splitlines()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell(shell: str, said: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    assert "_CLEANTEXT_COMPLETE" in said.readouterr().out


def test_progress_is_shown_on_a_terminal(here: Path) -> None:
    (here / "big.jsonl").write_text((json.dumps({"text": TEXT}) + "\n") * 6000)
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 120))
    code = (
        "import cleantext.progress as p; p.PATIENCE = 0; from cleantext.cli import main;"
        "main(['big.jsonl', '-o', 'out.jsonl', '--jobs', '1'])"
    )
    subprocess.run([sys.executable, "-c", code], stderr=theirs, check=True, cwd=here)
    shown = os.read(ours, 100_000)
    assert b"% removed" in shown
    assert b"B/s" in shown
