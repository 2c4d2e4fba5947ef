"""Store: a folder on this machine or in an object store, read by ranges and written a whole file at a time."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO, cast

from ..extras import needed
from ..formats import FileError

BLOCK = 1 << 20  # bytes read or copied at once


@dataclass(frozen=True)
class Entry:
    """A file below a store's folder: its name there, its size in bytes, and when it was changed (nanoseconds)."""

    name: str
    size: int
    changed: int


@dataclass(frozen=True)
class Store:
    """A folder by its path, which is absolute, or by the URI of an object store: s3://…, gs://…, abfs://…, hdfs://…

    It pickles; each process opens its own connection, with the credentials that its machine has.
    """

    uri: str

    def below(self, name: str) -> Store:
        """A folder in this one.

        >>> Store("s3://crawl/rules?scheme=http").below("counts").uri
        's3://crawl/rules/counts?scheme=http'
        """
        head, mark, query = self.uri.partition("?") if "://" in self.uri else (self.uri, "", "")
        return Store(f"{head.rstrip('/')}/{name}{mark}{query}")

    def opened(self) -> tuple[Any, str]:
        """The file system, and the folder's path in it."""
        return _opened(self.uri)

    def listed(self, below: str = "") -> list[Entry]:
        """All files in the folder and the folders below it, or `below` one of them, by name.

        None begins with a dot, nor is in a folder whose name does; nothing where the folder isn't there.
        """
        system, root = self.opened()
        selector = _fs().FileSelector(_joined(root, below), recursive=True, allow_not_found=True)
        entries = [
            Entry(info.path[len(root) :].strip("/"), info.size, info.mtime_ns or 0)
            for info in system.get_file_info(selector)
            if info.is_file
        ]
        return sorted((e for e in entries if not _hidden(e.name)), key=lambda entry: entry.name)

    def has(self, name: str) -> bool:
        """Whether there is a file of this name."""
        system, root = self.opened()
        return bool(system.get_file_info(_joined(root, name)).is_file)

    @contextmanager
    def reading(self, name: str) -> Iterator[BinaryIO]:
        """A file as a stream that can be rewound."""
        system, root = self.opened()
        with system.open_input_file(_joined(root, name)) as file, io.BufferedReader(file, BLOCK) as stream:
            yield cast("BinaryIO", stream)

    @contextmanager
    def writing(self, name: str) -> Iterator[Path]:
        """A path for a new file, which becomes the one of this name when all went well, and else leaves no trace.

        Where nothing was written to the path, there will be no file. Two that write the same file at one time don't
        meet: the last one stays, whole.
        """
        system, root = self.opened()
        target = _joined(root, name)
        if isinstance(system, _fs().LocalFileSystem):
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            with _passing(Path(target).parent) as path:
                yield path
                if path.exists():
                    _to_disk(path)
                    path.replace(target)
            return
        with _passing(Path(tempfile.gettempdir())) as path:
            yield path
            if path.exists():
                with path.open("rb") as file, system.open_output_stream(target) as out:
                    shutil.copyfileobj(file, out, BLOCK)

    def removed(self) -> None:
        """Take away the folder and all that is in it, if it is there."""
        system, root = self.opened()
        if system.get_file_info(root).type is not _fs().FileType.NotFound:
            system.delete_dir(root)

    def tidied(self) -> None:
        """Take away what killed processes have left half-written; to be called when none is at work."""
        system, root = self.opened()
        if isinstance(system, _fs().LocalFileSystem):
            for path in Path(root).rglob(".*.unfinished"):
                path.unlink(missing_ok=True)


def store_at(folder: str | os.PathLike[str]) -> Store:
    """The store of a path or URI. A path means the same in processes that work elsewhere: it is made absolute.

    >>> store_at("s3://crawl").uri, Path(store_at("crawl").uri).is_absolute()
    ('s3://crawl', True)
    """
    uri = os.fspath(folder)
    return Store(uri if "://" in uri else str(Path(uri).absolute()))


def place_of(source: str | os.PathLike[str]) -> tuple[Store, list[Entry]]:
    """The store and the files that a path or URI means: a folder with all in it, or one file.

    FileError for a path that isn't there.
    """
    store = store_at(source)
    system, root = store.opened()
    info = system.get_file_info(root)
    if info.is_file:
        head, mark, query = store.uri.partition("?") if "://" in store.uri else (store.uri, "", "")
        entry = Entry(info.base_name, info.size, info.mtime_ns or 0)
        return Store(f"{head.rpartition('/')[0] or '/'}{mark}{query}"), [entry]
    entries = store.listed()
    if info.type is _fs().FileType.NotFound and not entries:
        raise FileError(f"{os.fspath(source)}: no such file or folder")
    return store, entries


@lru_cache(maxsize=8)
def _opened(uri: str) -> tuple[Any, str]:
    """The file system of a path or URI, and the path in it."""
    if "://" not in uri:
        return _fs().LocalFileSystem(), uri
    system, path = _fs().FileSystem.from_uri(uri)
    return system, path.rstrip("/")


def _fs() -> Any:  # noqa: ANN401  # pyarrow has no types
    return needed("pyarrow.fs", "corpus", "a corpus")


def _joined(root: str, name: str) -> str:
    return f"{root}/{name}" if name else root


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/"))


@contextmanager
def _passing(folder: Path) -> Iterator[Path]:
    """A path in a folder that no other process uses; nothing is left there in the end."""
    path = folder / f".{uuid.uuid4().hex}.unfinished"
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
