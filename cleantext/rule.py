"""Rule: one piece of boilerplate that publishers repeat, as data with its own evidence; and how it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from .parts import NAMES

if TYPE_CHECKING:
    import regex

KINDS = ("disclaimer", "promo", "widget", "credit", "navigation", "stamp", "comment", "press")
REMOVES = ("phrase", "line", "sentence", "section", "tail")
WHERE = ("anywhere", "head", "tail", "beside")
PLACES = ("equals", "starts", "contains", "ends")
PROOF = ("why", "seen", "yes", "no")
# A quantified group that holds a quantifier itself is what makes patterns run for ever.
NESTED = re.compile(r"\((?:[^()\\]|\\.)*[*+](?:[^()\\]|\\.)*\)[*+{]")


class RuleError(ValueError):
    """A rule that can't be used; the message names file, rule and field and says what to do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What goes (phrases and how much around them), what it is, and the proof.

    >>> Rule(name="read-also", kind="promo", starts=("Read also:",), removes="line", why="A link to another story.",
    ...      seen="menafn.com", yes=("He said. ⟦Read also: Two⟧",), no=("Read also the fine print.",)).id
    'promo/read-also'
    """

    name: str
    kind: str
    why: str
    seen: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    equals: tuple[str, ...] = ()  # a line that is just this
    starts: tuple[str, ...] = ()  # opens a line, or what is glued behind a sentence
    contains: tuple[str, ...] = ()  # stands anywhere
    ends: tuple[str, ...] = ()  # closes a line
    find: str = ""  # a pattern that the line must also meet; with removes="phrase" its match is what goes
    parts: tuple[tuple[str, ...], ...] = ()  # of each list a word must stand in the sentence too: see parts.py
    without: tuple[str, ...] = ()  # words that must not stand in it
    removes: str = "line"
    where: str = "anywhere"
    home: str = ""  # where it was read: "promo/en" for rules/promo/en.toml
    lang: str = ""  # "" for all languages

    def __post_init__(self) -> None:
        for name in (*PLACES, "without", "yes", "no"):
            value = getattr(self, name)
            if isinstance(value, str) or not all(isinstance(item, str) and item.strip() for item in value):
                raise RuleError(f"{self.id}: {name}: takes a list of texts that are not empty")
            object.__setattr__(self, name, tuple(value))
        if isinstance(self.parts, str) or not all(_words(words) for words in self.parts):
            raise RuleError(f"{self.id}: parts: takes lists of words, none of them empty")
        object.__setattr__(self, "parts", tuple(map(tuple, self.parts)))
        for name, wrong, what in self._faults():
            if wrong:
                raise RuleError(f"{self.id}: {name}: {what}")

    def _faults(self) -> Iterator[tuple[str, bool, str]]:
        """Field, whether it is wrong, and what to say of it."""
        for name in PROOF:
            value = getattr(self, name)
            blank = not value or (isinstance(value, str) and not value.strip())
            yield name, blank, f"is missing; give {SAY[name]}"
        for name, allowed in (("kind", KINDS), ("removes", REMOVES), ("where", WHERE)):
            value = getattr(self, name)
            yield name, value not in allowed, f"{value!r} is not one of {', '.join(allowed)}"
        given = [place for place in PLACES if getattr(self, place)]
        yield "phrases", not given, f"no phrase; give at least one of {', '.join(PLACES)}"
        unmarked = any("⟦" not in text for text in self.yes)
        yield "yes", unmarked, "every example marks what goes with ⟦ and ⟧"
        unclosed = any(text.count("⟦") != text.count("⟧") for text in self.yes)
        yield "yes", unclosed, "an example opens a mark ⟦ and does not close it with ⟧, or closes one twice"
        asked = {word for words in (*self.parts, self.without) for word in words if word[0] == "@"} - {*NAMES}
        yield "parts", bool(asked), f"there is no list {', '.join(sorted(asked))}; there are {', '.join(NAMES)}"
        alone = bool(self.without or self.parts) and (bool(self.find) or bool(self.equals))
        field = "parts" if self.parts else "without"
        yield field, alone, "goes with starts, contains and ends, not with find or equals"
        beside = self.where == "beside" and given != ["equals"]
        yield "where", beside, "'beside' is for whole lines; use equals only"

    @property
    def id(self) -> str:
        """Where the rule lives and its name: "promo/en/read-also"."""
        return f"{self.home or self.kind}/{self.name}"


def _words(words: object) -> bool:
    """Whether something is a list of words, and none of them blank or a star alone."""
    if not isinstance(words, (list, tuple)) or not words:
        return False
    return all(isinstance(word, str) and word.strip("* ") and word == word.strip() for word in words)


Pattern: TypeAlias = "re.Pattern[str] | regex.Pattern[str]"


def pattern_of(rule: Rule) -> Pattern:
    """The compiled pattern of a rule that has one; RuleError where it can't be used.

    Compiled apart from the rule itself, since most patterns are never needed and each takes a millisecond. With `re`
    where it can say it, which searches twice as fast, else with `regex`.
    """
    if NESTED.search(rule.find):
        raise RuleError(f"{rule.id}: find: a quantifier inside a quantified group; write it without")
    try:
        return re.compile(rule.find)
    except re.error:  # \p{L} and the like
        import regex

        try:
            return regex.compile(rule.find)
        except regex.error as error:
            raise RuleError(f"{rule.id}: find: not a pattern ({error})") from None


SAY = {
    "why": "a sentence that says what it is",
    "seen": "the place where it was seen, and when",
    "yes": "a text in which ⟦what goes⟧ is marked",
    "no": "a near miss that must stay",
}


def rules_from(text: str, where: str, home: str, lang: str = "", kind: str = "") -> list[Rule]:
    """Read the rules of one TOML file; `where` names it in errors (RuleError)."""
    import tomllib

    try:
        tables: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{where}: not TOML: {error}") from None
    if not isinstance(tables, dict) or set(tables) - {"rule"} or not isinstance(tables.get("rule", []), list):
        raise RuleError(f"{where}: a rule file holds [[rule]] tables and nothing else")
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
        if missing := [field for field in PROOF if field not in table]:
            raise RuleError(f"{where}: {name}: {missing[0]}: is missing; give {SAY[missing[0]]}")
        if "kind" not in table and not kind:
            raise RuleError(f"{where}: {name}: kind: is missing; one of {', '.join(KINDS)}")
        try:
            rules.append(Rule(**{"kind": kind, "home": home, "lang": lang, **table}))
        except RuleError as error:
            raise RuleError(f"{where}: {error}") from None
    return rules


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
        kind = file.parent.name if file.parent.name in KINDS else ""
        read = rules_from(text, str(file), file.stem if not kind else f"{kind}/{file.stem}", kind=kind)
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

    A file is named for its language ("promo/en.toml"), "all" where it holds for every one, or the site.
    """
    rules: list[Rule] = []
    for folder, file in rule_files():
        kind = folder if folder in KINDS else ""
        stem = file.name.removesuffix(".toml")
        lang = "" if not kind or stem == "all" else stem
        home = f"{folder}/{stem}"
        rules += rules_from(file.read_text(encoding="utf-8"), f"rules/{home}.toml", home, lang, kind)
    # A label that several languages share is told by the file for all of them, or else by the English one.
    rules.sort(key=lambda rule: rule.lang not in {"", "en"})
    return rules


def rule_files() -> Iterator[tuple[str, Path]]:
    """The rule files that come with the package, in order, each with the name of its folder."""
    folders = (item for item in (Path(__file__).parent / "rules").iterdir() if item.is_dir() and item.name[0] != "_")
    for folder in sorted(folders, key=lambda item: item.name):
        for file in sorted(folder.iterdir(), key=lambda item: item.name):
            if file.name.endswith(".toml"):
                yield folder.name, file


def described(rule: Rule) -> Mapping[str, str]:
    """What a person is told of a rule: id, kind, why, seen."""
    return {"id": rule.id, "kind": rule.kind, "why": rule.why, "seen": rule.seen}
