"""Learn: from pages of many sites to one rule file for each, in the ordinary format."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..extras import needed
from ..rule import PLACES, Rule
from .rules_of import rules_of
from .sample import Page, Sample, sampled

# In this order.
FIELDS = ("name", "kind", *PLACES, "find", "parts", "without", "removes", "where", "why", "seen", "yes", "no")
UNSAFE = re.compile(r"[^\w.-]")  # in the name of a file
HEADER = "# Learned from pages of {}. Read it before you use it: edit what is wrong, and delete what is not theirs.\n\n"


def learn(pages: Iterable[Page]) -> dict[str, str]:
    r"""Rule files, as text, for the sites whose pages repeat something; sites in the order of their names.

    `pages` are pairs of site and text, read once, in any order; the same pages give the same files. For several
    workers, or a second crawl, see `sampled`, `merged` and `rule_file`. Raises TypeError for a page that is no pair of
    texts, ImportError without the extra `corpus`.

    >>> words = ("sun", "rain", "snow")
    >>> files = learn(("example.org", f"Hill Towns\nRiver Villages\nCoast Roads\nThe {word} came.") for word in words)
    >>> 'seen = "3 of 3 documents of example.org"' in files["example.org"]
    True
    """
    files = ((site, rule_file(site, sample)) for site, sample in sorted(sampled(pages).items()))
    return {site: text for site, text in files if text}


def rule_file(site: str, sample: Sample) -> str:
    """The rule file of one site, as text; "" where nothing on its pages is known for boilerplate.

    >>> rule_file("example.org", Sample(("One.", "Two.")))
    ''
    """
    rules = rules_of(site, sample)
    return HEADER.format(" ".join(site.split())) + as_toml(rules) if rules else ""


def as_toml(rules: Iterable[Rule]) -> str:
    """Rules as the text of a rule file, which `read_rules` reads back."""
    dumps = needed("tomli_w", "corpus", "writing rules").dumps
    return str(dumps({"rule": [_table(rule) for rule in rules]}))


def _table(rule: Rule) -> dict[str, object]:
    """The fields of a rule that say something, in the order of the documentation."""
    values = {field: getattr(rule, field) for field in FIELDS}
    if rule.where == "anywhere":
        del values["where"]
    return {field: list(value) if isinstance(value, tuple) else value for field, value in values.items() if value}


def write_rules(files: Mapping[str, str], folder: str | Path) -> list[Path]:
    """Write rule files to a folder, which is made where it is missing; gives their paths.

    A file is named for its site, with "_" for what can't stand in a name: "example.org.toml". One of that name is
    replaced. Raises ValueError where two sites would have one file, OSError where it can't be written.
    """
    folder = Path(folder)
    paths = {site: folder / f"{UNSAFE.sub('_', site)}.toml" for site in files}
    if len(set(map(str.casefold, map(str, paths.values())))) < len(paths):
        raise ValueError(f"{folder}: two sites would have the same file; give them names that differ in letters")
    folder.mkdir(parents=True, exist_ok=True)
    for site, path in paths.items():
        _write(path, files[site])
    return list(paths.values())


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
