"""Texts that several tests clean, a rule of a user's own, and a step that can't clean one of the texts."""

from __future__ import annotations

from collections.abc import Iterator

from cleantext import Doc, Edit, clean

TEXT = "The council voted on Monday.\nRead also: Why the bridge fell\nWork begins in the autumn, said the mayor.\n"
CLEAN = clean(TEXT)
PROMO = "He left.\nRead also: Why he left"
STORY = "date 2025-05-29 Over 1,200 Defenders Returned\nKYIV, May 29 (Reuters) - It rained."
RULE = (
    '[[rule]]\nname = "sponsor"\nkind = "promo"\nstarts = ["Brought to you by"]\nwhy = "A sponsor."\n'
    'seen = "example.org 2026"\nyes = ["⟦Brought to you by Example⟧"]\nno = ["It is."]\n'
)


def broken(doc: Doc) -> Iterator[Edit]:
    """A step that raises for PROMO."""
    if "left" in doc.text:
        raise LookupError("no such thing")
    yield from ()
