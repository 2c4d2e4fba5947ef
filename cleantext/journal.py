"""The journal of a run: what was found so far in each file, so that an interrupted run can go on where it stood.

A file's journal begins with a line that says which source it is about, has a line for each part that is done (its
rows), and ends with one that says what was written. A line that was cut off in writing doesn't count.
"""

from __future__ import annotations

import json
import os
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from .files import content_hash, hash_of, replacing
from .formats import FileError
from .report import Row, line_of, row_from

SETTINGS = "settings.json"
UNFINISHED = ".unfinished"  # what the name of a journal ends in


@dataclass(frozen=True)
class Journal:
    """A folder with a journal for each file of a run; it is there only while the run isn't finished."""

    folder: Path

    def begin(self, settings: object) -> bool:
        """Make the folder, or go on with it; True when an interrupted run goes on.

        Raises FileError where that run had other settings, whose results must not be mixed with these.
        """
        said = json.dumps(settings)
        marker = self.folder / SETTINGS
        if marker.exists():
            if marker.read_text(encoding="utf-8") != said:
                raise FileError(
                    f"{self.folder}: an interrupted run with other settings is kept here; "
                    "start it again as it was, or delete this folder"
                )
            return True
        with replacing(marker) as file:
            file.write(said.encode("utf-8"))
        return False

    def of(self, source: Path | None) -> Path:
        """Where the journal of a file (None: standard input) is."""
        return self.folder / f"{hash_of([os.fsencode(source.absolute()) if source else b''])}.jsonl"

    def finished(self, source: Path | None, target: Path | None) -> bool:
        """Whether a file is done: its journal says so, and what was written is still as it was written."""
        last = _last(self.of(source))
        if "after" not in last or source is None or target is None:
            return False
        if target.exists() and content_hash(target) == last["after"]:
            return True
        if target.exists() and target.samefile(source) and state(source) != _first(self.of(source)):
            raise FileError(f"{source}: changed since the run that was interrupted; delete {self.folder} to begin anew")
        return False

    def known(self, source: Path | None) -> Iterator[list[Row]]:
        """The rows of each part that is done, in order; none where the source has changed since."""
        path = self.of(source)
        if not path.exists() or _first(path) != state(source):
            return
        for line in _whole_lines(path):
            if "rows" in line:
                yield [row_from(row, str(path)) for row in line["rows"]]

    @contextmanager
    def writing(self, source: Path | None) -> Iterator[Recorder]:
        """Go on with the journal of a file, or begin it where there is none or the source has changed."""
        path = self.of(source)
        begun = path.exists() and _first(path) == state(source)
        if begun:
            whole = sum(len(raw) for raw, line in _raw_lines(path) if "after" not in line)
            os.truncate(path, whole)
        with path.open("ab" if begun else "wb") as file:
            recorder = Recorder(file)
            if not begun:
                recorder.add(state(source))
            yield recorder

    def rows(self, source: Path | None, target: Path | None) -> Iterator[Row]:
        """The rows of a file that is done, as they go into the report."""
        path = self.of(source)
        last = _last(path)
        done = {"before": last["before"], "after": last["after"], "target": str(target.resolve()) if target else ""}
        for line in _whole_lines(path):
            for row in line.get("rows", ()):
                yield replace(row_from(row, str(path)), **done)

    def done(self) -> None:
        """The run is finished: the journal has served."""
        shutil.rmtree(self.folder)


@dataclass(frozen=True)
class Recorder:
    """Writes one file's journal."""

    file: IO[bytes]

    def add(self, members: dict[str, Any]) -> None:
        """A line, out of our hands at once: a killed process loses nothing that it had found."""
        self.file.write(line_of(members))
        self.file.flush()

    def part(self, rows: Iterable[Row]) -> None:
        """A part that is done."""
        self.add({"rows": [row.members() for row in rows]})

    def end(self, before: str, after: str) -> None:
        """The file is about to take its place: on the disk before it does."""
        self.add({"after": after, "before": before})
        os.fsync(self.file.fileno())


def state(source: Path | None) -> dict[str, Any]:
    """By what a file is known to be unchanged; standard input never is."""
    if source is None:
        return {"source": str(uuid.uuid4())}
    found = source.stat()
    return {"source": str(source), "size": found.st_size, "changed": found.st_mtime_ns}


def is_journal(path: Path) -> bool:
    """Whether a folder is the journal of a run that was interrupted; what it holds is nobody's text."""
    return path.suffix == UNFINISHED and (path / SETTINGS).exists()


def _raw_lines(path: Path) -> Iterator[tuple[bytes, dict[str, Any]]]:
    with path.open("rb") as file:
        for raw in file:
            if not raw.endswith(b"\n"):
                return
            try:
                yield raw, json.loads(raw)
            except ValueError:
                raise FileError(f"{path}: damaged; delete {path.parent} to begin anew") from None


def _whole_lines(path: Path) -> Iterator[dict[str, Any]]:
    return (line for _, line in _raw_lines(path))


def _first(path: Path) -> dict[str, Any]:
    return next(_whole_lines(path), {})


def _last(path: Path) -> dict[str, Any]:
    last: dict[str, Any] = {}
    if path.exists():
        for line in _whole_lines(path):
            last = line
    return last
