"""Abouts: what a press release says below its end of those who send it: "About Acme", "Acme makes …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit

BEGINS = 0.4  # nothing goes that stands in so much of the document's beginning
LONGEST = 90  # code points of a heading
MOST_PARAGRAPHS = 4  # below one heading
NEAR = 100  # code points in which the first of them names again whom the heading names
LEAST_NAME = 3  # letters of the name by which it is known there
# How such a heading begins; a longer one first, so that the article is no part of the name.
LEADS = (
    "more about the", "more about", "about the", "about", "über die", "über den", "über das", "über", "zur", "zum",
    "à propos de la", "à propos de l'", "à propos des", "à propos du", "à propos de", "à propos d'", "acerca de la",
    "acerca del", "acerca de", "sobre la", "sobre el", "sobre a", "sobre o", "sobre", "informazioni su", "chi è",
    "over de", "over", "om", "tietoa", "o firmie", "o spółce", "o společnosti", "o spoločnosti", "о компании",
    "про компанію", "despre", "關於", "关于",
)  # fmt: skip
# Of whom or what an author says more below a story.
NO_SENDERS = {
    "author", "authors", "writer", "this", "these", "study", "survey", "research", "report", "data", "book",
    "method", "autor", "autorin", "autoren", "studie", "buch", "auteur", "auteurs", "livre", "étude", "autora",
    "libro", "estudio", "autore", "libri", "studio", "livro", "skribent", "författaren", "schrijver",
    "onderzoek", "boek",
}  # fmt: skip
WORD = re.compile(r"[^\W_]+")
# An address, a stock exchange, a legal form, a mark: what a sender says of itself holds one of them.
SIGNED = re.compile(
    r"https?://|www\.|\w\.(?:com|org|net|io|eu|de|fr|it|es|nl|at|ch|au|uk|ca|gov)\b|[\u00ae\u2122]|(?i:nasdaq|nyse|euronext)"
    r"|\b(?:Inc|Ltd|Limited|plc|PLC|Corp|LLC|GmbH|AG|SE|KG|SAS|S\.A|SpA|S\.p\.A|B\.V|N\.V|Oyj?|AB|A/S|ASA)\b"
)


def abouts(doc: Doc) -> Iterator[Edit]:
    """Take what a press release says below its end of those who send it, with headings such as "About Acme"."""
    least = BEGINS * len(doc.text)
    likely = [n for n, (start, end) in enumerate(doc.lines) if start >= least and end - start <= LONGEST]
    named = {number: name for number in likely if (name := _name(doc, number))}
    sections = {number: below for number, name in named.items() if (below := _below(doc, number, name, named))}
    if len(sections) < 2 and not any(edit.kind == "press" for edit in doc.gone.values()):
        return
    for heading, below in sections.items():
        if SIGNED.search(doc.text, doc.lines[heading][0], doc.lines[below[-1]][1]):
            lines = (n for n in (heading, *below) if n not in doc.gone)
            yield from (Edit(*doc.lines[n], kind="press", rule="abouts") for n in lines)


def _name(doc: Doc, number: int) -> str | None:
    """Whom a heading in the later part of a document names, by the first word of the name; None for other lines."""
    words = doc.label(number)
    if not words.startswith(LEADS) or doc.is_closed(number):
        return None
    lead = next((lead for lead in LEADS if words.startswith(lead) and not words[len(lead) :][:1].isalpha()), None)
    found = WORD.search(words, len(lead)) if lead else None
    name = found.group() if found else ""
    return name if len(name) >= LEAST_NAME and name not in NO_SENDERS else None


def _below(doc: Doc, heading: int, name: str, headings: dict[int, str]) -> list[int]:
    """The paragraphs below a heading, where the first of them says at once of whom it speaks."""
    below = heading + 1
    if below == len(doc.lines) or not doc.is_prose(below) or name not in WORD.findall(doc.words(below)[:NEAR]):
        return []
    stop = min(below + MOST_PARAGRAPHS, len(doc.lines))
    return [n for n in range(below, stop) if all(doc.is_prose(k) and k not in headings for k in range(below, n + 1))]
