"""A run over a corpus: its engine, what it is about, what of it is done, and a bar that tells how far it is."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .. import __version__
from ..files import hash_of
from ..formats import FileError
from .carry import Engine, Result, Work, carried
from .on_ray import Ray
from .pool import Processes
from .share import Done, Share, shares
from .store import Entry, Store, place_of, store_at

PLAN = "plan.json"
Parts = tuple[list[str], list[str]]
ENGINES: dict[str, Callable[[], Processes | Ray]] = {"processes": Processes, "ray": Ray}


def engine_of(on: str | Processes | Ray) -> Processes | Ray:
    """An engine by its name, or as it is. ValueError for a name that none has."""
    if not isinstance(on, str):
        return on
    if on not in ENGINES:
        raise ValueError(f"on: {on!r}: no such engine; there are {', '.join(map(repr, ENGINES))}")
    return ENGINES[on]()


@dataclass(frozen=True)
class Source:
    """What a run reads: a folder or a file by its path or URI, and the shares of what is in it."""

    uri: str
    store: Store
    entries: tuple[Entry, ...]
    shares: tuple[Share, ...]


def source_of(source: str | os.PathLike[str], size: int) -> Source:
    """A source, in shares of so many bytes. FileError where it isn't there, or nothing of it can be read."""
    uri = os.fspath(source)
    store, entries = place_of(uri)
    found = tuple(shares(entries, size))
    if not found:
        raise FileError(f"{uri}: no JSON Lines, Parquet or WARC here; cleantext -o cleans other formats")
    return Source(uri, store, tuple(entries), found)


def plan(sources: Sequence[Source], *settings: str) -> bytes:
    """What two runs must share for one to go on with the other's parts; files are known by size and time."""
    about = [each for source in sources for each in (*source.entries, *source.shares)]
    files = hash_of(repr(each).encode("utf-8", "surrogatepass") for each in about)
    number = sum(len(source.shares) for source in sources)
    kept = {"version": __version__, "settings": settings, "files": files, "shares": number}
    return json.dumps(kept, indent=1).encode()


def begin(sources: Sequence[Source], out: Store, plan: bytes) -> None:
    """Note the plan in the folder. FileError where another was begun there, or where the folder lies in a source."""
    for source in sources:
        check_apart(source, out)
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


def check_apart(source: Source, out: Store) -> None:
    """Raise FileError where a folder to be written to lies in the source."""
    if f"{out.opened()[1]}/".startswith(f"{store_at(source.uri).opened()[1]}/"):
        raise FileError(f"{out.uri}: lies in the source, of which it would become a part; give another folder")


def parts(engine: Engine[Done], work: Work[Done], source: Source, out: Store, folder: str) -> Parts:
    """Do what is left of a source: its parts in a folder of `out`, and why files could not be used.

    FileError where parts are missing in the end.
    """
    before = {entry.name for entry in out.listed(folder)}
    done = watched(engine, work, [share for share in source.shares if share.within(folder) not in before])
    errors = [each.error for each in done if each.error]
    there = {entry.name for entry in out.listed(folder)}
    names = [name for name in sorted(share.within(folder) for share in source.shares) if name in there]
    if missing := len(source.shares) - len(names) - len(errors):
        raise FileError(
            f"{out.uri}: {missing} of {len(source.shares)} parts are missing; can all machines write to it?"
        )
    return names, errors


def watched(engine: Engine[Result], work: Work[Result], todo: Sequence[Share]) -> list[Result]:
    """What the work gave for each share, while a bar tells of it on terminals."""
    from tqdm import tqdm

    results = []
    with tqdm(total=sum(s.end - s.start for s in todo), unit="B", unit_scale=True, delay=1, disable=None) as bar:
        for share, result in carried(engine, work, todo):
            results.append(result)
            bar.update(share.end - share.start)
    return results
