"""A run over a corpus: its engine, what it is about, where it stands, and a bar that tells how far it is."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from .. import __version__
from ..files import hash_of
from ..formats import FileError
from .carry import Engine, Result, Work, carried
from .on_ray import Ray
from .pool import Processes
from .share import Share
from .store import Entry, Store

PLAN = "plan.json"
ENGINES: dict[str, Callable[[], Processes | Ray]] = {"processes": Processes, "ray": Ray}


def engine_of(on: str | Processes | Ray) -> Processes | Ray:
    """An engine by its name, or as it is. ValueError for a name that none has."""
    if not isinstance(on, str):
        return on
    if on not in ENGINES:
        raise ValueError(f"on: {on!r}: no such engine; there are {', '.join(map(repr, ENGINES))}")
    return ENGINES[on]()


def plan(entries: Sequence[Entry], todo: Sequence[Share], *settings: str) -> bytes:
    """What two runs must share for one to go on with the other's parts; files are known by size and time."""
    files = hash_of(repr(each).encode("utf-8", "surrogatepass") for each in (*entries, *todo))
    kept = {"version": __version__, "settings": settings, "files": files, "shares": len(todo)}
    return json.dumps(kept, indent=1).encode()


def begin(source: str, out: Store, plan: bytes) -> None:
    """Note the plan in the folder. FileError where another was begun there, or where the folder lies in the source."""
    if f"{out.opened()[1]}/".startswith(f"{Store(source).opened()[1]}/"):
        raise FileError(f"{out.uri}: lies in the source, of which it would become a part; give another folder")
    if not out.has(PLAN):
        if out.listed():
            raise FileError(f"{out.uri}: has files that no run wrote; give another folder")
        with out.writing(PLAN) as path:
            path.write_bytes(plan)
        return
    with out.reading(PLAN) as file:
        if file.read() != plan:
            told = "holds a run with other settings, or of files that have changed since"
            raise FileError(f"{out.uri}: {told}; give another folder, or delete this one")


def watched(engine: Engine[Result], work: Work[Result], todo: Sequence[Share]) -> list[Result]:
    """What the work gave for each share, while a bar tells of it on terminals."""
    from tqdm import tqdm

    results = []
    with tqdm(total=sum(s.end - s.start for s in todo), unit="B", unit_scale=True, delay=1, disable=None) as bar:
        for share, result in carried(engine, work, todo):
            results.append(result)
            bar.update(share.end - share.start)
    return results
