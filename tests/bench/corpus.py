"""Print what cleaning a corpus, and learning from it, costs at three sizes and on three engines, in one run.

    python tests/bench/corpus.py

The corpus is made of the documents in fixtures/, numbered so that no two are the same, from 50 sites. Each measurement
is a program of its own, and has the start of its engine in it. CPU is what all its processes took of the processors,
which other work on the machine changes less than the time; cost is the CPU of a document beyond the start, by the
difference to the size before, as a multiple of that of one process at 100×. Memory is the largest that any of the
processes ever had, and the largest sum of all of them. Linux, with the extra `cluster`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from cleantext.corpus import Processes, Ray, clean_corpus, learn_corpus

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "documents"
SIZES = {"1×": 100, "10×": 1_000, "100×": 10_000}
SITES = 50
SHARE = 1_000_000  # bytes, so that there are several for each processor
ENGINES = {"one process": Processes(1, SHARE), "two": Processes(2, SHARE), "Daft on Ray": Ray(share=SHARE)}
WORK: dict[str, Callable[..., object]] = {"clean": clean_corpus, "learn": learn_corpus}
EVERY = 0.2  # seconds between two looks at the processes
KILO = 1024


def made(path: Path, count: int) -> None:
    """Write a corpus of so many documents."""
    texts = [source.read_text(encoding="utf-8") for source in sorted(FIXTURES.glob("*.source.txt"))]
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            text = f"{texts[number % len(texts)]}\nThis is the story with the number {number}."
            url = f"https://site{number % SITES}.example/{number}"
            file.write(json.dumps({"url": url, "text": text}, ensure_ascii=False) + "\n")


def family(pid: int) -> Iterator[int]:
    """A process, and all that come from it."""
    parents: dict[int, list[int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(path.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it has just ended
            continue
        parents.setdefault(parent, []).append(int(path.parent.name))
    waiting = [pid]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += parents.get(each, ())


@dataclass(frozen=True)
class Cost:
    """What a measurement came to: seconds, seconds of CPU, and bytes of memory."""

    documents: int
    seconds: float
    cpu: float
    largest: int
    together: int


def looked(pid: int) -> tuple[int, float]:
    """Bytes of memory and seconds of CPU of a process; nothing where it has just ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text().splitlines()
        stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0, 0.0
    memory = sum(int(line.split()[1]) * KILO for line in status if line.startswith("VmRSS"))
    return memory, (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def measured(work: str, engine: str, source: Path, out: Path, documents: int) -> Cost:
    """Run it in a program of its own, and look at its processes."""
    largest = together = 0
    cpu: dict[int, float] = {}
    start = time.perf_counter()
    command = [sys.executable, __file__, work, engine, str(source), str(out)]
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=said) as process,
    ):
        while process.poll() is None:
            seen = {pid: looked(pid) for pid in family(process.pid)}
            sizes = [memory for memory, _ in seen.values()]
            largest, together = max(largest, *sizes), max(together, sum(sizes))
            cpu |= {pid: seconds for pid, (_, seconds) in seen.items() if seconds}
            time.sleep(EVERY)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{command} ended with {process.returncode}: {said.read().decode(errors='replace')}")
    return Cost(documents, time.perf_counter() - start, sum(cpu.values()), largest, together)


def table(work: str, folder: Path) -> None:
    """Print the table of one kind of work."""
    print(f"\n{work}\n")
    print("| size | engine | seconds | documents/s | CPU, ms/document | cost | largest process, MB | all, MB |")
    print("|---|---|---|---|---|---|---|---|")
    found = {
        (size, engine): measured(work, engine, folder / f"{size}.jsonl", folder / f"{work} {size} {engine}", count)
        for size, count in SIZES.items()
        for engine in ENGINES
    }
    beyond = {
        (two, engine): (found[two, engine].cpu - found[one, engine].cpu) / (SIZES[two] - SIZES[one])
        for one, two in pairwise(SIZES)
        for engine in ENGINES
    }
    base = beyond[list(SIZES)[-1], "one process"]
    for (size, engine), cost in found.items():
        ratio = f"{beyond[size, engine] / base:.2f}" if (size, engine) in beyond else ""
        rates = f"{cost.seconds:.1f} | {cost.documents / cost.seconds:.0f} | {1000 * cost.cpu / cost.documents:.1f}"
        memory = f"{cost.largest / 1e6:.0f} | {cost.together / 1e6:.0f}"
        print(f"| {size} | {engine} | {rates} | {ratio} | {memory} |", flush=True)


def main() -> None:
    """Print all tables; with arguments, do one of their rows."""
    if len(sys.argv) > 1:
        work, engine, source, out = sys.argv[1:]
        WORK[work](source, out, on=ENGINES[engine])
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size, count in SIZES.items():
            made(folder / f"{size}.jsonl", count)
        whole = (folder / "100×.jsonl").stat().st_size
        print(f"100×: {whole / 1e6:.0f} MB in {SIZES['100×']} documents", flush=True)
        for work in WORK:
            table(work, folder)


if __name__ == "__main__":
    main()
