"""Every format: told by name and content, read into documents, and written back unchanged but for the edits."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import re
import sys
from collections.abc import Callable, Sequence

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from cleantext import Edit, render
from cleantext.extras import MissingExtraError
from cleantext.formats import FORMATS, Document, FileError, Format, Found, opened
from cleantext.formats.jsonl import written, written_at

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

NAMED = {form.name: form for form in FORMATS}
DIGEST = base64.b32encode(hashlib.sha1("It ráined.".encode(), usedforsecurity=False).digest()).decode()
WET = (
    "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 6\r\n\r\n"
    "a: b\r\n\r\n\r\n"
    "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: http://example.org/\r\n"
    f"WARC-Block-Digest: sha1:{DIGEST}\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n\r\n"
    "It ráined.\r\n\r\n"
).encode()


def told(content: bytes, name: str) -> tuple[str, str]:
    form, packing, _ = opened(io.BytesIO(content), name)
    return form.name, packing


def rewritten(form: Format, content: bytes, edits: Callable[[Document], Sequence[Edit]], *fields: str) -> bytes:
    def pairs() -> object:
        for part in form.read(io.BytesIO(content), fields or ("text",)):
            yield part, tuple(Found(str(document.text), tuple(edits(document))) for document in part.documents)

    return b"".join(form.write(pairs()))  # type: ignore[arg-type]  # a generator, said short


def nothing(document: Document) -> Sequence[Edit]:  # noqa: ARG001
    return ()


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (b"It rained.", "a.txt", ("text", "")),
        (b"# It rained", "a.md", ("text", "")),
        (b"It rained.", "a", ("text", "")),
        (b"", "a.txt", ("text", "")),
        (b'{"text": "It rained."}', "a.jsonl", ("jsonl", "")),
        (b'{"text": "It rained."}', "<stdin>", ("jsonl", "")),
        (b'\xef\xbb\xbf {"text": "It rained."}', "<stdin>", ("jsonl", "")),
        (b'{"text": "It rained."}', "a.txt", ("text", "")),
        (b"{It rained.}", "<stdin>", ("text", "")),
        (b"<!DOCTYPE html><p>It rained.", "<stdin>", ("html", "")),
        (b"<p>It rained.", "a.htm", ("html", "")),
        (WET, "a.warc.wet", ("warc", "")),
        (WET, "<stdin>", ("warc", "")),
        (b"WARC/1 is a format.", "a.txt", ("text", "")),
        (gzip.compress(WET), "a.warc.wet.gz", ("warc", "gz")),
        (gzip.compress(b'{"text": "It rained."}'), "a", ("jsonl", "gz")),
        (zstandard.compress(b"It rained."), "a.txt", ("text", "zst")),
    ],
)
def test_files_are_told_apart(content: bytes, name: str, expected: tuple[str, str]) -> None:
    assert told(content, name) == expected


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"It rained.", "a.parquet", "named as parquet, but its content isn't"),
        (b"It rained.", "a.warc", "named as warc, but its content isn't"),
        (b'{\n "text": "It rained."}', "a.json", "JSON, but not JSON Lines"),
        (gzip.compress(b"It rained." * 99)[:20], "a.txt.gz", "can't be unpacked"),
        (gzip.compress(b"PAR1"), "a.parquet.gz", "unpack it first"),
    ],
)
def test_what_contradicts_itself(content: bytes, name: str, message: str) -> None:
    with pytest.raises(FileError, match=re.escape(message)):
        told(content, name)


def content_of(packed: bytes) -> bytes:
    return opened(io.BytesIO(packed), "a.txt")[2].read()


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_all_that_is_packed_is_read(pack: Callable[[bytes], bytes]) -> None:
    large = "".join(f"It rained {n} times.\n" for n in range(50_000)).encode()
    assert content_of(pack(large)) == large
    assert content_of(pack(b"One.\n") + pack(b"") + pack(b"Two.\n")) == b"One.\nTwo.\n"
    assert content_of(pack(b"")) == b""


def test_a_frame_of_zstd_that_is_to_be_skipped() -> None:
    skipped = b"\x50\x2a\x4d\x18\x03\x00\x00\x00abc"
    assert content_of(zstandard.compress(b"One.\n") + skipped + zstandard.compress(b"Two.\n")) == b"One.\nTwo.\n"


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_a_packed_file_is_never_read_as_less_than_it_is(pack: Callable[[bytes], bytes]) -> None:
    packed = pack("".join(f"{n} " for n in range(3000)).encode())
    for end in range(4, len(packed), 97):
        with pytest.raises((FileError, EOFError)):
            content_of(packed[:end])


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbfOne.\r\nTwo.", b"One.\n\n", "ü\x85\u2028".encode()])
def test_text_stays_to_the_byte(content: bytes) -> None:
    assert rewritten(NAMED["text"], content, nothing) == content


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b'{"text": "a"}',
        b'\xef\xbb\xbf{"text":"a"}\r\n\r\n'
        b'  { "n" : 1.50e0, "text" : "\\u00e9\\/\\ud83d\\ude00\xc3\xa9" , "x": {"text": 1}}\n',
        b'{"text": null}\n{"text": ""}\n{"text": "a", "text": "b"}\n',
        b'{"text": "\\ud800"}\n',
        b'{"text": "a", "n": ' + b"1" * 5000 + b"}\n",
    ],
)
def test_jsonl_stays_to_the_byte(content: bytes) -> None:
    assert rewritten(NAMED["jsonl"], content, nothing) == content


def test_jsonl_is_edited_where_it_stands() -> None:
    line = b'{"n": 1.0, "text": "\\u00e9t\\u00e9\\nX\\/Y", "title": "t"}\n'
    assert rewritten(NAMED["jsonl"], line, lambda _: [Edit(3, 5)]) == line.replace(b"\\nX", b"")
    fixed = rewritten(NAMED["jsonl"], line, lambda _: [Edit(0, 1, 'ü"')])
    assert fixed == line.replace(b"\\u00e9t", b'\\u00fc\\"t')


@given(st.text(st.characters(codec=None)), st.booleans(), st.data())
def test_editing_json_is_editing_its_text(text: str, ascii_only: bool, data: st.DataObject) -> None:  # noqa: FBT001
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line = f'{{"text": "{written(text, ascii_only=ascii_only)}"}}\n'.encode()
    edit = Edit(start, end, "ö")  # which also keeps halves of a pair apart
    out = rewritten(NAMED["jsonl"], line, lambda _: [edit])
    assert json.loads(out)["text"] == render(json.loads(line)["text"], [edit])


def test_places_in_json() -> None:
    assert written_at(r"\ud83d\ude00a\\nb", [0, 1, 2, 3, 4]) == [0, 12, 13, 15, 16]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "a"', "line 2: not JSON (expected ',', column 13)"),
        ('{"text": "a"} x', "line 2: not JSON (more behind the object, column 15)"),
        ("[1]", "line 2: not JSON (expected '{', column 1)"),
        ('{"body": "a", "n": 1}', "line 2: no field 'text'; give one of these with --field: body, n"),
        ('{"text": ["a"]}', "line 2: field 'text' holds no text but list"),
        ('{"text": 7}', "line 2: field 'text' holds no text but int"),
        ('{"text": "a", "x": ' + "[" * 99_999, "line 2: nested too deeply"),
    ],
)
def test_lines_that_cannot_be_used(line: str, message: str) -> None:
    with pytest.raises(FileError, match=re.escape(message)):
        rewritten(NAMED["jsonl"], f'{{"text": "a"}}\n{line}'.encode(), nothing)


def test_a_byte_that_is_no_utf8_is_placed() -> None:
    with pytest.raises(FileError, match=re.escape("not UTF-8 (byte 10, line 2)")):
        rewritten(NAMED["jsonl"], b'{"text": "a"}\n{"text": "\xff"}', nothing)


def parquet(**options: object) -> bytes:
    sink = io.BytesIO()
    text = pa.array(["a one", None, "a two"] * 90, pa.large_string())
    table = pa.table({"n": list(range(270)), "text": text, "title": ["a"] * 270})
    pq.write_table(table.replace_schema_metadata({"made": "here"}), sink, **options)
    return sink.getvalue()


def test_parquet_keeps_schema_groups_and_compression() -> None:
    source = parquet(row_group_size=120, compression={"text": "zstd", "n": "gzip", "title": "none"})
    out = rewritten(NAMED["parquet"], source, lambda _: [Edit(0, 2)], "text")
    before, after = pq.ParquetFile(io.BytesIO(source)), pq.ParquetFile(io.BytesIO(out))
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert [after.metadata.row_group(n).num_rows for n in range(3)] == [120, 120, 30]
    assert [after.metadata.row_group(0).column(n).compression for n in range(3)] == ["GZIP", "ZSTD", "UNCOMPRESSED"]
    assert after.read().column("text").to_pylist() == ["one", None, "two"] * 90
    assert after.read().drop_columns("text").equals(before.read().drop_columns("text"))


def test_parquet_without_rows() -> None:
    sink = io.BytesIO()
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), sink)
    out = rewritten(NAMED["parquet"], sink.getvalue(), nothing)
    assert pq.read_table(io.BytesIO(out)).schema.names == ["text"]


@pytest.mark.parametrize(
    ("field", "message"),
    [("body", "no 'body'; give a column of texts with --field: text, title"), ("n", "column 'n' holds int64")],
)
def test_columns_that_cannot_be_used(field: str, message: str) -> None:
    with pytest.raises(FileError, match=re.escape(message)):
        rewritten(NAMED["parquet"], parquet(), nothing, field)


def test_a_column_that_is_there_twice() -> None:
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["text", "text"]), sink)
    with pytest.raises(FileError, match="column 'text' is there twice"):
        rewritten(NAMED["parquet"], sink.getvalue(), nothing)


def test_parquet_that_holds_no_utf8() -> None:
    sink = io.BytesIO()
    text = pa.array([b"a"] * 130 + [b"\xff"], pa.binary()).cast(pa.string(), safe=False)
    pq.write_table(pa.table({"text": text}), sink)
    with pytest.raises(FileError, match=re.escape("rows 101 to 131: column 'text' holds what is not UTF-8")):
        rewritten(NAMED["parquet"], sink.getvalue(), nothing)


def test_a_parquet_file_that_was_damaged() -> None:
    source = bytearray(parquet(compression="zstd"))
    start = pq.ParquetFile(io.BytesIO(source)).metadata.row_group(0).column(1).data_page_offset
    source[start : start + 40] = bytes(40)
    with pytest.raises(FileError, match=r"row group 1 can't be read \(.*\); is the file whole\?"):
        rewritten(NAMED["parquet"], bytes(source), nothing)


def test_a_parquet_file_that_was_cut_off() -> None:
    with pytest.raises(FileError, match="not Parquet"):
        rewritten(NAMED["parquet"], parquet()[:300], nothing)


def test_wet_stays_to_the_byte_and_its_lengths_and_digests_follow() -> None:
    assert rewritten(NAMED["warc"], WET, nothing) == WET
    out = rewritten(NAMED["warc"], WET, lambda _: [Edit(0, 3)])
    assert out.endswith(b"Content-Length: 8\r\n\r\nr\xc3\xa1ined.\r\n\r\n")
    from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

    checked = [record for record in ArchiveIterator(io.BytesIO(out), check_digests="raise") if record.raw_stream.read()]
    assert [record.rec_type for record in checked] == ["warcinfo", "conversion"]


def test_a_digest_that_was_wrong_stays_wrong() -> None:
    wrong = WET.replace(DIGEST.encode(), DIGEST[::-1].encode())
    out = rewritten(NAMED["warc"], wrong, lambda _: [Edit(0, 3)])
    assert DIGEST[::-1].encode() in out
    assert rewritten(NAMED["warc"], out, lambda _: [Edit(0, 0, "It ")]) == wrong


@pytest.mark.parametrize("name", ["WARC-Block-Digest", "warc-block-digest"])
def test_a_digest_follows_however_its_name_is_written(name: str) -> None:
    renamed = WET.replace(b"WARC-Block-Digest", name.encode())
    assert DIGEST.encode() not in rewritten(NAMED["warc"], renamed, lambda _: [Edit(0, 3)])


def record(kind: str, headers: str, block: str) -> bytes:
    return f"WARC/1.0\r\nWARC-Type: {kind}\r\n{headers}Content-Length: {len(block)}\r\n\r\n{block}\r\n\r\n".encode()


PAGE = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>It\r\n0\r\n\r\n"
FETCHED = record("response", "WARC-Target-URI: http://example.org/\r\n", PAGE)


def test_pages_of_an_archive_are_documents_and_other_answers_are_left_out() -> None:
    looked_up = record("response", "WARC-Target-URI: dns:example.org\r\nContent-Type: text/dns\r\n", "1.2.3.4")
    parts = NAMED["warc"].read(io.BytesIO(looked_up + FETCHED), ("text",))
    assert [document for part in parts for document in part.documents] == [Document(b"<p>It", 1)]


@pytest.mark.parametrize(
    ("archive", "message"),
    [(WET[:-9], "record 2 has 6 of its 11 bytes"), (FETCHED[:-10], "record 1 has 81 of its 87 bytes")],
)
def test_an_archive_that_was_cut_off(archive: bytes, message: str) -> None:
    with pytest.raises(FileError, match=message):
        rewritten(NAMED["warc"], archive, nothing)


def test_a_package_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingExtraError, match=r"Parquet needs pyarrow: pip install '.*\[parquet\]'"):
        list(NAMED["parquet"].read(io.BytesIO(parquet()), ("text",)))
