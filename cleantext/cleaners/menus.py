"""Menus: runs of short lines above the headline."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit


def menus(doc: Doc) -> Iterator[Edit]:
    """Take menu entries above the headline."""
    for number in sorted(doc.menu - doc.gone.keys()):
        if doc.headline is None or number < doc.headline:
            yield Edit(*doc.lines[number], kind="navigation", rule="menus")
