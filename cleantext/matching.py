"""Matching: what the rules find in a document, as edits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .edits import Edit
from .extent import ASKED, LONG_HEADING, LONG_LINE, LONG_LINK, MOST_BULLETS, TAIL_BEGINS, extent
from .hits import crowded
from .labelled import run_together
from .parts import meets
from .rulebook import DECORATION
from .says import says
from .sections import section_end
from .sentences import MARK, quoted
from .shapes import AUTHORS

if TYPE_CHECKING:
    from .document import Doc
    from .lines import Span
    from .rule import Rule

HEAD_SHARE, HEAD_LEAST = 0.15, 1000  # "head" is so much of the document, or so many code points
TAIL_SHARE, TAIL_LEAST = 0.35, 1200
PAIR = {"\u00ab": "\u00bb", "\u00bb": "\u00ab", "\u2039": "\u203a", "\u203a": "\u2039"}
BESIDE = 40  # code points beside a phrase that tell whether it may open or close a sentence
# What else stands between a sentence and the next one.
OPENERS = "\"'\u201c\u201d\u2018\u2019\u00bb\u00ab)]\u300d\u300f?\u061f\u06d4\uff01\uff1f\u00a0\u202f\u3000\u2009\u2003"
END_MARKS = frozenset(".!?\u2026\u061f\u06d4\u0964\u3002\uff01\uff1f")
PATTERN_WINDOW = 300  # code points around a phrase in which a rule's own pattern is looked for


def match_rules(doc: Doc) -> list[Edit]:
    """Edits of all rules but those that need a neighbour, unsorted, overlaps and all."""
    plain = list(run_together(doc))
    headings = [*_labels(doc, plain), *_phrases(doc, plain)]  # start, line and rule of what opens a section
    after = doc.having(plain) if headings else doc  # a list may run over what other rules take
    sections = (Edit(n, doc.lines[section_end(after, line) - 1][1], kind=r.kind, rule=r.id) for n, line, r in headings)
    return [*plain, *sections]


def _labels(doc: Doc, found: list[Edit]) -> Iterator[tuple[int, int, Rule]]:
    """Add the edits of whole lines to `found`; yield the headings of sections."""
    for number, rule in doc.known.items():
        start, end = doc.lines[number]
        if rule.where == "beside" or not _in_place(doc, rule, start, end):
            continue
        if rule.removes == "section":
            yield start, number, rule
            continue
        if rule.removes == "tail" and start >= TAIL_BEGINS * len(doc.text):
            end = doc.lines[-1][1]
        found.append(Edit(start, end, kind=rule.kind, rule=rule.id))


def _phrases(doc: Doc, found: list[Edit]) -> Iterator[tuple[int, int, Rule]]:
    """Add the edits of phrases to `found`; yield the headings of sections."""
    book, text = doc.rules, doc.text
    full = crowded(doc)
    for phrase, start, end, line in doc.hits:
        for number, place in book.owners[phrase]:
            rule = book.rules[number]
            if (rule.find or rule.parts) and line in full:
                continue
            if not _in_place(doc, rule, start, end) or not _may_stand(doc, rule, place, (start, end), line):
                continue
            if (rule.parts or rule.without) and not _called(doc, rule, start, line):
                continue
            hit = (start, end) if not rule.find else _met(doc, number, line, (start, end))
            span = hit and extent(doc, rule, place, hit, line)
            if (
                not hit
                or not span
                or _reported(text, hit[1], span[1], rule.lang)
                or (_words_begin(text, doc.lines[line], hit[0]) < hit[0] and quoted(text, hit[0], doc.marks(line)))
            ):
                continue
            if rule.removes == "section" and doc.lines[line][1] - doc.lines[line][0] <= LONG_HEADING:
                yield span[0], line, rule
            else:
                found.append(Edit(*span, kind=rule.kind, rule=rule.id))


def _reported(text: str, start: int, end: int, lang: str) -> bool:
    """Whether what follows a phrase ends like somebody's words; what stands in quotation marks is a title."""
    said = says(lang).search(text, max(start - 1, end - PATTERN_WINDOW), end)  # a mark may close the phrase
    return said is not None and not MARK.search(text, start, said.start())


def _words_begin(text: str, line: Span, hit: int) -> int:
    """Where the words of a line begin: an arrow such as \u00ab before them opens no quotation, unless it is closed."""
    if hit - line[0] > MOST_BULLETS:
        return line[0]
    before = text[line[0] : hit]
    if before.strip(DECORATION):
        return line[0]
    stop = min(line[1], hit + PATTERN_WINDOW)
    return line[0] if any(mark in before and text.find(PAIR[mark], hit, stop) >= 0 for mark in PAIR) else hit


def _met(doc: Doc, number: int, line: int, hit: Span) -> Span | None:
    """What a rule's own pattern makes of a hit: its match where the rule takes phrases, else the hit; None unmet."""
    low, high = doc.lines[line]
    pattern = doc.rules.pattern(number)
    start, end = max(low, hit[0] - PATTERN_WINDOW), min(high, hit[1] + PATTERN_WINDOW)
    text, shift = doc.text, 0
    if start == low > 0 and text[low - 1] != "\n":  # indented: to a pattern it begins where its words begin
        text, shift, start, end = text[low:end], low, 0, end - low
    if doc.rules.rules[number].removes != "phrase":
        return hit if pattern.search(text, start, end) else None
    met = ((match.start() + shift, match.end() + shift) for match in pattern.finditer(text, start, end))
    return next((span for span in met if span[0] < hit[1] and span[1] > hit[0]), None)


def _called(doc: Doc, rule: Rule, at: int, line: int) -> bool:
    """Whether the sentence of a hit has the parts of its rule, a question right before it included."""
    text, (low, high), (start, stop) = doc.text, doc.lines[line], doc.sentence_at(line, at)
    if not meets(text[start:stop], rule.parts, rule.without):
        before = text[low:start].rstrip() if high - low <= LONG_LINK else ""
        question = doc.sentence_at(line, low + len(before) - 1)[0] if before[-1:] in ASKED else start
        if question == start or not meets(text[question:stop], rule.parts, rule.without):
            return False
    spans = ((low, min(high, low + LONG_LINE)), (start, stop))
    return not any(AUTHORS.search(text[begin:end]) for begin, end in spans)


def _in_place(doc: Doc, rule: Rule, start: int, end: int) -> bool:
    size = len(doc.text)
    if rule.where == "head":
        return start <= max(HEAD_LEAST, size * HEAD_SHARE)
    if rule.where == "tail":
        return end >= size - max(TAIL_LEAST, size * TAIL_SHARE)
    return True


def _may_stand(doc: Doc, rule: Rule, place: str, hit: Span, number: int) -> bool:
    """Whether a phrase may stand where its rule wants it, as far as the characters beside it tell: what is cheap."""
    text, (start, end) = doc.text, doc.lines[number]
    if rule.find and rule.removes == "phrase":  # the pattern says where it stands
        return True
    if place == "ends":
        return not text[hit[1] : min(end, hit[1] + BESIDE)].strip(DECORATION)
    if place == "starts" and hit[0] > start:
        before = text[max(start, hit[0] - BESIDE) : hit[0]]
        words = before.rstrip(DECORATION + OPENERS)
        return not words or not END_MARKS.isdisjoint(before[len(words) :])
    return True
