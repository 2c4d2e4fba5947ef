"""The shipped rules in a form that loads ten times as fast as their files, and a user's own rules beside them."""

from __future__ import annotations

import marshal
import os
import sys
from dataclasses import fields
from functools import cache, lru_cache
from pathlib import Path

from .rule import Rule, rule_files, shipped_rules
from .rulebook import Rulebook

FIELDS = [field.name for field in fields(Rule)]
MAKERS = ("rule.py", "rulebook.py", "scan.py", "fold.py", "compiled.py")  # the code that the form depends on
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
    It is used only while its digest is that of the rule files and of the code that reads them.
    """
    place, made_from = kept_at(), digest()
    if place is None:
        return _from_files()
    try:
        known = marshal.loads(place.read_bytes())  # noqa: S302 - a file of the user's own, as bytecode is
        if known["digest"] == made_from:
            return _loaded(known)
    except (OSError, EOFError, ValueError, TypeError, KeyError):  # none yet, or damaged: made anew below
        pass
    book = _from_files()
    _keep(place, {"digest": made_from, **_form(book)})
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


def digest() -> bytes:
    """What the compiled form is made from, as 16 bytes."""
    from hashlib import blake2b

    found = blake2b(digest_size=16)
    for name in MAKERS:
        found.update((PACKAGE / name).read_bytes())
    for folder, file in rule_files():
        text = file.read_bytes()
        found.update(f"{folder}/{file.name}:{len(text)}:".encode())
        found.update(text)
    return found.digest()


def _from_files() -> Rulebook:
    return Rulebook(tuple(shipped_rules()), (shipped_book, ()))


def _form(book: Rulebook) -> dict[str, object]:
    rules = [tuple(getattr(rule, name) for name in FIELDS) for rule in book.rules]
    return {"rules": rules, "labels": book.labels, "phrases": book.phrases, "beginnings": book.beginnings}


def _loaded(form: dict[str, object]) -> Rulebook:
    rules = []
    for row in form["rules"]:  # type: ignore[attr-defined] # as _form wrote it
        rule = object.__new__(Rule)  # its checks were made when it was read from its file
        for name, value in zip(FIELDS, row, strict=True):
            object.__setattr__(rule, name, value)
        rules.append(rule)
    book = Rulebook(tuple(rules), (shipped_book, ()))
    book.__dict__.update((name, form[name]) for name in ("labels", "phrases", "beginnings"))
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
