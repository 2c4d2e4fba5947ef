"""Corpora of WARC and WET: records are rows, a page is its article, the site is the host of its address."""

from __future__ import annotations

import gzip
import uuid
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import zstandard

from cleantext import Cleaner
from cleantext.corpus import Columns, Processes, clean_corpus, learn, learn_corpus
from cleantext.formats import FileError
from cleantext.html import extract

ENDS = ("Sign up to the evening letter", "Contact the news desk in person", "All rights reserved by the house")


def article(number: int) -> list[str]:
    told = "the council, which had met for years without a word about it, talked about the bridge in ward"
    return [f"On day {number}-{line} {told} {number * 7 + line}." for line in range(4)]


def page(number: int) -> bytes:
    body = "".join(f"<p>{line}</p>" for line in article(number))
    return f"<html><head><title>Day {number}</title></head><body><article>{body}</article></body></html>".encode()


def record(kind: str, url: str, content_type: str, block: bytes) -> bytes:
    number = uuid.uuid5(uuid.NAMESPACE_URL, kind + url)
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-11-22T10:00:00Z\r\n"
    head += f"WARC-Record-ID: <urn:uuid:{number}>\r\nContent-Type: {content_type}\r\nContent-Length: {len(block)}\r\n"
    return head.encode() + b"\r\n" + block + b"\r\n\r\n"


def warc(pages: dict[str, bytes], *, packed: bool = False) -> bytes:
    """What a crawler writes: a request and an answer for each page, and an answer that is none; packed one by one."""
    records = []
    for url, content in pages.items():
        kind = b"image/png" if url.endswith(".png") else b"text/html; charset=utf-8"
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: %b\r\nContent-Length: %d\r\n\r\n%b" % (kind, len(content), content)
        records += [
            record("request", url, "application/http; msgtype=request", b"GET / HTTP/1.0\r\n\r\n"),
            record("response", url, "application/http; msgtype=response", answer),
        ]
    return b"".join(map(gzip.compress, records) if packed else records)


def wet(texts: dict[str, str]) -> bytes:
    first = record("warcinfo", "", "application/warc-fields", b"software: none\r\n")
    return first + b"".join(record("conversion", url, "text/plain", text.encode()) for url, text in texts.items())


PAGES = {f"https://www.paper.example/{n}": page(n) for n in range(3)}
WET = {f"https://site{n % 2}.example/{n}": "\n".join((*article(n), *ENDS)) for n in range(12)}


@pytest.mark.parametrize("packed", [False, True])
def test_pages_become_rows_of_their_articles(tmp_path: Path, *, packed: bool) -> None:
    given = {**PAGES, "https://www.paper.example/a.png": b"PNG", "https://www.paper.example/empty": b"<html></html>"}
    name = f"a.warc{'.gz' * packed}"
    (tmp_path / name).write_bytes(warc(given, packed=packed))
    report = clean_corpus(tmp_path / name, tmp_path / "out", on=Processes(1, 1000))
    assert (report.documents, report.aside, report.errors) == (3, 1, ())
    rows = pq.read_table(tmp_path / "out" / "rows").to_pylist()
    assert [row["url"] for row in rows] == list(PAGES)
    for row in rows:
        assert row["text"] == extract(PAGES[row["url"]], url=row["url"])[0]
        assert row["text_clean"] == Cleaner().clean(row["text"])
        assert row["record"].startswith("urn:uuid:")
    (aside,) = pq.read_table(tmp_path / "out" / "aside").to_pylist()
    assert (aside["url"], aside["text_place"]) == ("https://www.paper.example/empty", 3)
    assert aside["text_error"] == "html: trafilatura finds no article text in this page"
    assert {row["site"] for row in pq.read_table(tmp_path / "out" / "counts.parquet").to_pylist()} == {"paper.example"}


@pytest.mark.parametrize(
    ("name", "pack"), [("a.wet", bytes), ("a.wet.gz", gzip.compress), ("a.wet.zst", zstandard.compress)]
)
def test_rules_are_learned_by_the_host_of_the_address(tmp_path: Path, name: str, pack: type[bytes]) -> None:
    (tmp_path / name).write_bytes(pack(wet(WET)))
    learned = learn_corpus(tmp_path / name, tmp_path / "rules", on=Processes(1), columns=Columns(site="no field"))
    assert (learned.sites, learned.with_rules) == (2, 2)
    once = learn((f"site{n % 2}.example", text) for n, text in enumerate(WET.values()))
    assert {path.name: path.read_text("utf-8") for path in (tmp_path / "rules").iterdir()} == {
        f"{site}.toml": text for site, text in once.items()
    }


def test_what_goes_of_a_record_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.wet").write_bytes(wet({"https://a.example/": "He left.\nRead also: Why he left"}))
    clean_corpus(tmp_path / "a.wet", tmp_path / "out", on=Processes(1), columns=Columns("body"))
    (row,) = pq.read_table(tmp_path / "out" / "rows").to_pylist()
    assert row["body_clean"] == "He left."
    (removed,) = pq.read_table(tmp_path / "out" / "removals").to_pylist()
    assert (removed["file"], removed["place"], removed["site"]) == ("a.wet", 1, "a.example")


def test_a_record_that_is_no_utf8_is_set_aside_and_the_others_done(tmp_path: Path) -> None:
    bad = record("conversion", "https://a.example/bad", "text/plain", b"caf\xe9")
    (tmp_path / "a.wet").write_bytes(
        wet({"https://a.example/1": "He left."}) + bad + wet({"https://a.example/2": "Hm."})
    )
    report = clean_corpus(tmp_path / "a.wet", tmp_path / "out", on=Processes(1))
    assert (report.documents, report.aside, report.errors) == (2, 1, ())
    (aside,) = pq.read_table(tmp_path / "out" / "aside").to_pylist()
    assert aside["url"] == "https://a.example/bad"
    assert "UTF-8" in aside["text_error"]


def test_archives_that_are_broken_are_named_and_the_others_done(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    whole = warc(PAGES, packed=True)
    (source / "cut.warc.gz").write_bytes(whole[: len(whole) // 2])
    (source / "none.warc").write_bytes(b"no archive")
    (source / "whole.warc.gz").write_bytes(whole)
    report = clean_corpus(source, tmp_path / "out", on=Processes(1))
    assert report.documents == 3
    assert [error.split(":")[0] for error in report.errors] == ["cut.warc.gz", "none.warc"]
    assert [path.name.split(".")[0] for path in (tmp_path / "out" / "rows").iterdir()] == ["whole"]


def test_a_name_for_the_text_that_a_record_has_already(tmp_path: Path) -> None:
    (tmp_path / "a.wet").write_bytes(wet(WET))
    report = clean_corpus(tmp_path / "a.wet", tmp_path / "out", on=Processes(1), columns=Columns("url"))
    assert report.errors == ("a.wet: column 'url' is that of the record's url; give that of the text another name",)
    with pytest.raises(FileError, match="no row has a site"):
        learn_corpus(tmp_path / "a.wet", tmp_path / "rules", on=Processes(1), columns=Columns("url"))
