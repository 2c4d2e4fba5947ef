"""The calls that people make: what goes in, what comes out, what is an error."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleantext
from cleantext import Cleaner, Doc, Edit, Rule, RuleError, clean, parse, render

PARAGRAPH = (
    "The council voted on Monday to rebuild the bridge that the flood had carried away last spring, officials said."
)
SECOND = "Work is to begin in the autumn, and the mayor said that the money had been set aside two years ago for it."
TEXT = f"{PARAGRAPH}\n\nRead also: Why the bridge fell\n\n{SECOND}"
MINE = Rule(
    name="mine",
    kind="promo",
    starts=("Brought to you by",),
    why="A sponsor's line.",
    seen="example.org 2026",
    yes=("⟦Brought to you by Example⟧",),
    no=("It was brought to you by Example.",),
)


def test_nothing_to_remove_gives_the_same_object() -> None:
    text = f"{PARAGRAPH}\n\n{SECOND}"
    assert clean(text) is text
    assert parse(text).text is text
    assert parse(text).edits == ()


def test_a_promo_between_paragraphs_goes() -> None:
    assert clean(TEXT) == f"{PARAGRAPH}\n\n{SECOND}"


def test_empty_and_blank_texts_stay() -> None:
    for text in ("", " ", "\n\n", "\u200b"):
        assert clean(text) is text


@pytest.mark.parametrize("value", [None, b"bytes", 3, ["a"]])
def test_what_is_no_text_is_an_error_that_says_so(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        clean(value)  # type: ignore[arg-type]


def test_steps_are_chosen_not_switched() -> None:
    assert clean(TEXT, steps=(cleantext.disclaimers,)) == TEXT
    assert clean(TEXT, steps=(cleantext.promos,)) == f"{PARAGRAPH}\n\n{SECOND}"
    assert clean(TEXT, steps=()) == TEXT


def test_any_function_is_a_cleaner() -> None:
    def shout(doc: Doc) -> Iterable[Edit]:
        at = doc.text.find("Monday")
        return [Edit(at, at + 6, "MONDAY", kind="mine", rule="shout")] if at >= 0 else []

    article = parse(TEXT, steps=(shout, *cleantext.STANDARD))
    assert "MONDAY" in article.text
    assert "Read also" not in article.text
    assert {edit.rule for edit in article.edits} == {"shout", "promo/en/read-also"}
    assert article.undo("shout").text == f"{PARAGRAPH}\n\n{SECOND}"


def test_a_cleaner_that_points_outside_of_the_text_is_named() -> None:
    def wild(doc: Doc) -> Iterable[Edit]:
        return [Edit(0, len(doc.text) + 1)]

    with pytest.raises(ValueError, match="wild"):
        clean(TEXT, steps=(wild,))


def test_a_step_that_is_no_function_is_an_error() -> None:
    with pytest.raises(TypeError, match="steps"):
        clean(TEXT, steps=("promos",))  # type: ignore[arg-type]


def test_a_rule_made_in_python() -> None:
    text = f"{PARAGRAPH}\n\nBrought to you by Example Bank\n\n{SECOND}"
    assert clean(text) == text
    assert clean(text, rules=MINE) == f"{PARAGRAPH}\n\n{SECOND}"
    assert clean(text, rules=[MINE]) == f"{PARAGRAPH}\n\n{SECOND}"
    assert parse(text, rules=MINE).edits[0].rule == "promo/mine"


def test_a_rule_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[rule]]\nname = "sponsor"\nkind = "promo"\nstarts = ["Brought to you by"]\nwhy = "A sponsor."\n'
        'seen = "example.org"\nyes = ["⟦Brought to you by Example⟧"]\nno = ["It was brought to you by Example."]\n'
    )
    text = f"{PARAGRAPH}\nBrought to you by Example Bank\n{SECOND}"
    for rules in (path, str(path), [path], tmp_path):
        article = parse(text, rules=rules)
        assert article.text == f"{PARAGRAPH}\n{SECOND}"
        assert article.edits[0].rule == "mine/sponsor"


def test_a_rule_that_its_example_refutes_does_not_load() -> None:
    broken = Rule(
        name="broken",
        kind="promo",
        starts=("Read also",),
        why="x",
        seen="y",
        yes=("⟦Read also: a⟧",),
        no=("Read also the print.",),
    )
    with pytest.raises(RuleError, match="promo/broken: no"):
        Cleaner(rules=broken)


def test_a_refuted_rule_file_is_named_with_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        '[[rule]]\nname = "x"\nkind = "promo"\nstarts = ["Brought to you"]\nwhy = "w"\nseen = "s"\n'
        'yes = ["⟦Brought to you⟧"]\nno = ["Brought to you by rail."]\n',
        encoding="utf-8",
    )
    with pytest.raises(RuleError) as caught:
        Cleaner(rules=path)
    assert str(caught.value).startswith(f"{path}: mine/x: no: ")
    with pytest.raises(RuleError, match="empty path"):
        Cleaner(rules="")


def test_languages_can_be_narrowed() -> None:
    german = f"{PARAGRAPH}\n\nLesen Sie auch: Warum die Brücke fiel\n\n{SECOND}"
    assert clean(german, lang="de") == clean(german) == f"{PARAGRAPH}\n\n{SECOND}"
    assert clean(german, lang=("en", "fr")) == german
    assert clean(TEXT, lang="de") == TEXT


def test_undo_gives_back_what_a_rule_took() -> None:
    article = parse(TEXT)
    assert article.undo("promo/en/read-also").text == TEXT
    assert article.undo("promo/en").text == TEXT
    assert article.undo("promo").text == TEXT
    assert article.undo(article.edits[0]).text == TEXT
    with pytest.raises(ValueError, match="promo/en/read-also"):
        article.undo("widget")


def test_explain_names_place_rule_and_text() -> None:
    assert parse(TEXT).explain() == "3:1 promo/en/read-also promo 'Read also: Why the bridge fell'"


def test_a_dateline_is_parsed_and_stays() -> None:
    text = f"KYIV, May 26 (Reuters) - {PARAGRAPH}\n\n{SECOND}"
    article = parse(text)
    assert article.text is text
    found = article.dateline
    assert found is not None
    assert (found.text, found.places, found.agency, found.date_text) == (
        "KYIV, May 26 (Reuters) -",
        ("KYIV",),
        "Reuters",
        "May 26",
    )
    assert found.day() is None
    assert found.day(dt.date(2025, 5, 27)) == dt.date(2025, 5, 26)
    assert text[slice(*article.spans["dateline"])] == found.text
    assert clean(text, steps=(*cleantext.STANDARD, cleantext.strip_datelines)) == f"{PARAGRAPH}\n\n{SECOND}"
    assert clean(text, steps=cleantext.THOROUGH) == f"{PARAGRAPH}\n\n{SECOND}"


def test_an_age_needs_a_reference() -> None:
    text = f"time19 minutes ago\n{PARAGRAPH}\n{SECOND}"
    assert parse(text).age == dt.timedelta(minutes=19)
    assert parse(text).date is None
    reference = dt.datetime(2026, 1, 1, 0, 10, tzinfo=dt.UTC)
    assert parse(text, reference=reference).date == dt.date(2025, 12, 31)


@pytest.mark.parametrize("line", ["19 minutes ago", "Published 19 minutes ago", "time19 minutes ago"])
def test_an_age_is_read_wherever_it_stands_in_the_head(line: str) -> None:
    article = parse(f"Bridge to be rebuilt\n\n{line}\n\n{PARAGRAPH}\n{SECOND}")
    assert article.age == dt.timedelta(minutes=19)
    assert article.date is None


def test_a_language_without_rules_is_an_error_and_a_region_is_none() -> None:
    assert clean(TEXT, lang="en-US") == clean(TEXT, lang="EN") == f"{PARAGRAPH}\n\n{SECOND}"
    for lang in ("xx", "deu", ""):
        with pytest.raises(ValueError, match="no rules for it; there are for"):
            clean(TEXT, lang=lang)


@pytest.mark.parametrize(
    ("given", "said"), [(None, "gave NoneType"), (Edit(0, 1), "gave Edit"), ([3], "gave int where an Edit belongs")]
)
def test_a_cleaner_that_gives_no_edits_is_named(given: object, said: str) -> None:
    def odd(doc: Doc) -> Iterable[Edit]:
        del doc
        return given  # type: ignore[return-value]

    with pytest.raises(TypeError, match=f"cleaner odd: {said}"):
        clean(TEXT, steps=(odd,))


def test_steps_that_are_no_tuple_and_undo_of_nothing() -> None:
    for steps in (None, cleantext.promos):
        with pytest.raises(TypeError, match="steps takes a tuple"):
            Cleaner(steps=steps)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="undo takes an Edit"):
        parse(TEXT).undo(None)  # type: ignore[arg-type]


def test_a_headline_with_a_colon_above_a_date_with_one() -> None:
    article = parse(f"Impact at Low Arl: it was a meteorite\nStatus: 28.04.2023, 16:11\n{PARAGRAPH}\n{SECOND}")
    assert article.headline == "Impact at Low Arl: it was a meteorite"


def test_most_of_a_text_going_is_a_warning() -> None:
    assert parse(TEXT).warnings == ()
    heavy = PARAGRAPH + "\n\nMost popular stories\n" + "A headline of another story about a town\n" * 12
    assert "text went" in parse(heavy).warnings[0]


def test_html_escapes_the_text() -> None:
    html = parse("<script>alert(1)</script> " + PARAGRAPH + "\n\nRead also: This and <b>that</b>")._repr_html_()
    assert "<script>" not in html
    assert "&lt;b&gt;that" in html
    assert 'title="promo · promo/en/read-also\n' in html


FRAGMENTS = st.sampled_from(
    [
        PARAGRAPH, SECOND, "Read also: Why the bridge fell", "Comments", "Share", "Related Articles",
        "Legal Disclaimer:", "Bridge falls in flood", "Bridge falls in flood", "Advertisement", "Sport", "News",
        "date 2025-05-29 ", "time19 minutes ago", "“Read more books,” she said.", "Most popular stories",
        "KYIV, May 26 (Reuters) -", "© 2024 Example", "- ", "\u200b", "Yahoo26-05-2025", "\ud800", "\x00",
        "İLGİLİ HABERLER", "La plus belle", "Ã©tÃ©", "12 comments", "a line of some words that is not closed",
        "Home", "Politics", "Contact", "Privacy policy", "Sign up for our newsletter.", "17:38", "Reply",
    ]
)  # fmt: skip
DOCUMENTS = st.lists(st.tuples(FRAGMENTS, st.sampled_from(["\n", "\n\n", " ", "", "\r\n"])), max_size=14).map(
    lambda parts: "".join(text + joint for text, joint in parts)
)
ANY = st.one_of(DOCUMENTS, st.text(st.characters(), max_size=80))


@settings(max_examples=300, deadline=None)
@given(ANY)
def test_what_goes_and_what_stays_is_the_source(text: str) -> None:
    edits = parse(text).edits
    position, rebuilt = 0, ""
    for edit in edits:
        assert position <= edit.start <= edit.end <= len(text)
        rebuilt += text[position : edit.start] + text[edit.start : edit.end]
        position = edit.end
    assert rebuilt + text[position:] == text


@settings(max_examples=300, deadline=None)
@given(ANY)
def test_undoing_everything_gives_the_source(text: str) -> None:
    article = parse(text)
    for edit in article.edits:
        article = article.undo(edit) if edit in article.edits else article
    assert article.text == text


@settings(max_examples=300, deadline=None)
@given(ANY)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean(text)
    assert clean(once) is once


def test_what_is_peeled_off_pair_by_pair_is_gone_at_once() -> None:
    once = clean("Read also: Why the bridge fell\n" + "Comments\na line of some words that is not closed\n" * 4)
    assert clean(once) is once


@settings(max_examples=200, deadline=None)
@given(ANY)
def test_every_field_of_any_text_can_be_asked_for(text: str) -> None:
    article = parse(text)
    assert article.text == clean(text) == render(text, article.edits)
    assert isinstance(article.body, str)
    for start, end in article.spans.values():
        assert 0 <= start <= end <= len(text)
    _ = (article.headline, article.date, article.age, article.source_name, article.dateline, article.related)
    _ = (article.warnings, article.explain(), article._repr_html_())


LABELS = Rule(
    "labels",
    "widget",
    "Labels.",
    "a site",
    ("⟦Photo: x⟧",),
    ("It is.",),
    starts=("Photo: x",),
    equals=("-30-", "1 2 3", "+1", "(P)", "提供写真"),
)


@pytest.mark.parametrize("line", ["-30-", "1 2 3", "+1", "(P)", "（提供写真）", "◆提供写真", "△提供写真▽"])
def test_a_label_of_signs_and_digits_takes_its_line(line: str) -> None:
    assert clean(f"It rained.\n{line}\nIt stopped.", rules=LABELS, lang="is") == "It rained.\nIt stopped."


@pytest.mark.parametrize("line", ["P", "30", "1", "123", "4 5 6", "+2"])
def test_a_label_of_signs_and_digits_takes_nothing_else(line: str) -> None:
    text = f"It rained.\n{line}\nIt stopped."
    assert clean(text, rules=LABELS, lang="is") == text


def test_a_latin_letter_beside_a_script_without_blanks_is_a_word_of_its_own() -> None:
    rule = Rule(
        "app", "promo", "An app.", "a site", ("⟦APP查看⟧",), ("It is.",), contains=("APP查看", "看APP", "LINE로")
    )
    for line in ("下载APP查看原图", "请下载APP查看", "点我看APP看新闻", "채널을LINE로 보기", "เปิดAPP查看"):
        assert clean(f"下雨了。\n{line}\n雨停了。", rules=rule, lang="is") == "下雨了。\n雨停了。", line
    assert clean("XAPP查看", rules=rule, lang="is") == "XAPP查看"


def test_a_short_sentence_before_what_goes_stays() -> None:
    assert clean("He left. Read also: Why he left") == "He left."


def test_the_body_is_the_story_without_its_byline_date_and_author_note() -> None:
    story = "The council voted on Monday to rebuild the bridge that the flood had carried away in May."
    more = "Work begins in June and is to last two years, the engineer who leads it said on the bank of the river. " * 5
    note = "Ann Holt is a reporter at The Arl Gazette."
    text = f"Council votes for a new bridge\n\nBy Ann Holt\n\n{story}\n\n{more.strip()}\n\n{note}"
    article = parse(text)
    assert article.text == text
    assert article.body == f"{story}\n\n{more.strip()}"


def test_a_line_that_opens_a_list_or_speech_is_no_headline() -> None:
    lead = "The council voted on Monday to rebuild the bridge that the flood had carried away in May."
    assert parse(f"The most important in brief:\n{lead}").headline is None
    assert parse(f"The most important bridge falls\n{lead}").headline == "The most important bridge falls"
