"""Cleaners and articles on their way to other processes: small, and the same there."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

import pytest

from cleantext import THOROUGH, Cleaner, Rule, parse, read_rules
from cleantext.select import Wanted, cleaner_of

MOST = 100_000  # bytes of a pickle; the rules of the package are some 3 MB
DOCUMENTS = sorted((Path(__file__).parent.parent / "fixtures" / "documents").glob("*.source.txt"))
TEXT = (
    "The talks ended on Monday.\n\nRead also: Why the talks began\n\nBrought to you by Us\n\n"
    "Lesen Sie auch: Warum die Brücke fiel\n\nBoth sides left on Tuesday, and no date was set for more."
)
MINE = """[[rule]]
name = "sponsor"
kind = "promo"
starts = ["Brought to you by"]
why = "A sponsor's line."
seen = "example.org 2026-01-12"
yes = ["It rained.\\n⟦Brought to you by Example Bank⟧"]
no = ["The rain was brought to you by the west wind, she said."]
"""
Value = TypeVar("Value")


def there_and_back(value: Value) -> Value:
    packed = pickle.dumps(value)
    assert len(packed) < MOST
    back: Value = pickle.loads(packed)  # noqa: S301  # our own bytes
    return back


@pytest.fixture
def mine(tmp_path: Path) -> Rule:
    path = tmp_path / "mine.toml"
    path.write_text(MINE, encoding="utf-8")
    return read_rules(path)[0]


def test_the_default_cleaner_is_its_steps() -> None:
    one = Cleaner()
    two = there_and_back(one)
    assert two == one
    assert two.book is one.book  # made once in each process
    for path in DOCUMENTS:
        text = path.read_text(encoding="utf-8")
        assert two.edits(text) == one.edits(text) != ()


def test_one_with_choices_keeps_them(mine: Rule) -> None:
    one = Cleaner(THOROUGH, mine, ["en"])
    two = there_and_back(one)
    assert two == one
    assert two.book.rules == one.book.rules
    assert [edit.rule for edit in two.edits(TEXT)] == ["promo/en/read-also", "mine/sponsor"]


def test_rules_of_a_file_go_along(tmp_path: Path, mine: Rule) -> None:
    packed = pickle.dumps(Cleaner(rules=tmp_path))
    (tmp_path / "mine.toml").unlink()
    assert mine.id in {edit.rule for edit in pickle.loads(packed).edits(TEXT)}  # noqa: S301


def test_what_the_command_line_chooses_goes_along() -> None:
    two = there_and_back(cleaner_of(Wanted(skip=("promo/de",), lang=("en", "de"))))
    assert [edit.rule for edit in two.edits(TEXT)] == ["promo/en/read-also"]


def test_an_article_leaves_the_rules_where_they_are() -> None:
    one = parse(DOCUMENTS[0].read_text(encoding="utf-8"))
    two = there_and_back(one)
    assert two == one
    assert (two.text, two.headline, two.explain()) == (one.text, one.headline, one.explain())


def test_a_pool_of_processes_gives_the_same(mine: Rule) -> None:
    texts = [TEXT, *(path.read_text(encoding="utf-8") for path in DOCUMENTS)] * 3
    cleaner = Cleaner(rules=mine)
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        assert list(pool.map(cleaner.clean, texts)) == [cleaner.clean(text) for text in texts]
        assert list(pool.map(cleaner.parse, texts)) == [cleaner.parse(text) for text in texts]
