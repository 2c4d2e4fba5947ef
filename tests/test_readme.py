"""The examples of README and guide run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

from cleantext import STANDARD
from cleantext.proof import failures
from cleantext.rule import rules_from

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


GUIDE = (Path(__file__).parent.parent / "docs" / "guide.md").read_text(encoding="utf-8")


def blocks(language: str, page: str = README) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def test_python_examples() -> None:
    assert len(blocks("python")) == 2
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102  # our own text


def test_the_guide_names_every_step_in_order() -> None:
    for block in blocks("python", GUIDE):
        exec(compile(block, "guide.md", "exec"), {})  # noqa: S102  # our own text
    table = GUIDE.split("| step of", 1)[1].split("\n\n", 1)[0]
    named = [name for row in table.splitlines()[2:] for name in re.findall(r"`(\w+)`", row.split("|")[1])]
    assert named == [step.__name__ for step in STANDARD]


def test_the_rule_proves_itself() -> None:
    (block,) = blocks("toml")
    (rule,) = rules_from(block, "README.md", "mine")
    assert failures(rule) == []


def test_numbers_of_near_misses() -> None:
    rows = (Path(__file__).parent.parent / "fixtures/keep/near_misses.tsv").read_text(encoding="utf-8").splitlines()[1:]
    languages = {row.split("\t")[0] for row in rows}
    assert f"({len(rows)} sentences in {len(languages)} languages)" in README
