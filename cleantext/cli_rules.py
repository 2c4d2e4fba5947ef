"""The commands on rules: list them, show one, check their examples, see what they could do better."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import click

from .lint import lint
from .options import counted
from .plan import UsageError
from .proof import failures
from .rule import Rule, described
from .rule_files import read_rules, shipped_rules

NEXT = "\n"
INDENTED = "\n" + " " * 12  # below the text of the line before


@click.group()
def rules() -> None:
    """Look at rules and check their examples."""


@rules.command("list")
@click.argument("names", nargs=-1)
def list_(names: tuple[str, ...]) -> int:
    """The rules that come with the package, a line each: id and why.

    NAMES narrow them to kinds, families and ids: 'cleantext rules list promo/en'.
    """
    for rule in _named(names):
        click.echo("  ".join(described(rule)[key] for key in ("id", "why")))
    return 0


@rules.command()
@click.argument("names", nargs=-1, required=True)
def show(names: tuple[str, ...]) -> int:
    """All that a rule says: phrases, what goes with them, examples.

    NAMES are ids, families or kinds: 'cleantext rules show promo/en/read-also'.
    """
    click.echo("\n".join(_shown(rule) for rule in _named(names)), nl=False)
    return 0


@rules.command("test")
@click.argument("path", required=False, type=click.Path())
def examples(path: str | None) -> int:
    """Run every rule's own examples; exit code 1 when one fails.

    PATH is a rule file or a folder; without it, the rules that come with the package are tested.
    """
    read = _read(path)
    wrong = [line for rule in read for line in failures(rule)]
    for line in wrong:
        click.echo(line)
    click.echo(f"{counted(len(read), 'rule')}, {counted(len(wrong), 'example')} fail")
    return 1 if wrong else 0


@rules.command("lint")
@click.argument("path", required=False, type=click.Path())
def lint_(path: str | None) -> int:
    """Say what rules could do better: phrases that stand twice, too short ones, names; exit code 1 for any.

    PATH is a rule file or a folder; without it, the rules that come with the package are looked at.
    """
    own = _read(path)
    ids = {rule.id for rule in own}
    beside = [rule for rule in shipped_rules() if rule.id not in ids] if path else []
    told = [line for line in lint([*beside, *own]) if line.split(": ")[0] in ids]
    for line in told:
        click.echo(line)
    click.echo(f"{counted(len(own), 'rule')}, {counted(len(told), 'thing')} to mend")
    return 1 if told else 0


def _named(names: Sequence[str]) -> list[Rule]:
    known = shipped_rules()
    for name in names:
        if not any(_has(rule, name) for rule in known):
            raise UsageError(f"{name!r}: no rule, family or kind has this name; 'cleantext rules list' shows all")
    return [rule for rule in known if not names or any(_has(rule, name) for name in names)]


def _has(rule: Rule, name: str) -> bool:
    return name in {rule.id, rule.kind} or rule.id.startswith(f"{name.rstrip('/')}/")


def _read(path: str | None) -> list[Rule]:
    try:
        return read_rules(path) if path else shipped_rules()
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror}; give a rule file or a folder of them") from None


def _shown(rule: Rule) -> str:
    values = ((field.name, getattr(rule, field.name)) for field in fields(Rule) if field.name not in {"name", "home"})
    texts = ((name, text) for name, value in values for text in ((value,) if isinstance(value, str) else value) if text)
    return f"{rule.id}\n" + "".join(f"  {name:9} {text.replace(NEXT, INDENTED)}\n" for name, text in texts)
