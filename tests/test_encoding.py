"""Encoding damage is repaired; everything else stays as it is written."""

from __future__ import annotations

import pytest

from cleantext import clean, encoding, parse


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("La ville a Ã©tÃ© inondÃ©e.", "La ville a été inondée."),
        ("Itâ€™s over, he said.", "It’s over, he said."),
        ("MÃ¼nchen und KÃ¶ln", "München und Köln"),
        ("Ð¡Ð¾Ð²ÐµÑ\x82 Ð¿Ñ\x80Ð¸Ð½Ñ\x8fÐ»", "Совет принял"),
    ],
)
def test_mojibake_is_repaired(damaged: str, meant: str) -> None:
    assert clean(damaged) == meant
    article = parse(damaged)
    assert [edit.kind for edit in article.edits] == ["encoding"]
    assert article.undo("encoding").text == damaged


@pytest.mark.parametrize(
    "text",
    [
        "“Curly” quotes – and ‘single’ ones stay.",
        "ﬁne ligatures stay", "Ｆｕｌｌ ｗｉｄｔｈ stays", "a &amp; b &lt;c&gt; stay",
        "e\u0301 decomposed stays", "control \x07 stays", "line\u2028separator stays", "CR\r\nLF\rstays", "½ ¼ ² ³",
    ],
)  # fmt: skip
def test_nothing_else_is_rewritten(text: str) -> None:
    assert clean(text, steps=(encoding,)) is text


def test_later_steps_work_on_the_repaired_text_and_spans_stay_those_of_the_source() -> None:
    text = "La ville a Ã©tÃ© inondÃ©e ce lundi matin.\nRead also: L'Ã©tÃ©\nLa pluie a cessÃ©."
    article = parse(text)
    assert article.text == "La ville a été inondée ce lundi matin.\nLa pluie a cessé."
    assert "Read also" in "".join(text[edit.start : edit.end] for edit in article.edits if edit.kind == "promo")


def test_lone_surrogates_give_an_answer() -> None:
    assert clean("broken \ud800 pair") == "broken \ufffd pair"
