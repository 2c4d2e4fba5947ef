"""The texts that are measured with: from a folder of HTML pages, or from a JSONL file."""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

LONG, SHORT = "what trafilatura leaves: long lines", "all text of the page: short lines"
PAGES = {".html", ".htm", ".xhtml"}
NOT_READ = ("script", "style", "noscript", "template", "head", "svg", "iframe")
# What stands inside of a line; any other element begins one of its own.
INLINE = frozenset(
    (
        *("a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "ins", "kbd", "mark", "q", "s"),
        *("small", "span", "strong", "sub", "sup", "time", "u", "wbr"),
    )
)


@dataclass(frozen=True)
class Samples:
    """Texts by what they are, and the pages that they are from, where there are any: the first texts are theirs."""

    texts: dict[str, list[str]]
    pages: list[bytes]

    @property
    def ordinary(self) -> list[str]:
        """The texts that most people clean."""
        return next(iter(self.texts.values()))

    @property
    def short(self) -> list[str]:
        """The texts with the shortest lines."""
        return list(self.texts.values())[-1]


def asked(does: str) -> argparse.Namespace:
    """The arguments that all of these scripts take."""
    parser = argparse.ArgumentParser(description=does)
    parser.add_argument("pages", type=Path, help="a folder with HTML pages below it, or a JSONL file (.gz) of texts")
    parser.add_argument("--field", action="append", help="of a JSONL file: where the text is (texts.body); repeatable")
    parser.add_argument("--about", default="", help="what the pages are, for the page that is printed")
    parser.add_argument("--rounds", type=int, default=5, help="medians are of so many rounds")
    parser.add_argument("--clean-text", metavar="PYTHON", help="the interpreter for which clean-text is installed")
    found = parser.parse_args()
    if not found.pages.exists():
        parser.error(f"{found.pages}: no such file or folder")
    return found


def read(asked_for: argparse.Namespace) -> Samples:
    """Samples as the arguments name them; exit code 2 where there are none."""
    path = asked_for.pages
    found = of_pages(path) if path.is_dir() else Samples(of_rows(path, asked_for.field or ["text"]), [])
    if not found.ordinary:
        print(f"{path}: no text in it; give a folder of HTML pages, or a JSONL file and --field", file=sys.stderr)
        raise SystemExit(2)
    return found


def of_pages(folder: Path) -> Samples:
    """The pages of a folder of which trafilatura leaves something, each once."""
    from trafilatura import extract

    by_text: dict[str, bytes] = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix.lower() in PAGES):
        page = path.read_bytes()
        if text := extract(page):
            by_text.setdefault(text, page)
    pages = list(by_text.values())
    return Samples({LONG: list(by_text), SHORT: [all_text(page) for page in pages]}, pages)


def all_text(page: bytes) -> str:
    r"""What a page shows, a line for each element that is not part of a line.

    >>> all_text(b"<body><h1>One <b>line</b></h1><script>x</script><p>Two</p></body>")
    'One line\nTwo'
    """
    from lxml.etree import iterwalk
    from trafilatura import load_html

    pieces: list[str] = []
    skip = 0
    for event, element in iterwalk(load_html(page), events=("start", "end", "comment", "pi")):
        named = isinstance(element.tag, str)
        skip += (1 if event == "start" else -1) * (named and element.tag in NOT_READ)
        if named and element.tag not in INLINE:
            pieces.append("\n")
        text = element.text if event == "start" and named else element.tail if event != "start" else None
        if text and not skip:
            pieces.append(re.sub(r"\s+", " ", text))
    lines = (line.strip() for line in "".join(pieces).splitlines())
    return "\n".join(line for line in lines if line)


def of_rows(path: Path, names: list[str]) -> dict[str, list[str]]:
    """The texts of a JSONL file, by the names of their fields, from the rows that have all of them."""
    found = [[_field(row, name) for name in names] for row in rows(path)]
    whole = [row for row in found if all(row)]
    return {name: [row[number] for row in whole] for number, name in enumerate(names)}


def _field(row: Any, name: str) -> str:
    value = reduce(lambda inner, key: inner.get(key) or {}, name.split("."), row)
    return value if isinstance(value, str) else ""


def rows(path: Path) -> Iterator[Any]:
    """The rows of a JSONL file, plain or packed with gzip."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def megabytes(texts: list[str]) -> float:
    """Size of texts as UTF-8."""
    return sum(len(text.encode("utf-8", "replace")) for text in texts) / 1e6


def described(texts: list[str]) -> str:
    """How many, how large, and how long their lines are."""
    sizes = [len(line) for text in texts for line in text.splitlines() if line.strip()]
    lines = f"{len(sizes):,} lines, half of them longer than {median(sizes):.0f} characters"
    return f"{len(texts)} texts, {megabytes(texts):.1f} MB, {lines}"


def large(texts: list[str], size: int) -> str:
    """A text of so many bytes: the texts, again and again, each time with another number in its sentences."""
    pieces: list[str] = []
    for number, text in enumerate(cycle(texts)):
        pieces.append("\n".join(line.replace(". ", f" ({number}). ", 1) for line in text.splitlines()) + "\n")
        size -= len(pieces[-1].encode("utf-8", "replace"))
        if size <= 0:
            break
    return "".join(pieces)
