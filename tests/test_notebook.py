"""What a notebook shows: the HTML by its structure, in any case, and in a real browser where there is one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest
from lxml import html

import cleantext
from cleantext import Edit, compare, parse
from cleantext.why import reason, reasons

ROOT = Path(__file__).parent.parent
EVIL = "<script>document.title = 'taken'</script><img src=x onerror=\"document.title='taken'\">"
STORY = "The council voted on Monday to rebuild the bridge that the flood had carried away, and work begins in autumn."
TEXT = f'{STORY} {EVIL}\n\nRead also: Why "they" said </del></div><b onclick="x">so</b> & why\n\n{STORY}'


def tree(article: cleantext.Article | cleantext.Comparison) -> Any:
    return html.fromstring(article._repr_html_())


def text_of(element: Any, path: str) -> list[str]:
    return [found.text_content() for found in element.xpath(path)]


def test_what_goes_is_marked_and_the_document_is_whole() -> None:
    article = parse(TEXT)
    (document,) = tree(article).xpath("div/div[contains(@style, 'pre-wrap')]")
    assert document.text_content() == TEXT
    assert text_of(document, ".//del") == [TEXT[edit.start : edit.end] for edit in article.edits]
    assert {element.tag for element in document.iter()} == {"div", "del"}


def test_hovering_tells_kind_rule_and_why() -> None:
    (title,) = tree(parse(TEXT)).xpath("//del/@title")
    assert title == "promo · promo/en/read-also\nA link to another story, set inside the article."


def test_names_of_an_own_cleaner_are_escaped_too() -> None:
    def odd(doc: cleantext.Doc) -> list[Edit]:
        return [Edit(0, 3, replacement="<i>", kind="<b>\"'", rule="<u>\"' onclick=x")] if doc.text[0] != "<" else []

    page = tree(parse(STORY, steps=(odd,)))
    assert page.xpath("//del/@title") == ["<b>\"' · <u>\"' onclick=x"]
    assert text_of(page, "//ins") == ["<i>"]
    assert not page.xpath("//b | //u | //i | //*[@onclick]")


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "\x1b[31m", "\u202e"])
def test_what_is_no_text_can_be_sent_and_seen(odd: str) -> None:
    told = parse(f"{odd} {STORY}\nRead also: {odd} Why")._repr_html_()
    told.encode("utf-8")
    assert not re.search(r"[\x00-\x08\x0b-\x1f]", told)


def test_fields_above_and_counts_beside() -> None:
    source = (ROOT / "fixtures/documents/000_menafn_azovstal.source.txt").read_text(encoding="utf-8")
    article = parse(source)
    page = tree(article)
    assert text_of(page, "div[1]/b") == [article.headline]
    assert "date 2025-05-29" in text_of(page, "div")[1]
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//tr")[1:]]
    kinds = [edit.kind for edit in article.edits]
    assert {name: n for name, n, _ in rows[:-1]} == {kind: str(kinds.count(kind)) for kind in kinds}
    gone = len(article.source) - len(article.text)
    assert rows[-1] == [f"of {len(source):,}", str(len(kinds)), f"{gone:,}"]


def test_nothing_that_goes() -> None:
    assert "nothing goes" in tree(parse(STORY)).text_content()


def test_an_article_inside_the_page_shows_itself_only() -> None:
    whole = parse(STORY)
    inner = cleantext.Article(f"Before. {STORY} After.", (), span=(8, 8 + len(STORY)), book=whole.book)
    assert text_of(tree(inner), "div/div[contains(@style, 'pre-wrap')]") == [STORY]


def test_long_stretches_fold_and_nothing_is_lost() -> None:
    early, late = ("\n".join(f"In {n} the ferry ran as it had run." for n in range(n, n + 900)) for n in (1000, 5000))
    source = f"{early}\n\nRead also: Why the bridge fell\n\n{late}"
    (document,) = tree(parse(source)).xpath("div/div[contains(@style, 'pre-wrap')]")
    folds = document.xpath("details")
    assert len(folds) == 2
    for fold in folds:
        (summary,) = fold.xpath("summary")
        size = int(re.sub(r"\D", "", summary.text_content()))
        assert len(fold.text_content()) - len(summary.text_content()) == size > len(early) - 2000
    shown = re.sub(r"… [\d,]+ characters that stay", "", document.text_content())
    assert shown == source


@pytest.mark.parametrize(
    "text",
    [
        f"{STORY}\n" * 9_000,
        "<&\"'" * 250_000,
        f"{STORY}\n\nRead also: Why the bridge fell\n\n" * 7_000,
        "a" * 1_000_000,
        f"{STORY}\n\nMost popular stories\n" + "A headline of another story about a town\n" * 24_000,
    ],
    ids=["stays", "escapes", "many pieces", "one word", "goes"],
)
def test_a_megabyte_stays_small(text: str) -> None:
    article = parse(text)
    assert len(article._repr_html_()) < 350_000
    assert len(repr(article)) < 500
    page = tree(article)
    assert page.text_content().count("not shown here") + len(page.xpath("//details")) > 0


def test_every_rule_that_a_step_names_has_a_reason() -> None:
    known = reasons(cleantext.Cleaner().book)
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "cleantext/cleaners").glob("*.py"))
    names = set(re.findall(r'rule="([^"]+)"', code))
    assert names
    assert {name for name in names if not reason(known, name)} == set()
    assert reason(known, "somebody's own") == ""


def test_comparing_many_texts() -> None:
    texts = {"a<b>": TEXT, "fine": STORY, 3: f"{STORY}\n© 2026 The Low Arl Gazette. All rights reserved."}
    told = compare(texts)
    assert list(told.removed) == list(told.articles) == list(texts)
    for name, article in told.articles.items():
        assert sum(told.removed[name].values()) == len(article.source) - len(article.text)
    assert told.removed["fine"] == {"disclaimer": 0, "promo": 0}
    assert told.removed[3]["disclaimer"] > 0
    rows = [[cell.text_content() for cell in row] for row in tree(told).xpath("//tr")]
    assert rows[0] == ["text", "characters", "that go", *told.removed["fine"]]
    assert [row[0].removesuffix(STORY) for row in rows[1:]] == ["a<b>", "fine", "3", "all 3"]
    assert rows[-1][3:] == [f"{sum(told.removed[name][kind] for name in texts):,}" for kind in told.removed["fine"]]


def test_numbers_of_a_kind_that_lengthens_add_up() -> None:
    def longer(doc: cleantext.Doc) -> list[Edit]:
        return [] if doc.text.startswith("[") else [Edit(0, 0, "[sic] ", kind="note", rule="note")]

    told = compare([STORY], cleaner=cleantext.Cleaner(steps=(longer,)))
    assert told.removed == {0: {"note": -6}}
    assert "-6" in told._repr_html_()


def test_a_table_of_thousands_is_bounded_and_says_so() -> None:
    told = compare([STORY] * 1_000)
    assert len(tree(told).xpath("//tr")) == 203
    assert "800 more texts" in told._repr_html_()
    assert repr(told) == f"<Comparison: texts 1,000, 0 of {len(STORY) * 1000:,} characters go: none>"


@pytest.mark.parametrize(
    ("texts", "said"),
    [("one", "many texts"), (b"one", "many texts"), ({"x": None}, "text 'x' is NoneType"), (["a", 3], "text 1 is int")],
)
def test_what_cannot_be_compared_is_named(texts: object, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        compare(texts)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def outputs() -> list[str]:
    """The HTML that the worked notebook gives, cell by cell."""
    notebook: Any = nbformat.read(  # type: ignore[no-untyped-call]  # it has no types
        ROOT / "docs/notebook.ipynb", as_version=4
    )
    nbclient.NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(ROOT)}}).execute()
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    data = [output.get("data", {}) for cell in cells for output in cell.outputs]
    assert all(len(json.dumps(item)) < 350_000 for item in data)
    return [item["text/html"] for item in data if "text/html" in item]


def test_the_worked_notebook_runs(outputs: list[str]) -> None:
    first, undone, long, table, german = map(html.fromstring, outputs)
    assert len(first.xpath("//del")) == len(undone.xpath("//del")) + 1
    assert len(long.xpath("//details")) == 2
    assert "gazette" in table.text_content()
    assert german.xpath("//del/@title")[0].startswith("promo · promo/de/")


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--dump-dom",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
# What the browser made of the page, written into the page for --dump-dom to give back.
PROBE = """<script>
const style = element => getComputedStyle(element);
const told = [...document.querySelectorAll("section")].map(section => ({
  page: [style(section).color, style(section).backgroundColor],
  gone: [...section.querySelectorAll("del")].map(e => [style(e).color, style(e).backgroundColor,
    style(e).textDecorationLine, style(e).textDecorationColor]),
  letters: [...section.querySelectorAll("*")].map(e => style(e).color),
  folds: [...section.querySelectorAll("details")].map(e => e.getBoundingClientRect().height),
  wide: section.scrollWidth > section.clientWidth,
}));
const said = document.createElement("pre");
said.textContent = JSON.stringify({title: document.title, told});
document.body.append(said);
</script>"""


def channels(colour: str) -> list[float]:
    return [float(number) for number in re.findall(r"[\d.]+", colour)]


def luminance(colour: list[float]) -> float:
    """As WCAG 2 defines it."""
    parts = [c / 255 / 12.92 if c / 255 <= 0.03928 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(letters: str, wash: str, paper: str) -> float:
    *tint, alpha = channels(wash)
    ground = [alpha * over + (1 - alpha) * under for over, under in zip(tint, channels(paper), strict=True)]
    light, dark = sorted((luminance(channels(letters)), luminance(ground)), reverse=True)[:2]
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here; the structure of the HTML is tested without")
def test_a_browser_shows_it_in_the_light_and_the_dark(outputs: list[str], tmp_path: Path) -> None:
    assert CHROMIUM is not None
    body = "".join((*outputs, parse(TEXT)._repr_html_()))
    themes = ("color:#111;background:#fff", "color:#ddd;background:#111")
    sections = "".join(f'<section style="{theme}">{body}</section>' for theme in themes)
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><title>safe</title>{sections}{PROBE}", encoding="utf-8")
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=120)
    (said,) = html.fromstring(done.stdout.decode()).xpath("//body/pre")
    seen = json.loads(said.text_content())
    assert seen["title"] == "safe"
    for section in seen["told"]:
        letters, paper = section["page"]
        assert set(section["letters"]) == {letters}
        assert not section["wide"]
        assert len(section["gone"]) > 10
        for ink, wash, line, of_line in section["gone"]:
            assert line == "line-through"
            assert channels(of_line) == channels(wash)[:3]
            assert contrast(ink, wash, paper) > 7
        assert section["folds"]
        assert max(section["folds"]) < 50
