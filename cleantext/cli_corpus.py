"""The commands on corpora: learn rules from one, clean one with many workers, tell what its documents repeat."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .formats import FileError
from .options import choosing, counted, say, told
from .plan import Asked, Output, UsageError, planned
from .select import cleaner_of
from .settings import find_settings

if TYPE_CHECKING:
    from .corpus import Processes, Ray

Command = TypeVar("Command", bound=Callable[..., Any])
GOES_ON = "what is done stays done, and the same command goes on"


def working(command: Command) -> Command:
    """The options of commands that many workers carry out."""
    options = (
        click.option("--site", default="url", metavar="NAME", help="Field of the site, or of the address [url]."),
        click.option("--on", default="processes", metavar="ENGINE", help="processes, ray, or HOST:PORT of a Ray head."),
        click.option("--workers", type=click.IntRange(1), metavar="N", help="Processes [as many as processors]."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@click.argument("sources", nargs=-1, required=True, metavar="INPUT...")
@click.option("-o", "--out", required=True, metavar="FOLDER", help="Folder for the rules, a file for each site.")
@click.option("--field", default="text", metavar="NAME", help="Field of JSONL, column of Parquet [text].")
@working
@click.option("--counts", metavar="FOLDER", help="Keep what is counted here, and add to what is there already.")
def learn(  # noqa: PLR0913  # click hands over each option by its name
    sources: tuple[str, ...], *, out: str, field: str, site: str, on: str, workers: int | None, counts: str | None
) -> int:
    """Learn what the pages of each site repeat, and write it down as rules.

    INPUT are files and folders of JSONL, Parquet, WARC and WET, or URIs of object stores. Read the rules before you
    use them: 'cleantext --rules FOLDER'. A rule file of the same name is replaced.
    """
    from .corpus import Columns, learn_corpus

    with _carried():
        done = learn_corpus(sources, out, on=_engine(on, workers), columns=Columns(field, site), counts=counts)
    click.echo(f"{counted(done.sites, 'site')}, rules for {done.with_rules} of them in {out}")
    return _errors(done.errors)


@click.group()
def corpus() -> None:
    """Clean large corpora, see what their documents repeat."""


@corpus.command()
@click.argument("source")
@click.option("-o", "--out", required=True, metavar="FOLDER", help="Folder for rows, removals, counts.")
@working
@choosing
def clean(source: str, *, out: str, site: str, on: str, workers: int | None, **asked: tuple[str, ...]) -> int:
    """Clean a corpus with many workers: processes of this machine, or a cluster.

    SOURCE is a folder or a file of JSONL, Parquet, WARC and WET, or the URI of an object store. The rows come out with
    what was found added, and with them what was removed, which rows can't be cleaned and why, and counts.
    """
    from .corpus import Columns, clean_corpus

    job = Asked(**asked).job(None, find_settings(Path.cwd()))
    if len(job.fields) > 1:
        raise UsageError(f"--field: {', '.join(job.fields)}: a corpus is cleaned in one field; give one")
    with _carried():
        report = clean_corpus(
            source, out, on=_engine(on, workers), columns=Columns(job.fields[0], site), cleaner=cleaner_of(job.wanted)
        )
    share = report.removed / max(1, report.characters)
    done = f"{counted(report.documents, 'document')} cleaned, {counted(report.edits, 'edit')}, {share:.1%} removed"
    click.echo(f"{done}; {report.aside} set aside" if report.aside else done)
    return _errors(report.errors)


@corpus.command()
@click.argument("files", nargs=-1, required=True, type=click.Path())
@click.option("-o", "--output", default="", type=click.Path(), metavar="PATH", help="Write files without repeats here.")
@click.option("--field", multiple=True, metavar="NAME", help="Field of JSONL, column of Parquet [text].")
def repeats(files: tuple[str, ...], *, output: str, field: tuple[str, ...]) -> int:
    """Tell which headlines and paragraphs several documents carry, to the letter or nearly, as JSON.

    FILES are those that 'cleantext' cleans, and folders of them. With --output each repeat stays only in the first
    document that has it. All lines are held in memory by what they are compared with.
    """
    from .corpus.repeated import left_out, repeats_in
    from .corpus.repeated import told as lines

    jobs = planned(files, Asked(field=field), find_settings(Path.cwd()), Output(output))
    if not jobs:
        raise UsageError(f"{', '.join(files)}: no file here that can be read; 'cleantext --help' says which can")
    names, found = repeats_in(jobs)
    if not output:
        for line in lines(names, found):
            click.echo(line)
        return 0
    return told(left_out(jobs, found, sys.stdout.buffer))


def _engine(on: str, workers: int | None) -> str | Processes | Ray:
    """The engine that is meant; ValueError for a name that none has is raised where it is used."""
    from .corpus import Processes, Ray

    if on == "processes":
        return Processes(workers)
    if workers is not None:
        raise UsageError("--workers: on a cluster all processors work; leave it out")
    return Ray(on) if ":" in on else on


@contextmanager
def _carried() -> Iterator[None]:
    """What to say when workers die, or when somebody interrupts them."""
    from .corpus import WorkerLostError

    try:
        yield
    except KeyboardInterrupt:
        raise KeyboardInterrupt(f"interrupted; {GOES_ON}") from None
    except WorkerLostError as error:
        raise FileError(str(error)) from None
    except OSError as error:
        if error.strerror:
            raise
        raise FileError(str(error)) from None  # of an object store, which tells all in one line


def _errors(errors: tuple[str, ...]) -> int:
    """Tell which files could not be used; the exit code that says so."""
    for error in errors:
        say(error)
    return 2 if errors else 0
