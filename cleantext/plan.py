"""From what was asked on the command line to jobs: which files, where each goes, what is wanted of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .files import found, renamed
from .journal import is_journal
from .report import is_report
from .run import Job
from .select import Wanted, cleaner_of
from .settings import Settings, SettingsError


class UsageError(ValueError):
    """Arguments that don't go together; the message says what to do."""


@dataclass(frozen=True)
class Asked:
    """What was asked for by all commands that clean: names, rules, languages, fields; nothing means the settings'."""

    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    lang: tuple[str, ...] = ()
    field: tuple[str, ...] = ()

    def job(self, source: Path | None, settings: Settings) -> Job:
        """The job for a file, as the settings and what was asked have it."""
        wanted = Wanted(
            only=self.only or settings.select,
            skip=(*self.skip, *(settings.ignored_in(source) if source else settings.ignore)),
            rules=(*self.rules, *settings.rules),
            lang=self.lang or settings.lang or None,
        )
        fields = tuple(dict.fromkeys(self.field or settings.fields or ("text",)))  # each is cleaned once
        return Job(str(source or "<stdin>"), source, wanted=wanted, fields=fields)


@dataclass(frozen=True)
class Output:
    """Where cleaned files go: standard output (the default), a file or folder, or the place of their sources."""

    to: str = ""
    in_place: bool = False

    def target(self, source: Path, below: Path, *, folder: bool) -> Path | None:
        """The path to write for a source, which lies `below` what was given; None: standard output."""
        if self.in_place:
            return source
        if not self.to:
            return None
        return Path(self.to) / renamed(below) if folder else Path(self.to)

    def is_folder(self, paths: Sequence[str]) -> bool:
        """Whether `to` is a folder: it is one, is written as one, or has to be."""
        several = len(paths) > 1 or any(Path(path).is_dir() for path in paths)
        return bool(self.to) and (several or self.to.endswith("/") or Path(self.to).is_dir())


def planned(paths: Sequence[str], asked: Asked, settings: Settings, output: Output) -> list[Job]:
    """A job for each file that is meant, in order.

    Raises UsageError, SettingsError, FileError for a path that isn't there, and as Cleaner does for what was asked.
    """
    _check(settings, asked)
    jobs = list(_planned(paths or ["-"], asked, settings, output))
    read = {job.source.resolve() for job in jobs if job.source}
    taken: dict[Path, Job] = {}
    for job in jobs:
        if job.target is None:
            continue
        place = job.target.resolve()
        if (other := taken.setdefault(place, job)) is not job:
            both = f"{other.name} and {job.name} would both be written to {job.target}"
            raise UsageError(f"{both}; clean them one by one")
        if place in read and not (job.source and job.source.resolve() == place):
            over = f"{job.name} would be written over {job.target}, which is to be cleaned too"
            raise UsageError(f"{over}; give another folder")
    return jobs


def _check(settings: Settings, asked: Asked) -> None:
    """Raise SettingsError for names, rules and languages of the settings that mean nothing beside those asked for."""
    cleaner_of(Wanted(rules=asked.rules, lang=asked.lang or None))  # what is wrong with these is no fault of settings
    ignored = (name for names in settings.per_file_ignores.values() for name in names)
    wanted = Wanted(
        only=settings.select,
        skip=(*settings.ignore, *ignored),
        rules=(*asked.rules, *settings.rules),
        lang=asked.lang or settings.lang or None,
    )
    where = f"{settings.root / 'pyproject.toml'}: [tool.cleantext]"
    try:
        cleaner_of(wanted)
    except ValueError as error:
        raise SettingsError(f"{where}: {error}") from None
    except OSError as error:
        raise SettingsError(f"{where}: {error.filename}: {error.strerror}") from None


def _planned(paths: Sequence[str], asked: Asked, settings: Settings, output: Output) -> Iterator[Job]:
    folder = output.is_folder(paths)
    if folder and Path(output.to).is_file():
        raise UsageError(f"{output.to}: is a file, and a folder is needed; give another name")
    for path in paths:
        if path == "-":
            if output.in_place or folder:
                raise UsageError("standard input has no place or name to write to; give -o FILE, or leave it out")
            yield replace(asked.job(None, settings), target=Path(output.to) if output.to else None)
            continue
        if folder and Path(path).is_dir() and Path(path).resolve() == Path(output.to).resolve():
            raise UsageError(f"{path}: would be written over itself; use --in-place for that")
        for source, below in found([path], _left_out(Path(path), settings, Path(output.to) if folder else None)):
            yield replace(asked.job(source, settings), target=output.target(source, below, folder=folder))


def _left_out(given: Path, settings: Settings, output: Path | None) -> Callable[[Path], bool]:
    """Whether what is found in a folder is left out: by the settings, or as something that a run wrote there."""
    written = None if output is None else output.resolve()
    if written is not None and not written.is_relative_to(given.resolve()):
        written = None

    def out(path: Path) -> bool:
        earlier = written is not None and path.resolve().is_relative_to(written)
        return earlier or settings.excludes(path) or is_journal(path) or is_report(path)

    return out
