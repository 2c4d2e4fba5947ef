"""Cleaners: functions from a document to the edits they propose, and the two usual choices of them."""

from collections.abc import Callable, Iterable

from ..document import Doc
from ..edits import Edit
from .datelines import datelines, strip_datelines
from .encoding import encoding
from .headlines import headlines
from .kinds import comments, credits, disclaimers, navigation, press, promos, stamps, widgets
from .labels import labels
from .related import related

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
    headlines,
    labels,
)
THOROUGH: tuple[Step, ...] = (*STANDARD, credits, strip_datelines)

__all__ = [
    "STANDARD", "THOROUGH", "Step", "comments", "credits", "datelines", "disclaimers", "encoding", "headlines",
    "labels", "navigation", "press", "promos", "related", "stamps", "strip_datelines", "widgets",
]  # fmt: skip
