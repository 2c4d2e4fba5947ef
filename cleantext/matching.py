"""Matching: what the rules find in a document, as edits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .edits import Edit
from .rulebook import DECORATION
from .sections import section_end
from .sentences import END, ends_sentence, quoted, sentence_end, sentence_start

if TYPE_CHECKING:
    from .document import Doc, Span
    from .rule import Rule

LONG_LINE = 600  # a longer line is a paragraph: a rule that takes lines takes the sentence there
HEAD_SHARE, HEAD_LEAST = 0.15, 1000  # "head" is so much of the document, or so many code points
TAIL_SHARE, TAIL_LEAST = 0.35, 2500
PATTERN_WINDOW = 1000  # code points that a rule's own pattern is run on


def match_rules(doc: Doc) -> list[Edit]:
    """Edits of all rules but those that need a neighbour, unsorted, overlaps and all."""
    return [*_labels(doc), *_phrases(doc)]


def _labels(doc: Doc) -> Iterator[Edit]:
    for number, rule in labelled(doc):
        if rule.where == "beside" or not _in_place(doc, rule, *doc.lines[number]):
            continue
        start, end = doc.lines[number]
        if rule.removes == "section":
            end = doc.lines[section_end(doc, number) - 1][1]
        elif rule.removes == "tail":
            end = doc.lines[-1][1]
        yield Edit(start, end, kind=rule.kind, rule=rule.id)


def labelled(doc: Doc) -> Iterator[tuple[int, Rule]]:
    """Lines that are a label of some rule, with the rule."""
    book = doc.rules
    longest = book.longest_label + 2 * len("(1,234,567) \u00bb")  # a counter and an arrow on either side
    for number, (start, end) in enumerate(doc.lines):
        if end - start <= longest and (found := book.labels.get(doc.label(number))) is not None:
            yield number, book.rules[found]


def _phrases(doc: Doc) -> Iterator[Edit]:
    book, folded, text = doc.rules, doc.folded, doc.text
    for phrase, low, high in book.scan(folded.text):
        start, end = folded.at(low), folded.at(high - 1) + 1
        if _inside_word(text, start, end):
            continue
        line = doc.lines[doc.line_at(start)] if doc.lines else (0, len(text))
        for number, place in book.owners[phrase]:
            rule = book.rules[number]
            if not _in_place(doc, rule, start, end):
                continue
            if rule.find:
                window = max(line[0], start - PATTERN_WINDOW), min(line[1], end + PATTERN_WINDOW)
                match = book.patterns[number].search(text, *window)
                if match is None:
                    continue
                hit = match.span() if rule.removes == "phrase" else (start, end)
            else:
                hit = (start, end)
            span = _span(doc, rule, place, hit, line)
            if span is not None and not quoted(text, *hit, line[0]):
                yield Edit(*span, kind=rule.kind, rule=rule.id)


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether a hit is only a part of a longer word. "CommentsNo" is two words: a capital follows a small letter."""
    before, after = text[start - 1 : start], text[end : end + 1]
    first, last = text[start], text[end - 1]
    if before.isalnum() and first.isalnum() and _spaced(first) and not (before.islower() and first.isupper()):
        return True
    return after.isalnum() and last.isalnum() and _spaced(last) and not (last.islower() and after.isupper())


def _spaced(character: str) -> bool:
    """Whether a character belongs to a script that puts blanks between words."""
    return not ("\u0e00" <= character <= "\u0eff" or "\u1000" <= character <= "\u109f" or "\u3040" <= character <= "\u9fff")


def _in_place(doc: Doc, rule: Rule, start: int, end: int) -> bool:
    size = len(doc.text)
    if rule.where == "head":
        return start <= max(HEAD_LEAST, size * HEAD_SHARE)
    if rule.where == "tail":
        return end >= size - max(TAIL_LEAST, size * TAIL_SHARE)
    return True


def _span(doc: Doc, rule: Rule, place: str, hit: Span, line: Span) -> Span | None:
    """What goes for one hit, or None where the phrase doesn't stand as the rule wants it."""
    text = doc.text
    opens = not text[line[0] : hit[0]].strip(DECORATION + "\"'\u201c\u00ab") if hit[0] - line[0] < 12 else False
    if place == "starts" and not opens and not _glued(text, hit[0], line[0]):
        return None
    if place == "ends" and text[hit[1] : line[1]].strip(DECORATION):
        return None
    if rule.removes == "phrase":
        return hit
    if rule.removes == "tail":
        return (line[0] if opens else hit[0]), doc.lines[-1][1]
    if rule.removes == "section":
        number = doc.line_at(hit[0])
        return (line[0] if opens else hit[0]), doc.lines[section_end(doc, number) - 1][1]
    if rule.removes == "line" and (opens or place != "starts") and line[1] - line[0] <= LONG_LINE:
        return line
    start = hit[0] if place == "starts" and not opens else sentence_start(text, hit[0], line[0])
    end = sentence_end(text, hit[1], line[1])
    if rule.removes == "line" and end >= 0 and not _goes_on(text, end, line[1]):
        end = line[1]
    return (start, end) if start >= 0 and end >= 0 else None


def _glued(text: str, position: int, floor: int) -> bool:
    """Whether a place inside a line comes right after the end of a sentence."""
    before = text[max(floor, position - 20) : position].rstrip()
    marks = [mark for mark in END.finditer(before + " ") if mark.end() == len(before)]
    return bool(marks) and ends_sentence(before + " ", marks[-1])


def _goes_on(text: str, position: int, end: int) -> bool:
    """Whether a sentence of the article may follow in this line: then only the first sentence is what the rule names."""
    return len(text[position:end].strip()) > 0
