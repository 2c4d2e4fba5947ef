"""What people look at: explanations as lines and as HTML."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from html import escape
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .article import Article

COLOURS = {"disclaimer": "#c2410c", "promo": "#b91c1c", "widget": "#7c3aed", "headline": "#0369a1", "stamp": "#15803d"}


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


def as_html(article: Article) -> str:
    """The document as HTML: what went is struck through, with rule and kind on hover; all text is escaped."""
    pieces, done = [], 0
    for edit in article.edits:
        pieces.append(escape(article.source[done : edit.start]))
        colour = COLOURS.get(edit.kind, "#6b7280")
        title = escape(f"{edit.kind}: {edit.rule}", quote=True)
        gone = escape(article.source[edit.start : edit.end])
        pieces.append(f'<del title="{title}" style="color:{colour}">{gone}</del>{escape(edit.replacement)}')
        done = edit.end
    pieces.append(escape(article.source[done:]))
    counts = ", ".join(f"{kind} {n}" for kind, n in Counter(edit.kind for edit in article.edits).most_common())
    head = escape(" · ".join(filter(None, (article.headline, article.source_name, str(article.date or "")))))
    text = f'<div style="white-space:pre-wrap">{"".join(pieces)}</div>'
    return f"<div><b>{head}</b> <small>{escape(counts)}</small>{text}</div>"
