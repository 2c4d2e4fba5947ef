"""Settings: the table [tool.cleantext] of a project's pyproject.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any


class SettingsError(ValueError):
    """A setting that can't be used; the message names the file and the field and says what to do."""


@dataclass(frozen=True)
class Settings:
    """What a project wants: names to take and to leave, its own rules, files that are other or not meant at all.

    `root` is the folder of pyproject.toml, to which the patterns for files are relative.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    lang: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    root: Path = Path()

    def excludes(self, path: Path) -> bool:
        """Whether a file, or a folder that it is in, is excluded.

        >>> Settings(exclude=("drafts",)).excludes(Path("drafts/a.txt"))
        True
        """
        return any(self._matches(path, pattern) for pattern in self.exclude)

    def ignored_in(self, path: Path) -> tuple[str, ...]:
        """The names that are left alone in a file."""
        names = [name for pattern, of in self.per_file_ignores.items() if self._matches(path, pattern) for name in of]
        return (*self.ignore, *dict.fromkeys(names))

    def _matches(self, path: Path, pattern: str) -> bool:
        """`*` stands for anything, "/" too; a pattern without "/" is also tried on names, one of a folder on all in it.

        >>> [Settings()._matches(Path("a/b.txt"), pattern) for pattern in ("*.txt", "a", "a/", "b.txt", "c/*")]
        [True, True, True, True, False]
        """
        try:
            path = path.resolve().relative_to(self.root.resolve())
        except ValueError:  # a file elsewhere: only its name can be meant
            path = Path(path.name)
        pattern = pattern.rstrip("/")
        ways = [each.as_posix() for each in (path, *path.parents)]
        names = path.parts if "/" not in pattern else ()
        return any(fnmatchcase(tried, pattern) for tried in (*ways, *names))


def find_settings(start: Path) -> Settings:
    """Settings of the nearest pyproject.toml at or above a folder that has the table; the usual ones where none has.

    Raises SettingsError.
    """
    for folder in (start.resolve(), *start.resolve().parents):
        path = folder / "pyproject.toml"
        if path.is_file() and (table := _table(path)) is not None:
            return read_settings(table, path)
    return Settings(root=start)


def read_settings(table: Any, path: Path) -> Settings:  # noqa: ANN401  # what TOML gives
    """Settings from a table of the file `path`. Raises SettingsError for a field that there isn't, or that is wrong."""
    where = f"{path}: [tool.cleantext]"
    if not isinstance(table, dict):
        raise SettingsError(f"{where}: has to be a table")
    lists = ("select", "ignore", "rules", "lang", "fields", "exclude")
    if unknown := sorted(set(table) - {*lists, "per-file-ignores"}):
        raise SettingsError(f"{where}: {unknown[0]}: no such setting; there are {', '.join(lists)}, per-file-ignores")
    values = {name: _names(table[name], f"{where}: {name}") for name in lists if name in table}
    if "rules" in values:
        values["rules"] = tuple(str(path.parent / name) for name in values["rules"])
    per_file = table.get("per-file-ignores", {})
    if not isinstance(per_file, dict):
        raise SettingsError(f'{where}: per-file-ignores: takes a table, such as {{ "drafts/*" = ["promo"] }}')
    ignores = {pattern: _names(names, f"{where}: per-file-ignores: {pattern}") for pattern, names in per_file.items()}
    return Settings(**values, per_file_ignores=ignores, root=path.parent)


def _table(path: Path) -> Any:  # noqa: ANN401
    try:
        tool = tomllib.loads(path.read_text(encoding="utf-8")).get("tool", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not TOML: {error}") from None
    if not isinstance(tool, dict):
        raise SettingsError(f"{path}: tool: has to be a table")
    return tool.get("cleantext")


def _names(value: Any, where: str) -> tuple[str, ...]:  # noqa: ANN401
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise SettingsError(f'{where}: takes a list of texts, such as ["promo"]')
    return tuple(value)
