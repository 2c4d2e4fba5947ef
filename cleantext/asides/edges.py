"""What stands around a story: kickers and summaries above it, sources, editors and teasers that break off below."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from ..cleaners.between import CLOSING
from ..document import Doc
from ..edits import Edit
from ..lines import LONG
from ..shapes import is_authors
from .credit_words import NAME

LEAST_PROSE = 2  # paragraphs; a text with fewer may be a poem, a list or a recipe
KICKER = 60  # size of a section's name or a kicker above the headline
FOOT = 6  # lines at the end among which sources and editors stand
SOURCE = 110  # size of such a line
LEAST_TEASERS = 2  # one paragraph that breaks off may be the last one that a page shows of its story
LEAST_ABOVE = 3  # paragraphs above teasers
LEAST_POINTS = 2  # entries of a summary
BULLETS = "-•*·–▪‣"
CASED = regex.compile(r"\p{Ll}$")  # a script in which a sentence ends with a full stop

LABELS = (
    r"(?i:quellen?|sources?|fuentes?|fonti?|fontes?|źródło|källa|kilder?|bron(?:nen)?|zdroj|forrás|kaynak|источник|джерело"
    r"|redaktion|redakcja|edited by)|(?:本文)?来源|來源|出典|출처|责任编辑|責任編輯|编辑|編輯|责编|校对|作者"
)
MORE_NAMES = rf"{NAME}(?:(?:,| and|; [Ee]diting by|; [Ww]riting by) {NAME})*"
SOURCES = regex.compile(
    rf"\W{{0,4}}(?:(?:{LABELS})\s?[:：]\s?\S[^.!?。]{{1,90}}(?:\.\p{{Ll}}{{2,3}}\b[^.!?。]{{0,60}})?"
    r"|(?:With|[Aa]dditional) (?:files|reports|reporting|additional reporting|(?:agency )?inputs?) (?:from|by)"
    r" \p{Lu}[^.!?]{1,90}"
    rf"|(?:Reporting|Editing|Writing|Compiled|Edited|Translated) by {MORE_NAMES}"
    r"|(?:编辑|校对|责编|\p{Han}{2,6}记者)[ 　]\p{Han}{2,4}(?:[ 　](?:校对|编辑) ?\p{Han}{2,4})*"
    r"|\p{Hangul}{2,4} ?(?:기자|특파원) ?\S*@\S+"
    r"|[(\[]\p{Ll}{2,3}(?:[/,] ?\p{Ll}{2,4}){0,3}[)\]]|\p{Ll}{2,4}(?:/\p{Ll}{2,4}){1,3})\W{0,3}"
)
_HEADINGS = (
    "kort fortalt|kort sagt|oppsummert|oppsummering|sammendrag|kort om saken|i korthet|sammanfattning"
    "|zusammenfassung|das wichtigste in kürze|das wichtigste im überblick|darum geht es|darum geht's"
    "|auf einen blick|kurz zusammengefasst|key points|key takeaways|key facts|at a glance|in brief|in short"
    "|summary|the gist|highlights|story highlights|l'essentiel|en bref|ce qu'il faut retenir|en résumé"
    "|lo esencial|en resumen|claves|resumen|em resumo|in breve|in sintesi|samenvatting|in het kort|w skrócie"
    "|кратко|главное|tiivistelmä|özet"
)
SUMMARIES = frozenset(_HEADINGS.split("|"))


def around(doc: Doc) -> Iterator[Edit]:
    """Edits that take kickers, sources and editors, teasers that break off, and summaries in points."""
    prose = [n for n in doc.prose if n not in doc.gone]
    if len(prose) < LEAST_PROSE:
        return
    yield from (Edit(*doc.lines[n], kind="navigation", rule="edges/kicker") for n in _kickers(doc, prose[0]))
    yield from (Edit(*doc.lines[n], kind="credit", rule="edges/source") for n in _sources(doc, prose))
    yield from (Edit(*doc.lines[n], kind="promo", rule="edges/teaser") for n in _teasers(doc, prose))
    yield from (Edit(*doc.lines[n], kind="widget", rule="edges/summary") for n in _summaries(doc))


def _kickers(doc: Doc, first: int) -> Iterator[int]:
    """What stands above the headline, and labels between it and the story."""
    if doc.headline is None or doc.headline > first:
        return
    left = [n for n in range(first) if n not in doc.gone and n != doc.headline]
    above = [n for n in left if n < doc.headline]
    if all(_is_loose(doc, n) and doc.size(n) <= KICKER for n in above):  # else the headline may be none
        yield from above
    yield from (n for n in left if n > doc.headline and n in doc.known)


def _is_loose(doc: Doc, number: int) -> bool:
    """Whether a line is no sentence, no entry of a table and not closed by any mark."""
    return not is_authors(doc, number) and doc.line(number)[0] != "|" and doc.line(number)[-1] not in CLOSING


def _sources(doc: Doc, prose: list[int]) -> Iterator[int]:
    """Lines at the foot that name a source, an editor, his initials or his address."""
    left = [n for n in range(len(doc.lines) - 1, prose[0], -1) if n not in doc.gone][:FOOT]
    yield from (n for n in left if doc.size(n) <= SOURCE and SOURCES.fullmatch(doc.line(n)))


def _teasers(doc: Doc, prose: list[int]) -> list[int]:
    """Paragraphs that break off, several at the very end."""
    found: list[int] = []
    for number in reversed(prose):
        if doc.size(number) < LONG or doc.is_closed(number) or not CASED.search(doc.line(number)):
            break
        found.append(number)
    above = [n for n in prose if doc.is_closed(n)]
    return found if len(found) >= LEAST_TEASERS and len(above) >= LEAST_ABOVE else []


def _summaries(doc: Doc) -> Iterator[int]:
    """A summary's heading and the points below it."""
    end = 0
    for number in range(len(doc.lines)):
        if number < end or doc.label(number) not in SUMMARIES or number in doc.gone:
            continue
        end = number + 1
        while end < len(doc.lines) and doc.line(end)[0] in BULLETS:
            end += 1
        if end - number > LEAST_POINTS:
            yield from (n for n in range(number, end) if n not in doc.gone)
