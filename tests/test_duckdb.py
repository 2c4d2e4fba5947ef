"""DuckDB: the functions of SQL, with NULLs, many rows, threads and files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
from texts import PROMO, STORY, broken

from cleantext import Cleaner
from cleantext.arrow import clean_array
from cleantext.duckdb import register

TEXTS = [PROMO, None, STORY, ""]


@pytest.fixture
def connection() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect() as opened:
        register(opened)
        opened.execute("CREATE TABLE pages (id INTEGER, text VARCHAR)")
        opened.executemany("INSERT INTO pages VALUES (?, ?)", list(enumerate(TEXTS)))
        yield opened


def test_text_alone(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("SELECT clean_text(text) FROM pages ORDER BY id").fetchall()
    assert [text for (text,) in rows] == clean_array(pa.array(TEXTS)).field("clean").to_pylist()


def test_all_fields_as_a_struct(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("SELECT parse_text(text) FROM pages ORDER BY id").fetchall()
    assert [article for (article,) in rows] == clean_array(pa.array(TEXTS)).to_pylist()
    query = """SELECT a.date, a.dateline.agency, len(a.edits), a.error IS NULL
               FROM (SELECT id, parse_text(text) AS a FROM pages) WHERE a IS NOT NULL ORDER BY id"""
    assert connection.execute(query).fetchall() == [
        (None, None, 1, True),
        (dt.date(2025, 5, 29), "Reuters", 1, True),
        (None, None, 0, True),
    ]


def test_nothing_but_nulls_and_no_rows(connection: duckdb.DuckDBPyConnection) -> None:
    assert connection.execute("SELECT clean_text(NULL), parse_text(NULL)").fetchall() == [(None, None)]
    assert connection.execute("SELECT clean_text(text), parse_text(text) FROM pages WHERE id > 9").fetchall() == []


def test_many_rows_over_threads_and_parquet(connection: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    connection.execute("SET threads = 2")
    text = r"CASE WHEN i % 7 > 0 THEN i || E'. He left.\nRead also: Why he left' END"
    out = str(tmp_path / "out.parquet")
    connection.execute(f"COPY (SELECT i, clean_text({text}) AS clean FROM range(5000) r(i)) TO '{out}'")  # noqa: S608 - our own
    rows = connection.execute("SELECT clean FROM read_parquet(?) ORDER BY i", [out]).fetchall()
    assert [text for (text,) in rows] == [f"{n}. He left." if n % 7 else None for n in range(5000)]


def test_columns_that_hold_no_text(connection: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(duckdb.BinderException, match=r"clean_text\(INTEGER\)"):
        connection.execute("SELECT clean_text(id) FROM pages")


def test_a_text_that_cannot_be_cleaned() -> None:
    with duckdb.connect() as connection:
        register(connection, cleaner=Cleaner(steps=(broken,)))
        (article,) = connection.execute("SELECT parse_text('He left.')").fetchall()[0]
        assert (article["clean"], article["error"]) == ("He left.", "LookupError: no such thing")
        with pytest.raises(duckdb.Error, match="1 of its texts can't be cleaned; the first: LookupError"):
            connection.execute("SELECT clean_text('He left.')").fetchall()


def test_a_connection_takes_the_functions_once(connection: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(duckdb.NotImplementedException, match="'clean_text' is already created"):
        register(connection)
