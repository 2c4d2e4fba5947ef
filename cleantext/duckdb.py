"""DuckDB: `clean_text` and `parse_text` as functions of SQL."""

from __future__ import annotations

from collections.abc import Callable

import duckdb
import pyarrow as pa
from duckdb.func import FunctionNullHandling, PythonUDFType

from .arrow import clean_array, clean_texts
from .clean import Cleaner
from .columns import article_type


def register(connection: duckdb.DuckDBPyConnection, *, cleaner: Cleaner | None = None) -> None:
    r"""Give a connection the functions `clean_text(VARCHAR)` and `parse_text(VARCHAR)`; NULL stays NULL.

    `clean_text` gives the cleaned text and raises where a text can't be cleaned. `parse_text` gives a struct: clean,
    headline, date and what else docs/tables.md lists; a text that can't be cleaned stands in "clean" as it is, and
    "error" says why. Raises duckdb.NotImplementedException where the connection has functions of these names.

    >>> connection = duckdb.connect()
    >>> register(connection)
    >>> connection.sql(r"SELECT clean_text(E'He left.\nRead also: Why he left')").fetchall()
    [('He left.',)]
    """
    with duckdb.connect() as memory:
        article = memory.from_arrow(pa.table({"article": pa.array([], article_type(pa.string()))})).types[0]
    for name, function, gives in (("clean_text", clean_texts, "VARCHAR"), ("parse_text", clean_array, article)):
        connection.create_function(
            name,
            _of_chunks(function, cleaner),
            ["VARCHAR"],
            gives,
            type=PythonUDFType.ARROW,
            null_handling=FunctionNullHandling.SPECIAL,  # NULL comes in like any other value
        )


def _of_chunks(
    function: Callable[[pa.Array, Cleaner | None], pa.Array], cleaner: Cleaner | None
) -> Callable[[pa.ChunkedArray], pa.Array]:
    def cleaned(texts: pa.ChunkedArray) -> pa.Array:  # DuckDB counts the parameters: a partial would have too many
        return function(texts.combine_chunks(), cleaner)

    return cleaned
