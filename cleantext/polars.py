"""Polars: importing this module gives expressions the namespace `cleantext`, in eager, lazy and streaming queries."""

from __future__ import annotations

from functools import partial

import polars as pl
import pyarrow as pa

from .arrow import clean_array, clean_texts
from .clean import Cleaner
from .columns import article_type

ARTICLE = pl.Series(pa.array([], article_type(pa.large_string()))).dtype


@pl.api.register_expr_namespace("cleantext")
class CleantextExpr:
    r"""`expr.cleantext.parse()` and `expr.cleantext.clean()`, for columns of strings, categories or enums.

    Where the column holds no text, a TypeError with its name is raised when the query runs.

    >>> frame = pl.DataFrame({"text": ["He left.\nRead also: Why he left", None]})
    >>> frame.select(pl.col("text").cleantext.clean())["text"].to_list()
    ['He left.', None]
    """

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

    def parse(self, cleaner: Cleaner | None = None) -> pl.Expr:
        """A struct for each text: clean, headline, date and what else docs/tables.md lists; a null stays null.

        A text that can't be cleaned stands in "clean" as it is, and "error" says why.

        >>> frame = pl.DataFrame({"text": ["KYIV, May 26 (Reuters) - It rained."]})
        >>> frame.select(pl.col("text").cleantext.parse().struct.field("dateline").struct.field("agency")).item()
        'Reuters'
        """
        return self._expr.map_batches(partial(_parsed, cleaner=cleaner), return_dtype=ARTICLE, is_elementwise=True)

    def clean(self, cleaner: Cleaner | None = None) -> pl.Expr:
        """The cleaned text alone; a null stays null. ValueError where a text can't be cleaned."""
        return self._expr.map_batches(partial(_cleaned, cleaner=cleaner), return_dtype=pl.String, is_elementwise=True)


def _parsed(texts: pl.Series, cleaner: Cleaner | None) -> pl.Series:
    return pl.Series(texts.name, clean_array(texts.to_arrow(), cleaner, texts.name), ARTICLE)


def _cleaned(texts: pl.Series, cleaner: Cleaner | None) -> pl.Series:
    return pl.Series(texts.name, clean_texts(texts.to_arrow(), cleaner, texts.name), pl.String)
