"""Learning from a corpus by shares: the same rules as from all pages at once, on one machine or several processes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import corpora
import pytest

from cleantext.corpus import Columns, Processes, learn, learn_corpus
from cleantext.corpus.gather import FAN, whole_sites
from cleantext.corpus.learning import name_of
from cleantext.corpus.store import Store
from cleantext.formats import FileError
from cleantext.rule_files import read_rules

SHARE = 5_000  # bytes, so that a site's pages are in several
BOILERPLATE = ("Sign up to the {} evening letter", "All rights reserved by the house of {}", "Contact the {} desk")


def pages(count: int) -> list[tuple[str, str]]:
    """Sites and texts; the pages of each site end alike."""
    out = []
    for number in range(count):
        site = f"site{number % 3}.example"
        story = [f"On day {number}-{line} the council met for the {line * number}th time." for line in range(4)]
        out.append((site, "\n".join((*story, *(line.format(site[:5]) for line in BOILERPLATE)))))
    return out


def made(path: Path, given: list[tuple[str, str]]) -> None:
    lines = [json.dumps({"url": f"https://www.{site}/{n}", "text": text}) for n, (site, text) in enumerate(given)]
    path.write_bytes(b"\n".join((*corpora.BAD, *(line.encode() for line in lines))))


def rules(out: Path) -> dict[str, str]:
    return {path.name.removesuffix(".toml"): path.read_text("utf-8") for path in out.iterdir()}


def test_shares_and_processes_learn_what_one_reader_of_all_pages_learns(tmp_path: Path) -> None:
    given = pages(90)
    made(tmp_path / "in.jsonl", [*given, *given[:30]])  # some pages twice
    once = learn(given)
    assert once.keys() == {f"site{n}.example" for n in range(3)}
    for workers, share in ((1, SHARE), (2, SHARE), (1, 10**9)):
        out = tmp_path / f"{workers}-{share}"
        learned = learn_corpus(tmp_path / "in.jsonl", out, on=Processes(workers, share))
        assert (learned.sites, learned.with_rules, learned.errors) == (3, 3, ())
        assert rules(out) == once
        assert read_rules(out)


def test_of_a_large_site_the_same_pages_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Store, "removed", lambda _: None)  # to see what there was
    given = pages(900)  # 300 of each site, of which a sample has 200
    made(tmp_path / "in.jsonl", [*given, *given[:300]])
    counts = tmp_path / "counts"
    learn_corpus(tmp_path / "in.jsonl", tmp_path / "out", on=Processes(1, SHARE), counts=counts)
    assert len(list(counts.glob("samples/*/*"))) > FAN  # so that they are merged in two steps
    assert list((counts / "merging").iterdir())
    assert rules(tmp_path / "out") == learn(given)


def test_a_run_goes_on(tmp_path: Path) -> None:
    made(tmp_path / "in.jsonl", pages(90))
    out, counts = tmp_path / "out", tmp_path / "counts"
    learn_corpus(tmp_path / "in.jsonl", out, on=Processes(1, SHARE), counts=counts)
    whole = {**corpora.content(out), **corpora.content(counts)}
    assert [path.name for path in counts.iterdir()] == ["samples"]
    parts = sorted(counts.glob("samples/*/*"))
    before = parts[0].stat().st_mtime_ns
    for path in (*parts[1:3], *out.iterdir()):
        path.unlink()
    learn_corpus(tmp_path / "in.jsonl", out, on=Processes(1, SHARE), counts=counts)
    assert {**corpora.content(out), **corpora.content(counts)} == whole
    assert parts[0].stat().st_mtime_ns == before


def test_a_run_that_was_interrupted_goes_on_and_leaves_rules_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = pages(90)
    made(tmp_path / "in.jsonl", given)
    with monkeypatch.context() as broken:
        broken.setattr("cleantext.corpus.gather.gathered", interrupted)
        with pytest.raises(KeyboardInterrupt):
            learn_corpus(tmp_path / "in.jsonl", tmp_path / "out", on=Processes(1, SHARE))
    (kept,) = (tmp_path / "out").iterdir()
    with pytest.raises(FileError, match="holds a run with other settings"):
        learn_corpus(tmp_path / "in.jsonl", tmp_path / "out", on=Processes(1, SHARE), columns=Columns(site="x"))
    assert list(kept.glob("samples/*/*"))
    monkeypatch.setattr("cleantext.corpus.learning.sampled", interrupted)  # no page is read again
    learn_corpus(tmp_path / "in.jsonl", tmp_path / "out", on=Processes(1, SHARE))
    monkeypatch.undo()
    assert rules(tmp_path / "out") == learn(given)


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_second_crawl_adds_to_the_first_and_one_that_comes_again_does_not(tmp_path: Path) -> None:
    given = pages(90)
    made(tmp_path / "monday.jsonl", given[:40])
    made(tmp_path / "tuesday.jsonl", given[30:])  # some pages came on monday, too
    both = [tmp_path / "monday.jsonl", tmp_path / "tuesday.jsonl"]
    learn_corpus(both, tmp_path / "at once", on=Processes(1, SHARE))
    for crawl in (both[1], both[0], both[1]):
        learn_corpus(crawl, tmp_path / "apart", on=Processes(1, SHARE), counts=tmp_path / "counts")
    assert rules(tmp_path / "apart") == rules(tmp_path / "at once") == learn(given)
    learn_corpus(both[0], tmp_path / "less", on=Processes(1, SHARE))
    assert rules(tmp_path / "less") != learn(given)


def test_crawls_whose_files_look_alike_are_two(tmp_path: Path) -> None:
    for folder, given in (("monday", pages(20)), ("tuesday", [(site, text.upper()) for site, text in pages(20)])):
        (tmp_path / folder).mkdir()
        made(tmp_path / folder / "in.jsonl", given)  # of the same name, size and time
        os.utime(tmp_path / folder / "in.jsonl", (1, 1))
        learn_corpus(tmp_path / folder, tmp_path / "out", on=Processes(1), counts=tmp_path / "counts")
    assert len(list((tmp_path / "counts" / "samples").iterdir())) == 2


@pytest.mark.parametrize("size", [1, 60, 300, 10**6])
def test_no_site_is_cut(size: int) -> None:
    rows = [(site, bytes([n]), "x" * 50) for site in "abcdefgh" for n in range(ord(site) % 5 + 1)]
    cut = list(whole_sites(iter(rows), size))
    assert [row for found in cut for row in found] == rows
    sites = [{site for site, _, _ in found} for found in cut]
    assert sum(map(len, sites)) == 8
    assert len(cut) == {1: 8, 60: 7, 300: 4, 10**6: 1}[size]


def test_sites_never_share_a_file() -> None:
    names = [name_of(site) for site in ("a.example", "a/example", "a:example", "a_example")]
    assert len({*names}) == 4
    assert all(name.endswith(".toml") and "/" not in name for name in names)


def test_a_corpus_without_sites_says_so(tmp_path: Path) -> None:
    made(tmp_path / "in.jsonl", [("", "It rained.")])
    with pytest.raises(FileError, match=r"no row has a site in 'from'; give Columns\(site=…\)"):
        learn_corpus(tmp_path / "in.jsonl", tmp_path / "out", on=Processes(1), columns=Columns(site="from"))
