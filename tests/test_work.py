"""The work for a kilobyte of ordinary text, counted: it doesn't grow unnoticed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from work import calls

from cleantext import STANDARD, Cleaner, Doc, Edit

FIXTURES = Path(__file__).parent.parent / "fixtures"
ORDINARY = [*sorted(FIXTURES.glob("documents/*.source.txt")), *sorted(FIXTURES.glob("keep/*.txt"))]
KEPT = sorted(FIXTURES.glob("keep/*.txt"))
SLACK = 1.5
# A kilobyte (1,000 code points) of the ordinary texts takes so many calls, as counted when this was written.
CALLS = {"pattern": 44.4, "any": 1199}
# And for each code point that a text has, so many are scanned for phrases.
SCANNED = 1.007


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in ORDINARY]


def test_calls_for_a_kilobyte_do_not_grow() -> None:
    cleaner, given = Cleaner(), texts()

    def clean() -> None:
        for text in given:
            cleaner.clean(text)

    clean()  # compiles what is needed
    found = calls(clean)
    kilobytes = sum(map(len, given)) / 1000
    for what, bound in CALLS.items():
        assert 0 < found[what] / kilobytes <= SLACK * bound, what


def scanned(cleaner: Cleaner, text: str, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Lengths of what is scanned for phrases."""
    lengths: list[int] = []
    scan = cleaner.book.scan

    def counted(folded: str) -> object:
        lengths.append(len(folded))
        return scan(folded)

    with monkeypatch.context() as patch:
        patch.setitem(cleaner.book.__dict__, "scan", counted)
        cleaner.clean(text)
    return lengths


def test_a_text_is_scanned_once_and_later_only_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    cleaner, given = Cleaner(), texts()
    lengths = [sum(scanned(cleaner, text, monkeypatch)) for text in given]
    assert min(lengths) > 0
    assert sum(lengths) <= SLACK * SCANNED * sum(map(len, given))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_nothing_to_remove_takes_one_pass_and_gives_the_same_object(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = path.read_text(encoding="utf-8")
    passes = []

    def seen(doc: Doc) -> list[Edit]:
        passes.append(doc.text)
        return []

    cleaner = Cleaner((*STANDARD, seen))
    assert len(scanned(cleaner, text, monkeypatch)) == 1
    assert len(passes) == 1
    assert passes[0] is text
    assert cleaner.clean(text) is text


def test_something_to_remove_takes_two_passes() -> None:
    passes = []

    def seen(doc: Doc) -> list[Edit]:
        passes.append(doc.text)
        return []

    Cleaner((*STANDARD, seen)).clean("The talks ended.\n\nRead also: Why the talks began\n\nBoth sides left on Monday.")
    assert passes[1:] == ["The talks ended.\n\nBoth sides left on Monday."]


def imported(code: str) -> set[str]:
    """Modules that some code imports in a process of its own, by the names of their packages."""
    told = f"import sys; known = {{*sys.modules}}\n{code}\nimport json; print(json.dumps([*{{*sys.modules}} - known]))"
    said = subprocess.run([sys.executable, "-c", told], check=True, stdout=subprocess.PIPE, text=True).stdout
    names = {name.split(".")[0] for name in json.loads(said)}
    return {name for name in names - sys.stdlib_module_names if not name.startswith(("__editable__", "_sysconfig"))}


def test_importing_brings_the_standard_library_and_regex_at_most() -> None:
    assert {"cleantext"} <= imported("import cleantext") <= {"cleantext", "regex"}


def test_a_call_brings_the_automaton_at_most() -> None:
    found = imported("import cleantext; cleantext.parse('The talks ended.')")
    assert {"cleantext"} <= found <= {"cleantext", "regex", "ahocorasick_rs"}


def test_cleaning_and_parsing_need_none_of_what_serves_the_command_line() -> None:
    code = "from cleantext import parse; parse('ROME, May 3 (ANSA) - It ended.\\nRead also: Why they did').date"
    assert not imported(code) & {"click", "tqdm", "trafilatura"}
