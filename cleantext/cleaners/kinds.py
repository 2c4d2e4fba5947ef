"""Cleaners that take what the rules of one kind find."""

from __future__ import annotations

from collections.abc import Iterable

from ..document import Doc
from ..edits import Edit


def _of(doc: Doc, kind: str) -> Iterable[Edit]:
    return [edit for edit in doc.matches if edit.kind == kind]


def disclaimers(doc: Doc) -> Iterable[Edit]:
    """Legal disclaimers, copyright notes, disclosures."""
    return _of(doc, "disclaimer")


def promos(doc: Doc) -> Iterable[Edit]:
    """Links to other stories; newsletter, app, podcast, donation and subscription appeals."""
    return _of(doc, "promo")


def widgets(doc: Doc) -> Iterable[Edit]:
    """Share, comment, player, poll, login and cookie controls."""
    return _of(doc, "widget")


def credits(doc: Doc) -> Iterable[Edit]:
    """Photo and contributor lines, contact lines, author bios: a matter of taste, so not in STANDARD."""
    return _of(doc, "credit")


def navigation(doc: Doc) -> Iterable[Edit]:
    """Menus, breadcrumbs, tags, next and previous."""
    return _of(doc, "navigation")


def stamps(doc: Doc) -> Iterable[Edit]:
    """Advertising marks, reading times, "updated" lines, view counts."""
    return _of(doc, "stamp")


def comments(doc: Doc) -> Iterable[Edit]:
    """Readers' comments under the article."""
    return _of(doc, "comment")


def press(doc: Doc) -> Iterable[Edit]:
    """The end of a press release: "About X", contacts, forward-looking statements."""
    return _of(doc, "press")
