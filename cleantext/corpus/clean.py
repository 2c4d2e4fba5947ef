"""clean_corpus: the call that cleans a corpus, on this machine or on many, and goes on where it was interrupted."""

from __future__ import annotations

import json
import os
import pickle
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import __version__
from ..clean import Cleaner
from ..files import hash_of
from ..formats import FileError
from .batch import Columns
from .carry import Engine, carried
from .on_ray import Ray
from .pool import Processes
from .share import Share, shares
from .store import Entry, Store, place_of

if TYPE_CHECKING:
    from .worker import Done

PLAN = "plan.json"
ENGINES: dict[str, Callable[[], Processes | Ray]] = {"processes": Processes, "ray": Ray}


@dataclass(frozen=True)
class Report:
    """What became of a corpus: rows cleaned and set aside, edits, characters that there were and that went.

    `errors` name the files of which nothing could be used, and say why; the same call tries them again.
    """

    documents: int
    aside: int
    edits: int
    characters: int
    removed: int
    errors: tuple[str, ...] = ()


def clean_corpus(
    source: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    on: str | Processes | Ray = "processes",
    columns: Columns = Columns(),  # noqa: B008  # frozen
    cleaner: Cleaner | None = None,
) -> Report:
    r"""Clean all JSON Lines and Parquet files of a folder, or one file; what was cleaned goes into the folder `out`.

    `source` and `out` are paths, or URIs of object stores (s3://, gs://, abfs://, hdfs://). `on` is "processes", "ray",
    or an engine with its settings, such as Processes(2) or Ray("head:6379"). `columns` names the columns, or fields,
    of texts and sites. `out` gets `rows` (the source's, with columns added as docs/tables.md lists them), `removals`
    (Parquet), `aside` (rows that can't be cleaned, with the reason), and counts per site and rule (counts.parquet).

    The same call goes on with a run that was interrupted; of one that is finished it tells the report again. Raises
    FileError where there is nothing to clean, or `out` holds a run with other settings or of other files;
    WorkerLostError where workers keep dying; MissingExtraError, ValueError for an engine that there isn't.

    >>> import tempfile, pathlib
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> _ = (folder / "a.jsonl").write_text('{"text": "He left.\\nRead also: Why he left"}\n')
    >>> report = clean_corpus(folder / "a.jsonl", folder / "clean", on=Processes(1))
    >>> report.documents, report.edits, len(list((folder / "clean" / "rows").iterdir()))
    (1, 1, 1)
    """
    from .merge import merged
    from .worker import Cleaning, counts_of

    engine = _engine(on)
    store, entries = place_of(source)
    todo = list(shares(entries, engine.share))
    if not todo:
        raise FileError(f"{os.fspath(source)}: no JSON Lines or Parquet here; cleantext -o cleans other formats")
    target = Store(os.fspath(out))
    if f"{target.opened()[1]}/".startswith(f"{Store(os.fspath(source)).opened()[1]}/"):
        raise FileError(f"{target.uri}: lies in the source, of which it would become a part; give another folder")
    _begin(target, _plan(entries, todo, columns, cleaner))
    before = {entry.name for entry in target.listed("counts")}
    left = [share for share in todo if counts_of(share) not in before]
    errors = _carried(engine, Cleaning(store, target, columns, cleaner), left)
    target.tidied()
    parts = [entry.name for entry in target.listed("counts")]
    if missing := len(todo) - len(parts) - len(errors):
        raise FileError(f"{target.uri}: {missing} of {len(todo)} parts are missing; can all machines write to it?")
    return Report(**merged(target, parts), errors=tuple(sorted(set(errors))))


def _engine(on: str | Processes | Ray) -> Processes | Ray:
    if not isinstance(on, str):
        return on
    if on not in ENGINES:
        raise ValueError(f"on: {on!r}: no such engine; there are {', '.join(map(repr, ENGINES))}")
    return ENGINES[on]()


def _plan(entries: list[Entry], todo: list[Share], columns: Columns, cleaner: Cleaner | None) -> bytes:
    """What two runs must share for one to go on with the other's parts; sources are known by size and time."""
    steps = b"" if cleaner is None else pickle.dumps(cleaner.steps)  # functions by their names
    rules = "" if cleaner is None else repr(cleaner.book.rules)
    settings = hash_of([steps, rules.encode("utf-8", "surrogatepass")])
    files = hash_of(repr(each).encode("utf-8", "surrogatepass") for each in (*entries, *todo))
    plan = {"version": __version__, "columns": repr(columns), "cleaner": settings, "files": files, "shares": len(todo)}
    return json.dumps(plan, indent=1).encode()


def _begin(out: Store, plan: bytes) -> None:
    """Note the plan in the folder. FileError where another was begun there."""
    if not out.has(PLAN):
        if out.listed("rows") or out.listed("counts"):
            raise FileError(f"{out.uri}: has rows that no run wrote; give another folder")
        with out.writing(PLAN) as path:
            path.write_bytes(plan)
        return
    with out.reading(PLAN) as file:
        if file.read() != plan:
            told = "holds a run with other settings, or of files that have changed since"
            raise FileError(f"{out.uri}: {told}; give another folder, or delete this one")


def _carried(engine: Engine[Done], work: Callable[[Share], Done], todo: list[Share]) -> list[str]:
    """Do all shares, with a bar on terminals; why those failed that did."""
    from tqdm import tqdm

    errors = []
    with tqdm(total=sum(s.end - s.start for s in todo), unit="B", unit_scale=True, delay=1, disable=None) as bar:
        for share, done in carried(engine, work, todo):
            errors += [done.error] if done.error else []
            bar.update(share.end - share.start)
    return errors
