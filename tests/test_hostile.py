"""Untrusted text can't hang us: work grows with the size of the text, not faster."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from work import calls

import cleantext
from cleantext.rule_files import shipped_rules

SMALL, LARGE = 4_000, 16_000  # the second is four times the first
SLACK = 1.6  # and may take that much more than four times the calls

# One of sixteen near misses of the rules: twice together as long as SMALL words. (What stands once takes other ways.)
MISSES = [" ".join(text.split()) for rule in shipped_rules() for text in rule.no][::16]
SHAPES: dict[str, Callable[[int], str]] = {
    "one line": lambda n: "word " * n,
    "short lines": lambda n: "word\n" * n,
    "labels": lambda n: "Share\nSport\nComments\n" * (n // 3),
    "headings": lambda n: "Related Articles\nA story about a town\n" * (n // 2),
    "promos in one line": lambda n: "He left. Read also: the town " * (n // 5),
    "open quotes": lambda n: '"Read also: ' * n,
    "blanks": lambda n: " " * (5 * n) + "\n" * n,
    "marks": lambda n: "." * (5 * n),
    "dates": lambda n: "26-05-2025 " * (n // 2),
    "doubled titles": lambda n: "A title of some length\n" * (n // 5),
    "brackets": lambda n: "(" * (5 * n),
    "mojibake": lambda n: "Ã©" * n,
    "wide": lambda n: "关联新闻。" * n,
    "paragraphs": lambda n: (
        ("The council voted on Monday to rebuild the bridge that the flood had carried away. " * 2 + "\n") * (n // 30)
    ),
    "near misses": lambda n: "\n".join(MISSES * (2 * n // SMALL)),
    "near misses in one line": lambda n: " ".join(MISSES * (2 * n // SMALL)),
    "dots in letters": lambda n: "A." * n,
    "sentences without marks": lambda n: "The town Sign up for our newsletter In a mill " * (n // 10),
    "comments between paragraphs": lambda n: "".join(
        f"Comments\nNobody saw how bridge {i} fell that night, or so it was said in the village the next day.\n"
        for i in range(n // 3)
    ),
    "labels in one line": lambda n: "Share Sport Comments " * (n // 3),
    "labels between sentences": lambda n: "Nobody saw it. Share Sport Comments Most read? " * (n // 9),
    "calls without an end": lambda n: "Sign up for our newsletter " * (n // 5) + ".",
    "feet of pages": lambda n: f"Home\nPrivacy\n{'Nobody saw the bridge fall that night. ' * 3}\n" * (n // 10),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_size(shape: str) -> None:
    cleantext.clean(SHAPES[shape](SMALL))  # compiles and imports what it needs
    small, large = (calls(partial(cleantext.clean, SHAPES[shape](n)))["any"] for n in (SMALL, LARGE))
    assert large <= SLACK * 4 * small + 1000


@pytest.mark.parametrize("shape", SHAPES)
def test_a_large_text_gives_an_answer(shape: str) -> None:
    assert isinstance(cleantext.clean(SHAPES[shape](60_000)), str)
