"""Why an edit was made, in a sentence: what its rule says of itself, or what the step does that found it."""

from __future__ import annotations

from collections.abc import Mapping

from . import cleaners
from .rulebook import Rulebook

# Steps that find by place and shape, by the names that their edits carry; "datelines" is the family of three.
STEPS = {
    "abouts": cleaners.abouts,
    "between": cleaners.between,
    "bios": cleaners.bios,
    "captions": cleaners.captions,
    "datelines": cleaners.datelines,
    "edges": cleaners.edges,
    "embeds": cleaners.embeds,
    "encoding": cleaners.encoding,
    "feeds": cleaners.feeds,
    "headline-again": cleaners.headlines,
    "joins": cleaners.joins,
    "list-again": cleaners.repeats,
    "menus": cleaners.menus,
    "paragraph-again": cleaners.repeats,
    "related": cleaners.related,
    "remnants": cleaners.remnants,
    "sentences-again": cleaners.repeats,
    "strip-datelines": cleaners.strip_datelines,
    "tails": cleaners.tails,
    "threads": cleaners.threads,
}


def reasons(book: Rulebook) -> Mapping[str, str]:
    """A sentence for each rule of a book and for each name that a step of the library gives.

    >>> from cleantext import Cleaner
    >>> reasons(Cleaner().book)["headline-again"]
    "Take the headline where it stands again, alone or with the site's name, above the first paragraph."
    """
    steps = {name: (step.__doc__ or "").strip().splitlines()[0] for name, step in STEPS.items()}
    return steps | {rule.id: rule.why for rule in book.rules}


def reason(known: Mapping[str, str], rule: str) -> str:
    """What `reasons` says of a rule or of its family; "" for the name of a cleaner that is not the library's.

    >>> reason({"datelines": "Take stamps."}, "datelines/age")
    'Take stamps.'
    """
    return known.get(rule) or known.get(rule.split("/", 1)[0], "")
