"""Encoding damage is repaired; everything else stays as it is written."""

from __future__ import annotations

import sys

import pytest
from ftfy.badness import MOJIBAKE_CATEGORIES, is_bad

from cleantext import clean, encoding, parse
from cleantext.cleaners.encoding import DOUBTFUL, SUSPECT


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
        "Werkzeuge f\u00c3\u017er die G\u00c3\u012artner",  # UTF-8 read as ISO 8859-10, which nobody can tell
    ],
)  # fmt: skip
def test_nothing_else_is_rewritten(text: str) -> None:
    assert clean(text, steps=(encoding,)) is text


def test_later_steps_work_on_the_repaired_text_and_spans_stay_those_of_the_source() -> None:
    text = "La ville a Ã©tÃ© inondÃ©e ce lundi matin.\nRead also: L'Ã©tÃ©\nLa pluie a cessÃ©."
    article = parse(text)
    assert article.text == "La ville a été inondée ce lundi matin.\nLa pluie a cessé."
    assert "Read also" in "".join(text[edit.start : edit.end] for edit in article.edits if edit.kind == "promo")


def test_the_gate_opens_wherever_ftfy_would_find_something() -> None:
    """All characters that ftfy knows from damage, in pairs and between letters, against the ftfy that is installed."""
    known = sorted({c for part in MOJIBAKE_CATEGORIES.values() for c in expanded(part)} | set("ВГРСўЂβ\u2026 "))
    for one in known:
        for two in known:
            for text in (f"{one}{two}", f"a{one}{two}a", f"a {one}{two} ", f"{one}{two}{one}", f"{one}{two}{one}{two}"):
                if is_bad(text):
                    assert opens(text), ascii(text)


def test_the_gate_opens_for_three_characters_of_which_no_two_open_it() -> None:
    some = {c for part in MOJIBAKE_CATEGORIES.values() for c in (expanded(part)[:3] + expanded(part)[-2:])}
    known = sorted(some | set("ÂÃØÙœВГРСўЂβΒΓΞΟaA\u2026 "))
    sound = {one: [two for two in known if not opens(one + two)] for one in known}
    for one, followers in sound.items():
        for two in followers:
            text = "\n".join(one + two + three for three in sound[two])
            assert opens(text) or not is_bad(text), ascii(one + two)


def test_the_gate_opens_for_each_code_point_that_ftfy_changes_alone() -> None:
    for code in range(0x80, sys.maxunicode + 1):
        text = f"a{chr(code)}b"
        assert opens(text) or not is_bad(text), hex(code)


def opens(text: str) -> bool:
    """Whether both gates open: the one that looks at a text's characters, and the one that looks at their places."""
    assert SUSPECT.search(text) or not DOUBTFUL.search(text), ascii(text)
    return bool(DOUBTFUL.search(text))


def expanded(part: str) -> str:
    """The characters of a class as it stands in a pattern, ranges written out."""
    out = ""
    for n, character in enumerate(part):
        if character == "-" and 0 < n < len(part) - 1:
            out += "".join(map(chr, range(ord(part[n - 1]), ord(part[n + 1]))))
        else:
            out += character
    return out


def test_lone_surrogates_give_an_answer() -> None:
    assert clean("broken \ud800 pair") == "broken \ufffd pair"
