"""learn_corpus: the call that learns rules from a corpus, on this machine or on many."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial

from ..formats import FileError
from .batch import Columns
from .on_ray import Ray
from .pool import Processes
from .running import begin, engine_of, plan, watched
from .share import Share, shares
from .store import Store, place_of


@dataclass(frozen=True)
class Learned:
    """How many sites a corpus has, for how many there are rules now, and the files that could not be used, with why."""

    sites: int
    with_rules: int
    errors: tuple[str, ...] = ()


def learn_corpus(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    on: str | Processes | Ray = "processes",
    columns: Columns = Columns(),  # noqa: B008  # frozen
) -> Learned:
    r"""Learn from all JSON Lines and Parquet files of a folder what the pages of each site repeat.

    It takes what `clean_corpus` takes, raises what that raises, and writes what `learn` gives: in `out`, a rule file
    for each site in `rules`; and the samples that they were learned from, which may be deleted. Rows without a site,
    or without a text, are passed over. The same call goes on with a run that was interrupted.

    >>> import json, pathlib, tempfile
    >>> ends = "Sign up to the evening letter\nContact the news desk\nAll rights reserved by the house"
    >>> pages = [f"On day {n} the council met for the {n}th time this year.\n{ends}" for n in range(9)]
    >>> with tempfile.TemporaryDirectory() as name:
    ...     folder = pathlib.Path(name)
    ...     lines = [json.dumps({"text": page, "url": "https://example.org/"}) for page in pages]
    ...     _ = (folder / "a.jsonl").write_text("\n".join(lines))
    ...     learned = learn_corpus(folder / "a.jsonl", folder / "learned", on=Processes(1))
    ...     rules = [path.name for path in (folder / "learned" / "rules").iterdir()]
    >>> learned, rules
    (Learned(sites=1, with_rules=1, errors=()), ['example.org.toml'])
    """
    from .gather import gathered
    from .learning import Ruling, Sampling, sample_of

    engine = engine_of(on)
    store, entries = place_of(source)
    target = Store(os.fspath(out))
    todo = list(shares(entries, engine.share))
    if not todo:
        raise FileError(f"{os.fspath(source)}: no JSON Lines or Parquet here")
    begin(os.fspath(source), target, plan(entries, todo, "learn", repr(columns)))
    before = {entry.name for entry in target.listed("samples")}
    left = [share for share in todo if sample_of(share) not in before]
    done = watched(engine, Sampling(store, target, columns), left)
    parts = [entry.name for entry in target.listed("samples")]
    errors = [each.error for each in done if each.error]
    if missing := len(todo) - len(parts) - len(errors):
        raise FileError(f"{target.uri}: {missing} of {len(todo)} parts are missing; can all machines write to it?")
    sites, names = gathered(target, parts, partial(watched, engine))
    if not sites:
        raise FileError(f"{os.fspath(source)}: no row has a site in {columns.site!r}; give Columns(site=…)")
    rules = watched(engine, Ruling(target), [Share(name, 0, 1) for name in names])
    target.tidied()
    return Learned(sites, sum(rules), tuple(sorted(set(errors))))
