"""Shapes: what a line looks like by itself, a sentence, an entry in a list of facts, somebody's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .lines import PROSE

if TYPE_CHECKING:
    from .document import Doc

SENTENCE = 40  # a line of this size with a full stop is a sentence, not the title of a story
FACT = re.compile(r"\W{0,4}[^\W\d_][^:\n]{1,30}:(?:\s|$)")
LONGEST_FACT = 48  # code points; a longer line with a colon is a headline
ENTRY_MARK = re.compile(r"\d+[.)]\s|\d+(?:[.,/]\d+)?\s?\w+(?:\s\w+){0,2}$")  # "1. Beat", "200 g flour", "4 eggs"
SHORT_SPEECH, SPEECH_MARKS = 30, '?!,;"\u201d\u00bb\u2019\uff1f\uff01\u300d'  # a longer line so closed may be a title
# A numbered entry, a line of dialogue or of verse is the author's, whatever it says.
AUTHORS = re.compile(r"^\d+[.)]\s\S|^[\u2014\u2013]\s.*[.!?,]$|[,\uff0c\u3001]$")
OPEN, CLOSED = '["\u201c\u201d\u201e\u00ab\u00bb\u300c', ']"\u201d\u201c\u00bb\u00ab\u300d'
ARROW = re.compile(r"\s+[>\u203a\u00bb\u2192\u25b8]\s+|\s*[\u203a\uff1e]\s*|\s>(?=\w)")  # between sections of a site
LONGEST_TRAIL, LONGEST_STEP, STEP_WORDS = 120, 30, 4  # code points of a trail and of a step in it, and its words
STEP_ENDS = frozenset(".,:;!?")
LEAST_WORDS_SIZE = 12  # size of a line of several words in a script that sets no blanks


def is_sentence(doc: Doc, number: int) -> bool:
    """Whether a line closes with a full stop and is too long for a label."""
    return doc.size(number) >= SENTENCE and doc.is_closed(number)


def is_fact(doc: Doc, number: int) -> bool:
    """Whether a line is an entry of a list of facts: "Camera: EOS 60", "Serves: 4"."""
    start, end = doc.lines[number]
    return end - start <= LONGEST_FACT and doc.text.find(":", start, end) > 0 and bool(FACT.match(doc.text, start, end))


def is_trail(line: str) -> bool:
    """Whether a line tells the place of a page in its site: short names with arrows between them.

    >>> is_trail("Sport > Football > Cup"), is_trail("Sport is more than a word > to them")
    (True, False)
    """
    if len(line) > LONGEST_TRAIL or not ARROW.search(line):
        return False
    steps = [step.strip() for step in ARROW.split(line) if step.strip(" >")]
    return len(steps) > 1 and all(
        len(step) <= LONGEST_STEP and len(step.split()) <= STEP_WORDS and step[-1] not in STEP_ENDS for step in steps
    )


def is_set_off(doc: Doc, number: int) -> bool:
    """Whether a line stands in brackets or quotation marks as a whole and is as long as a sentence: a note, or speech.

    A headline in quotation marks is shorter than a paragraph.
    """
    start, end = doc.lines[number]
    if doc.text[start] == "[" and doc.text[end - 1] == "]":
        return doc.size(number) >= SENTENCE
    return doc.text[start] in OPEN and doc.text[end - 1] in CLOSED and doc.size(number) >= PROSE


def is_authors(doc: Doc, number: int) -> bool:
    """Whether a line is closed like a sentence, a question or speech, opens with a figure, or is a fact or a note."""
    if doc.is_prose(number) or is_fact(doc, number):
        return True
    line = doc.line(number)
    if is_set_off(doc, number):
        return True
    words = " " in line or doc.size(number) >= LEAST_WORDS_SIZE or line[0] in '"\u201c\u201e\u00ab\u300c'
    if words and doc.is_closed(number):
        return True
    return words and (bool(ENTRY_MARK.match(line)) or (doc.size(number) <= SHORT_SPEECH and line[-1] in SPEECH_MARKS))
