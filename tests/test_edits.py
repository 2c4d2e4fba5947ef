"""Edits: their arithmetic holds for any text."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from cleantext.edits import Edit, compose, disjoint, joined, render, tidy

TEXTS = st.text("ab \n", max_size=24)


@st.composite
def edits_for(draw: st.DrawFn, text: str) -> list[Edit]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    out: list[Edit] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        edit = Edit(start, end, draw(st.sampled_from(["", "", "x", "yyy"])))
        if (edit.start < edit.end or edit.replacement) and (not out or out[-1].end <= start):
            out.append(edit)
    return out


def in_order(edits: tuple[Edit, ...], size: int) -> bool:
    inside = all(0 <= edit.start <= edit.end <= size for edit in edits)
    return inside and all(one.end <= two.start for one, two in itertools.pairwise(edits))


@settings(max_examples=500)
@given(st.data())
def test_composing_equals_applying_in_sequence(data: st.DataObject) -> None:
    source = data.draw(TEXTS)
    first = data.draw(edits_for(source))
    middle = render(source, first)
    second = data.draw(edits_for(middle))
    both = compose(first, second)
    assert render(source, both) == render(middle, second)
    assert in_order(both, len(source))


@settings(max_examples=500)
@given(st.data())
def test_tidying_only_widens_over_white_space(data: st.DataObject) -> None:
    source = data.draw(TEXTS)
    edits = data.draw(edits_for(source))
    wider = tidy(source, edits)
    assert in_order(wider, len(source))
    assert len(wider) == len(edits)
    assert "".join(render(source, wider).split()) == "".join(render(source, edits).split())


@settings(max_examples=500)
@given(st.data())
def test_joining_keeps_the_first_and_takes_what_is_left_of_the_second(data: st.DataObject) -> None:
    source = data.draw(TEXTS)
    first = data.draw(edits_for(source))
    more = [edit for edit in data.draw(edits_for(source)) if not edit.replacement]
    both = joined(first, more)
    assert in_order(both, len(source))
    assert set(first) <= set(both)
    gone = {n for edit in (*first, *more) for n in range(edit.start, edit.end)}
    assert {n for edit in both for n in range(edit.start, edit.end)} == gone


def test_the_edit_that_starts_first_keeps_its_span() -> None:
    edits = [Edit(3, 9, rule="late"), Edit(0, 5, rule="early"), Edit(1, 2, rule="inside")]
    assert [(e.start, e.end, e.rule) for e in disjoint(edits)] == [(0, 5, "early"), (5, 9, "late")]


def test_nothing_to_do_gives_the_same_object() -> None:
    text = str(b"ab", "ascii")
    assert render(text, ()) is text


def test_white_space_between_removals_goes_with_them() -> None:
    text = "One.\n\nA\n\nB\n\nTwo.\n"
    assert render(text, tidy(text, [Edit(6, 7), Edit(9, 10)])) == "One.\n\nTwo.\n"


def test_the_end_of_the_text_keeps_its_line_break() -> None:
    assert render("One.\n\nB\n", tidy("One.\n\nB\n", [Edit(6, 7)])) == "One.\n"
    assert render("One.\n\nB", tidy("One.\n\nB", [Edit(6, 7)])) == "One."


def test_tidying_keeps_the_indentation_of_the_next_line() -> None:
    assert render("Menu\n\n    1. Scope\n    2. Terms", tidy("Menu\n\n    1. Scope\n    2. Terms", [Edit(0, 4)])) == (
        "    1. Scope\n    2. Terms"
    )
    assert render("One.\n\nB\n\n  Two.", tidy("One.\n\nB\n\n  Two.", [Edit(6, 7)])) == "One.\n\n  Two."
    assert render("One.\n  B\nTwo.", tidy("One.\n  B\nTwo.", [Edit(7, 8)])) == "One.\nTwo."
