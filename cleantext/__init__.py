"""Strip the boilerplate that is left in article text after extraction, and tell exactly what went and why."""

from .article import Article
from .clean import Cleaner, clean, parse
from .cleaners import (
    STANDARD,
    THOROUGH,
    Step,
    abouts,
    between,
    bios,
    captions,
    comments,
    credits,
    datelines,
    disclaimers,
    edges,
    embeds,
    encoding,
    feeds,
    headlines,
    joins,
    labels,
    menus,
    navigation,
    press,
    promos,
    related,
    remnants,
    repeats,
    stamps,
    strip_datelines,
    tails,
    threads,
    widgets,
)
from .compare import Comparison, compare
from .dateline import Dateline
from .document import Doc
from .edits import Edit, compose, render
from .rule import Rule, RuleError
from .rule_files import read_rules

__version__ = "0.1.0"

__all__ = [
    "STANDARD", "THOROUGH", "Article", "Cleaner", "Comparison", "Dateline", "Doc", "Edit", "Rule", "RuleError",
    "Step", "abouts", "between", "bios", "captions", "clean", "comments", "compare", "compose", "credits", "datelines",
    "disclaimers", "edges", "embeds", "encoding", "feeds", "headlines", "joins", "labels", "menus", "navigation",
    "parse", "press", "promos", "read_rules", "related", "remnants", "render", "repeats", "stamps", "strip_datelines",
    "tails", "threads", "widgets",
]  # fmt: skip
