"""What the README says of files of the project; its examples run with those of the other pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cleantext import parse

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENT = (ROOT / "fixtures/documents/000_menafn_azovstal.source.txt").read_text(encoding="utf-8")


def matches(shortened: str, text: str) -> bool:
    """Whether a text is what is left of it in the README, where "…" stands for what was left out."""
    return re.fullmatch(re.escape(shortened).replace("…", ".*"), text, re.DOTALL) is not None


def test_the_document_is_the_one_that_is_named() -> None:
    document, explained = re.findall(r"```text\n(.*?)```", README, re.DOTALL)
    assert matches(document.rstrip("\n"), DOCUMENT)
    told = [f"x:{line}" for line in parse(DOCUMENT).explain().splitlines()]
    for shown, line in zip(explained.splitlines(), told, strict=True):
        assert matches(shown, line)


@pytest.mark.parametrize("name", ["try it", "test it"])
def test_the_two_commands_are_marked(name: str) -> None:
    assert len(re.findall(rf"^<!-- {name} -->\n```sh\n.+\n```$", README, re.MULTILINE)) == 1


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).is_file()] == []


def test_numbers_of_near_misses() -> None:
    rows = (ROOT / "fixtures/keep/near_misses.tsv").read_text(encoding="utf-8").splitlines()[1:]
    languages = {row.split("\t")[0] for row in rows}
    assert f"({len(rows)} sentences in {len(languages)} languages)" in README
