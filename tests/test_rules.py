"""Rules: each proves itself, and a broken one says where and what."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from cleantext import Cleaner
from cleantext.parts import meets
from cleantext.proof import failures
from cleantext.rule import KINDS, Rule, RuleError
from cleantext.rule_files import read_rules, shipped_files, shipped_rules

RULES = shipped_rules()
GOOD = {
    "name": '"x"',
    "kind": '"promo"',
    "starts": '["Read also:"]',
    "why": '"A link."',
    "seen": '"example.org"',
    "yes": '["⟦Read also: a⟧"]',
    "no": '["Read also the print."]',
}


def write(tmp_path: Path, changes: dict[str, str | None]) -> Path:
    path = tmp_path / "mine.toml"
    fields = {**GOOD, **changes}
    path.write_text(
        "[[rule]]\n" + "".join(f"{key} = {value}\n" for key, value in fields.items() if value), encoding="utf-8"
    )
    return path


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_does_what_its_examples_say(rule: Rule) -> None:
    assert failures(rule) == []


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(rule.id for rule in RULES).items() if count > 1] == []


def test_a_good_file_loads(tmp_path: Path) -> None:
    rules = read_rules(write(tmp_path, {}))
    assert [rule.id for rule in rules] == ["mine/x"]
    assert failures(rules[0]) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"why": None}, "x: why: is missing"),
        ({"seen": None}, "x: seen: is missing"),
        ({"yes": None}, "x: yes: is missing"),
        ({"no": None}, "x: no: is missing"),
        ({"why": '" "'}, "x: why: is missing"),
        ({"no": "[]"}, "x: no: is missing"),
        ({"kind": None}, "x: kind: is missing"),
        ({"kind": '"advert"'}, "x: kind: 'advert' is not one of"),
        ({"removes": '"page"'}, "x: removes: 'page' is not one of"),
        ({"where": '"middle"'}, "x: where: 'middle' is not one of"),
        ({"starts": None}, "x: phrases: no phrase"),
        ({"starts": '"Read also:"'}, "x: starts: takes a list"),
        ({"starts": '[""]'}, "x: starts: takes a list"),
        ({"begins": '["Read"]'}, "x: begins: no such field"),
        ({"yes": '["Read also: a"]'}, "x: yes: every example marks"),
        ({"yes": '["⟦Read also: a"]'}, "x: yes: an example opens a mark"),
        ({"find": '"("'}, "x: find: not a pattern"),
        ({"find": '"(a+)+b"'}, "x: find: a quantifier inside"),
        ({"name": None}, "rule 1: name: is missing"),
        ({"where": '"beside"'}, "x: where: 'beside' is for whole lines"),
    ],
)
def test_a_broken_rule_names_file_rule_and_field(tmp_path: Path, changes: dict[str, str | None], said: str) -> None:
    path = write(tmp_path, changes)
    with pytest.raises(RuleError) as caught:
        read_rules(path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


def test_a_file_that_is_no_toml_or_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("[[rule]\n")
    with pytest.raises(RuleError, match="not TOML"):
        read_rules(path)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(RuleError, match="not UTF-8"):
        read_rules(path)
    with pytest.raises(RuleError, match="no rule file"):
        read_rules(_empty(tmp_path))


def test_a_byte_order_mark_is_no_part_of_a_rule_file(tmp_path: Path) -> None:
    path = write(tmp_path, {})
    path.write_text(path.read_text(encoding="utf-8"), encoding="utf-8-sig")
    assert read_rules(path)


def _empty(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


def test_an_empty_file_is_no_rule_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("")
    with pytest.raises(RuleError, match="holds no rules"):
        read_rules(path)


def test_a_name_stands_once_in_a_file(tmp_path: Path) -> None:
    path = write(tmp_path, {})
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    with pytest.raises(RuleError, match="x: name: stands twice"):
        read_rules(path)


def test_what_a_failing_example_says() -> None:
    rule = Rule(
        name="x", kind="promo", starts=("Read also:",), why="w", seen="s", yes=("⟦Read⟧ also: a",), no=("Fine.",)
    )
    assert failures(rule) == ["promo/x: yes: '⟦Read⟧ also: a' should lose ['Read'], but loses ['Read also: a']"]


def test_every_kind_and_thirty_languages_have_rules() -> None:
    assert {rule.kind for rule in RULES} == set(KINDS)
    assert len({rule.lang for rule in RULES if rule.lang}) >= 30


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"parts": '["our"]'}, "x: parts: takes lists of words"),
        ({"parts": "[[]]"}, "x: parts: takes lists of words"),
        ({"parts": '[["*"]]'}, "x: parts: takes lists of words"),
        ({"parts": '[["@networks"]]'}, "x: parts: there is no list @networks; there are @network, "),
        ({"parts": '[["our"]]', "find": "'a'"}, "x: parts: goes with starts"),
        ({"without": '[""]'}, "x: without: takes a list of texts"),
    ],
)
def test_broken_parts_are_told(tmp_path: Path, changes: dict[str, str | None], said: str) -> None:
    with pytest.raises(RuleError, match=f"mine.toml: mine/{said}"):
        read_rules(write(tmp_path, changes))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ('[words]\nnetwork = ["a"]', "words: the library has a list @network of its own"),
        ('[words]\nauthor = "said"', "words: takes named lists of words"),
        ("[words]\nauthor = []", "words: takes named lists of words"),
        ('words = ["said"]', "words: takes named lists of words"),
        ("rule = [1]", "a rule file holds [[rule]] tables"),
        ("[word]", "a rule file holds [[rule]] tables"),
    ],
)
def test_broken_lists_are_told(tmp_path: Path, words: str, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(words, encoding="utf-8")
    with pytest.raises(RuleError, match=re.escape(f"{path}: {said}")):
        read_rules(path)


def test_rules_ask_for_the_lists_of_their_file_by_name(tmp_path: Path) -> None:
    path = write(tmp_path, {**CALL, "parts": '[["@ours"], ["newsletter*"]]', "without": '["@author", "wrote"]'})
    path.write_text('[words]\nauthor = ["said"]\nours = ["our", "us"]\n\n' + path.read_text(encoding="utf-8"))
    rule = read_rules(path)[0]
    assert (rule.parts, rule.without) == ((("our", "us"), ("newsletter*",)), ("said", "wrote"))


def test_every_list_that_rules_share_is_asked_for() -> None:
    files = list(shipped_files())
    for _, lists in (item for item in files if item[0] == "words"):
        texts = [
            file.read_text(encoding="utf-8") for folder, file in files if folder != "words" and file.name == lists.name
        ]
        for name in tomllib.loads(lists.read_text(encoding="utf-8"))["words"]:
            assert sum(text.count(f'"@{name}"') for text in texts) > 1, (lists.name, name)


CALL = {
    "starts": '["get", "sign up"]',
    "parts": '[["our", "us"], ["@network", "newsletter*"]]',
    "without": '["said"]',
    "yes": '["He left.\\n⟦Get our newsletters⟧"]',
    "no": '["Get our hours right."]',
}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("He left.\nSign up for our newsletter.", "He left."),
        ("He left.\nGet us on Facebook", "He left."),
        ("He left.\nGet ours on Facebook", None),
        ("He left.\nGet our newsletter, he said.", None),
        ("He left.\nGet our prices. He read a newsletter.", None),
        ("He left.\nGet our newsletter, " + "which is long, " * 20 + "today", None),
        ("He left.\nHave you had enough? Get our newsletter.", "He left."),
        ("He left.\nGet our newsletter. It is free. Then us too, on any day that you like to have it.", "He left."),
        (
            "He left.\nGet our newsletter. It is free. Nine people were seen on the bridge in the night.",
            "He left.\nNine people were seen on the bridge in the night.",
        ),
        ("He left.\nShe had enough. Get our newsletter.", "He left.\nShe had enough."),
        ("He left.\nShe had enough. And you? Get our newsletter.", "He left.\nShe had enough. And you?"),
    ],
)
def test_a_rule_with_parts_takes_the_sentence_that_has_them(tmp_path: Path, text: str, left: str | None) -> None:
    rules = read_rules(write(tmp_path, {**CALL}))
    assert failures(rules[0]) == []
    assert Cleaner(rules=rules, lang="ku").clean(text) == (text if left is None else left)


@pytest.mark.parametrize(
    ("word", "text", "stands"),
    [
        ("*letter", "the newsletter.", True),
        ("*letter", "letters", False),
        ("letter*", "The LETTERS", True),
        ("*letter*", "newsletters", True),
        ("our letter*", "in our  letters", True),
        ("our letter*", "your letters", False),
        ("नाम", "नाम।", True),
        ("नाम", "नामों", False),
        ("登録", "会員登録する", True),
        ("line", "公式line友だち", True),
        ("us!", "join us!now", True),
        ("e-mail", "by e-mails", False),
        ("@network", "auf Facebook", True),
        ("@network", "facebooking", False),
        ("@price", "for 9,99 € a month", True),
        ("@price", "for 9 months", False),
        ("@address", "to news@paper.example", True),
    ],
)
def test_how_words_of_parts_stand(word: str, text: str, *, stands: bool) -> None:
    assert meets(text, ((word,),)) is stands
