"""What people look at in a terminal: explanations as lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .edits import Edit

if TYPE_CHECKING:
    from .article import Article

LINE_END = re.compile(r"\r\n?|\n")  # where editors and grep end one; a page break and U+2028 end none


def places(source: str, positions: Iterable[int]) -> list[tuple[int, int]]:
    r"""Line and column (both from 1) of positions in a text.

    >>> places("ab\ncd", [0, 4])
    [(1, 1), (2, 2)]
    """
    starts = [0, *(end.end() for end in LINE_END.finditer(source))]
    lines = [(bisect_right(starts, position), position) for position in positions]
    return [(line, position - starts[line - 1] + 1) for line, position in lines]


def visible(source: str, edits: Iterable[Edit]) -> list[tuple[int, Edit, str]]:
    """Edits with the text that goes and where it begins, without white space around it; none of white space alone.

    >>> visible("It rained.  Read also: Why ", [Edit(10, 27), Edit(4, 5)])[0][::2]
    (12, 'Read also: Why')
    """
    texts = ((edit, source[edit.start : edit.end]) for edit in edits)
    told = ((edit, text, text.strip()) for edit, text in texts)
    return [
        (edit.start + len(text) - len(text.lstrip()), edit, bare)
        for edit, text, bare in told
        if bare or edit.replacement
    ]


def described(edit: Edit, text: str) -> str:
    """`rule kind text`, with what takes the text's place.

    >>> described(Edit(0, 2, "é", "encoding", "encoding"), "Ã©")
    "encoding encoding 'Ã©' -> 'é'"
    """
    return f"{edit.rule} {edit.kind} {text!r}" + (f" -> {edit.replacement!r}" if edit.replacement else "")


def explained(article: Article) -> str:
    r"""A line for each edit: `line:column rule kind text`; white space at the ends is not told.

    >>> from cleantext import parse
    >>> explained(parse("The talks ended.\nRead also: Why the talks began"))
    "2:1 promo/en/read-also promo 'Read also: Why the talks began'"
    """
    seen = visible(article.source, article.edits)
    at = places(article.source, (start for start, _, _ in seen))
    lines = zip(at, seen, strict=True)
    return "\n".join(f"{line}:{column} {described(edit, text)}" for (line, column), (_, edit, text) in lines)
