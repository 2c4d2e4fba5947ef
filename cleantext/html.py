"""HTML in, text out through trafilatura, with what the page says of itself handed on to the cleaners' result."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .article import Article
from .clean import Cleaner
from .dates import parse_day

if TYPE_CHECKING:
    from collections.abc import Mapping


def extract(html: str | bytes, *, url: str | None = None) -> tuple[str, Mapping[str, Any]]:
    """Text of a page as trafilatura finds it, and what its metadata state: headline, date, source_name.

    Raises ValueError when the page holds no text that trafilatura takes for content.

    >>> page = "<html><body><article><p>" + "A long sentence stands here. " * 20 + "</p></article></body></html>"
    >>> extract(page)[0][:28]
    'A long sentence stands here.'
    """
    if not isinstance(html, (str, bytes)):
        raise TypeError(f"html: takes the page as str or bytes, not {type(html).__name__}")
    from trafilatura import bare_extraction  # 180 ms to import

    page: Any = bare_extraction(html, url=url, with_metadata=True, include_comments=False)
    if page is None or not page.text:
        raise ValueError("html: trafilatura finds no article text in this page")
    day = parse_day(page.date) if page.date else None
    known = {"headline": page.title, "date": day, "source_name": page.sitename}
    return page.text, {name: value for name, value in known.items() if value}


def parse_html(
    html: str | bytes, *, url: str | None = None, cleaner: Cleaner | None = None, reference: dt.datetime | None = None
) -> Article:
    """The article of a page: its text extracted, then cleaned; spans index the extracted text, in `.source`.

    What the text itself states (a headline line, a date) wins over the page's metadata, but for the headline, which
    metadata know better. Raises ValueError when there is no text.

    >>> story = "<article><p>" + "It rained on Monday. " * 20 + "</p></article>"
    >>> parse_html(f"<html><title>Rain</title><body>{story}</body></html>").headline
    'Rain'
    """
    text, known = extract(html, url=url)
    article = (cleaner or Cleaner()).parse(text, reference=reference)
    return replace(article, known={**known})


def clean_html(html: str | bytes, *, url: str | None = None) -> str:
    """Cleaned text of a page; ValueError when there is none.

    >>> story, link = "<p>" + "It rained on Monday. " * 20 + "</p>", "<p>Read also: Why it rains</p>"
    >>> clean_html(f"<html><body><article>{story}{link}</article></body></html>")[-10:]
    'on Monday.'
    """
    return parse_html(html, url=url).text
