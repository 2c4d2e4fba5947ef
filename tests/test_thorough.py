"""What THOROUGH takes beyond STANDARD: bylines, dates and notes on authors go, sentences like them stay."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

import cleantext
from cleantext import THOROUGH
from cleantext.rule import Rule
from cleantext.rule_files import shipped_rules

FIXTURES = Path(__file__).parent.parent / "fixtures"
CREDITS = [rule for rule in shipped_rules() if rule.kind == "credit"]
# What STANDARD keeps of these documents and THOROUGH takes.
TASTE = {"advice_on_accounts": r"By Ann Holt\n", "key_points_above_the_paragraphs": r"Key points:\n(?:- .*\n)+"}
CLEANER = cleantext.Cleaner(THOROUGH)


def near_misses() -> list[str]:
    rows = (FIXTURES / "keep" / "near_misses.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]
    return [row.split("\t")[2] for row in rows]


@pytest.mark.parametrize(
    "path", sorted((FIXTURES / "structure" / "thorough").glob("*.txt")), ids=lambda path: path.stem
)
def test_what_is_marked_goes(path: Path) -> None:
    marked = path.read_text(encoding="utf-8")
    source = marked.replace("⟦", "").replace("⟧", "")
    kept = re.sub(r"⟦[^⟧]*⟧", "", marked)
    assert CLEANER.clean(source).split() == kept.split()


@pytest.mark.parametrize("path", sorted((FIXTURES / "keep").glob("*.txt")), ids=lambda path: path.stem)
def test_document_stays_to_the_byte(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert CLEANER.clean(text) == re.sub(TASTE.get(path.stem, r"\Z"), "", text)


@pytest.mark.parametrize("text", near_misses())
def test_near_miss_stays(text: str) -> None:
    assert CLEANER.clean(text) == text


@pytest.mark.parametrize("rule", CREDITS, ids=lambda rule: rule.id)
def test_what_one_credit_rule_spares_none_takes(rule: Rule) -> None:
    assert [edit for text in rule.no for edit in CLEANER.edits(text) if edit.kind == "credit"] == []


def test_the_body_is_the_story_and_its_span_holds_no_more() -> None:
    marked = (FIXTURES / "structure" / "thorough" / "byline_date_and_note.txt").read_text(encoding="utf-8")
    source = "date 2024-05-03 " + marked.replace("⟦", "").replace("⟧", "") + "\nRead also: Why the bridge fell\n"
    article = cleantext.parse(source)
    story = article.source[slice(*article.spans["body"])]
    assert story == article.body.strip()
    assert story.startswith("The council voted")
    assert story.endswith("had not.")
    assert "body" not in cleantext.parse("Council votes to rebuild the bridge at Low Arl").spans


def test_the_date_is_still_known() -> None:
    marked = (FIXTURES / "structure" / "thorough" / "byline_date_and_note.txt").read_text(encoding="utf-8")
    article = CLEANER.parse(marked.replace("⟦", "").replace("⟧", ""))
    assert article.date == dt.date(2024, 5, 3)
    assert article.undo("bios/date").text.splitlines()[1] == "May 3, 2024"
