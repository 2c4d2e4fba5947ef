"""Corpora on a Ray cluster of two nodes that the test starts: the same output as one machine, deaths and restarts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import corpora
import pytest

from cleantext import STANDARD, Cleaner
from cleantext.corpus import Processes, clean_corpus, learn_corpus

pytest.importorskip("daft", reason="the extra 'cluster' (Daft, Ray) is not installed")
pytest.importorskip("ray", reason="the extra 'cluster' (Daft, Ray) is not installed")

SHARE = 100_000  # bytes
CLUSTER = """
import sys
from ray.cluster_utils import Cluster
node = {"num_cpus": 1, "object_store_memory": 100_000_000}
cluster = Cluster(initialize_head=True, head_node_args={**node, "include_dashboard": False})
second = cluster.add_node(**node)
print(cluster.address, flush=True)
for line in sys.stdin:
    cluster.remove_node(second, allow_graceful=False)
    second = cluster.add_node(**node)
    print("replaced", flush=True)
cluster.shutdown()
"""
RUN = """
import sys
import corpora
from cleantext import STANDARD, Cleaner
from cleantext.corpus import Ray, clean_corpus
steps = (*STANDARD, *(getattr(corpora, name) for name in sys.argv[5:]))
print(clean_corpus(sys.argv[2], sys.argv[3], on=Ray(sys.argv[1], int(sys.argv[4])), cleaner=Cleaner(steps)))
"""


LEARN = """
import sys
from cleantext.corpus import Ray, learn_corpus
print(learn_corpus(sys.argv[2].split(), sys.argv[3], on=Ray(sys.argv[1], int(sys.argv[4])), counts=sys.argv[5]))
"""


@contextmanager
def of_its_own(code: str, *arguments: str, **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A Python program in a group of its own, nothing of which is left behind."""
    settings = {**os.environ, "PYTHONPATH": str(Path(__file__).parent), "RAY_DISABLE_IMPORT_WARNING": "1"}
    command = [sys.executable, "-c", code, *arguments]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(  # type: ignore[call-overload]
        command, **pipes, text=True, start_new_session=True, env={**settings, **environment}
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("ray")
    corpora.make(folder / "in")
    clean_corpus(folder / "in", folder / "one", on=Processes(1, SHARE), cleaner=Cleaner(STANDARD))
    return folder


@pytest.fixture(scope="module")
def cluster(work: Path) -> Iterator[subprocess.Popen[str]]:
    with of_its_own(CLUSTER, CLEANTEXT_TEST_MARK=str(work / "mark")) as process:
        yield process
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def address(cluster: subprocess.Popen[str]) -> str:
    assert cluster.stdout is not None
    return cluster.stdout.readline().strip()


def run(address: str, folder: Path, out: Path, *steps: str) -> tuple[str, ...]:
    return address, str(folder / "in"), str(out), str(SHARE), *steps


def until_more(out: Path, process: subprocess.Popen[str], before: int = 0) -> int:
    """Wait for another share to be done; how many there are then."""
    while (count := len(list(out.glob("counts/**/*.parquet")))) <= before:
        assert process.poll() is None
        time.sleep(0.01)
    return count


def test_two_nodes_write_what_one_machine_writes_though_a_worker_is_killed(
    address: str, work: Path, tmp_path: Path
) -> None:
    with of_its_own(RUN, *run(address, work, tmp_path / "out", "dies_once")) as process:
        said, _ = process.communicate(timeout=100)
    assert (work / "mark").exists()
    assert said.startswith("Report(documents=76, aside=7, ")
    here, there = corpora.content(work / "one"), corpora.content(tmp_path / "out")
    assert here.pop("plan.json") != there.pop("plan.json")  # the step that kills is part of the plan
    assert there == here


def test_two_nodes_learn_what_one_machine_learns(address: str, work: Path, tmp_path: Path) -> None:
    sources = [work / "in" / "plain.jsonl", work / "in" / "table.parquet"]
    given = str(sources[0]), str(sources[1])
    here = learn_corpus(given, tmp_path / "one", on=Processes(1, SHARE), counts=tmp_path / "counts of one")
    arguments = address, " ".join(given), str(tmp_path / "out"), str(SHARE), str(tmp_path / "counts")
    with of_its_own(LEARN, *arguments) as process:
        said, _ = process.communicate(timeout=100)
    assert said.splitlines()[-1] == repr(here)
    assert here.with_rules > 0
    assert corpora.content(tmp_path / "out") == corpora.content(tmp_path / "one")
    assert corpora.content(tmp_path / "counts") == corpora.content(tmp_path / "counts of one")


def test_a_run_that_is_killed_goes_on_and_survives_the_loss_of_a_node(
    cluster: subprocess.Popen[str], address: str, work: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    with of_its_own(RUN, *run(address, work, out)) as process:
        until_more(out, process)
        os.killpg(process.pid, signal.SIGKILL)
    time.sleep(2)  # Ray ends the processes of a program that is gone
    before = {path: path.stat().st_mtime_ns for path in out.glob("counts/**/*.parquet")}
    assert len(before) < len(list((work / "one").glob("counts/**/*.parquet")))
    with of_its_own(RUN, *run(address, work, out)) as process:
        until_more(out, process, len(before))
        assert cluster.stdin is not None
        assert cluster.stdout is not None
        print("another node", file=cluster.stdin, flush=True)
        said, _ = process.communicate(timeout=100)
        assert cluster.stdout.readline() == "replaced\n"
    assert "Report(documents=76, aside=7, " in said  # Ray tells on standard output, too, that a node is gone
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert corpora.content(out) == corpora.content(work / "one")
