"""Settings in pyproject.toml, and the names by which a user chooses what goes."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from cleantext import STANDARD, THOROUGH, parse
from cleantext.select import OTHER_KINDS, OTHER_RULES, STEPS, Wanted, cleaner_of, known
from cleantext.settings import Settings, SettingsError, find_settings

FIXTURES = Path(__file__).parent.parent / "fixtures"
TEXT = "The talks ended on Monday.\nRead also: Why the talks began\nBoth sides left.\nPhoto: Reuters\n"


def write(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "pyproject.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_all_settings(tmp_path: Path) -> None:
    write(
        tmp_path,
        '[tool.cleantext]\nselect = ["promo"]\nignore = ["promo/en"]\nrules = ["mine.toml"]\nlang = ["de"]\n'
        'fields = ["body"]\nexclude = ["old/"]\nper-file-ignores = { "drafts/*" = ["tails"] }\n',
    )
    (tmp_path / "drafts").mkdir()
    found = find_settings(tmp_path / "drafts")
    assert found.select == ("promo",)
    assert found.rules == (str(tmp_path / "mine.toml"),)
    assert (found.lang, found.fields) == (("de",), ("body",))
    assert found.ignored_in(tmp_path / "drafts" / "a.txt") == ("promo/en", "tails")
    assert found.ignored_in(tmp_path / "a.txt") == ("promo/en",)
    assert found.excludes(tmp_path / "old" / "sub" / "a.txt")
    assert not found.excludes(tmp_path / "older" / "a.txt")


def test_the_page_on_settings_says_them_all(tmp_path: Path) -> None:
    page = (FIXTURES.parent / "docs" / "hook.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    write(tmp_path, block)
    settings = find_settings(tmp_path)
    for field in fields(Settings):
        if field.name != "root":
            assert getattr(settings, field.name), field.name
            assert f"\n| `{field.name.replace('_', '-')}` |" in page
    assert settings.ignored_in(tmp_path / "reviews" / "a.txt") == ("promo/en/lists", "promo")
    cleaner_of(Wanted(settings.select, settings.ignored_in(tmp_path / "reviews" / "a.txt"), lang=settings.lang))


def test_the_nearest_table_counts(tmp_path: Path) -> None:
    write(tmp_path, '[tool.cleantext]\nselect = ["promo"]\n')
    write(tmp_path / "a", "[tool.other]\n")
    assert find_settings(tmp_path / "a").select == ("promo",)
    write(tmp_path / "a", "[tool.cleantext]\n")
    assert find_settings(tmp_path / "a") == Settings(root=tmp_path / "a")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool.cleantext]\nselekt = []\n", r"pyproject.toml: \[tool.cleantext\]: selekt: no such setting; there are"),
        ('[tool.cleantext]\nselect = "promo"\n', r"select: takes a list of texts"),
        ("[tool.cleantext]\nignore = [1]\n", r"ignore: takes a list of texts"),
        ("[tool.cleantext]\nper-file-ignores = []\n", r"per-file-ignores: takes a table"),
        ('[tool.cleantext]\nper-file-ignores = { a = "b" }\n', r"per-file-ignores: a: takes a list"),
        ("[tool]\ncleantext = 1\n", r"has to be a table"),
        ("tool = 1\n", r"pyproject.toml: tool: has to be a table"),
        ("[tool.cleantext\n", r"pyproject.toml: not TOML"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, text: str, message: str) -> None:
    write(tmp_path, text)
    with pytest.raises(SettingsError, match=message):
        find_settings(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "gone"),
    [
        (Wanted(), {"Read also: Why the talks began"}),
        (Wanted(only=("promo",)), {"Read also: Why the talks began"}),
        (Wanted(only=("promos",)), {"Read also: Why the talks began"}),
        (Wanted(only=("promo/en",)), {"Read also: Why the talks began"}),
        (Wanted(only=("promo/en/read-also",)), {"Read also: Why the talks began"}),
        (Wanted(only=("promo",), skip=("promo/en/read-also",)), set()),
        (Wanted(skip=("promos",)), set()),
        (Wanted(skip=("promo/en",)), set()),
        (Wanted(only=("disclaimer",)), set()),
        (Wanted(only=("credit",)), {"Photo: Reuters"}),
        (Wanted(only=("credits",)), {"Photo: Reuters"}),
        (Wanted(only=("standard", "credits")), {"Read also: Why the talks began", "Photo: Reuters"}),
        (Wanted(only=("thorough",)), {"Read also: Why the talks began", "Photo: Reuters"}),
        (Wanted(only=("thorough",), skip=("credit",)), {"Read also: Why the talks began"}),
    ],
    ids=str,
)
def test_names_choose(wanted: Wanted, gone: set[str]) -> None:
    article = cleaner_of(replace(wanted, lang=("en",))).parse(TEXT)
    assert {TEXT[edit.start : edit.end].strip() for edit in article.edits} == gone


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("bios", ["bios/byline", "bios/date", "bios/note"]),
        ("bios/byline", ["bios/byline"]),
        ("credit", ["bios/byline", "bios/date", "bios/note"]),
        ("credits", []),
        ("edges/source", []),
    ],
)
def test_what_speaks_of_authors_is_chosen_by_name(name: str, gone: list[str]) -> None:
    marked = (FIXTURES / "structure" / "thorough" / "byline_date_and_note.txt").read_text(encoding="utf-8")
    article = cleaner_of(Wanted((name,))).parse(marked.replace("⟦", "").replace("⟧", ""))
    assert [edit.rule for edit in article.edits] == gone


def test_an_unknown_name_gets_a_hint() -> None:
    with pytest.raises(ValueError, match=r"'promo/en/read-aslo': no kind, .*; did you mean promo/en/read-also"):
        cleaner_of(Wanted(skip=("promo/en/read-aslo",)))


def test_all_that_goes_has_a_known_name() -> None:
    names = set(known(cleaner_of(Wanted())))
    assert {step.__name__ for step in (*STANDARD, *THOROUGH)} == set(STEPS)
    assert names >= {*OTHER_KINDS, *OTHER_RULES}
    for folder in ("documents", "structure"):
        for path in sorted((FIXTURES / folder).rglob("*.txt")):
            text = path.read_text(encoding="utf-8").replace("⟦", "").replace("⟧", "")
            for edit in parse(text, steps=THOROUGH).edits:
                assert {edit.kind, edit.rule} <= names
