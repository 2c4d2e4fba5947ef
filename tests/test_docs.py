"""The README and the pages of docs/: every example runs as it stands, lists are complete, and the site builds."""

from __future__ import annotations

import ast
import html
import inspect
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import cleantext
import cleantext.corpus
from cleantext import STANDARD, THOROUGH
from cleantext.cli import main
from cleantext.proof import failures
from cleantext.rule import KINDS
from cleantext.rule_files import rules_from, shipped_rules
from cleantext.settings import Settings, find_settings

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
WITH_README = [ROOT / "README.md", *PAGES]
FENCE = re.compile(r"^```(\S*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
CLEANTEXT = f'cleantext() {{ {sys.executable} -m cleantext "$@"; }}\n'  # this one, wherever its script is


def examples(page: Path) -> list[tuple[str, str]]:
    """Language and content of the fenced blocks of a page, in its order."""
    return [(match[1], match[2]) for match in FENCE.finditer(page.read_text(encoding="utf-8"))]


def run_session(session: str) -> None:
    """Run the commands of a console session; each has to print what stands below it, in which "…" is anything."""
    for step in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, said = step.partition("\n")
        told = subprocess.run(
            ["/bin/sh", "-c", CLEANTEXT + command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        assert re.fullmatch(re.escape(said).replace("…", ".*"), told.stdout.decode()), told.stdout.decode()


def check_settings(block: str) -> None:
    """Settings as a user's pyproject.toml would hold them; cleantext reads them."""
    Path("pyproject.toml").write_text(block, encoding="utf-8")
    assert find_settings(Path()) != Settings()
    Path("pyproject.toml").unlink()


def check_rules(block: str) -> None:
    """Rules that are what they say; left for the commands below to use."""
    assert [line for rule in rules_from(block, "mine.toml", "mine") for line in failures(rule)] == []
    Path("mine.toml").write_text(block, encoding="utf-8")


def check_yaml(block: str) -> None:
    """A configuration of pre-commit, which it accepts and which names our hooks, or a workflow that calls us."""
    read = yaml.safe_load(block)
    if "repos" in read:
        Path("config.yaml").write_text(block, encoding="utf-8")
        subprocess.run([sys.executable, "-m", "pre_commit", "validate-config", "config.yaml"], check=True)
        ours = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
        (repository,) = read["repos"]
        assert [hook["id"] for hook in repository["hooks"]] == [hook["id"] for hook in ours]
        assert repository["rev"] == f"v{cleantext.__version__}"
        return
    commands = [step["run"] for step in read["jobs"]["check"]["steps"] if "run" in step]
    called = [shlex.split(command)[1:] for command in commands if command.startswith("cleantext ")]
    assert called
    for arguments in called:
        assert main([*arguments, "--help"]) == 0


@pytest.mark.parametrize("page", WITH_README, ids=lambda page: page.name)
def test_every_example_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(ROOT), prepend=os.pathsep)
    monkeypatch.setattr("datasets.config.HF_DATASETS_CACHE", tmp_path)  # else it keeps results in the home folder
    names: dict[str, object] = {}
    for language, block in examples(page):
        if language == "python":
            exec(compile(block, page.name, "exec"), names)  # noqa: S102  # our own text
        elif language == "toml":
            (check_settings if "[tool.cleantext]" in block else check_rules)(block)
        elif language == "yaml":
            check_yaml(block)
        elif language == "console":
            run_session(block)
        else:
            # "sh" are the two commands of the README, which .ci/run gives
            known = {"text", "{toctree}", "{eval-rst}", *(("sh",) if page.name == "README.md" else ())}
            assert language in known, f"{page.name}: who runs a {language!r} block?"


@pytest.mark.parametrize("page", WITH_README, ids=lambda page: page.name)
def test_no_example_hides_in_an_indented_block(page: Path) -> None:
    prose = FENCE.sub("", page.read_text(encoding="utf-8"))
    assert re.findall(r"^(?: {4}|\t).*", prose, re.MULTILINE) == []


def test_the_guide_names_every_step_in_order() -> None:
    guide = (DOCS / "guide.md").read_text(encoding="utf-8")
    tables = re.findall(r"^\| step.*?\n\n", guide, re.DOTALL | re.MULTILINE)
    rows = [[row for row in table.splitlines()[2:] if row] for table in tables]
    named = [[name for row in table for name in re.findall(r"`(\w+)`", row.split("|")[1])] for table in rows]
    assert named == [[step.__name__ for step in steps] for steps in (STANDARD, THOROUGH[len(STANDARD) :])]


def test_the_page_of_kinds_has_all_of_them() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "cleantext/cleaners").glob("*.py"))
    page = (DOCS / "kinds.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (.*)", page, re.MULTILINE)
    assert sorted(headings) == sorted({*KINDS, *re.findall(r'kind="(\w+)"', code)})
    assert page.count("*How safe:*") == len(headings)


def test_the_limits_are_those_that_tests_wait_for() -> None:
    page = (DOCS / "limits.md").read_text(encoding="utf-8").split("## Because it can't", 1)[1].split("```", 1)[0]
    assert len(re.findall("^- ", page, re.MULTILINE)) == len(list((ROOT / "fixtures/known_failures").glob("*.txt")))


def test_signatures_that_the_api_page_spells_out() -> None:
    page = (DOCS / "api.md").read_text(encoding="utf-8")
    spelled = re.findall(r"autoclass:: (\w+)\((.*)\)$", page, re.MULTILINE)
    assert spelled
    for name, arguments in spelled:
        (function,) = ast.parse(f"def f({arguments}): pass").body
        assert isinstance(function, ast.FunctionDef)
        named = [argument.arg for argument in function.args.args]
        assert named == list(inspect.signature(getattr(cleantext, name)).parameters)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as docs/conf.py says; a warning is an error."""
    out = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-W", "-q", "-E", "-d", str(out / "trees"), str(DOCS), str(out / "html")]
    done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    assert done.returncode == 0, done.stderr.decode()
    return out / "html"


def test_the_site_holds_every_page_and_loads_nothing_from_elsewhere(site: Path) -> None:
    for page in PAGES:
        assert (site / f"{page.stem}.html").is_file()
    for page in site.rglob("*.html"):
        assert not re.search(r'<(?:script|img|link)[^>]+(?:src|href)="(?:https?:)?//', page.read_text(encoding="utf-8"))


def test_every_rule_stands_on_the_site_as_its_file_has_it(site: Path) -> None:
    pages = {kind: (site / f"rules/{kind}.html").read_text(encoding="utf-8") for kind in KINDS}
    shown = {kind: html.unescape(re.sub(r"<[^>]+>", "\n", page)) for kind, page in pages.items()}
    cells = {kind: {" ".join(line.split()) for line in text.splitlines()} for kind, text in shown.items()}
    for rule in shipped_rules():
        examples = [" ¶ ".join(min(texts, key=len).splitlines()) for texts in (rule.yes, rule.no)]
        wanted = {rule.id, rule.why, *examples}
        assert {" ".join(text.split()) for text in wanted} - cells[rule.kind] == set(), rule.id


def test_the_api_page_documents_every_public_name(site: Path) -> None:
    page = (site / "api.html").read_text(encoding="utf-8")
    assert [name for name in cleantext.__all__ if f'id="cleantext.{name}"' not in page] == []
    assert [name for name in cleantext.corpus.__all__ if f'id="cleantext.corpus.{name}"' not in page] == []


def test_the_notebook_stands_on_the_site_with_its_outputs(site: Path) -> None:
    page = (site / "notebook.html").read_text(encoding="utf-8")
    assert page.count('class="cleantext"') == 5
    assert "<del title=" in page
