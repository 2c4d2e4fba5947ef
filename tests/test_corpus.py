"""Learning: what a made-up site repeats becomes rules that load, prove themselves and clean; what it quotes doesn't."""

from __future__ import annotations

import pickle
from functools import reduce
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleantext import clean, read_rules
from cleantext.corpus import Sample, learn, merged, rule_file, sampled, write_rules
from cleantext.corpus.sample import MOST_PAGES, MOST_TEXT
from cleantext.proof import failures

THINGS = ("bridge", "harbour", "school", "library", "market", "orchard", "theatre", "station", "museum", "quarry")
DEEDS = ("opened", "closed", "moved", "burned", "flooded", "expanded", "reopened", "shrank", "prospered", "stalled")
NEXT = "\n"
MENU = "Mid Valley\nHill Towns\nCoast\nOpinion Desk"
FOOT = "About the Valley Courier company\nWork with the Courier team\nTerms of the Courier website"
NOTICE = "The Valley Courier is published by the Valley Press Trust, which answers to nobody but its many readers."


def story(number: int, part: str = "") -> str:
    """Three paragraphs that no other number has."""
    thing, deed = THINGS[number % 10], DEEDS[number // 10 % 10]
    return "\n".join(
        f"In the {nth} week of story {word} the {thing} in ward {number} {deed} while the council, which had argued "
        f"over {word} plans for the {thing} since case {number}, promised the {nth} report{part}."
        for nth, word in (("first", f"a{number}x"), ("second", f"b{number}y"), ("third", f"c{number}z"))
    )


def page(number: int, title: str = "", body: str = "") -> str:
    """A page of an invented paper."""
    ward = chr(97 + number % 26) + chr(97 + number // 26)
    title = title or f"How the {THINGS[number % 10]} of ward {ward} {DEEDS[number // 10 % 10]}"
    return f"{MENU}\n{title}\n{number} comments so far\n{body or story(number)}\n{NOTICE}\n{FOOT}"


def learned(tmp_path: Path, texts: list[str]) -> Path:
    """The rule file of a site with these pages."""
    (path,) = write_rules({"courier.example": rule_file("courier.example", Sample(tuple(texts)))}, tmp_path)
    return path


PAGES = [page(number) for number in range(24)]


def test_what_a_site_repeats_goes_and_the_story_stays(tmp_path: Path) -> None:
    path = learned(tmp_path, PAGES)
    new = page(77)
    title = new.splitlines()[4]
    assert clean(new, rules=path).splitlines() == [title, *story(77).splitlines()]


def test_every_written_rule_loads_and_proves_itself(tmp_path: Path) -> None:
    rules = read_rules(learned(tmp_path, PAGES))
    assert rules
    assert [line for rule in rules for line in failures(rule)] == []
    assert all("of 24 documents of courier.example" in rule.seen for rule in rules)


def test_numbers_make_one_template(tmp_path: Path) -> None:
    path = learned(tmp_path, [f"{MENU}\nShown {n} times since {n + 3} May 2024\n{story(n)}\n{FOOT}" for n in range(20)])
    assert "Shown" not in clean(f"{MENU}\nShown 4711 times since 30 June 2025\n{story(50)}", rules=path)
    assert "Shown" in clean(f"{MENU}\nShown at last\n{story(50)}", rules=path)


def test_the_name_of_a_site_behind_titles(tmp_path: Path) -> None:
    texts = [
        f"What the {THINGS[n % 10]} {DEEDS[n % 7]} for {chr(97 + n)} | Valley Courier\n{story(n)}" for n in range(20)
    ]
    cleaned = clean(f"A new title about frogs | Valley Courier\n{story(50)}", rules=learned(tmp_path, texts))
    assert cleaned.splitlines()[0] == "A new title about frogs"


def test_bylines_are_credits_and_stay_by_default(tmp_path: Path) -> None:
    first, last = ("Anna", "Boris", "Clara", "David"), ("Quill", "Reeve", "Sand", "Thorn", "Usher")
    texts = [f"{MENU}\nBy {first[n % 4]} {last[n % 5]}\n{story(n)}\n{FOOT}" for n in range(20)]
    path = learned(tmp_path, texts)
    assert "By Emma Vale" in clean(f"{MENU}\nBy Emma Vale\n{story(50)}", rules=path)
    assert "credit" in {rule.kind for rule in read_rules(path)}


def teasers(number: int) -> str:
    """Other stories below an article, with a sentence of each."""
    ward = chr(97 + number % 26) + chr(97 + number // 26)
    names = (f"{thing} of {ward}{nth}" for nth, thing in enumerate(("inn", "mill", "weir"), start=number))
    said = "In {0} it has been told since Monday that the {0}, which nobody had seen for years, will be sold in autumn."
    return "\n".join(f"Why the {name} is talked about\n{said.format(name)}" for name in names)


BOX = "From our other newsrooms"


def test_other_stories_below_the_article_go_with_what_they_say(tmp_path: Path) -> None:
    texts = [f"{MENU}\n{story(n)}\n{BOX}\n{teasers(n)}\n{FOOT}" for n in range(20)]
    path = learned(tmp_path, texts)
    assert "tail" in {rule.removes for rule in read_rules(path)}
    new = f"{MENU}\n{story(50)}\n{BOX}\n{teasers(33)}"
    assert "will be sold" in clean(new)
    assert clean(new, rules=path) == story(50)


def test_one_article_that_goes_on_behind_a_line_keeps_what_is_below(tmp_path: Path) -> None:
    def inside(number: int) -> str:
        first, *rest = story(number).split("\n")
        return f"{MENU}\n{first}\n{BOX}\n{teasers(number)}\n{NEXT.join(rest)}\n{FOOT}"

    texts = [f"{MENU}\n{story(n)}\n{BOX}\n{teasers(n)}\n{FOOT}" for n in range(1, 20)]
    rules = read_rules(learned(tmp_path, [inside(0), *texts]))
    assert not [rule for rule in rules if rule.removes == "tail" and BOX in rule.equals]
    assert set(story(50).split("\n")) <= set(clean(inside(50), rules=rules).split("\n"))


def test_names_are_masked_though_one_of_them_is_said_often(tmp_path: Path) -> None:
    said = "You can write to our {} at any time"
    names = ["Anna Quill"] * 10 + ["Boris Reeve", "Clara Sand", "David Thorn", "Fay Usher"]
    texts = [f"{MENU}\n{story(n)}\n{said.format(name)}\n{FOOT}" for n, name in enumerate(names)]
    path = learned(tmp_path, texts)
    for name in ("Anna Quill", "Emma Vale"):
        assert clean(f"{story(50)}\n{said.format(name)}", rules=path) == story(50)


# What must not become a rule.

QUOTE = "Nobody in this valley has ever been asked whether the dam should be built at all, the mayor told the council."


def test_a_sentence_that_many_articles_quote_stays(tmp_path: Path) -> None:
    quoting = [page(n, body=story(n).replace("\n", f"\n{QUOTE}\n", 1)) if n < 14 else page(n) for n in range(24)]
    path = learned(tmp_path, quoting)
    assert QUOTE in clean(quoting[0], rules=path)
    assert "dam should be built" not in path.read_text(encoding="utf-8").split("no = ")[0]
    assert NOTICE not in clean(quoting[0], rules=path)  # though the paper's own sentence is learned


@pytest.mark.parametrize("series", ["Seven things to know in the valley today", "Valley Morning Briefing"])
def test_the_running_headline_of_a_series_stays(tmp_path: Path, series: str) -> None:
    pages = [page(n, title=series) if n % 2 else page(n) for n in range(24)]
    assert series in clean(page(50, title=series), rules=learned(tmp_path, pages)).splitlines()


def test_a_story_in_five_versions_stays(tmp_path: Path) -> None:
    wire = story(99)
    more = "more was known of it by then, the agency reported on that day, and no more than that."
    takes = ("Little", "Some", "Much", "Most", "All")
    versions = [page(99, title=f"Wire story, take {take}", body=f"{wire}\n{take} {more}") for take in takes]
    cleaned = clean(versions[0], rules=learned(tmp_path, [*versions, *PAGES[:4]]))
    assert wire in cleaned


# Order, workers and crawls make no difference.

SMALL = [("one.example", text) for text in PAGES[:6]] + [("two.example", text) for text in PAGES[6:9]]


@settings(max_examples=8, deadline=None)
@given(st.permutations(SMALL), st.integers(0, len(SMALL)))
def test_the_same_pages_give_the_same_files(pages: list[tuple[str, str]], cut: int) -> None:
    parts = [sampled(pages[:cut]), sampled(pages[cut:])]
    files = {site: rule_file(site, sample) for site, sample in sorted(merged(parts).items())}
    assert files == learn(SMALL)


texts = st.lists(st.text("ab", max_size=3), max_size=6).map(lambda some: Sample(tuple(some)))


@given(texts, texts, texts)
def test_samples_add_up_in_any_order(one: Sample, two: Sample, three: Sample) -> None:
    assert one + two == two + one
    assert (one + two) + three == one + (two + three)
    assert one + one == one


def test_a_sample_is_bounded_and_keeps_the_same_pages_however_they_come() -> None:
    many = [("a", f"page {number}") for number in range(3 * MOST_PAGES)]
    whole = sampled(many)["a"]
    assert len(whole.texts) == MOST_PAGES
    assert whole == reduce(Sample.__add__, (sampled(many[n : n + 50])["a"] for n in range(0, len(many), 50)))
    assert len(Sample(("x" * 3 * MOST_TEXT,)).texts[0]) <= MOST_TEXT + 1


def test_work_of_a_worker_pickles() -> None:
    assert pickle.loads(pickle.dumps(sampled))(SMALL) == pickle.loads(pickle.dumps(sampled(SMALL)))  # noqa: S301 - ours


def test_nothing_is_learned_of_one_page_or_of_the_same_page_twice() -> None:
    assert learn([("a", PAGES[0])]) == {}
    assert learn([("a", PAGES[0]), ("a", PAGES[0])]) == {}


def test_a_page_that_is_no_pair_of_texts_is_named() -> None:
    with pytest.raises(TypeError, match="number 1 is not a pair"):
        learn([("a", "b"), ("a", None)])  # type: ignore[list-item]


def test_sites_that_would_share_a_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="same file"):
        write_rules({"a/b": "", "a:b": ""}, tmp_path)


def test_odd_characters_come_back_from_the_file(tmp_path: Path) -> None:
    label = 'The "Courier\\Post" \u2014 caf\u00e9 & \u65b0\u805e desk'
    path = learned(tmp_path, [text.replace("Opinion Desk", label) for text in PAGES[:6]])
    assert any(label in rule.equals for rule in read_rules(path))
