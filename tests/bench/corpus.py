"""Print what cleaning a corpus, and learning from it, costs at three sizes and on three engines, in one run.

    python tests/bench/corpus.py

The corpus is made of the documents in fixtures/, numbered so that no two are the same, from 50 sites. Each measurement
is a program of its own, and has the start of its engine in it. Cost is what a document costs beyond that, by the
difference to the size before, as a multiple of what it costs one process at 100×. Memory is the largest that any of its
processes ever had, and the largest sum of all of them. The ratios are what counts; other work on the machine shows in
all of them. Linux, with the extra `cluster`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from cleantext.corpus import Processes, Ray, clean_corpus, learn_corpus

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "documents"
SIZES = {"1×": 100, "10×": 1_000, "100×": 10_000}
SITES = 50
SHARE = 1_000_000  # bytes, so that there are several for each processor
ENGINES = {"one process": Processes(1, SHARE), "two": Processes(2, SHARE), "Daft on Ray": Ray(share=SHARE)}
WORK = {"clean": clean_corpus, "learn": learn_corpus}
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


def resident(pid: int) -> int:
    """The memory of a process in bytes."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * KILO for line in lines if line.startswith("VmRSS"))


def measured(work: str, engine: str, source: Path, out: Path) -> tuple[float, int, int]:
    """Seconds, the largest process and the largest sum, in bytes."""
    largest = together = 0
    start = time.perf_counter()
    command = [sys.executable, __file__, work, engine, str(source), str(out)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            sizes = [resident(pid) for pid in family(process.pid)]
            largest, together = max(largest, *sizes), max(together, sum(sizes))
            time.sleep(EVERY)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed; run it by itself to see why")
    return time.perf_counter() - start, largest, together


def table(work: str, folder: Path) -> None:
    """Print the table of one kind of work."""
    print(f"\n{work}\n")
    print("| size | documents | engine | seconds | documents/s | cost | largest process, MB | all, MB |")
    print("|---|---|---|---|---|---|---|---|")
    found = {}
    for size, count in SIZES.items():
        for engine in ENGINES:
            out = folder / f"{work} {size} {engine}"
            found[size, engine] = (count, *measured(work, engine, folder / f"{size}.jsonl", out))
    beyond = {}
    for one, two in pairwise(SIZES):
        for engine in ENGINES:
            (few, short, *_), (many, long, *_) = found[one, engine], found[two, engine]
            beyond[two, engine] = (long - short) / (many - few)
    base = beyond[list(SIZES)[-1], "one process"]
    for (size, engine), (count, seconds, largest, together) in found.items():
        ratio = f"{beyond[size, engine] / base:.2f}" if (size, engine) in beyond else ""
        memory = f"{largest / 1e6:.0f} | {together / 1e6:.0f}"
        print(f"| {size} | {count} | {engine} | {seconds:.1f} | {count / seconds:.0f} | {ratio} | {memory} |")


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
        print(f"100×: {(folder / '100×.jsonl').stat().st_size / 1e6:.0f} MB")
        for work in WORK:
            table(work, folder)


if __name__ == "__main__":
    main()
