"""What people look at in a terminal: explanations as lines."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .article import Article


def places(source: str, positions: list[int]) -> list[tuple[int, int]]:
    r"""Line and column (both from 1) of positions in a text.

    >>> places("ab\ncd", [0, 4])
    [(1, 1), (2, 2)]
    """
    starts = [0, *accumulate(map(len, source.splitlines(keepends=True)))]
    lines = [max(1, min(bisect_right(starts, position), len(starts) - 1)) for position in positions]
    return [(line, position - starts[line - 1] + 1) for line, position in zip(lines, positions, strict=True)]


def explained(article: Article, name: str = "") -> str:
    """A line for each edit: `name:line:column rule kind text`; white space at the ends is not told."""
    out = []
    texts = [article.source[edit.start : edit.end] for edit in article.edits]
    starts = [e.start + len(t) - len(t.lstrip()) for e, t in zip(article.edits, texts, strict=True)]
    for edit, text, (line, column) in zip(article.edits, texts, places(article.source, starts), strict=True):
        if not text.strip() and not edit.replacement:
            continue
        shown = repr(text.strip()) + (f" -> {edit.replacement!r}" if edit.replacement else "")
        out.append(f"{name + ':' if name else ''}{line}:{column} {edit.rule} {edit.kind} {shown}")
    return "\n".join(out)
