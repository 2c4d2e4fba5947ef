"""Corpora in an object store: the same parts as in folders, read and written through a server that speaks S3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import corpora
import pytest

from cleantext.cli import main
from cleantext.corpus import Processes, clean_corpus, learn_corpus

pytest.importorskip("moto.server", reason="moto[server], which plays the object store, is not installed")
boto3 = pytest.importorskip("boto3", reason="boto3, which fills the object store, is not installed")

SHARE = 50_000  # bytes


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    from moto.server import ThreadedMotoServer

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "made-up")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "{}:{}".format(*server.get_host_and_port())
    server.stop()


def test_an_object_store_holds_what_a_folder_holds(endpoint: str, tmp_path: Path) -> None:
    client = boto3.client("s3", endpoint_url=f"http://{endpoint}", region_name="us-east-1")
    client.create_bucket(Bucket="crawl")
    corpora.make(tmp_path / "in")
    for path in (tmp_path / "in").rglob("*.*"):
        client.upload_file(str(path), "crawl", f"in/{path.relative_to(tmp_path / 'in')}")
    query = f"?endpoint_override={endpoint}&scheme=http&region=us-east-1"
    report = clean_corpus(f"s3://crawl/in{query}", f"s3://crawl/out{query}", on=Processes(2, SHARE))
    assert report == clean_corpus(tmp_path / "in", tmp_path / "out", on=Processes(1, SHARE))
    assert report == clean_corpus(f"s3://crawl/in{query}", f"s3://crawl/out{query}", on=Processes(1, SHARE))  # done
    for entry in client.list_objects_v2(Bucket="crawl", Prefix="out/")["Contents"]:
        path = tmp_path / "back" / entry["Key"].removeprefix("out/")
        path.parent.mkdir(parents=True, exist_ok=True)
        client.download_file("crawl", entry["Key"], str(path))
    here, there = corpora.content(tmp_path / "out"), corpora.content(tmp_path / "back")
    assert here.pop("plan.json")
    assert there.pop("plan.json")  # it knows files by their times
    assert there == here


def test_rules_are_learned_in_an_object_store(
    endpoint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    client = boto3.client("s3", endpoint_url=f"http://{endpoint}", region_name="us-east-1")
    client.create_bucket(Bucket="crawl")
    corpora.make(tmp_path / "in")
    client.upload_file(str(tmp_path / "in" / "plain.jsonl"), "crawl", "in/plain.jsonl")
    query = f"?endpoint_override={endpoint}&scheme=http&region=us-east-1"
    learned = learn_corpus(f"s3://crawl/in{query}", f"s3://crawl/rules{query}", on=Processes(1, SHARE))
    assert learned == learn_corpus(tmp_path / "in" / "plain.jsonl", tmp_path / "rules", on=Processes(1, SHARE))
    found = {entry["Key"]: client.get_object(Bucket="crawl", Key=entry["Key"])["Body"].read()
             for entry in client.list_objects_v2(Bucket="crawl", Prefix="rules/")["Contents"]}  # fmt: skip
    here = {f"rules/{path.name}": path.read_bytes() for path in (tmp_path / "rules").iterdir()}
    assert {key: content for key, content in found.items() if content} == here
    away = ["learn", str(tmp_path / "in" / "plain.jsonl"), "--out", f"s3://nowhere/rules{query}", "--workers", "1"]
    assert main(away) == 2
    assert "cleantext: When " in capsys.readouterr().err
