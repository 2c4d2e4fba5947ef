"""The shipped rules in a form that loads ten times as fast as their files, and a user's own rules beside them."""

from __future__ import annotations

import gc
import marshal
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from functools import cache, lru_cache
from pathlib import Path
from typing import overload

from .rule import Rule
from .rule_files import shipped_files, shipped_rules
from .rulebook import Rulebook

FIELDS = [field.name for field in fields(Rule)]
# The code that the form depends on.
MAKERS = ("rule.py", "rule_files.py", "rulebook.py", "scan.py", "fold.py", "compiled.py")
# What a book is slow to work out.
WORKED_OUT = ("labels", "longest_label", "label_openings", "phrases", "beginnings", "opening")
PACKAGE = Path(__file__).parent


@lru_cache(maxsize=8)
def book_of(own: tuple[Rule, ...], lang: tuple[str, ...] | None) -> Rulebook:
    """A user's own rules, and those that come with the package: for some languages (None: all), and with other ids.

    Made once in each process; it pickles as this call.
    """
    shipped = shipped_book()
    if not own and lang is None:
        return shipped
    taken = {rule.id for rule in own}
    spoken = (rule for rule in shipped.rules if lang is None or rule.lang in {"", *lang})
    return Rulebook((*own, *(rule for rule in spoken if rule.id not in taken)), (book_of, (own, lang)))


@cache
def shipped_book() -> Rulebook:
    """The rules that come with the package, ready; made once in each process, and it pickles as this call."""
    return read_book()


def read_book() -> Rulebook:
    """The rules that come with the package, from their compiled form or from their files.

    The form that loads fast is kept in the user's cache folder, one file for each place where the package is installed.
    It is used only while the rule files and the code that reads them are as they were: written at the same time in the
    same size, as Python asks of its own bytecode, or else the same by their digest.
    """
    place = kept_at()
    if place is None:
        return _from_files()
    try:
        with _no_collection():
            known = marshal.loads(place.read_bytes())  # noqa: S302 - a file of the user's own, as bytecode is
            if known["written"] == written() or known["digest"] == digest():
                return _loaded(known)
    except (OSError, EOFError, ValueError, TypeError, KeyError):  # none yet, or damaged: made anew below
        pass
    book = _from_files()
    _keep(place, {"written": written(), "digest": digest(), **_form(book)})
    return book


def kept_at() -> Path | None:
    """The file that holds the compiled form for this installation and this Python; None for a user without a home.

    It is looked up here rather than by a library, so that cleaning can't fail for want of one.
    """
    from hashlib import blake2b

    caches = Path(os.environ.get("XDG_CACHE_HOME", ""))
    if not caches.is_absolute():
        try:
            caches = Path.home() / ".cache"
        except RuntimeError:
            return None
    installed = blake2b(f"{PACKAGE}\n{sys.version}".encode(), digest_size=8).hexdigest()
    return caches / "cleantext" / f"rules-{installed}.marshal"


def written() -> list[tuple[str, int, int]]:
    """When each file was written that the form is made from (nanoseconds), and how large it is."""
    files = [PACKAGE / name for name in MAKERS] + [file for _, file in shipped_files()]
    return [(str(file), info.st_mtime_ns, info.st_size) for file in files for info in (file.stat(),)]


def digest() -> bytes:
    """What the compiled form is made from, as 16 bytes."""
    from hashlib import blake2b

    found = blake2b(digest_size=16)
    for name in MAKERS:
        found.update((PACKAGE / name).read_bytes())
    for folder, file in shipped_files():
        text = file.read_bytes()
        found.update(f"{folder}/{file.name}:{len(text)}:".encode())
        found.update(text)
    return found.digest()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep Python from looking for garbage among some hundred thousand new objects, none of which is."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _from_files() -> Rulebook:
    return Rulebook(tuple(shipped_rules()), (shipped_book, ()))


class Kept(Sequence[Rule]):
    """The rules of the compiled form, each read from its bytes when it is first asked for: most are never needed."""

    def __init__(self, rows: Sequence[bytes]) -> None:
        self._rows = rows
        self._read: dict[int, Rule] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, number: int) -> Rule: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Rule]: ...
    def __getitem__(self, number: int | slice) -> Rule | Sequence[Rule]:
        if isinstance(number, slice):
            return tuple(self)[number]
        known = self._read.get(number)
        if known is None:
            values = marshal.loads(self._rows[number])  # noqa: S302 - from the file that read_book has read
            known = self._read[number] = object.__new__(Rule)  # its checks were made when it was read from its file
            for name, value in zip(FIELDS, values, strict=True):
                object.__setattr__(known, name, value)
        return known

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return repr(tuple(self))


def _form(book: Rulebook) -> dict[str, object]:
    rules = [marshal.dumps(tuple(getattr(rule, name) for name in FIELDS)) for rule in book.rules]
    return {"rules": rules, **{name: getattr(book, name) for name in WORKED_OUT}}


def _loaded(form: dict[str, object]) -> Rulebook:
    book = Rulebook(Kept(form["rules"]), (shipped_book, ()))  # type: ignore[arg-type] # as _form wrote it
    book.__dict__.update((name, form[name]) for name in WORKED_OUT)
    return book


def _keep(place: Path, form: dict[str, object]) -> None:
    import tempfile

    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix=place.name)
    except OSError:  # no home folder, or one that can't be written: every start reads the rule files
        return
    try:
        with os.fdopen(handle, "wb") as file:
            marshal.dump(form, file)
        Path(name).replace(place)
    except OSError:  # the disk is full; cleaning needs none of this
        Path(name).unlink(missing_ok=True)
