"""The one pass over a text: the native automaton and its stand-in find the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleantext import Cleaner
from cleantext import scan as scanning
from cleantext.scan import KEY, automaton, beginnings, scanner, tree

FIXTURES = Path(__file__).parent.parent / "fixtures"
TEXTS = sorted(FIXTURES.rglob("*.txt"))
LETTERS = st.text(alphabet="ab .İß\ud800é読", max_size=30)


@given(st.lists(st.text(alphabet="ab .ßé読\\-]^", min_size=1, max_size=20), unique=True), LETTERS)
def test_hits_are_those_of_looking_for_each_phrase(phrases: list[str], text: str) -> None:
    wanted = {
        (number, start, start + len(phrase))
        for number, phrase in enumerate(phrases)
        for start in range(len(text))
        if text.startswith(phrase, start)
    }
    found = scanner(phrases, beginnings(phrases))(text)
    assert set(found) == wanted
    assert len(found) == len(wanted)


def test_a_long_text_is_looked_through_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    phrases, text = ["read also", "also", "a", "so read more about her"], "a read also read more about her" * 9
    whole = scanner(phrases, beginnings(phrases))(text)
    for piece in range(1, 40):
        monkeypatch.setattr(scanning, "PIECE", piece)
        assert sorted(scanner(phrases, beginnings(phrases))(text)) == sorted(whole), piece


@given(
    st.lists(st.text(alphabet="abc\\-]^é読", min_size=1, max_size=KEY), min_size=1, unique=True),
    st.text(alphabet="abc\\-]^é読\ud800"),
)
def test_both_ways_of_looking_find_the_same(keys: list[str], text: str) -> None:
    assert sorted(tree(keys)(text)) == sorted(automaton(keys)(text))


def test_without_the_native_automaton_the_edits_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    native = Cleaner()
    monkeypatch.setattr(scanning, "find_spec", lambda _: None)
    plain = Cleaner()
    for path in TEXTS:
        text = path.read_text(encoding="utf-8")
        assert plain.edits(text) == native.edits(text), path.name


def test_a_phrase_longer_than_its_key_must_stand_there_to_the_end() -> None:
    long = "read more about this story"
    assert scanner([long], beginnings([long]))(long[:-1]) == []
    assert scanner([long], beginnings([long]))("x" + long) == [(0, 1, 1 + len(long))]
