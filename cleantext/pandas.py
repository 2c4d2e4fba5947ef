"""Frames of pandas: what clean_column does for Arrow, with the frame's own index and missing values."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa

from .arrow import clean_array, to_arrow, to_python
from .clean import Cleaner
from .columns import column_names


def clean_frame(
    frame: pd.DataFrame, column: str = "text", *, cleaner: Cleaner | None = None, prefix: str | None = None
) -> pd.DataFrame:
    r"""A new frame with the columns of `cleantext.arrow.clean_column` added; `frame` itself stays as it is.

    Cleaned text has the dtype of the column that it comes from; dateline and edits are dicts and lists of them, and
    the others have Arrow's types. A missing value (None, nan, NA) gives missing values. A lone surrogate, which Arrow
    can't hold, makes a row that can't be cleaned: it keeps its text, and its "text_error" says so.

    Raises TypeError for a value that is neither text nor missing, ValueError for a column that isn't there or stands
    there already.

    >>> clean_frame(pd.DataFrame({"text": ["He left.\nRead also: Why he left"]}))["text_clean"].tolist()
    ['He left.']
    """
    if not isinstance(frame, pd.DataFrame):
        raise TypeError(f"clean_frame takes a pandas DataFrame, not {type(frame).__name__}")
    names = column_names(column, prefix, frame.columns)
    texts = frame[column]
    given = to_arrow(_text(value, gone, column) for value, gone in zip(texts, texts.isna(), strict=True))
    clean, *fields = clean_array(given, cleaner, column).flatten()
    kept = [value if text is None else text for value, text in zip(texts, to_python(clean), strict=True)]
    kind = texts.cat.categories.dtype if isinstance(texts.dtype, pd.CategoricalDtype) else texts.dtype
    added = [pd.Series(kept, frame.index, kind), *(_series(field, frame.index) for field in fields)]
    return frame.assign(**dict(zip(names, added, strict=True)))


def _text(value: object, missing: bool, column: str) -> str | None:  # noqa: FBT001 - a value, not a choice
    if missing:
        return None
    if not isinstance(value, str):
        raise TypeError(f"column {column!r} holds {type(value).__name__}, not text; give a column of strings")
    return value


def _series(field: pa.Array, index: pd.Index) -> pd.Series:
    if pa.types.is_nested(field.type):  # pandas writes Arrow's structs to Parquet, and can't read them back
        return pd.Series(field.to_pylist(), index, object)
    return pd.Series(pd.arrays.ArrowExtensionArray(field), index)
