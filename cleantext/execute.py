"""Carrying out jobs: with as many processes as help, a bar, a journal to go on from, and a report at the end."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from . import __version__
from .files import hash_of
from .journal import UNFINISHED, Journal
from .options import say
from .progress import watched
from .report import write_report
from .rule_files import read_rules
from .run import Job, looked, pieces
from .select import cleaner_of
from .writing import Outcome, outcomes

ALONE = 2_000_000  # bytes that one process cleans in the second that starting another takes; see docs/speed.md


def execute(
    jobs: Sequence[Job], processes: int | None = None, journal: Journal | None = None, report: Path | None = None
) -> list[Outcome]:
    """Do all jobs; what became of each, in order. None for `processes` means as many as help.

    With a journal, files that an interrupted run has finished are left out. Raises as Cleaner does for rules and
    names, OSError when standard output can't be written to.
    """
    for wanted in dict.fromkeys(job.wanted for job in jobs):
        cleaner_of(wanted)  # what's wrong with names and rules is said before anything is read
    goes_on = journal is not None and journal.begin(_settings(jobs))
    todo = [job for job in jobs if journal is None or not journal.finished(job.source, job.target)]
    if goes_on:
        done_before = f"{len(jobs) - len(todo)} of {len(jobs)} files are done"
        say(f"going on with a run that was interrupted; {done_before}")
    found = watched(looked(pieces(todo, journal), processes or _processes(todo)), todo)
    try:
        done = list(outcomes(found, sys.stdout.buffer, journal))
    except KeyboardInterrupt:
        on = "" if journal is None else f"; the same command goes on where this one stood ({journal.folder})"
        raise KeyboardInterrupt(f"interrupted; no file is half-written{on}") from None
    if journal is not None:
        failed = {id(outcome.job) for outcome in done if outcome.error}
        if report is not None:
            finished = (job for job in jobs if id(job) not in failed)
            write_report(report, (row for job in finished for row in journal.rows(job.source, job.target)))
        journal.done()
    return done


def journal_of(report: Path | None, output: str, *, folder: bool) -> Journal | None:
    """The journal of a run: beside its report, or in or beside what it writes. None for a run that needs none.

    Cleaning in place without a report needs none: what is clean already stays as it is.
    """
    if report is not None:
        return Journal(report.with_name(report.name + UNFINISHED))
    if folder:
        return Journal(Path(output) / ".cleantext-unfinished")
    return Journal(Path(output + UNFINISHED)) if output else None


def _processes(jobs: Iterable[Job]) -> int:
    return 1 if sum(job.size() for job in jobs) < ALONE else os.cpu_count() or 1


def _settings(jobs: Iterable[Job]) -> list[str]:
    """What two runs must share for one to go on with the other's results."""
    wanted = dict.fromkeys((job.wanted, job.fields) for job in jobs)
    rules = dict.fromkeys(path for of, _ in wanted for path in of.rules)
    read = [hash_of([repr(read_rules(path)).encode("utf-8", "surrogatepass")]) for path in rules]
    return [__version__, *sorted(map(repr, wanted)), *read]
