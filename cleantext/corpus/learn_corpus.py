"""learn_corpus: the call that learns rules from a corpus, on this machine or on many."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ..files import hash_of
from ..formats import FileError
from .batch import Columns
from .on_ray import Ray
from .pool import Processes
from .running import begin, check_apart, engine_of, parts, plan, source_of, watched
from .share import Share
from .store import store_at

SAMPLES = "samples"
UNFINISHED = ".cleantext-unfinished"  # in the folder of the rules, while they are learned and nothing is to be kept

Place = str | os.PathLike[str]


@dataclass(frozen=True)
class Learned:
    """How many sites a corpus has, for how many there are rules now, and the files that could not be used, with why."""

    sites: int
    with_rules: int
    errors: tuple[str, ...] = ()


def learn_corpus(
    source: Place | Sequence[Place],
    out: Place,
    *,
    on: str | Processes | Ray = "processes",
    columns: Columns = Columns(),  # noqa: B008  # frozen
    counts: Place | None = None,
) -> Learned:
    r"""Learn from all JSON Lines, Parquet and WARC files of folders what the pages of each site repeat.

    `source` is one that `clean_corpus` takes, or several. Into the folder `out` it writes what `learn` gives, a rule
    file for each site; one of its name is replaced. In the folder `counts` the samples of the pages stay: what later
    calls read adds to them, and a page that comes again counts once. Rows without a site, or without a text, are
    passed over. The same call goes on with a run that was interrupted; it raises what `clean_corpus` raises.

    >>> import json, pathlib, tempfile
    >>> ends = "Sign up to the evening letter\nContact the news desk\nAll rights reserved by the house"
    >>> pages = [f"On day {n} the council met for the {n}th time this year.\n{ends}" for n in range(9)]
    >>> with tempfile.TemporaryDirectory() as name:
    ...     folder = pathlib.Path(name)
    ...     lines = [json.dumps({"text": page, "url": "https://example.org/"}) for page in pages]
    ...     _ = (folder / "a.jsonl").write_text("\n".join(lines))
    ...     learned = learn_corpus(folder / "a.jsonl", folder / "rules", on=Processes(1))
    ...     rules = [path.name for path in (folder / "rules").iterdir()]
    >>> learned, rules
    (Learned(sites=1, with_rules=1, errors=()), ['example.org.toml'])
    """
    from .gather import MERGED, MERGING, gathered
    from .learning import Ruling, Sampling

    engine = engine_of(on)
    places = [source] if isinstance(source, (str, os.PathLike)) else source
    sources = [source_of(place, engine.share) for place in places]
    target = store_at(out)
    kept = target.below(UNFINISHED) if counts is None else store_at(counts)
    if counts is None:
        begin(sources, kept, plan(sources, "learn", repr(columns)))
    errors: list[str] = []
    for each in sources:
        check_apart(each, target)
        check_apart(each, kept)
        crawl = f"{SAMPLES}/{hash_of([plan([each], each.store.uri, repr(columns))])}"
        errors += parts(engine, Sampling(each.store, kept, columns, crawl), each, kept, crawl)[1]
    sites, names = gathered(kept, [entry.name for entry in kept.listed(SAMPLES)], partial(watched, engine))
    rules = watched(engine, Ruling(kept, target), [Share(name, 0, 1) for name in names])
    target.tidied()
    kept.tidied()
    for folder in (kept,) if counts is None else (kept.below(MERGING), kept.below(MERGED)):
        folder.removed()
    if not sites:
        told = f"no row has a site in {columns.site!r}; give Columns(site=…), or --site"
        raise FileError(f"{', '.join(each.uri for each in sources)}: {told}")
    return Learned(sites, sum(rules), tuple(sorted(set(errors))))
