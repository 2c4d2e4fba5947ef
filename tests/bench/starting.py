"""Print how long importing and the first call take, in fresh processes, beside the imports of others.

python tests/bench/starting.py
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

RUNS = 9
UNIT = "`import ftfy`"
CALL = 'clean("The talks ended.")'
# What a fresh process does: it prints CPU seconds, and what was imported by then that is not the standard library's.
TIMED = """
import json, sys, time
known = {*sys.modules}
SETUP
start = time.process_time()
LINE
taken = time.process_time() - start
new = {name.split(".")[0] for name in {*sys.modules} - known}
print(json.dumps([taken, sorted(new - {*sys.stdlib_module_names})]))
"""
# The compiled form of the rules is kept elsewhere than in the user's own folder.
KEPT = """
from pathlib import Path
from cleantext import compiled
compiled.kept_at = lambda: Path(PLACE)
from cleantext import clean
"""


def fresh(folder: Path, line: str, setup: str = "") -> tuple[float, list[str]]:
    """CPU seconds of a line in a process of its own, and the modules that it and its setup imported.

    Everybody's bytecode is kept in the folder, so that none is compiled but in the first run.
    """
    code = TIMED.replace("SETUP", setup).replace("LINE", line)
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    given["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=given).stdout
    seconds, modules = json.loads(said)
    return seconds, modules


def kept_at(place: Path) -> str:
    """The setup of a call that finds or keeps the compiled form of the rules at a place."""
    return KEPT.replace("PLACE", repr(str(place)))


def what(folder: Path) -> dict[str, Callable[[int], tuple[float, list[str]]]]:
    """What is measured, by its name; each takes the number of the round."""
    return {
        UNIT: lambda _: fresh(folder, "import ftfy"),
        "`import trafilatura`": lambda _: fresh(folder, "import trafilatura"),
        "`import cleantext`": lambda _: fresh(folder, "import cleantext"),
        "first call of a process": lambda _: fresh(folder, CALL, kept_at(folder / "kept")),
        "first call after installing": lambda run: fresh(folder, CALL, kept_at(folder / f"none-{run}")),
    }


def table(runs: int) -> list[str]:
    """Lines of Markdown."""
    taken: dict[str, list[float]] = {}
    modules: dict[str, list[str]] = {}
    with TemporaryDirectory() as folder:
        chosen = what(Path(folder))
        for run in range(-1, runs):  # the first one warms up the caches, of files and of the compiled form
            for name, measure in chosen.items():
                seconds, modules[name] = measure(run)
                if run >= 0:
                    taken.setdefault(name, []).append(seconds)
    lines = [f"| | times {UNIT} | ms here | modules beside the standard library's |", "|---|---|---|---|"]
    for name, all_seconds in taken.items():
        ratio = median(own / unit for own, unit in zip(all_seconds, taken[UNIT], strict=True))
        shown = ", ".join(f"`{module}`" for module in modules[name] if not module.startswith("_"))
        lines.append(f"| {name} | {ratio:.2f} | {1000 * median(all_seconds):.0f} | {shown} |")
    return lines


if __name__ == "__main__":
    print("\n".join(table(RUNS)))
