"""Print what texts that nobody writes cost, per byte, as multiples of normal texts.

    python tests/bench/extremes.py PAGES

PAGES is as for speed.py. The large texts are made of its texts, again and again; the hostile ones of what the rules
almost find: their near misses, and their phrases without the last letter (the first one where a phrase ends a line).
"""

from __future__ import annotations

import time
from itertools import cycle, islice
from statistics import median

from samples import Samples, asked, large, megabytes, read

from cleantext import Cleaner
from cleantext.rule import PLACES
from cleantext.rule_files import shipped_rules

LARGE = 10_000_000  # bytes of a large text
LINES = 1_000_000
SHORT = 40  # code points of a short line, at most
NORMAL = "the texts, one by one"


def near_misses() -> list[str]:
    """A line for each near miss of a rule, and for each phrase that lacks a letter."""
    rules = shipped_rules()
    misses = [" ".join(text.split()) for rule in rules for text in rule.no]
    cut = [
        phrase[1:] if place == "ends" else phrase[:-1]
        for rule in rules
        for place in PLACES
        for phrase in getattr(rule, place)
    ]
    return [*misses, *(phrase for phrase in cut if phrase.strip())]


def shapes(samples: Samples) -> dict[str, list[str]]:
    """What is measured, by its name; the normal texts first."""
    long = large(samples.ordinary, LARGE)
    short = [line for text in samples.short for line in text.splitlines() if len(line) <= SHORT]
    misses = near_misses()
    return {
        NORMAL: samples.ordinary,
        "one text of 10 MB": [long],
        "one line of 10 MB": [" ".join(long.split())],
        "a million short lines": ["\n".join(islice(cycle(short), LINES))],
        "almost every rule, as lines": ["\n".join(misses)],
        "almost every rule, as one line": [" ".join(misses)],
        "almost every rule, one text each": misses,
    }


def table(samples: Samples, rounds: int) -> list[str]:
    """Lines of Markdown."""
    clean = Cleaner().clean
    clean("warm up")
    chosen = shapes(samples)
    taken: dict[str, list[float]] = {name: [] for name in chosen}
    for _ in range(rounds):
        for name, texts in chosen.items():
            start = time.process_time()
            for text in texts:
                clean(text)
            taken[name].append((time.process_time() - start) / megabytes(texts))
    lines = ["| text | MB | time per byte, times normal | MB/s here |", "|---|---|---|---|"]
    for name, seconds in taken.items():
        ratio = median(own / normal for own, normal in zip(seconds, taken[NORMAL], strict=True))
        lines.append(f"| {name} | {megabytes(chosen[name]):.1f} | {ratio:.2f} | {1 / median(seconds):.2f} |")
    return lines


def main() -> None:
    """Print the table."""
    found = asked("Print what texts that nobody writes cost.")
    print("\n".join(table(read(found), found.rounds)))


if __name__ == "__main__":
    main()
