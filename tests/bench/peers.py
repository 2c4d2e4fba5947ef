"""Print how long this library and others take for the same texts, as multiples of ftfy.

    python tests/bench/peers.py PAGES

PAGES is as for speed.py. What is not installed is left out, and said to be.
"""

from __future__ import annotations

import gc
import json
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from samples import Samples, asked, described, megabytes, read

from cleantext import THOROUGH, Article, Cleaner, encoding

UNIT = "`ftfy.fix_text`"
OURS = "`clean()`: STANDARD"
NOTHING = "nothing to remove (the first ones, cleaned)"
PAGES = "pages"
FIELDS = ("text", "headline", "dateline", "date", "age", "source_name", "body", "related", "spans", "warnings")
Seconds = dict[tuple[str, str], list[float]]  # by peer and set of texts, round for round
Round = Callable[[Sequence[Any]], float]  # texts or pages to CPU seconds


@dataclass(frozen=True)
class Peer:
    """What is measured: how the table calls it, one round of it, whether it takes pages and not texts."""

    name: str
    round: Round
    takes_pages: bool = False


def here(make: Callable[[], Callable[[Any], object]]) -> Round:
    """Rounds of a function of one text, made when it is first needed."""
    made = cache(make)

    def seconds(texts: Sequence[Any]) -> float:
        call = made()
        gc.collect()
        start = time.process_time()
        for text in texts:
            call(text)
        return time.process_time() - start

    return seconds


def elsewhere(python: str) -> Round:
    """Rounds of clean-text under another interpreter."""

    def seconds(texts: Sequence[str]) -> float:
        with TemporaryDirectory() as folder:
            given = Path(folder) / "texts.json"
            given.write_text(json.dumps(texts), encoding="utf-8")
            command = [python, str(Path(__file__).with_name("clean_text.py")), str(given)]
            return float(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)

    return seconds


def fix_text() -> Callable[[str], object]:
    """Ftfy, with all of its defaults."""
    from ftfy import fix_text

    return fix_text


def every_field() -> Callable[[str], object]:
    """Each field of an article, which are worked out when they are asked for."""
    parse = Cleaner().parse

    def fields(text: str) -> list[object]:
        article: Article = parse(text)
        return [getattr(article, name) for name in FIELDS]

    return fields


def datatrove_filter(name: str) -> Callable[[str], object]:
    """One of datatrove's filters; a document that it turns down is done with there."""
    from datatrove.data import Document
    from datatrove.pipeline import filters

    chosen = getattr(filters, name)()
    return lambda text: chosen.filter(Document(text, id=""))


def justext() -> Callable[[bytes], object]:
    """JusText with its English words, whatever the page's language is."""
    from justext import get_stoplist, justext

    return partial(justext, stoplist=get_stoplist("English"))


def trafilatura() -> Callable[[bytes], object]:
    """Trafilatura's extraction, which goes before this library."""
    from trafilatura import extract

    return extract


def peers(clean_text: str | None) -> list[Peer]:
    """All that is measured."""
    other = [Peer("clean-text, `clean()`", elsewhere(clean_text))] if clean_text else []
    return [
        Peer(UNIT, here(fix_text)),
        Peer(OURS, here(lambda: Cleaner().clean)),
        Peer("`parse()`", here(lambda: Cleaner().parse)),
        Peer("`parse()` and every field", here(every_field)),
        Peer("`clean()`: THOROUGH", here(lambda: Cleaner(THOROUGH).clean)),
        Peer("ftfy behind our gate: the step `encoding` alone", here(lambda: Cleaner((encoding,)).clean)),
        *other,
        Peer("datatrove, `C4QualityFilter`", here(partial(datatrove_filter, "C4QualityFilter"))),
        Peer("datatrove, `FineWebQualityFilter`", here(partial(datatrove_filter, "FineWebQualityFilter"))),
        Peer("jusText, on the HTML", here(justext), takes_pages=True),
        Peer("trafilatura, on the HTML", here(trafilatura), takes_pages=True),
    ]


def reason_missing(peer: Peer, samples: Samples) -> str:
    """Why it can't be measured, or nothing; it is warmed up by that."""
    if peer.takes_pages and not samples.pages:
        return "the texts come without pages"
    try:
        peer.round(samples.pages[:1] if peer.takes_pages else samples.ordinary[:2])
    except ImportError as error:
        return str(error)
    return ""


def measured(chosen: list[Peer], sets: dict[str, list[Any]], rounds: int) -> Seconds:
    """Seconds by peer and set, round for round; who begins changes with every round."""
    out: Seconds = {}
    for number in range(rounds):
        turn = number % len(chosen)
        for name, texts in sets.items():
            for peer in chosen[turn:] + chosen[:turn]:
                if peer.takes_pages == (name == PAGES):
                    out.setdefault((peer.name, name), []).append(peer.round(texts))
    return out


def table(samples: Samples, rounds: int, clean_text: str | None) -> list[str]:
    """Lines of Markdown."""
    first_time, cleaned = cleaning(samples.ordinary)
    missing = {peer: reason_missing(peer, samples) for peer in peers(clean_text)}
    chosen = [peer for peer in missing if not missing[peer]]
    texts = {**samples.texts, NOTHING: cleaned}
    seconds = measured(chosen, {**texts, PAGES: samples.pages}, rounds)
    lines = [f"| times {UNIT} | {' | '.join(texts)} | MB/s here, first column |", f"|---|{'---|' * len(texts)}---|"]
    for peer in chosen:
        ratios = [ratio(seconds, peer, name, first=number == 0) for number, name in enumerate(texts)]
        taken = median(seconds[peer.name, PAGES if peer.takes_pages else next(iter(texts))])
        lines.append(f"| {peer.name} | {' | '.join(ratios)} | {megabytes(samples.ordinary) / taken:.2f} |")
    lines += ["", *(f"- {name}: {described(of_name)}" for name, of_name in texts.items())]
    later = median(seconds[OURS, next(iter(texts))])
    lines.append(
        f"- {OURS}, the first time, when the patterns of rules are compiled: {first_time / later:.1f} times later"
    )
    if clean_text is None:
        lines.append("- Left out: clean-text (it takes an interpreter of its own, --clean-text)")
    return [*lines, *(f"- Left out: {peer.name} ({why})" for peer, why in missing.items() if why)]


def ratio(seconds: Seconds, peer: Peer, name: str, *, first: bool) -> str:
    """A cell: the median over the rounds, each beside the unit's time in the same round."""
    own = seconds.get((peer.name, PAGES if peer.takes_pages and first else name))
    return f"{median(a / b for a, b in zip(own, seconds[UNIT, name], strict=True)):.2f}" if own else ""


def cleaning(texts: list[str]) -> tuple[float, list[str]]:
    """CPU seconds for cleaning them, and what is left of them, where a second cleaning finds no more."""
    clean = Cleaner().clean
    start = time.process_time()
    cleaned = [clean(text) for text in texts]
    taken = time.process_time() - start
    return taken, [text for text in cleaned if clean(text) is text]


def main() -> None:
    """Print the table."""
    found = asked("Print how long this library and others take for the same texts.")
    print("\n".join(table(read(found), found.rounds, found.clean_text)))


if __name__ == "__main__":
    main()
