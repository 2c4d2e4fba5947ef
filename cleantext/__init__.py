"""Strip the boilerplate that is left in article text after extraction, and tell exactly what went and why."""

from .article import Article
from .clean import Cleaner, clean, parse
from .cleaners import (
    STANDARD,
    THOROUGH,
    Step,
    comments,
    credits,
    datelines,
    disclaimers,
    encoding,
    headlines,
    labels,
    navigation,
    press,
    promos,
    related,
    stamps,
    strip_datelines,
    widgets,
)
from .dateline import Dateline
from .document import Doc
from .edits import Edit, compose, render
from .rule import Rule, RuleError, read_rules

__version__ = "0.1.0"

__all__ = [
    "STANDARD", "THOROUGH", "Article", "Cleaner", "Dateline", "Doc", "Edit", "Rule", "RuleError", "Step", "clean",
    "comments", "compose", "credits", "datelines", "disclaimers", "encoding", "headlines", "labels", "navigation",
    "parse", "press", "promos", "read_rules", "related", "render", "stamps", "strip_datelines", "widgets",
]  # fmt: skip
