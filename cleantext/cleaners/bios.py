"""Who wrote an article and when: byline and date at its head or foot, notes on its authors below its last line."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import Doc
from ..edits import Edit


def bios(doc: Doc) -> Iterable[Edit]:
    """Take bylines, the lines that say when the article was published, and notes on its authors; not in STANDARD."""
    from ..authors import about_authors  # its patterns take long to load, and STANDARD does without

    return about_authors(doc)
