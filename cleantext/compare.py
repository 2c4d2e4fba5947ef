"""Many texts compared: what went of each by kind, as data and as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from .article import Article
from .clean import Cleaner
from .notebook import TABLE, cell, chip, clipped, colour, heads, removed_of

MOST_ROWS = 200  # rows that a notebook shows; `removed` has all
LABEL = 60  # code points shown of a name or a headline


@dataclass(frozen=True, repr=False)
class Comparison:
    """Articles by name. A notebook shows it as a table; `repr` is one line of totals."""

    articles: Mapping[Hashable, Article]

    @cached_property
    def removed(self) -> Mapping[Hashable, Mapping[str, int]]:
        """Characters (code points) that went, by text and kind, with a 0 where a text lost nothing of a kind.

        The numbers of a text add up to what its source is longer than its cleaned text. For a data frame:
        `pandas.DataFrame.from_dict(compare(texts).removed, orient="index")`.
        """
        counts = {name: removed_of(article) for name, article in self.articles.items()}
        kinds = _added(counts.values())
        return {name: {kind: count[kind] for kind in kinds} for name, count in counts.items()}

    def __repr__(self) -> str:
        total = _added(self.removed.values())
        kinds = ", ".join(f"{kind} {n:,}" for kind, n in total.items())
        went = f"{sum(total.values()):,} of {_size(self.articles.values()):,} characters go"
        return f"<Comparison: texts {len(self.articles):,}, {went}: {kinds or 'none'}>"

    def _repr_html_(self) -> str:
        total = _added(self.removed.values())
        names = list(self.articles)[:MOST_ROWS]
        rows = []
        for name in names:
            article = self.articles[name]
            rows.append(_row(str(name), article.headline, len(article.source), self.removed[name]))
        if more := len(self.articles) - len(names):
            rows.append(f'<tr><td colspan="{len(total) + 3}"><i>… {more:,} more texts: see .removed</i></td></tr>')
        rows.append(_row(f"all {len(self.articles):,}", None, _size(self.articles.values()), total))
        titles = heads("text", "characters", "that go", *map(chip, total))
        return f'<table class="cleantext" style="{TABLE}">{titles}{"".join(rows)}</table>'


def compare(texts: Mapping[Hashable, str] | Iterable[str], *, cleaner: Cleaner | None = None) -> Comparison:
    r"""Clean many texts and compare what goes; names are the keys of a mapping, or else positions from 0.

    Raises TypeError for a single text, and for a value that is no str, with its name.

    >>> told = compare({"a": "It rained.\nRead also: Why it rains", "b": "It stopped."})
    >>> told.removed
    {'a': {'promo': 24}, 'b': {'promo': 0}}
    >>> told
    <Comparison: texts 2, 24 of 45 characters go: promo 24>
    """
    if isinstance(texts, (str, bytes)):
        raise TypeError("compare takes many texts, as a mapping or a list; parse() takes one")
    named = texts.items() if isinstance(texts, Mapping) else enumerate(texts)
    cleaner = cleaner or Cleaner()
    articles: dict[Hashable, Article] = {}
    for name, text in named:
        if not isinstance(text, str):
            raise TypeError(f"compare: text {name!r} is {type(text).__name__}, not str; leave it out or decode it")
        articles[name] = cleaner.parse(text)
    return Comparison(articles)


def _added(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The sums by kind, largest first."""
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(total.most_common())


def _size(articles: Iterable[Article]) -> int:
    return sum(len(article.source) for article in articles)


def _row(name: str, headline: str | None, size: int, removed: Mapping[str, int]) -> str:
    """A line of the table; behind each number a bar tells its share of the text."""
    gone = sum(removed.values())
    cells = cell(f"{size:,}") + cell(f"{gone:,} ({gone / max(1, size):.0%})")
    for kind, n in removed.items():
        share = f"{colour(kind)}33 {max(0, n) / max(1, size):.0%}"
        cells += cell(f"{n:,}", style=f"background:linear-gradient(to right,{share},transparent 0)")
    below = f"<br><small>{clipped(headline, LABEL)}</small>" if headline else ""
    return f"<tr>{cell(clipped(name, LABEL) + below, 'left')}{cells}</tr>"
