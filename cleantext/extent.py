"""Extent: how much goes where a phrase of a rule stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .lines import STOPS, has_wide, size
from .parts import belongs
from .rulebook import DECORATION
from .seams import NOUNS, before_seam, blank_seam, capital_seam, has_case, last_seam, sets_blanks

if TYPE_CHECKING:
    from .document import Doc
    from .lines import Span
    from .rule import Rule

LONG_LINE = 600  # a longer line is a paragraph: a rule that takes lines takes the sentence there ...
LONG_LINK = 300  # ... and one that opens with a link to another story and is longer holds more than the link
LONG_HEADING = 160  # code points; in a longer line a heading is run together with other text
TAIL_BEGINS = 0.4  # nothing goes to the end of the document that begins in so much of its beginning
MOST_BEHIND = 110  # what follows a phrase in its sentence; behind more the article may have begun without a full stop
MOST_BEFORE = 150  # what stands before a phrase in its sentence; before more the article may have ended without one
MOST_SENTENCE = 400  # code points of a sentence in a line that may be several; a longer one may hold more
MOST_BULLETS = 12  # code points of bullets and quotation marks before the first word of a line
SHORT = 40  # code points of a sentence that says nothing by itself
MUCH = 0.4  # of a text; a line that holds so much of it may be several
LEAST_SENTENCE, LEAST_WIDE = 60, 20  # code points; an author's sentence is longer, in wide characters shorter
SEEN = 100  # code points that tell the script
NOTICES = {"disclaimer", "comment", "press", "credit"}  # kinds that name offices and laws in long sentences
LONGEST_LINK = 80  # code points of a title that closes with a full stop
QUOTES = "\"'\u201c\u00ab"
COLON = re.compile("[:\uff1a]")
ASKED = frozenset("?;\u037e\u061f\uff1f")


def extent(doc: Doc, rule: Rule, place: str, hit: Span, number: int) -> Span | None:
    """What goes for one hit, or None where the phrase doesn't stand as the rule wants it."""
    text, line = doc.text, doc.lines[number]
    before = text[line[0] : min(hit[0], line[0] + LONG_LINK)].rstrip()
    opens = hit[0] - line[0] <= MOST_BULLETS and not before.strip(DECORATION + QUOTES)
    if rule.parts and before[-1:] in ASKED and line[1] - line[0] <= LONG_LINK:
        above = [text[end - 1] for _, end in doc.sentences(number) if end <= hit[0]]
        opens = ASKED.issuperset(above)  # "Have you seen it? Write to us": the question is a part of the call
    glued = place == "starts" and not opens
    if (glued and text[doc.sentence_at(number, hit[0])[0] : hit[0]].strip(DECORATION)) or (
        place == "ends" and text[hit[1] : line[1]].strip(DECORATION)
    ):
        return None
    length, begin = line[1] - line[0], line[0] if opens else hit[0]
    if rule.removes == "phrase":
        return hit
    if rule.removes == "tail":
        return (begin, doc.lines[-1][1]) if begin >= TAIL_BEGINS * len(text) else None
    if rule.removes == "section" and length <= LONG_HEADING:
        return begin, line[1]
    most = LONG_LINK if place == "starts" else LONG_LINE
    if rule.removes == "line" and not glued and length <= most and not _holds_more(doc, rule, hit[0], number):
        return _notice(doc, rule, place, hit, number)
    first = hit[0] if glued else doc.sentence_at(number, hit[0])[0]
    span = _sentence(text, rule, hit, line, (first, doc.sentence_at(number, hit[1] - 1)[1]))
    return span and _own(doc, rule, hit, line, span)


def _notice(doc: Doc, rule: Rule, place: str, hit: Span, number: int) -> Span | None:
    """What goes of a line that is a notice; behind a name, parts of a call may stand, but not those of a stamp."""
    line = doc.lines[number]
    if not rule.parts or rule.kind == "stamp":
        return _own(doc, rule, hit, line, line)
    return (line[0], _call_ends(doc, rule, hit[0], number)) if place == "starts" else line


def _holds_more(doc: Doc, rule: Rule, at: int, number: int) -> bool:
    """Whether a line holds more than a notice: it is long and much of the text, or a sentence stands before it."""
    start, end = doc.lines[number]
    if at - start > LEAST_WIDE and not rule.find:  # a pattern says what may stand there
        first = doc.sentences(number)[0][1]
        if first <= at and size(doc.text, start, first) > LEAST_SENTENCE and doc.text[first - 1] in STOPS:
            return True
    return doc.size(number) > LONG_LINK and end - start > MUCH * len(doc.text) and doc.is_several(number)


def _own(doc: Doc, rule: Rule, hit: Span, line: Span, span: Span) -> Span | None:
    """What of a span is the publisher's where nothing closes what stands between a phrase and the author's sentence.

    In a script without capitals nothing shows where that begins: in a line that holds much of the text, none goes.
    """
    text, behind, end = doc.text, hit[1], span[1]
    if end - behind <= LEAST_WIDE or text[end - 1] not in STOPS:
        return span
    rest = text[behind : min(end, behind + SEEN)]
    least = LEAST_WIDE if has_wide(rest) else LEAST_SENTENCE
    if end - behind <= least:
        return span
    link = rule.removes == "line" and COLON.search(text, behind - 1, behind + 2)  # "Read also: Trial opens"
    if link and rule.kind == "promo" and size(text, behind, end) > LONGEST_LINK:  # titles have no full stop
        return None
    if span == line and (rule.find or rule.kind in NOTICES):  # a pattern knows of names
        return span
    last = min(end, behind + LONG_LINE) - least
    if has_case(rest):
        begins = None if rule.lang in NOUNS else capital_seam(text, behind, last)
    elif sets_blanks(rest):
        much = line[1] - line[0] >= MUCH * len(text) and span != line
        return None if much else span
    else:
        begins = blank_seam(text, behind, last)
    return span if begins is None else (span[0], begins)


def _call_ends(doc: Doc, rule: Rule, at: int, number: int) -> int:
    """Where a call ends that opens a line: behind it what is short or has one of its parts too ("It's free.") goes."""
    spans = doc.sentences(number)
    end = doc.sentence_at(number, at)[1]
    for start, stop in spans:
        if start >= end and stop - start > SHORT and not belongs(doc.text[start:stop], rule.parts):
            return end
        end = max(end, stop)
    return end


def _sentence(text: str, rule: Rule, hit: Span, line: Span, sentence: Span) -> Span | None:
    """The sentence of a hit in a line that holds more than it, or None where it may run on into the article."""
    start, end = sentence
    if line[1] - line[0] > LONG_LINE:  # several lines may have been joined: the last seam before the phrase counts
        before = last_seam(text, max(start, hit[0] - LONG_LINE), hit)
        start = start if before is None else before
    stop = before_seam(text, hit[1], min(end, hit[1] + LONG_LINE))
    end = end if stop is None else stop
    sentence = (start, end)
    joined = line[1] - line[0] > LONG_LINE and end - start > MOST_SENTENCE
    if (joined or hit[0] - start > MOST_BEFORE) and sentence != line:
        return None  # a headline without a full stop, or more, may stand before the phrase
    if rule.removes == "line" and end == line[1]:
        return sentence
    if start == hit[0] and sentence != line and end - hit[1] > MOST_BEHIND:
        # A box without a full stop, run together with the article's next sentence: only the phrase itself is sure.
        return hit if rule.removes == "sentence" and text[hit[1] : hit[1] + 2].strip()[:1].isupper() else None
    return sentence
