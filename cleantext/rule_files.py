"""Rule files: TOML in, rules out, those of the package and a user's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .parts import NAMES
from .rule import KINDS, PROOF, SAY, Rule, RuleError, is_list_of_words, pattern_of

Words = Mapping[str, tuple[str, ...]]  # named lists, each by the name under which rules ask for it

NONE: Words = MappingProxyType({})
WORDS = "words"  # the folder of lists that the rule files of a language share, and the table of a file's own


def rules_from(text: str, where: str, home: str, lang: str = "", shared: Words = NONE) -> list[Rule]:
    """Read the rules of one TOML file; `where` names it in errors (RuleError).

    `home` is what its ids begin with: "promo/en", where the folder says the kind. `shared` are named lists that its
    rules may ask for beside those of its own [words] table.
    """
    tables = _tables(text, where)
    words = {**shared, **_words(tables, where)}
    folder = home.rpartition("/")[0]
    kind = folder if folder in KINDS else ""
    known = {field.name for field in fields(Rule)} - {"home", "lang"}
    rules: list[Rule] = []
    for number, table in enumerate(tables.get("rule", []), 1):
        name = table.get("name")
        if not isinstance(name, str) or not name:
            raise RuleError(f"{where}: rule {number}: name: is missing; give it one")
        if unknown := sorted(set(table) - known):
            raise RuleError(f"{where}: {name}: {unknown[0]}: no such field; there are {', '.join(sorted(known))}")
        if name in {rule.name for rule in rules}:
            raise RuleError(f"{where}: {name}: name: stands twice in this file; rename one")
        table |= {field: _spelled(table[field], words) for field in ("parts", "without") if field in table}
        if missing := [field for field in PROOF if field not in table]:
            raise RuleError(f"{where}: {name}: {missing[0]}: is missing; give {SAY[missing[0]]}")
        if "kind" not in table and not kind:
            raise RuleError(f"{where}: {name}: kind: is missing; one of {', '.join(KINDS)}")
        try:
            rules.append(Rule(**{"kind": kind, "home": home, "lang": lang, **table}))
        except RuleError as error:
            raise RuleError(f"{where}: {error}") from None
    return rules


def _tables(text: str, where: str) -> dict[str, Any]:
    import tomllib

    try:
        tables: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{where}: not TOML: {error}") from None
    rules = tables.get("rule", [])
    tabled = isinstance(rules, list) and all(isinstance(rule, dict) for rule in rules)
    if not tabled or set(tables) - {"rule", WORDS}:
        raise RuleError(f"{where}: a rule file holds [[rule]] tables, and [words] for named lists, and nothing else")
    return tables


def _words(tables: Mapping[str, Any], where: str) -> Words:
    """The named lists of a file."""
    given = tables.get(WORDS, {})
    if not isinstance(given, dict) or not all(map(is_list_of_words, given.values())):
        raise RuleError(f'{where}: words: takes named lists of words, none of them empty: author = ["said"]')
    words = {f"@{name}": tuple(items) for name, items in given.items()}
    if taken := sorted(words.keys() & {*NAMES}):
        raise RuleError(f"{where}: words: the library has a list {taken[0]} of its own; give this one another name")
    return words


def _spelled(value: object, words: Words) -> object:
    """A list, or lists of lists, with what the named lists in it stand for; anything else as it is."""
    if not isinstance(value, list):
        return value
    return [
        spelled
        for item in value
        for spelled in (words.get(item, (item,)) if isinstance(item, str) else (_spelled(item, words),))
    ]


def read_rules(path: str | Path) -> list[Rule]:
    """Read a user's own rule file, or every `*.toml` below a folder; ids begin with the file's name.

    Raises RuleError (a broken rule, or no rule at all) and OSError.
    """
    if not str(path):
        raise RuleError("rules: an empty path; give a rule file or a folder of them")
    path = Path(path)
    found = sorted(path.rglob("*.toml")) if path.is_dir() else [path]
    if not found:
        raise RuleError(f"{path}: no rule file (*.toml) in this folder")
    rules: list[Rule] = []
    for file in found:
        try:
            text = file.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as error:
            raise RuleError(f"{file}: not UTF-8 (byte {error.start}); save it as UTF-8") from None
        kind = file.parent.name
        read = rules_from(text, str(file), f"{kind}/{file.stem}" if kind in KINDS else file.stem)
        for rule in read:
            try:
                pattern_of(rule)
            except RuleError as error:
                raise RuleError(f"{file}: {error}") from None
        rules += read
    if not rules:
        raise RuleError(f"{path}: holds no rules; a rule begins with [[rule]]")
    return rules


def shipped_rules() -> list[Rule]:
    """The rules that come with the package.

    A file is named for its language ("promo/en.toml"), "all" where it holds for every one, or the site. The lists that
    the files of a language share are in "words/en.toml".
    """
    texts = {(folder, file.stem): file.read_text(encoding="utf-8") for folder, file in shipped_files()}
    shared = {lang: _shared(text, lang) for (folder, lang), text in texts.items() if folder == WORDS}
    rules: list[Rule] = []
    for (folder, stem), text in texts.items():
        if folder != WORDS:
            lang = stem if folder in KINDS and stem != "all" else ""
            rules += rules_from(text, f"rules/{folder}/{stem}.toml", f"{folder}/{stem}", lang, shared.get(lang, NONE))
    # A label that several languages share is told by the file for all of them, or else by the English one.
    rules.sort(key=lambda rule: rule.lang not in {"", "en"})
    return rules


def _shared(text: str, lang: str) -> Words:
    where = f"rules/{WORDS}/{lang}.toml"
    return _words(_tables(text, where), where)


def shipped_files() -> Iterator[tuple[str, Path]]:
    """The rule files that come with the package, in order, each with the name of its folder."""
    folders = (item for item in (Path(__file__).parent / "rules").iterdir() if item.is_dir() and item.name[0] != "_")
    for folder in sorted(folders, key=lambda item: item.name):
        for file in sorted(folder.iterdir(), key=lambda item: item.name):
            if file.name.endswith(".toml"):
                yield folder.name, file
