"""Cleaners: functions from a document to the edits they propose, and the two usual choices of them."""

from collections.abc import Callable, Iterable

from ..document import Doc
from ..edits import Edit
from .abouts import abouts
from .asides import bios, captions, edges, embeds
from .between import between
from .datelines import datelines, strip_datelines
from .encoding import encoding
from .feeds import feeds
from .headlines import headlines
from .joins import joins
from .kinds import comments, credits, disclaimers, navigation, press, promos, stamps, widgets
from .labels import labels
from .menus import menus
from .related import related
from .remnants import remnants
from .repeats import repeats
from .tails import tails
from .threads import threads

Step = Callable[[Doc], Iterable[Edit]]

# The order: repair first, then what carries data, then what rules name, then what stands beside it.
STANDARD: tuple[Step, ...] = (
    encoding,
    related,
    datelines,
    disclaimers,
    promos,
    widgets,
    navigation,
    stamps,
    comments,
    press,
    abouts,
    remnants,
    headlines,
    repeats,
    labels,
    menus,
    feeds,
    threads,
    between,
    tails,
    joins,
)
THOROUGH: tuple[Step, ...] = (*STANDARD, embeds, captions, credits, bios, edges, strip_datelines)

__all__ = [
    "STANDARD",
    "THOROUGH",
    "Step",
    "abouts",
    "between",
    "bios",
    "captions",
    "comments",
    "credits",
    "datelines",
    "disclaimers",
    "edges",
    "embeds",
    "encoding",
    "feeds",
    "headlines",
    "joins",
    "labels",
    "menus",
    "navigation",
    "press",
    "promos",
    "related",
    "remnants",
    "repeats",
    "stamps",
    "strip_datelines",
    "tails",
    "threads",
    "widgets",
]  # fmt: skip
