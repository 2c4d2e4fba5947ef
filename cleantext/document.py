"""Doc: a text with what several cleaners need to know of it, worked out once."""

from __future__ import annotations

import copy
import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from .edits import Edit, joined
from .fold import Folded, fold
from .matching import match_rules
from .rulebook import DECORATION, Rulebook

Span = tuple[int, int]

TERMINAL = re.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964]+[\"'\u201d\u2019\u00bb)\]\u300d\u300f]*$")
WIDE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

PROSE = 80  # a line of so many code points that ends like a sentence is a paragraph ...
PROSE_WIDE = 35  # ... and of so many where a character says more


@dataclass(frozen=True)
class Doc:
    """A text, the rules that apply, and the edits that earlier steps have found in it.

    >>> from cleantext.rulebook import Rulebook
    >>> Doc("One.\\n\\nTwo.", Rulebook(())).lines
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

    def label(self, number: int) -> str:
        """A line as it is compared with labels: folded, without bullets, counters and colons around it."""
        known = self._labels.get(number)
        if known is None:
            known = self._labels[number] = self.folded.cut(*self.lines[number]).strip(DECORATION)
        return known

    def is_prose(self, number: int) -> bool:
        """Whether a line reads like a paragraph: long, and closed like a sentence."""
        start, end = self.lines[number]
        if end - start < PROSE_WIDE or not TERMINAL.search(self.text, max(start, end - 8), end):
            return False
        return end - start >= PROSE or len(WIDE.findall(self.text, start, end)) >= PROSE_WIDE // 2

    def wide(self, number: int) -> bool:
        """Whether a line is mostly in a script of which few characters say much (Chinese, Japanese, Korean, Thai)."""
        start, end = self.lines[number]
        return 2 * len(WIDE.findall(self.text, start, end)) > end - start

    @cached_property
    def prose(self) -> list[int]:
        """Numbers of the lines that read like paragraphs."""
        return [number for number in range(len(self.lines)) if self.is_prose(number)]

    @cached_property
    def matches(self) -> list[Edit]:
        """What the rules find, overlaps and all; the cleaners of single kinds choose from it."""
        return match_rules(self)

    def having(self, found: Iterable[Edit]) -> Doc:
        """The same text with more edits found; what is known of the text is kept."""
        more = joined(self.edits, found)
        new = copy.copy(self)
        new.__dict__.pop("gone", None)
        object.__setattr__(new, "edits", more)
        return new

    @cached_property
    def gone(self) -> set[int]:
        """Numbers of the lines of which the edits leave nothing."""
        out: set[int] = set()
        for edit in self.edits:
            if edit.replacement or edit.start == edit.end:
                continue
            number = self.line_at(edit.start)
            if self.lines and self.lines[number][0] < edit.start:
                number += 1
            while number < len(self.lines) and self.lines[number][1] <= edit.end:
                out.add(number)
                number += 1
        return out
