"""Score STANDARD on a set of labelled texts and print the page docs/accuracy.md.

    python tests/bench/accuracy.py TEXTS.jsonl.gz [TRAPS.jsonl.gz] > docs/accuracy.md

TEXTS: a JSON object a line, with `lang`, `site`, `text`, `drop` (boilerplate) and `either` (a matter of taste, not
counted), both lists of [start, end, kind] in code points. TRAPS: `text` and `keep`, sentences that must stay.
Counted are characters that are no white space, by the spans of the edits.
"""

from __future__ import annotations

import sys
import zlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samples import rows

from cleantext import clean, parse

SMALL = 3  # languages with fewer texts are not shown by themselves


@dataclass
class Score:
    """Characters by kind: labelled, gone; and the article's: all, lost."""

    labelled: Counter[str] = field(default_factory=Counter)
    gone: Counter[str] = field(default_factory=Counter)
    article: int = 0
    lost: int = 0
    texts: int = 0
    harmed: int = 0

    def add(self, row: dict[str, Any]) -> None:
        """Count one text."""
        text = row["text"]
        label = [""] * len(text)
        for name in ("either", "drop"):
            for start, end, kind in row[name]:
                label[start:end] = ["?" if name == "either" else kind] * (end - start)
        removed = bytearray(len(text))
        for edit in parse(text).edits:
            if not edit.replacement:
                removed[edit.start : edit.end] = b"\1" * (edit.end - edit.start)
        lost = 0
        for character, kind, out in zip(text, label, removed, strict=True):
            if character.isspace() or kind == "?":
                continue
            if kind:
                self.labelled[kind] += 1
                self.gone[kind] += out
            else:
                self.article += 1
                lost += out
        self.texts += 1
        self.lost += lost
        self.harmed += lost > 0

    def row(self, name: str) -> str:
        """A row of the table."""
        labelled, gone = sum(self.labelled.values()), sum(self.gone.values())
        share = f"{gone / labelled:.1%}" if labelled else "-"
        return f"| {name} | {self.texts} | {share} | {self.lost / max(1, self.article):.3%} | {self.harmed} |"


def held_out(site: str) -> bool:
    """Whether nobody looked at the texts of a site while writing rules: a quarter of the sites, by a checksum."""
    return zlib.crc32(site.encode()) % 4 == 0


def main(arguments: list[str]) -> None:
    """Print the page."""
    labelled = list(rows(Path(arguments[0])))
    whole, seen, held = Score(), Score(), Score()
    by_language = {row["lang"]: Score() for row in labelled}
    for row in labelled:
        for score in (whole, held if held_out(row["site"]) else seen, by_language[row["lang"]]):
            score.add(row)
    print("# Accuracy\n")
    print("Written by `tests/bench/accuracy.py`, which says what is counted, from a set of scraped plain texts of news")
    print("sites in which every character is labelled; the texts are other people's and not part of this project.\n")
    print(
        "| texts | how many | boilerplate removed | article lost | texts that lost something |\n|---|---|---|---|---|"
    )
    print(whole.row("all"))
    print(seen.row("of sites looked at while writing rules"))
    print(held.row("of sites held out"))
    for lang, score in sorted(by_language.items(), key=lambda item: -item[1].texts):
        if score.texts >= SMALL:
            print(score.row(lang))
    if arguments[1:]:
        traps = rows(Path(arguments[1]))
        kept = [" ".join(keep.split()) in " ".join(clean(row["text"]).split()) for row in traps for keep in row["keep"]]
        print(f"\nOf {len(kept)} sentences in which an article itself speaks like boilerplate, {sum(kept)} stay.")
    print("\n## What is still missed\n\n| kind | characters | removed | left |\n|---|---|---|---|")
    for kind, count in whole.labelled.most_common():
        print(f"| {kind} | {count} | {whole.gone[kind] / count:.0%} | {count - whole.gone[kind]} |")


if __name__ == "__main__":
    main(sys.argv[1:])
