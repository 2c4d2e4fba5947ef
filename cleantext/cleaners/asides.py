"""What stands around a story, a matter of taste: these cleaners are in THOROUGH, and `Article.body` uses them."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import Doc
from ..edits import Edit

# Each loads its part when it is called: the patterns of names and credits take longer to compile than all the rest.


def bios(doc: Doc) -> Iterable[Edit]:
    """Take bylines, the lines that say when the article was published, and notes on its authors; not in STANDARD."""
    from ..asides.authors import about_authors

    return about_authors(doc)


def captions(doc: Doc) -> Iterable[Edit]:
    """Take photo credits, and captions that end with one, where they stand as lines of their own; not in STANDARD."""
    from ..asides.captions import credited

    return credited(doc)


def embeds(doc: Doc) -> Iterable[Edit]:
    """Take posts of social networks with the line that names their writer, and titles in capitals; not in STANDARD."""
    from ..asides.embeds import set_in

    return set_in(doc)


def edges(doc: Doc) -> Iterable[Edit]:
    """Take kickers, sources and editors, teasers that break off, and summaries in points; not in STANDARD."""
    from ..asides.edges import around

    return around(doc)
