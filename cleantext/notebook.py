"""An article as a notebook shows it: what went struck through and coloured by kind, and why on hover."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from .why import reason, reasons

if TYPE_CHECKING:
    from .article import Article
    from .edits import Edit

FOLDS = 2000  # code points; a longer stretch is folded
EDGE = 600  # code points shown of a long stretch at each of its ends; what lies between is folded
ROOM = 300_000  # characters of HTML for the document; notebooks grow slow with outputs of more than a megabyte
FIELD = 200  # code points shown of a field
# Tints and lines only: the letters keep the notebook's own colour, so that they read well in the light and the dark.
COLOURS = {
    "promo": "#dc2626", "disclaimer": "#ea580c", "press": "#ca8a04", "encoding": "#65a30d", "stamp": "#16a34a",
    "credit": "#0d9488", "dateline": "#0891b2", "headline": "#2563eb", "widget": "#7c3aed", "comment": "#c026d3",
    "navigation": "#db2777", "repeat": "#a16207",
}  # fmt: skip
OTHER = "#64748b"
CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {0x7F: 0x2421}

BOX = "white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;flex:1 1 24em;max-height:40em;overflow:auto"
TABLE = "border-collapse:collapse;margin:0;color:inherit"  # some pages give tables a colour of their own
CELL = "padding:0 .5em;text-align:"


def as_html(article: Article) -> str:
    r"""The document as HTML that is safe to show: its fields, what went and what stays, and counts of what went.

    Every text is escaped. Long stretches are folded, and the size is bounded however long the document is.

    >>> from cleantext import parse
    >>> "<del " in as_html(parse("The talks ended.\nRead also: Why the talks began"))
    True
    """
    text = f'<div style="{BOX}">{"".join(_document(article))}</div>'
    row = f'<div style="display:flex;flex-wrap:wrap;gap:1em;align-items:flex-start">{text}{_counts(article)}</div>'
    return f'<div class="cleantext">{_fields(article)}{row}</div>'


def colour(kind: str) -> str:
    """The colour of a kind, "#" and six digits; one for all kinds that are not the library's."""
    return COLOURS.get(kind, OTHER)


def tint(kind: str) -> str:
    """The style of what went as `kind`: a thin wash of its colour, and lines in it."""
    return f"background:{colour(kind)}33;text-decoration-color:{colour(kind)}"


def shown(text: str) -> str:
    r"""Text escaped for HTML, with marks for what can't be shown.

    >>> shown('<b title="x">\0')
    '&lt;b title=&quot;x&quot;&gt;␀'
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # half a pair is no character
    return escape(whole.translate(CONTROLS))


def clipped(text: str, most: int = FIELD) -> str:
    """Text of at most `most` code points and a mark where there was more, escaped."""
    return shown(text if len(text) <= most else text[:most] + "…")


def _document(article: Article) -> Iterator[str]:
    """The pieces of the document in its order, until there is no more room."""
    known = reasons(article.book)
    position, end = article.span or (0, len(article.source))
    room = ROOM
    for number, edit in enumerate(article.edits):
        if room <= 0:
            yield _note(f"{len(article.edits) - number:,} more pieces that go, in {end - position:,} characters")
            return
        pieces = (*_folded(article.source[position : edit.start], room), *_gone(article, edit, known, room))
        yield from pieces
        position = edit.end
        room -= sum(map(len, pieces))
    yield from _folded(article.source[position:end], room)


def _gone(article: Article, edit: Edit, known: Mapping[str, str], room: int) -> Iterator[str]:
    """What an edit takes, and what it puts in its place."""
    why = reason(known, edit.rule)
    title = clipped(f"{edit.kind} · {edit.rule}" + (f"\n{why}" if why else ""), 2 * FIELD)
    how = f'title="{title}" style="{tint(edit.kind)}"'
    yield from _folded(article.source[edit.start : edit.end], room, (f"<del {how}>", "</del>"))
    if edit.replacement:
        yield f"<ins {how}>{clipped(edit.replacement, 2 * EDGE)}</ins>"


def _folded(text: str, room: int, tags: tuple[str, str] = ("", "")) -> Iterator[str]:
    """A stretch between tags; of a long one the middle is folded, or only told of where there is no room for it."""
    before, after = tags
    if len(text) <= FOLDS:
        yield f"{before}{shown(text)}{after}" if text else ""
        return
    start, end = _ends_of_lines(text)
    what = f"{end - start:,} characters that {'go' if before else 'stay'}"
    yield f"{before}{shown(text[:start])}{after}"
    middle = shown(text[start:end]) if end - start <= room else ""
    fold = f'<details><summary style="cursor:pointer"><i>… {what}</i></summary>{before}{middle}{after}</details>'
    yield fold if 0 < len(middle) <= room else _note(what)
    yield f"{before}{shown(text[end:])}{after}"


def _ends_of_lines(text: str) -> tuple[int, int]:
    """Where the middle of a long stretch begins and ends: behind a line, else behind a word, near the edges."""
    late = len(text) - EDGE
    start = next((at + 1 for mark in "\n " if (at := text.rfind(mark, EDGE // 2, EDGE)) > 0), EDGE)
    end = next((at + 1 for mark in "\n " if (at := text.find(mark, late, late + EDGE // 2)) > 0), late)
    return start, end


def _note(what: str) -> str:
    return f"<div><i>… {what}, not shown here: see .text, .edits and .explain()</i></div>"


def _fields(article: Article) -> str:
    """What the text says of itself, above it."""
    told = {
        "dateline": article.dateline and article.dateline.text,
        "date": article.date and article.date.isoformat(),
        "age": None if article.age is None else str(article.age),
        "source": article.source_name,
        "related": "; ".join(filter(None, (inner.headline for inner in article.related))),
    }
    headline = f"<b>{clipped(article.headline)}</b>" if article.headline else ""
    fields = "&emsp;".join(f"<i>{name}</i> {clipped(value)}" for name, value in told.items() if value)
    lines = [headline, fields, *(f"⚠ {clipped(warning)}" for warning in article.warnings)]
    return "".join(f'<div style="margin-bottom:.4em">{line}</div>' for line in lines if line)


def _counts(article: Article) -> str:
    """How many pieces and characters went, by kind."""
    pieces, removed = Counter(edit.kind for edit in article.edits), removed_of(article)
    if not pieces:
        return "<div><i>nothing goes</i></div>"
    rows = [(chip(kind), pieces[kind], n) for kind, n in removed.most_common()]
    size = article.span[1] - article.span[0] if article.span else len(article.source)
    rows.append((f"of {size:,}", sum(pieces.values()), sum(removed.values())))
    cells = "".join(f"<tr>{cell(kind, 'left')}{cell(f'{n:,}')}{cell(f'{m:,}')}</tr>" for kind, n, m in rows)
    return f'<table style="{TABLE};font-size:smaller">{heads("goes", "pieces", "characters")}{cells}</table>'


def removed_of(article: Article) -> Counter[str]:
    r"""How many characters went, by kind.

    >>> from cleantext import parse
    >>> removed_of(parse("The talks ended.\nRead also: Why"))
    Counter({'promo': 15})
    """
    count: Counter[str] = Counter()
    for edit in article.edits:
        count[edit.kind] += edit.end - edit.start - len(edit.replacement)
    return count


def chip(kind: str) -> str:
    """The name of a kind in its tint."""
    return f'<span style="{tint(kind)}">{clipped(kind)}</span>'


def heads(first: str, *rest: str) -> str:
    """The first line of a table, from HTML: `first` stands above names, the others above numbers."""
    others = "".join(f'<th style="{CELL}right">{title}</th>' for title in rest)
    return f'<tr><th style="{CELL}left">{first}</th>{others}</tr>'


def cell(html: str, side: str = "right", style: str = "") -> str:
    """A cell of a table, from HTML."""
    return f'<td style="{CELL}{side};{style}">{html}</td>'
