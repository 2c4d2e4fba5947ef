"""Files and folders: which are meant, where what is written of them goes, and how it is written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import BinaryIO

from .formats import FileError, Format, known_suffix, opened, suffixes
from .formats.packing import unpacking_errors


def found(paths: Iterable[str], excluded: Callable[[Path], bool] | None = None) -> Iterator[tuple[Path, Path]]:
    """Each file that is meant, with its path below the folder that was given (its name, where it was given itself).

    In folders: files with the suffix of a known format, sorted; none whose name, or whose folder's, begins with a dot
    or is `excluded`. Raises FileError for a path that isn't there, OSError for a folder that can't be read.
    """
    for given in paths:
        path = Path(given)
        if not given:  # as from a variable of the shell that isn't set; Path would take it for this folder
            raise FileError("an empty path; give the path of a text file")
        if not path.is_dir():
            if not path.exists():
                raise FileError(f"{given}: No such file or directory; give the path of a text file")
            yield path, Path(path.name)
            continue
        for file in sorted(_below(path, excluded or (lambda _: False))):
            if known_suffix(file.name) and file.is_file():
                yield file, file.relative_to(path)


def _below(folder: Path, excluded: Callable[[Path], bool]) -> Iterator[Path]:
    """All that is no folder, in no order; what is left out isn't even looked into."""

    def meant(at: str, names: Iterable[str]) -> list[str]:
        return [name for name in names if not name.startswith(".") and not excluded(Path(at, name))]

    def unreadable(error: OSError) -> None:
        raise error

    for at, folders, files in os.walk(folder, onerror=unreadable):
        folders[:] = meant(at, folders)
        yield from (Path(at, name) for name in meant(at, files))


def renamed(path: Path) -> Path:
    """The name of what is written of a file: the text of page.html is page.txt, that of a.warc.gz a.warc.wet.gz.

    >>> str(renamed(Path("news/page.html")))
    'news/page.txt'
    """
    suffix, packed = suffixes(path.name)
    bare = path.name.removesuffix(packed)
    format_ = known_suffix(path.name)
    if format_ is not None and format_.name == "html":
        return path.with_name(bare[: -len(suffix)] + ".txt" + packed)
    if suffix == ".warc":
        return path.with_name(bare + ".wet" + packed)
    return path


@contextmanager
def reading(path: Path | None) -> Iterator[BinaryIO]:
    """A file, or standard input (None), as a stream that can be rewound."""
    with nullcontext(sys.stdin.buffer) if path is None else path.open("rb") as file:
        if file.seekable():
            yield file
            return
        with tempfile.TemporaryFile() as spool:
            shutil.copyfileobj(file, spool)
            spool.seek(0)
            yield spool


@contextmanager
def replacing(target: Path, changed: Callable[[], bool] | None = None) -> Iterator[BinaryIO]:
    """A file to write to, which takes the target's place when all went well, and else leaves no trace.

    Where `changed` then says that the two are the same, the target stays as it is.
    """
    target = target.resolve()  # what a link points to is replaced, not the link
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if changed is not None and not changed():
            unfinished.unlink()
            return
        if target.exists():
            shutil.copymode(target, unfinished)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def fingerprint() -> hashlib.blake2b:
    """Takes content piece by piece; two that differ have different fingerprints."""
    return hashlib.blake2b(digest_size=16)


def hash_of(pieces: Iterable[bytes]) -> str:
    """The fingerprint of some content.

    >>> hash_of([b"It ", b"rained."]) == hash_of([b"It rained."])
    True
    """
    made = fingerprint()
    for piece in pieces:
        made.update(piece)
    return made.hexdigest()


def content_hash(path: Path) -> str:
    """The fingerprint of a file's unpacked content; "" where it can't be unpacked, which no run left behind."""
    with path.open("rb") as file, suppress(FileError, *unpacking_errors()):
        _, _, content = opened(file, path.name)
        return hash_of(iter(lambda: content.read(1 << 20), b""))
    return ""


def check_name(target: Path, format_: Format) -> None:
    """Raise FileError where the name of a file to be written says another format than will be in it."""
    said = known_suffix(target.name)
    written = "text" if format_.name == "html" else format_.name  # of a web page, the text
    if said is not None and said.name != written:
        raise FileError(f"would be written as {written}, and {target} says otherwise; give another name")
