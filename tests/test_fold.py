"""Folding keeps offsets exact for every code point."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext.fold as folding
from cleantext.fold import IRREGULAR, fold


def test_every_code_point_keeps_its_place() -> None:
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        folded = fold(f"a{character}b")
        if IRREGULAR.fullmatch(character):
            assert folded.text == "ab", hex(code)
            assert folded.at(1) == 2
        else:
            assert len(folded.text) == 3, hex(code)
            assert folded.text[0] + folded.text[2] == "ab"


def test_what_folds_together() -> None:
    for one, two in (
        ("İLGİLİ", "ilgili"), ("ILIK", "ılık"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("READ  ALSO", "read also"),
        ("it’s", "it's"), ("a\u00a0b", "a b"), ("إقرأ أيضًا", "اقرا ايضا"), ("ком\u00adмент", "коммент"),
        ("ещё", "еще"), ("关联：", "关联:"),
    ):  # fmt: skip
        assert fold(one).text == fold(two).text


def test_a_capital_folds_alike_among_few_others_and_among_many() -> None:
    many = "\u00c4\u00d6\u00dc\u0416\u0414\u042f\u0429"
    for code in range(0x80, sys.maxunicode + 1):
        character = chr(code)
        if character != character.lower():
            assert fold(f"a{character}b{many}").text[1] == fold(f"a{character}b").text[1], hex(code)


def test_a_long_text_folds_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\u0391\u0393\u039f\u03a1\u0391\u03a3  \u0130L\u011e\u0130L\u0130 \u00c4\u00d6\u00dc\ud800 \u00e9\u200b"
    whole = fold(text)
    for piece in range(1, len(text)):
        monkeypatch.setattr(folding, "PIECE", piece)
        assert fold(text) == whole


@settings(max_examples=500)
@given(st.text(st.sampled_from("aB İıßσς\u200b\u00ad’ـً ﬁ:"), max_size=30))
def test_the_way_back_leads_to_the_same_characters(text: str) -> None:
    folded = fold(text)
    for position, character in enumerate(folded.text):
        assert fold(text[folded.at(position)]).text[:1] in {character, ""} or character == " "
    for start in range(len(text) + 1):
        assert folded.cut(0, start) + folded.cut(start, len(text)) == folded.text


def test_greek_capitals_have_no_accents() -> None:
    assert fold("Διαβάστε επίσης").text == fold("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ").text
