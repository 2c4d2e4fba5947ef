"""Doc: a text with what several cleaners need to know of it, worked out once."""

from __future__ import annotations

import copy
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from .edits import Edit, joined
from .fold import Folded, fold
from .headline import find_headline, menu_lines
from .matching import labelled, match_rules
from .rule import Rule
from .rulebook import DECORATION, Rulebook
from .sections import resumes
from .sentences import sentences

Span = tuple[int, int]

CLOSED = re.compile(r"(?<![.\u2026])[.\u3002\u06d4\u0964][\"'\u201c\u201d\u2018\u2019\u00bb\u00ab)\]\u300d\u300f]*$")
BULLETS = " \t-\u2013\u2014\u2022\u00b7*>\u203a\u00bb<\u2039\u00ab:\u2026.|"
SILENT = {"stamp", "repeat", "headline", "credit", "dateline"}  # kinds that stand in the middle of an article
# What else may close a paragraph of several sentences.
ENDS = '!?:\u2026"\u201c\u201d\u2019\u00bb\u00ab)\uff01\uff1f\uff1a\u300d'
INNER_END = re.compile(r"\w{3}[.!?][\"\u201d\u00bb]?\s|[\u3002\u0964\u06d4](?=.)")
# Scripts of which one character says as much as two or more letters.
WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff01-\uff60]")

PROSE = 80  # a line of this size that ends like a sentence is a paragraph
WRAPPED = 40  # a line of this size may be a piece of a sentence that was broken to fit a width
LONG = 160  # a line of this size is a paragraph however it ends


def runs(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Numbers that follow each other, together.

    >>> list(runs({1, 2, 5}))
    [[1, 2], [5]]
    """
    run: list[int] = []
    for number in sorted(numbers):
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


@dataclass(frozen=True)
class Doc:
    r"""A text, the rules that apply, and the edits that earlier steps have found in it.

    >>> from cleantext.rulebook import Rulebook
    >>> Doc("One.\n\nTwo.", Rulebook(())).lines
    [(0, 4), (6, 10)]
    """

    text: str
    rules: Rulebook
    edits: tuple[Edit, ...] = ()

    @cached_property
    def folded(self) -> Folded:
        """The text as phrases are looked for in it."""
        return fold(self.text)

    @cached_property
    def lines(self) -> list[Span]:
        """Spans of the lines that are not blank, without the white space around them."""
        lines, position = [], 0
        for raw in self.text.splitlines(keepends=True):
            line = raw.strip()
            if line:
                start = position + (len(raw) - len(raw.lstrip()))
                lines.append((start, start + len(line)))
            position += len(raw)
        return lines

    def line(self, number: int) -> str:
        """A line as it is written."""
        start, end = self.lines[number]
        return self.text[start:end]

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self.lines]

    def line_at(self, position: int) -> int:
        """Number of the line that holds `position` or stands last before it (the first one for what comes before)."""
        return max(0, bisect_right(self._starts, position) - 1)

    @cached_property
    def _labels(self) -> dict[int, str]:
        return {}

    def words(self, number: int) -> str:
        """A line as it is compared with other lines: folded, without bullets before it and dots behind it."""
        known = self._words.get(number)
        if known is None:
            known = self._words[number] = self.folded.cut(*self.lines[number]).strip(BULLETS)
        return known

    @cached_property
    def _words(self) -> dict[int, str]:
        return {}

    def label(self, number: int) -> str:
        """A line as it is compared with labels: folded, without bullets, counters and colons around it."""
        known = self._labels.get(number)
        if known is None:
            known = self._labels[number] = self.folded.cut(*self.lines[number]).strip(DECORATION)
        return known

    def size(self, number: int) -> int:
        """Length of a line as a reader sees it: code points, those of wide scripts counted twice."""
        start, end = self.lines[number]
        if not self._any_wide:
            return end - start
        return end - start + len(WIDE.findall(self.text, start, min(end, start + LONG)))

    @cached_property
    def _any_wide(self) -> bool:
        return WIDE.search(self.text) is not None

    def is_prose(self, number: int) -> bool:
        """Whether a line reads like a paragraph (long and closed like a sentence, or very long) or a part of one."""
        size = self.size(number)
        if size >= LONG or (size >= PROSE and (self.is_closed(number) or self._is_several(number))):
            return True
        return size >= WRAPPED and self._runs_on(number)

    def _runs_on(self, number: int) -> bool:
        """Whether a sentence is broken over this line and the next, or the one before."""
        start = self.lines[number][0]
        if self.text[start].islower() and number > 0 and self.size(number - 1) >= WRAPPED:
            return True
        if number + 1 == len(self.lines) or self.is_closed(number):
            return False
        return self.text[self.lines[number + 1][0]].islower() and self.size(number + 1) >= WRAPPED

    def is_closed(self, number: int) -> bool:
        """Whether a line ends with a full stop, closing quotes included."""
        end = self.lines[number][1]
        return bool(CLOSED.search(self.text, end - 8, end))

    def is_several(self, number: int) -> bool:
        """Whether a sentence ends inside a line."""
        return bool(INNER_END.search(self.text, *self.lines[number]))

    def _is_several(self, number: int) -> bool:
        return self.text[self.lines[number][1] - 1] in ENDS and self.is_several(number)

    @cached_property
    def _sentences(self) -> dict[int, list[Span]]:
        return {}

    def sentences(self, number: int) -> list[Span]:
        """Spans of the sentences of a line."""
        known = self._sentences.get(number)
        if known is None:
            known = self._sentences[number] = sentences(self.text, *self.lines[number])
        return known

    def sentence_at(self, number: int, position: int) -> Span:
        """The sentence of a line that holds a position."""
        spans = self.sentences(number)
        return spans[max(0, bisect_right(spans, (position, len(self.text))) - 1)]

    @cached_property
    def prose(self) -> list[int]:
        """Numbers of the lines that read like paragraphs."""
        return [number for number in range(len(self.lines)) if self.is_prose(number)]

    @cached_property
    def menu(self) -> set[int]:
        """Numbers of the lines that stand in menus above the article."""
        return menu_lines(self)

    @cached_property
    def headline(self) -> int | None:
        """Number of the line that is the headline, None where none looks like one."""
        return find_headline(self)

    @cached_property
    def matches(self) -> list[Edit]:
        """What the rules find, overlaps and all; the cleaners of single kinds choose from it."""
        return match_rules(self)

    @cached_property
    def known(self) -> dict[int, Rule]:
        """Numbers of the lines that are a label of some rule, with the rule."""
        return dict(labelled(self))

    @cached_property
    def labels(self) -> set[int]:
        """Numbers of the lines that are a label strong enough to stand alone."""
        return {number for number, rule in self.known.items() if rule.where != "beside"}

    @cached_property
    def resumes(self) -> list[int]:
        """Numbers of the lines at which the article may go on after a list."""
        return resumes(self)

    def having(self, found: Iterable[Edit]) -> Doc:
        """The same text with more edits found; what is known of the text is kept."""
        given = tuple(found)
        whole = {(edit.start, edit.end) for edit in given + self.edits}
        more = tuple(  # of an edit that was cut around others no blanks are kept
            edit
            for edit in joined(self.edits, given)
            if (edit.start, edit.end) in whole or edit.replacement or self.text[edit.start : edit.end].strip()
        )
        new = copy.copy(self)
        for known in ("gone", "headline", "resumes"):  # what earlier edits decide
            new.__dict__.pop(known, None)
        object.__setattr__(new, "edits", more)
        return new

    @cached_property
    def gone(self) -> dict[int, Edit]:
        """Numbers of the lines of which the edits leave nothing, each with the edit that took the end of it."""
        out: dict[int, Edit] = {}
        run = (0, 0)  # what is removed without anything left in between
        for edit in self.edits:
            if edit.replacement or edit.start == edit.end:
                continue
            joins = not self.text[run[1] : edit.start].strip()
            run = (run[0] if joins else edit.start, edit.end)
            number = self.line_at(edit.start)
            if self.lines and self.lines[number][0] < run[0]:
                number += 1
            while number < len(self.lines) and self.lines[number][1] <= run[1]:
                out[number] = edit
                number += 1
        return out

    def speaks(self, number: int) -> bool:
        """Whether a line is gone and tells of a box around it; an advertisement's mark stands anywhere."""
        return number in self.gone and self.gone[number].kind not in SILENT
