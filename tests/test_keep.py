"""What must stay: the author's own sentences that look like boilerplate, alone and inside an article."""

from __future__ import annotations

from pathlib import Path

import pytest

import cleantext

KEEP = Path(__file__).parent.parent / "fixtures" / "keep"
BEFORE = "The first paragraph says what happened in the town on Monday evening, and to whom it happened, and why."
BEHIND = "The last paragraph says what the police and the mayor of the town made of it on the day after the fire."


def near_misses() -> list[tuple[str, str, str]]:
    rows = (KEEP / "near_misses.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]
    return [(lang, like, text) for lang, like, text in (row.split("\t") for row in rows)]


def test_there_are_enough_of_them() -> None:
    rows = near_misses()
    assert len(rows) >= 400
    assert len({lang for lang, _, _ in rows}) >= 30
    assert len({text for _, _, text in rows}) == len(rows)


@pytest.mark.parametrize(("lang", "like", "text"), near_misses())
def test_near_miss_stays(lang: str, like: str, text: str) -> None:
    del lang, like
    for document in (
        text,
        f"{BEFORE}\n{text}\n{BEHIND}",
        f"{BEFORE} {text} {BEHIND}",
        f"{BEFORE}\n\n{BEHIND}\n\n{text}",
    ):
        assert cleantext.clean(document) == document


@pytest.mark.parametrize("path", sorted(KEEP.glob("*.txt")), ids=lambda path: path.name)
def test_document_stays_to_the_byte(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert cleantext.clean(text) is text
