"""The examples of the README run as they stand."""

from __future__ import annotations

import re
from pathlib import Path

from cleantext.proof import failures
from cleantext.rule import rules_from

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_python_examples() -> None:
    assert len(blocks("python")) == 2
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), {})  # noqa: S102  # our own text


def test_the_rule_proves_itself() -> None:
    (block,) = blocks("toml")
    (rule,) = rules_from(block, "README.md", "mine")
    assert failures(rule) == []


def test_numbers_of_near_misses() -> None:
    rows = (Path(__file__).parent.parent / "fixtures/keep/near_misses.tsv").read_text(encoding="utf-8").splitlines()[1:]
    languages = {row.split("\t")[0] for row in rows}
    assert f"({len(rows)} sentences in {len(languages)} languages)" in README
