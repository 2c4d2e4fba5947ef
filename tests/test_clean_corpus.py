"""Corpora on one machine: what comes out, whatever the shares and the workers; deaths, restarts and bad input."""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path

import corpora
import pyarrow.parquet as pq
import pytest

from cleantext import STANDARD, Cleaner
from cleantext.corpus import Columns, Processes, WorkerLostError, clean_corpus
from cleantext.corpus.carry import carried
from cleantext.corpus.lines import read
from cleantext.corpus.share import Share
from cleantext.corpus.store import Store
from cleantext.corpus.worker import Cleaning
from cleantext.formats import FileError

SHARE = 50_000  # bytes, so that the small corpus has several
RUN = """
import sys
from cleantext.corpus import Processes, clean_corpus
if __name__ == "__main__":
    print(clean_corpus(sys.argv[1], sys.argv[2], on=Processes(2, int(sys.argv[3]))))
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus") / "in"
    corpora.make(folder)
    return folder


@pytest.fixture(scope="module")
def undisturbed(corpus: Path) -> Path:
    out = corpus.parent / "undisturbed"
    clean_corpus(corpus, out, on=Processes(1, SHARE))
    return out


def test_every_row_comes_out_once_cleaned_as_parse_cleans_it(tmp_path: Path) -> None:
    given = sorted(corpora.make(tmp_path / "in"), key=lambda row: int(row["id"]))
    report = clean_corpus(tmp_path / "in", tmp_path / "out", on=Processes(1, SHARE))
    found = corpora.written(tmp_path / "out")
    assert [{name: row.get(name) for name in given_row} for row, given_row in zip(found, given, strict=True)] == given
    cleaner = Cleaner()
    for row in found[1:]:
        article = cleaner.parse(row["text"])
        assert row["text_clean"] == article.text
        assert [(e["start"], e["end"], e["rule"]) for e in row["text_edits"]] == [
            (e.start, e.end, e.rule) for e in article.edits
        ]
    assert found[0]["text_clean"] is None
    assert (report.documents, report.aside) == (len(given), len(corpora.BAD))


def test_lines_come_out_as_they_were_written_and_more(tmp_path: Path) -> None:
    line = '{"n": 1.50, "n": 12345678901234567890123, "text": "caf\\u00e9\\nRead also: Why he left" }'
    (tmp_path / "a.jsonl").write_bytes(b"\xef\xbb\xbf" + line.encode() + b"\r\n")
    clean_corpus(tmp_path / "a.jsonl", tmp_path / "out", on=Processes(1))
    (out,) = (tmp_path / "out" / "rows").iterdir()
    assert out.read_text("utf-8").startswith(line.removesuffix("}") + ', "text_clean": "café", "text_headline": ')
    assert json.loads(out.read_text("utf-8"))["text_edits"][0]["rule"] == "promo/en/read-also"


def test_rows_that_fail_are_kept_with_their_reason(undisturbed: Path) -> None:
    aside = corpora.objects(undisturbed.glob("aside/*.jsonl"))
    kept = {row["line"].encode("utf-8", "surrogateescape"): row["reason"] for row in aside}
    assert kept.keys() == corpora.BAD.keys()
    assert all(kept[line].startswith(reason) for line, reason in corpora.BAD.items())


def test_removals_say_what_went(undisturbed: Path, corpus: Path) -> None:
    removed = pq.read_table(undisturbed / "removals").to_pylist()
    edits = {(row["id"], e["start"]) for row in corpora.written(undisturbed) for e in row["text_edits"] or ()}
    assert len(removed) == len(edits) > 100
    plain = (corpus / "plain.jsonl").read_bytes()
    for row in removed:
        if row["file"] == "plain.jsonl":
            text = json.loads(plain[row["place"] :].partition(b"\n")[0])["text"]
            assert text[row["start"] : row["end"]] == row["text"]


def test_counts_add_up(undisturbed: Path) -> None:
    counts = pq.read_table(undisturbed / "counts.parquet").to_pylist()
    removed = pq.read_table(undisturbed / "removals").to_pylist()
    assert sum(row["edits"] for row in counts) == len(removed)
    assert sum(row["characters"] for row in counts if row["rule"]) == sum(len(row["text"]) for row in removed)
    sites = {row["site"]: row["documents"] for row in counts if not row["kind"]}
    assert {name: sites[name] for name in sites if name} == {f"site{n}.example": 25 for n in range(3)}
    one = [row for row in removed if row["site"] == "site1.example" and row["rule"] == "disclaimer/en/as-is"]
    (counted,) = (r for r in counts if (r["site"], r["rule"]) == ("site1.example", "disclaimer/en/as-is"))
    assert counted["documents"] == len({(row["file"], row["place"]) for row in one}) > 0


def test_shares_and_workers_make_no_difference(corpus: Path, undisturbed: Path, tmp_path: Path) -> None:
    clean_corpus(corpus, tmp_path / "two", on=Processes(2, SHARE))
    assert corpora.content(tmp_path / "two") == corpora.content(undisturbed)
    for share in (25_000, 10**9):
        clean_corpus(corpus, tmp_path / str(share), on=Processes(1, share))
        assert corpora.sorted_bytes(tmp_path / str(share)) == corpora.sorted_bytes(undisturbed)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 50])
def test_each_line_begins_in_one_share(tmp_path: Path, size: int) -> None:
    content = b'\xef\xbb\xbf{"text":"a"}\n\n{"text":"bc"}\r\n\n{"text":"d"}'
    (tmp_path / "a.jsonl").write_bytes(content)
    lines = []
    for start in range(0, len(content), size):
        with Store(str(tmp_path)).reading("a.jsonl") as stream:
            for batch in read(stream, Share("a.jsonl", start, min(start + size, len(content))), Columns()):
                lines += batch.whole
    assert lines == [b'{"text":"a"}', b'{"text":"bc"}', b'{"text":"d"}']


def test_a_line_without_end_does_not_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleantext.corpus.lines.MOST_LINE", 1000)
    (tmp_path / "a.jsonl").write_bytes(b'{"text":"' + b"x" * 5_000_000 + b'"}\n{"text":"short"}\n')
    report = clean_corpus(tmp_path / "a.jsonl", tmp_path / "out", on=Processes(1, 1_000_000))
    (aside,) = corpora.objects((tmp_path / "out" / "aside").iterdir())
    assert (report.documents, report.aside) == (1, 1)
    assert aside["reason"] == "longer than 1000 bytes; is it a line of JSON?"
    assert len(aside["line"]) == 1001


def test_the_work_pickles(corpus: Path, tmp_path: Path) -> None:
    work = Cleaning(Store(str(corpus)), Store(str(tmp_path)), Columns())
    assert pickle.loads(pickle.dumps(work)) == work  # noqa: S301  # our own


def test_a_worker_that_is_killed_costs_no_row(
    corpus: Path, tmp_path: Path, undisturbed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLEANTEXT_TEST_MARK", str(tmp_path / "killed"))
    cleaner = Cleaner((*STANDARD, corpora.dies_once))
    clean_corpus(corpus, tmp_path / "out", on=Processes(2, SHARE), cleaner=cleaner)
    assert (tmp_path / "killed").exists()
    assert corpora.sorted_bytes(tmp_path / "out") == corpora.sorted_bytes(undisturbed)
    assert not list((tmp_path / "out").rglob(".*"))


def test_a_share_that_kills_every_worker_is_told_and_the_others_are_done_once() -> None:
    shares = [Share("a.jsonl", start, start + 10) for start in range(0, 300, 10)]
    done: list[int] = []
    told = r"the last one at bytes 110 to 120 of a\.jsonl; what is done stays done"
    with pytest.raises(WorkerLostError, match=told):
        done.extend(start for _, start in carried(Processes(2), corpora.dies_at_110, shares))
    assert sorted(done) == [share.start for share in shares if share.start != 110]


def test_a_run_that_is_killed_goes_on(corpus: Path, tmp_path: Path, undisturbed: Path) -> None:
    out = tmp_path / "out"
    command = [sys.executable, "-c", RUN, str(corpus), str(out), str(SHARE)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as run:
        while not list(out.glob("counts/*.parquet")):
            assert run.poll() is None
            time.sleep(0.01)
        os.killpg(run.pid, signal.SIGKILL)
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("counts/*.parquet")}
    assert 0 < len(before) < len(list(undisturbed.glob("counts/*.parquet")))
    clean_corpus(corpus, out, on=Processes(1, SHARE))
    assert {name: (out / "counts" / name).stat().st_mtime_ns for name in before} == before  # not done twice
    assert corpora.content(out) == corpora.content(undisturbed)


def test_a_file_that_is_broken_does_not_stop_the_others(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "fine.jsonl").write_text('{"text": "It rained."}\n', encoding="utf-8")
    (tmp_path / "in" / "a.jsonl.gz").write_bytes((corpus / "below" / "packed.jsonl.gz").read_bytes()[:-9])
    (tmp_path / "in" / "b.parquet").write_bytes((corpus / "table.parquet").read_bytes()[:-9])
    report = clean_corpus(tmp_path / "in", tmp_path / "out", on=Processes(1))
    assert report.documents == 1
    assert [error.partition(": ")[0] for error in report.errors] == ["a.jsonl.gz", "b.parquet"]
    assert [path.name for path in (tmp_path / "out" / "rows").iterdir()] == ["fine.jsonl.000000000000000.jsonl"]
    (tmp_path / "in" / "a.jsonl.gz").unlink()
    with pytest.raises(FileError, match="files that have changed since; give another folder"):
        clean_corpus(tmp_path / "in", tmp_path / "out", on=Processes(1))


def test_rows_of_parquet_that_fail_keep_their_columns(tmp_path: Path) -> None:
    import pyarrow as pa

    broken = pa.array([b"half \xed\xa0\x80 a pair", b"It rained."]).cast(pa.string(), safe=False)
    pq.write_table(pa.table({"id": [1, 2], "text": broken}), tmp_path / "a.parquet")
    clean_corpus(tmp_path / "a.parquet", tmp_path / "out", on=Processes(1))
    (aside,) = (tmp_path / "out" / "aside").iterdir()
    table = pq.read_table(aside)
    assert (table["id"].to_pylist(), table["text_place"].to_pylist()) == ([1], [0])
    assert table["text"].cast(pa.binary()).to_pylist() == [b"half \xed\xa0\x80 a pair"]
    assert table["text_error"][0].as_py().startswith("not UTF-8")
    assert [row["id"] for row in corpora.written(tmp_path / "out")] == [2]


def test_bad_arguments_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for source, out, message in (
        (tmp_path / "nowhere", tmp_path / "out", "nowhere: no such file or folder"),
        (
            tmp_path / "in",
            tmp_path / "out",
            "in: no JSON Lines, Parquet or WARC here; cleantext -o cleans other formats",
        ),
    ):
        with pytest.raises(FileError, match=message):
            clean_corpus(source, out)
    (tmp_path / "in" / "a.jsonl").write_text('{"text": "It rained."}\n', encoding="utf-8")
    with pytest.raises(FileError, match="lies in the source, of which it would become a part"):
        clean_corpus(tmp_path / "in", tmp_path / "in" / "out")
    with pytest.raises(ValueError, match="on: 'spark': no such engine; there are 'processes', 'ray'"):
        clean_corpus(tmp_path / "in", tmp_path / "out", on="spark")
    clean_corpus(tmp_path / "in", tmp_path / "out", on=Processes(1))
    with pytest.raises(FileError, match="holds a run with other settings"):
        clean_corpus(tmp_path / "in", tmp_path / "out", columns=Columns("body"))
    (tmp_path / "other" / "rows").mkdir(parents=True)
    (tmp_path / "other" / "rows" / "mine").touch()
    with pytest.raises(FileError, match="has files that no run wrote; give another folder"):
        clean_corpus(tmp_path / "in", tmp_path / "other", on=Processes(1))
