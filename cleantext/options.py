"""What commands have in common: the options that choose, and how numbers, outcomes and errors are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from .writing import Outcome

Command = TypeVar("Command", bound=Callable[..., Any])


def _names(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001  # click's own
    from .select import Wanted, cleaner_of, known

    return [name for name in known(cleaner_of(Wanted())) if name.startswith(incomplete)]


def _split(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ARG001
    return tuple(name for item in value for name in item.split(",") if name)


def choosing(command: Command) -> Command:
    """The options that all commands share which clean."""
    names: dict[str, Any] = {"multiple": True, "metavar": "NAME", "callback": _split, "shell_complete": _names}
    options = (
        click.option("--only", **names, help="Take only these kinds, rules, families of rules or cleaners."),
        click.option("--skip", **names, help="Leave these alone. Repeatable, or with commas: --skip promo,tails."),
        click.option(
            "--field", multiple=True, metavar="NAME", callback=_split, help="Field of JSONL, column of Parquet [text]."
        ),
        click.option("--rules", multiple=True, type=click.Path(), metavar="PATH", help="Your own rule file or folder."),
        click.option("--lang", multiple=True, metavar="CODE", callback=_split, help="Only rules of this language."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def told(done: Sequence[Outcome]) -> int:
    """Tell which files could not be done; the exit code that says so."""
    for outcome in done:
        if outcome.error:
            say(f"{outcome.job.name}: {outcome.error}")
    return 2 if any(outcome.error for outcome in done) else 0


def counted(number: int, noun: str) -> str:
    """A number of things in words.

    >>> counted(1, "rule"), counted(0, "rule")
    ('1 rule', '0 rules')
    """
    return f"{number} {noun}{'s' * (number != 1)}"


def say(message: object) -> None:
    """An error, on standard error."""
    click.echo(f"cleantext: {message}", err=True)
