"""Other articles inside the page."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..inside import articles_inside


def related(doc: Doc) -> Iterator[Edit]:
    """Take whole articles that stand below the first paragraph under a doubled title with its age."""
    start = doc.lines[doc.prose[0]][1] if doc.prose else len(doc.text)
    for found in articles_inside(doc, start, len(doc.text)):
        yield Edit(found.headline[0], doc.lines[found.lines[-1]][1], kind="promo", rule="related")
