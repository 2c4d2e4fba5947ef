"""The pages about rules, written from the rule files each time the site is built: one of totals, and one a kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from babel import Locale

from cleantext.rule import KINDS, PLACES, Rule

LANGUAGES = Locale("en").languages
PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")  # all that can mean something in Markdown

INTRODUCTION = """\
In the examples ⟦what stands between the marks⟧ goes, and ¶ is the end of a line. What stays is a near miss: a text that
looks like it and must come out as it was. The tests check both, to the character.
"""
TOTALS = """\
# All rules

Written from the rule files when this site was built: {rules:,} rules in {languages} languages.

A rule is as safe as it is narrow. *Whole lines* are rules that take a line only where it is nothing but the phrase;
*by place* are those that look only at the end, the beginning or beside what goes anyway. *Near misses* are texts that
look like boilerplate and must stay.

| kind | rules | families | languages | phrases | whole lines | by place | near misses |
|---|--:|--:|--:|--:|--:|--:|--:|
{table}

```{{toctree}}
:hidden:

{pages}
```
"""
KIND = """\
# Rules: {kind}

{rules:,} rules of {families} families in {languages} languages. [What this kind is, and how safe](../kinds.md#{kind}).

{introduction}
## Families

{table}
"""


def write(folder: Path, rules: Sequence[Rule]) -> None:
    """Write `index.md` and a page for each kind into a folder; pages that stood there before go."""
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    (folder / "index.md").write_text(totals(rules), encoding="utf-8")
    for kind in KINDS:
        page = "\n".join(kind_page(kind, [rule for rule in rules if rule.kind == kind]))
        (folder / f"{kind}.md").write_text(page, encoding="utf-8")


def totals(rules: Sequence[Rule]) -> str:
    """The page of totals: a line a kind."""
    table = "\n".join(_total(kind, [rule for rule in rules if rule.kind == kind]) for kind in KINDS)
    return TOTALS.format(rules=len(rules), languages=_languages(rules), table=table, pages="\n".join(KINDS))


def kind_page(kind: str, rules: Sequence[Rule]) -> Iterator[str]:
    """The page of a kind: its families, then each rule under its language."""
    first = {rule.name: rule for rule in reversed(rules)}  # the one that is read first tells why
    in_languages = Counter(rule.name for rule in rules)
    families = [
        f"| {escaped(name)} | {count} | {escaped(first[name].why)} |" for name, count in in_languages.most_common()
    ]
    yield KIND.format(
        kind=kind,
        rules=len(rules),
        families=len(in_languages),
        languages=_languages(rules),
        introduction=INTRODUCTION,
        table="\n".join(["| family | rule files | why |", "|---|--:|---|", *families]),
    )
    for home in sorted({rule.home for rule in rules}, key=lambda home: _title(home).casefold()):
        yield f"## {_title(home)}\n"
        yield "| rule | takes | why | goes | stays |\n|---|---|---|---|---|"
        yield from (_row(rule) for rule in rules if rule.home == home)
        yield ""


def escaped(text: str) -> str:
    r"""Text for a cell of a Markdown table.

    >>> escaped("a|b\n*c*")
    'a\\|b ¶ \\*c\\*'
    """
    return PUNCTUATION.sub(r"\\\1", " ¶ ".join(text.splitlines()))


def _row(rule: Rule) -> str:
    place = "" if rule.where == "anywhere" else f" ({rule.where})"
    cells = (rule.id, rule.removes + place, rule.why, min(rule.yes, key=len), min(rule.no, key=len))
    return f"| {' | '.join(map(escaped, cells))} |"


def _total(kind: str, rules: Sequence[Rule]) -> str:
    numbers = (
        len(rules),
        len({rule.name for rule in rules}),
        _languages(rules),
        sum(len(getattr(rule, place)) for rule in rules for place in PLACES),
        sum(not any(getattr(rule, place) for place in PLACES[1:]) for rule in rules),
        sum(rule.where != "anywhere" for rule in rules),
        sum(len(rule.no) for rule in rules),
    )
    return f"| [{kind}]({kind}.md) | {' | '.join(f'{number:,}' for number in numbers)} |"


def _languages(rules: Iterable[Rule]) -> int:
    return len({rule.lang for rule in rules} - {""})


def _title(home: str) -> str:
    """The heading of a rule file: its language by name, or the site."""
    folder, _, stem = home.partition("/")
    if folder == "site":
        return f"The site {stem}"
    return "All languages" if stem == "all" else f"{LANGUAGES[stem]} ({stem})"
