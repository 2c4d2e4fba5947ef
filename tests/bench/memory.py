"""Print the most memory that cleaning one document takes, as multiples of its size, and that of the rules; on Linux.

    python tests/bench/memory.py PAGES

PAGES is as for speed.py. Python's objects are counted by tracemalloc, the process, without that, by the system. (Not by
`ru_maxrss`: a new process begins with that of the one which started it.)
"""

from __future__ import annotations

import re
import tracemalloc
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from samples import asked, large, read

from cleantext import Cleaner

SIZES = (1_000_000, 10_000_000)  # bytes
SAMPLE = 200_000  # code points
HIGHEST, NOW = "VmHWM", "VmRSS"  # the names that the system gives to a process's memory


def objects(text: str) -> tuple[int, int]:
    """The peaks of Python's objects, in bytes: for the rules, and for a text."""
    tracemalloc.start()
    cleaner = _ready(text)
    rules = tracemalloc.get_traced_memory()[1]
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    cleaner.clean(text)
    return rules, tracemalloc.get_traced_memory()[1] - before


def process(text: str) -> tuple[int, int]:
    """How far the process grows, in bytes: for the rules, and for a text."""
    start = _of_process(NOW)
    cleaner = _ready(text)
    before = _of_process(NOW)
    Path("/proc/self/clear_refs").write_text("5")  # the highest is counted anew
    cleaner.clean(text)
    return before - start, _of_process(HIGHEST) - before


def _ready(text: str) -> Cleaner:
    """A cleaner that has compiled and imported what texts of this kind need; that is not the document's share."""
    cleaner = Cleaner()
    cleaner.clean(text[:SAMPLE])
    return cleaner


def _of_process(name: str) -> int:
    found = re.search(rf"{name}:\s+(\d+) kB", Path("/proc/self/status").read_text())
    if found is None:
        raise RuntimeError(f"/proc/self/status: no {name}; this system counts no memory of a process")
    return 1024 * int(found[1])


def table(texts: list[str]) -> list[str]:
    """Lines of Markdown."""
    lines = ["| | Python's objects | the process |", "|---|---|---|"]
    rules: list[int] = []
    for size in SIZES:
        text = large(texts, size)
        taken = []
        for count in (objects, process):
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
                of_rules, of_text = pool.submit(count, text).result()
            rules.append(of_rules)
            taken.append(f"{of_text / size:.1f}")
        lines.append(f"| a document of {size // 1_000_000} MB, times its size | {' | '.join(taken)} |")
    return [*lines, f"| the rules, MB | {' | '.join(f'{n / 1e6:.0f}' for n in rules[-2:])} |"]


def main() -> None:
    """Print the table."""
    print("\n".join(table(read(asked("Print how much memory cleaning takes.")).ordinary)))


if __name__ == "__main__":
    main()
