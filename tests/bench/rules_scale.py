"""Print what cleaning costs with 300 and with 3,000 rules, side by side in one run.

    python tests/bench/rules_scale.py

The rules are made up, three phrases each, half of them whole lines; the texts are the documents in fixtures/, repeated.
Times are medians of alternating rounds; the ratio is what counts, the megabytes per second are this machine's.
"""

from __future__ import annotations

import random
import statistics
import time
from pathlib import Path

from cleantext import Cleaner, Rule

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "documents"
COUNTS = (300, 3_000)
ROUNDS = 15
WORDS = ("read", "more", "also", "here", "see", "our", "latest", "news", "story", "about", "town", "bridge", "river")


def made_up(count: int) -> list[Rule]:
    """So many rules of three phrases, the same for every run."""
    rng = random.Random(1)  # noqa: S311  # made-up phrases, not secrets
    rules = []
    for number in range(count):
        phrases = [" ".join(rng.choices(WORDS, k=4)) + f" {number} {n}:" for n in range(3)]
        rules.append(
            Rule(
                name=f"made-up-{number}",
                kind="promo",
                why="A phrase that nobody writes.",
                seen="nowhere",
                yes=(f"⟦{phrases[0]}⟧",),
                no=("The bridge fell.",),
                equals=tuple(phrases) if number % 2 else (),
                starts=() if number % 2 else tuple(phrases),
            )
        )
    return rules


def seconds(cleaner: Cleaner, texts: list[str]) -> float:
    """One round over the texts."""
    start = time.perf_counter()
    for text in texts:
        cleaner.clean(text)
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.source.txt"))] * 10
    size = sum(len(text.encode()) for text in texts) / 1e6
    cleaners = {count: Cleaner(rules=made_up(count), lang=()) for count in COUNTS}
    for cleaner in cleaners.values():
        seconds(cleaner, texts[:2])
    rounds = [{count: seconds(cleaner, texts) for count, cleaner in cleaners.items()} for _ in range(ROUNDS)]
    median = {count: statistics.median(r[count] for r in rounds) for count in COUNTS}
    ratio = statistics.median(r[COUNTS[1]] / r[COUNTS[0]] for r in rounds)
    print("| rules | time, times that of 300 | MB/s here |\n|---|---|---|")
    print(f"| {COUNTS[0]} | 1.00 | {size / median[COUNTS[0]]:.2f} |")
    print(f"| {COUNTS[1]} | {ratio:.2f} | {size / median[COUNTS[1]]:.2f} |")


if __name__ == "__main__":
    main()
