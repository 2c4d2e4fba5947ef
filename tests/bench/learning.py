"""Learn each site's boilerplate from all of its pages but one, clean that one, and print a table in Markdown.

    python tests/bench/learning.py BENCH/articles.jsonl.gz

A JSON object a line, with `id`, `site`, `body` (the article as it should be) and `texts` (by name, such as "visible").
Beside the file stands `judge.py`, whose own functions score: F1 of 4-word shingles, title and lead left out, and the
share of the gain that a perfect remover of lines would have. Only sites with at least LEAST pages count; those with
MANY are told apart from those with fewer.
"""

from __future__ import annotations

import importlib
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean
from typing import Any

from cleantext import Cleaner
from cleantext.corpus import Sample
from cleantext.corpus.rules_of import rules_of

LEAST, MANY = 3, 6
KINDS = ("visible", "readability")
Doc = dict[str, Any]


def held_out(docs: list[Doc], kind: str) -> Iterable[tuple[Doc, str, str]]:
    """Each page, what STANDARD makes of it, and what it makes of it with rules from the site's other pages."""
    plain = Cleaner()
    for doc in docs:
        others = tuple(other["texts"][kind] for other in docs if other is not doc)
        rules = rules_of(doc["site"], Sample(others))
        yield doc, plain.clean(doc["texts"][kind]), Cleaner(rules=rules).clean(doc["texts"][kind])


def row(judge: Any, name: str, kind: str, outs: list[tuple[Doc, str]]) -> str:
    """A row of the table."""
    before, after, best, lost = [], [], [], []
    for doc, out in outs:
        text, left = judge.without_lead(doc["texts"][kind], doc), judge.without_lead(out, doc)
        before.append((doc["body"], text))
        after.append((doc["body"], left))
        best.append((doc["body"], judge.oracle(doc["body"], text)))
        lost.append(judge.recall(doc["body"], text) - judge.recall(doc["body"], left))
    first, last, limit = (judge.score(pairs) for pairs in (before, after, best))
    gain = (last["f1"] - first["f1"]) / (limit["f1"] - first["f1"])
    scores = f"{first['f1']:.4f} | {last['f1']:.4f} | {gain:.1%} | {first['precision']:.3f} | {last['precision']:.3f}"
    return f"| {kind} | {name} | {len(outs)} | {scores} | {mean(lost):.3%} |"


def main(arguments: list[str], show: Callable[[str], None] = print) -> None:
    """Print the table."""
    path = Path(arguments[0])
    sys.path.insert(0, str(path.parent))
    judge = importlib.import_module("judge")
    show("| text | steps | pages | F1 before | F1 after | gain | precision before | after | body lost |")
    show("|---|---|--:|--:|--:|--:|--:|--:|--:|")
    for kind in KINDS:
        sites: dict[str, list[Doc]] = defaultdict(list)
        for doc in judge.read(str(path)):
            if doc["texts"].get(kind):
                sites[doc["site"]].append(doc)
        outs = {site: list(held_out(docs, kind)) for site, docs in sites.items() if len(docs) >= LEAST}
        few = {site: out for site, out in outs.items() if len(out) < MANY}
        many = {site: out for site, out in outs.items() if site not in few}
        for said, chosen in (("", outs), (f", fewer than {MANY} pages", few), (f", {MANY} pages or more", many)):
            of = [out for docs in chosen.values() for out in docs]
            show(row(judge, f"STANDARD{said}", kind, [(doc, plain) for doc, plain, _ in of]))
            name = f"with rules learned, {len(chosen)} sites{said}"
            show(row(judge, name, kind, [(doc, learned) for doc, _, learned in of]))


if __name__ == "__main__":
    main(sys.argv[1:])
