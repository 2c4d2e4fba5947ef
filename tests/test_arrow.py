"""Columns of Arrow tables: what is added, what stays, and what becomes of rows that can't be cleaned."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from texts import PROMO

from cleantext import Cleaner, Doc, Edit, parse, promos, render
from cleantext.arrow import ROWS, clean_array, clean_column, clean_texts
from cleantext.columns import EDIT

STORY = """\
 date 2025-05-29 Over 1,200 Defenders 🇺🇦 Returned From Captivity
KYIV, May 29 (Reuters) - He stated this during a program, according to the agency.
Read also: '1,000-for-1,000' exchange: Ukraine returns fighters
The exchange went on for three days, the minister told reporters in the capital."""
AGED = "Rain in the north\nPublished 2 hours ago\nIt rained on Monday, the office said."
DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
ADDED = {
    "text_clean": pa.string(),
    "text_headline": pa.string(),
    "text_date": pa.date32(),
    "text_age_seconds": pa.int64(),
    "text_dateline": pa.struct(
        [
            ("start", pa.int64()),
            ("end", pa.int64()),
            ("text", pa.string()),
            ("places", pa.list_(pa.string())),
            ("agency", pa.string()),
            ("date_text", pa.string()),
        ]
    ),
    "text_source_name": pa.string(),
    "text_edits": pa.list_(EDIT),
    "text_error": pa.string(),
}


def failing(doc: Doc) -> Iterator[Edit]:
    """A step that takes texts with a word in them badly, each in a way of its own."""
    if "raise" in doc.text:
        raise LookupError("no such \ud800 thing")
    if "surrogate" in doc.text:
        yield Edit(0, 1, "\ud800", kind="mine", rule="mine")
    if "source" in doc.text:
        yield Edit(0, 1, kind="mine", rule="mine", data={"source_name": b"\xff"})
    if "day" in doc.text:
        yield Edit(0, 1, kind="mine", rule="mine", data={"date": "Monday"})


def undecodable(*texts: bytes | None) -> pa.Array:
    return pa.array(texts, pa.binary()).cast(pa.string(), safe=False)


def test_typed_columns_are_added() -> None:
    table = clean_column(pa.table({"id": [7], "text": [STORY]}), "text")
    assert dict(zip(table.schema.names, table.schema.types, strict=True)) == {
        "id": pa.int64(),
        "text": pa.string(),
        **ADDED,
    }
    (row,) = table.to_pylist()
    article = parse(STORY)
    assert (row["id"], row["text"]) == (7, STORY)
    assert row["text_clean"] == article.text
    assert row["text_headline"] == article.headline == "Over 1,200 Defenders 🇺🇦 Returned From Captivity"
    assert row["text_date"] == dt.date(2025, 5, 29)
    assert row["text_dateline"]["places"] == ["KYIV"]
    assert (row["text_dateline"]["agency"], row["text_dateline"]["date_text"]) == ("Reuters", "May 29")
    assert row["text_error"] is None


def test_spans_are_code_points_of_the_source() -> None:
    row = clean_column(pa.table({"text": [STORY]})).to_pylist()[0]
    edits = [Edit(**edit) for edit in row["text_edits"]]
    assert [STORY[e.start : e.end].split(maxsplit=1)[0] for e in edits] == ["date", "Read"]
    assert render(STORY, edits) == row["text_clean"]
    dateline = row["text_dateline"]
    assert STORY[dateline["start"] : dateline["end"]] == dateline["text"]


def test_real_documents_come_out_as_parse_gives_them() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.source.txt"))]
    assert texts
    table = clean_column(pa.table({"page": texts}), "page")
    for text, row in zip(texts, table.to_pylist(), strict=True):
        article = parse(text)
        assert row["page_clean"] == article.text
        assert (row["page_headline"], row["page_date"]) == (article.headline, article.date)
        assert row["page_source_name"] == article.source_name
        assert [(e["start"], e["end"], e["rule"], e["kind"]) for e in row["page_edits"]] == [
            (e.start, e.end, e.rule, e.kind) for e in article.edits
        ]


def test_an_age_is_told_in_seconds() -> None:
    now = AGED.replace("2 hours", "0 minutes")
    assert clean_column(pa.table({"text": [AGED, now]}))["text_age_seconds"].to_pylist() == [7200, 0]


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.string_view()], ids=str)
@pytest.mark.parametrize("encoded", [False, True], ids=["plain", "dictionary"])
def test_any_type_of_text(kind: pa.DataType, encoded: bool) -> None:  # noqa: FBT001
    texts = pa.array([PROMO, None, PROMO, ""], kind)
    table = clean_column(pa.table({"text": texts.dictionary_encode() if encoded else texts}))
    assert table["text_clean"].type == kind
    assert table["text_clean"].to_pylist() == ["He left.", None, "He left.", ""]
    assert table["text_error"].null_count == 4


def test_nulls_stay_null_in_every_column() -> None:
    table = clean_column(pa.table({"text": pa.array([None, "It rained.", None], pa.string())}))
    rows = table.to_pylist()
    assert all(value is None for row in (rows[0], rows[2]) for value in row.values())
    assert (rows[1]["text_clean"], rows[1]["text_edits"]) == ("It rained.", [])


@pytest.mark.parametrize("texts", [pa.nulls(3), pa.nulls(3, pa.string()), pa.nulls(3).dictionary_encode()], ids=str)
def test_a_column_of_nothing_but_nulls(texts: pa.Array) -> None:
    table = clean_column(pa.table({"text": texts}))
    assert table.schema.types[1:] == list(ADDED.values())
    assert [column.null_count for column in table.columns] == [3] * 9


@pytest.mark.parametrize("texts", [pa.chunked_array([], pa.string()), pa.array([], pa.string()), pa.nulls(0)], ids=str)
def test_no_rows(texts: pa.Array) -> None:
    table = clean_column(pa.table({"text": texts}))
    assert table.num_rows == 0
    assert table.schema.types[1:] == list(ADDED.values())


def test_chunks_slices_and_metadata_stay() -> None:
    texts = [f"{number}. {PROMO}" for number in range(2 * ROWS + 5)]
    schema = pa.schema([pa.field("text", pa.string(), metadata={"lang": "en"})], {"made": "by hand"})
    table = pa.table({"text": pa.chunked_array([texts[:3], texts[3:3], texts[3:]])}, schema).slice(1)
    cleaned = clean_column(table)
    assert cleaned["text_clean"].to_pylist() == [f"{n}. He left." for n in range(1, len(texts))]
    assert cleaned.select(["text"]).equals(table, check_metadata=True)
    assert cleaned["text_clean"].num_chunks <= 3
    cleaned.validate(full=True)


def test_a_batch_gives_a_batch() -> None:
    batch = pa.record_batch({"id": [1, 2, 3], "text": ["It rained.", PROMO, None]}).slice(1)
    cleaned = clean_column(batch)
    assert isinstance(cleaned, pa.RecordBatch)
    assert cleaned["text_clean"].to_pylist() == ["He left.", None]
    assert pa.Table.from_batches([cleaned]).equals(clean_column(pa.Table.from_batches([batch])))


def test_nothing_of_the_users_is_overwritten() -> None:
    table = pa.table({"text": [PROMO], "text_date": ["mine"]})
    with pytest.raises(ValueError, match=r"column 'text_date' is there already; drop it, or give another prefix"):
        clean_column(table)
    cleaned = clean_column(table, prefix="ct_")
    assert cleaned["text_date"].to_pylist() == ["mine"]
    assert cleaned.schema.names == ["text", "text_date", *(name.replace("text_", "ct_") for name in ADDED)]
    with pytest.raises(ValueError, match="column 'text_clean' is there already"):
        clean_column(clean_column(pa.table({"text": [PROMO]})))
    with pytest.raises(ValueError, match="column 'date' is there already"):
        clean_column(pa.table({"text": [PROMO], "date": [1]}), prefix="")


@pytest.mark.parametrize("kind", [pa.int64(), pa.binary(), pa.list_(pa.string()), pa.date32()], ids=str)
def test_a_column_that_holds_no_text(kind: pa.DataType) -> None:
    with pytest.raises(TypeError) as raised:
        clean_column(pa.table({"page": pa.array([None], kind)}), "page")
    assert str(raised.value) == f"column 'page' holds {kind}, not text; give a column of strings, or cast it to one"
    with pytest.raises(TypeError, match="column 'page' holds dictionary<values=int64"):
        clean_column(pa.table({"page": pa.array([1]).dictionary_encode()}), "page")


def test_a_column_that_is_not_there_once() -> None:
    with pytest.raises(ValueError, match="column 'text' is not there; the columns are id, body"):
        clean_column(pa.table({"id": [1], "body": ["x"]}))
    with pytest.raises(ValueError, match="column 'text' is twice there"):
        clean_column(pa.table([["x"], ["y"]], ["text", "text"]))
    with pytest.raises(TypeError, match=r"not dict; see docs/tables\.md"):
        clean_column({"text": ["x"]})


def test_a_row_that_a_step_breaks_on_keeps_its_text_and_says_so() -> None:
    texts = ["raise", PROMO, "surrogate", None, "source", "day", "fine"]
    table = clean_column(pa.table({"text": texts}), cleaner=Cleaner((promos, failing)))
    table.validate(full=True)
    rows = table.to_pylist()
    assert [row["text_clean"] for row in rows] == ["raise", "He left.", *texts[2:]]
    assert [row["text_error"] is None for row in rows] == [False, True, False, True, False, False, True]
    assert rows[0]["text_error"] == "LookupError: no such \\ud800 thing"
    assert "UnicodeEncodeError" in rows[2]["text_error"]
    assert all(
        rows[n][name] is None for n in (0, 2, 4, 5) for name in ADDED if name not in {"text_clean", "text_error"}
    )


def test_a_row_that_is_no_utf8_keeps_its_bytes_and_says_so() -> None:
    raws = (b"He left.\xed\xa0\x80\nRead also: Why he left", PROMO.encode(), b"caf\xe9", None)
    table = clean_column(pa.table({"text": undecodable(*raws)}))
    assert table["text_clean"].cast(pa.binary()).to_pylist() == [raws[0], b"He left.", *raws[2:]]
    errors = table["text_error"].to_pylist()
    assert errors[0] == "not UTF-8 (byte 8): a lone surrogate or another encoding; repair it where it comes from"
    assert errors[1] is None
    assert errors[2].startswith("not UTF-8 (byte 3)")
    assert errors[3] is None


def test_texts_alone_raise_where_one_cannot_be_cleaned() -> None:
    assert clean_texts(pa.array([PROMO, None])).to_pylist() == ["He left.", None]
    with pytest.raises(ValueError, match=r"column 'page': 2 of its texts can't be cleaned; the first: not UTF-8"):
        clean_texts(undecodable(b"\xff", b"fine", b"\xfe"), name="page")


def test_nulls_are_null_as_structs() -> None:
    assert clean_array(pa.array(["It rained.", None])).is_null().to_pylist() == [False, True]


def test_steps_and_rules_are_chosen_by_the_cleaner() -> None:
    table = clean_column(pa.table({"text": [PROMO]}), cleaner=Cleaner(steps=()))
    assert table["text_clean"].to_pylist() == [PROMO]


def test_through_parquet_and_back(tmp_path: Path) -> None:
    table = clean_column(pa.table({"text": [STORY, None, PROMO, AGED, ""]}))
    pq.write_table(table, tmp_path / "clean.parquet")
    assert pq.read_table(tmp_path / "clean.parquet").equals(table)


def test_a_pool_of_processes_gives_the_same() -> None:
    table = pa.table({"text": [STORY, None, PROMO] * 4})
    work = partial(clean_column, column="text", prefix="ct_")
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        done = pa.Table.from_batches(pool.map(work, table.to_batches(max_chunksize=5)))
    assert done.combine_chunks().equals(work(table).combine_chunks())


def test_python_objects_do_not_grow_with_the_table() -> None:
    peak = 0

    def probe(_doc: Doc) -> tuple[Edit, ...]:
        nonlocal peak
        peak = max(peak, sys.getallocatedblocks())
        return ()

    def growth(rows: int) -> int:
        nonlocal peak
        before = peak = sys.getallocatedblocks()
        assert clean_column(pa.table({"text": [""] * rows}), cleaner=cleaner)["text_clean"].null_count == 0
        return peak - before

    cleaner = Cleaner(steps=(probe,))
    growth(ROWS)
    few, many = growth(4 * ROWS), growth(25_000)
    assert many < few + 5_000  # each row is more than one object, so that rows that stayed would be more than 25,000
