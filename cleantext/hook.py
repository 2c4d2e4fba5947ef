"""The commands for a repository: `check` tells what doesn't belong in its texts, `fix` takes it out; both fail then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from .execute import execute
from .files import renamed
from .options import choosing, counted, told
from .plan import Asked, Output, planned
from .run import Job
from .settings import find_settings
from .writing import Outcome


@click.command()
@click.argument("files", nargs=-1, type=click.Path())
@click.option(
    "--format", "view", type=click.Choice(["text", "github"]), default="text",
    help="A line each to read, or as annotations of a GitHub workflow. [text]",
)  # fmt: skip
@choosing
def check(files: tuple[str, ...], *, view: str, **asked: tuple[str, ...]) -> int:
    """Tell what doesn't belong in the texts of a repository: file:line:column, rule, kind, what.

    FILES are files or folders; none is the folder that this is run in. Exit code 1 when something is found.
    """
    jobs = [replace(job, view="explain" if view == "text" else view) for job in _meant(files, asked, Output())]
    done = execute(jobs)
    if total := sum(outcome.edits for outcome in done):
        click.echo(f"{counted(total, 'thing')} to clean away in {counted(_changed(done), 'file')}", err=True)
    return told(done) or int(total > 0)


@click.command()
@click.argument("files", nargs=-1, type=click.Path())
@choosing
def fix(files: tuple[str, ...], **asked: tuple[str, ...]) -> int:
    """Take out what doesn't belong in the texts of a repository, where they are.

    FILES are files or folders; none is the folder that this is run in. Exit code 1 when a file was changed.
    """
    done = execute(_meant(files, asked, Output(in_place=True)))
    for outcome in done:
        if outcome.edits:
            click.echo(f"{outcome.job.name}: {counted(outcome.edits, 'thing')} cleaned away")
    return told(done) or int(_changed(done) > 0)


def _meant(files: Sequence[str], asked: dict[str, tuple[str, ...]], output: Output) -> list[Job]:
    """Jobs for the files that can be cleaned where they are and that the settings don't exclude.

    That goes for files that are named themselves, too, as a hook gets all that changed.
    """
    settings = find_settings(Path.cwd())
    jobs = planned(files or ["."], Asked(**asked), settings, output)
    return [job for job in jobs if job.source is None or not (_is_page(job.source) or settings.excludes(job.source))]


def _is_page(path: Path) -> bool:
    return renamed(path) != path


def _changed(done: Sequence[Outcome]) -> int:
    return sum(outcome.edits > 0 for outcome in done)
