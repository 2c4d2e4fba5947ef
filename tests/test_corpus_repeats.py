"""Repeats inside a corpus: found to the letter and nearly, and dropped but for the first."""

from __future__ import annotations

from cleantext.corpus.repeats import repeats, without_repeats

WIRE = (
    "The old bridge over the river was closed on Monday morning after the flood had carried away two of its piers and "
    "left the northern bank without a road, the regional authority said in a short statement to the agency."
)
OWN = "Nobody in our own town has seen the river as high as this since the winter in which the mill was built."


def test_a_story_that_two_sites_carry() -> None:
    found = repeats([f"{WIRE}\n{OWN}", f"From the wire\n{WIRE}"])
    assert [(repeat.text, repeat.places) for repeat in found] == [
        (WIRE, ((0, 0, len(WIRE)), (1, 14, 14 + len(WIRE)))),
    ]


def test_a_word_may_differ_but_not_half_of_them() -> None:
    assert len(repeats([WIRE, WIRE.replace("agency", "newspaper")])) == 1
    assert repeats([WIRE, f"{WIRE[:80]} {OWN}"]) == []


def test_what_one_document_says_twice_is_its_own() -> None:
    assert repeats([f"{OWN}\n{OWN}", WIRE]) == []


def test_scripts_without_blanks() -> None:
    text = (
        "河上的老桥星期一上午因洪水关闭两座桥墩被冲走"
        "北岸失去了公路地区当局在给通讯社的简短声明中说明了情况并表示将尽快修复"
    )
    assert len(repeats([text, text.replace("尽快", "很快")])) == 1


def test_copies_are_dropped_and_the_first_stays() -> None:
    first, second = f"{OWN}\n\n{WIRE}", f"A headline\n\n{WIRE}\n\nThe end."
    assert without_repeats([first, second]) == [first, "A headline\n\nThe end."]
    assert without_repeats([second])[0] is second
