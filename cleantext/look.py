"""What a worker does: documents in, what was found in each out."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable

from .article import Article
from .diff import coloured, unified
from .findings import findings
from .formats import Document, Found
from .select import Wanted, cleaner_of


def look(wanted: Wanted, view: str, file: str, documents: tuple[Document, ...]) -> tuple[Found, ...]:
    r"""Clean documents of a file; `view` names what is to be shown of each, one of VIEWS.

    >>> look(Wanted(), "explain", "a.txt", (Document("He left.\nRead also: Why he left", line=1),))[0].shown
    "a.txt:2:1 promo/en/read-also promo 'Read also: Why he left'\n"
    """
    out = []
    for document in documents:
        try:
            out.append(_found(wanted, view, file, document))
        except Exception as error:
            error.add_note(f"while cleaning {document.named(file)}")
            raise
    return tuple(out)


def _found(wanted: Wanted, view: str, file: str, document: Document) -> Found:
    cleaner = cleaner_of(wanted)
    if isinstance(document.text, str):
        article = cleaner.parse(document.text)
    else:
        from .html import parse_html

        try:
            article = parse_html(document.text, cleaner=cleaner)
        except ValueError:  # no article in this page; what that means is for its format to say
            return Found(None)
    return Found(article.source, article.edits, VIEWS[view](file, document, article))


def _explained(file: str, document: Document, article: Article) -> str:
    return "".join(f"{finding}\n" for finding in findings(file, document, article.source, article.edits))


def _github(file: str, document: Document, article: Article) -> str:
    told = findings(file, document, article.source, article.edits)
    return "".join(f"{finding.for_github()}\n" for finding in told)


def _diff(file: str, document: Document, article: Article) -> str:
    return unified(article.source, article.edits, document.named(file))


def _json(file: str, document: Document, article: Article) -> str:
    where = {"document": document.number, "field": document.field} if document.named(file) != file else {}
    return json.dumps({"file": file, **where, **as_json(article)}, ensure_ascii=False) + "\n"


VIEWS: dict[str, Callable[[str, Document, Article], str]] = {
    "text": lambda file, document, article: "",  # noqa: ARG005  # the text itself is written by the file's format
    "explain": _explained,
    "github": _github,
    "diff": _diff,
    "coloured": lambda file, document, article: coloured(_diff(file, document, article)),
    "json": _json,
}


def as_json(article: Article) -> dict[str, object]:
    """What --json prints of a document: its fields, the cleaned text, and the edits with the text that went."""
    found = article.dateline
    return {
        "headline": article.headline,
        "date": article.date and article.date.isoformat(),
        "age_seconds": _seconds(article.age),
        "source_name": article.source_name,
        "dateline": found
        and {"text": found.text, "places": found.places, "agency": found.agency, "date": found.date_text},
        "text": article.text,
        "body": article.body,
        "related": [
            {
                "headline": a.headline,
                "source_name": a.source_name,
                "age_seconds": _seconds(a.age),
                "body": a.body,
            }
            for a in article.related
        ],
        "edits": [
            {
                "start": e.start,
                "end": e.end,
                "rule": e.rule,
                "kind": e.kind,
                "removed": article.source[e.start : e.end],
                "replacement": e.replacement,
            }
            for e in article.edits
        ],
        "warnings": article.warnings,
    }


def _seconds(age: dt.timedelta | None) -> float | None:
    return None if age is None else age.total_seconds()  # an age of zero is false, but an age
