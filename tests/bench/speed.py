"""Print the page docs/speed.md: what cleaning costs, beside other libraries, as multiples that hold on any machine.

    python tests/bench/speed.py PAGES --clean-text PYTHON --about "pages of newspapers" > docs/speed.md

PAGES is a folder with HTML pages below it, or a JSONL file (.gz) of texts, with `--field` for where they stand. It
takes a quarter of an hour for some hundred pages; each section is also a script of its own.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from os import cpu_count
from pathlib import Path

from samples import asked

HERE = Path(__file__).parent
BESIDE = ("ftfy", "trafilatura", "justext", "datatrove", "spacy", "regex", "ahocorasick_rs")
MEASURED = """\
CPU seconds of one process on one core (`time.process_time`); medians of rounds in which everything takes its turn.
The multiples are what counts: the megabytes per second are this machine's, which did other work too.
"""
AGAIN = """\
## Measure it yourself

```text
wget --input-file=addresses.txt --directory-prefix=pages --adjust-extension
pip install -e '.[bench]'
python -m venv elsewhere && elsewhere/bin/pip install 'clean-text[gpl]'
python tests/bench/speed.py pages --clean-text elsewhere/bin/python --about "pages of newspapers" > docs/speed.md
```

Any folder of HTML pages will do: what trafilatura leaves of them and all of their text are the texts. So will a file of
JSON lines, with `--field text`, but then nothing that works on HTML is measured. clean-text is installed elsewhere
because its module is called `cleantext` too.
"""
PEERS = """\
In each column `ftfy.fix_text` on the same texts is 1. jusText and trafilatura work on HTML, so that theirs is the time
for the pages beside ftfy's for the texts that trafilatura leaves of them. They, clean-text and datatrove do other work
than this library; the multiples say what it adds to a pipeline that has them. datatrove's filters read every text as
English, and a document that they turn down early costs them little.
"""
RULES = """\
The cost of a document does not grow with the number of rules: phrases of all rules are found in one pass of an
Aho-Corasick automaton, whole lines by looking them up in a table. The rules and their phrases are made up.
"""
EXTREMES = """\
Time per byte beside that of the texts in the first column above. The large texts are made of these; the hostile ones
hold every near miss of every rule, and each of their phrases with a letter missing.
"""
STARTING = """\
In fresh processes. The first call reads the rules, from their files where their compiled form has not been kept yet.
"""
MEMORY = """\
At its highest, while one document is cleaned. The multiples are of its size as UTF-8.
"""
SECTIONS = (
    ("Beside others", PEERS, "peers.py"),
    ("More rules", RULES, "rules_scale.py"),
    ("Large and hostile texts", EXTREMES, "extremes.py"),
    ("Starting", STARTING, "starting.py"),
    ("Memory", MEMORY, "memory.py"),
)
TAKE_PAGES = ("peers.py", "extremes.py", "memory.py")


def machine() -> str:
    """What it was measured on."""
    info = Path("/proc/cpuinfo")
    said = info.read_text(encoding="utf-8").splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in said if line.startswith("model name")]
    name = names[0] if names else platform.processor()
    return f"{name}, {cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def versions(python: str | None) -> list[str]:
    """Of each library that is there."""
    found = []
    for name in BESIDE:
        try:
            found.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            continue
    if python:
        code = "from importlib.metadata import version; print(version('clean-text'))"
        said = subprocess.run([python, "-c", code], check=True, stdout=subprocess.PIPE, text=True).stdout
        found.append(f"clean-text {said.strip()}")
    return found


def main() -> None:
    """Print the page, a section when it is done."""
    found = asked("Print the page docs/speed.md.")
    print(f"# Speed\n\nWritten by `tests/bench/speed.py`.\n{MEASURED}")
    if found.about:
        print(f"- Texts: {found.about}")
    print(f"- Machine: {machine()}\n- Libraries: {', '.join(versions(found.clean_text))}")
    for title, says, script in SECTIONS:
        print(f"\n## {title}\n\n{says}", flush=True)
        given = sys.argv[1:] if script in TAKE_PAGES else []
        subprocess.run([sys.executable, str(HERE / script), *given], check=True)
    print(f"\n{AGAIN}", end="")


if __name__ == "__main__":
    main()
