"""HTML comes in through trafilatura; what it knows is handed on."""

from __future__ import annotations

import datetime as dt

import pytest

from cleantext.html import clean_html, parse_html

PARAGRAPH = (
    "The council voted on Monday to rebuild the bridge that the flood had carried away last spring, officials said."
)
PAGE = f"""<html lang="en"><head><title>Bridge to be rebuilt - The Gazette</title>
<meta property="og:title" content="Bridge to be rebuilt"><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2026-03-04T08:00:00Z"></head>
<body><article><h1>Bridge to be rebuilt</h1>{"".join(f"<p>{n}. {PARAGRAPH}</p>" for n in "ABCDE")}
<p>Read also: Why the bridge fell</p><p>F. {PARAGRAPH}</p></article></body></html>"""


def test_a_page_becomes_an_article() -> None:
    article = parse_html(PAGE)
    assert "Read also" in article.source
    assert "Read also" not in article.text
    assert article.text.count(PARAGRAPH) == 6
    assert article.headline == "Bridge to be rebuilt"
    assert article.date == dt.date(2026, 3, 4)
    assert article.source_name == "The Gazette"
    assert clean_html(PAGE) == article.text


def test_a_page_without_text_is_an_error() -> None:
    with pytest.raises(ValueError, match="html: trafilatura finds no article text"):
        parse_html("<html><body></body></html>")
