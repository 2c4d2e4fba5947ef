"""Doc: a text with what several cleaners need to know of it, worked out once."""

from __future__ import annotations

import copy
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from .edits import Edit, joined, render
from .fold import Folded, fold
from .headline import HEAD_LINES, find_headline
from .hits import Hit, by_line, find_hits
from .labelled import labelled
from .lines import VERY_LONG, Span, has_wide, is_closed, is_several, paragraphs, size, spans
from .matching import match_rules
from .menu import menu_lines
from .rule import Rule
from .rulebook import DECORATION, Rulebook
from .sections import resumes
from .sentences import marks, sentences
from .titles import bare, like_a_headline

BULLETS = " \t-\u2013\u2014\u2022\u00b7*>\u203a\u00bb<\u2039\u00ab:\u2026.|"
SILENT = {"stamp", "repeat", "headline", "credit", "dateline"}  # kinds that stand in the middle of an article


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
    def signs(self) -> str:
        """The characters of the text beyond ASCII, once each: what a step looks for in vain here is not in the text."""
        return "".join(self.folded.signs)

    @cached_property
    def lines(self) -> list[Span]:
        """Spans of the lines that are not blank, without the white space around them."""
        return spans(self.text)

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

    def words(self, number: int) -> str:
        """A line as it is compared with other lines: folded, without bullets before it and dots behind it."""
        return self._words[number]

    @cached_property
    def _words(self) -> list[str]:
        return [line.strip(BULLETS) for line in self.folded.cuts(self.lines)]

    def bare(self, number: int) -> str:
        """A line's words without quotation marks, for comparing headlines."""
        known = self._bare.get(number)
        if known is None:
            known = self._bare[number] = bare(self._words[number])
        return known

    @cached_property
    def _bare(self) -> dict[int, str]:
        return {}

    @cached_property
    def twice(self) -> frozenset[str]:
        """What the words of more than one line are."""
        if len(set(self._words)) == len(self._words):
            return frozenset()
        return frozenset(words for words, count in Counter(self._words).items() if count > 1)

    def label(self, number: int) -> str:
        """A line as it is compared with labels: folded, without bullets, counters and colons around it."""
        return self._words[number].strip(DECORATION)

    def size(self, number: int) -> int:
        """Length of a line as a reader sees it: code points, those of wide scripts counted twice."""
        return self._sizes[number]

    @cached_property
    def _sizes(self) -> list[int]:
        text = self.text
        if not has_wide(self.signs):
            return [end - start for start, end in self.lines]
        return [
            end - start if end - start >= VERY_LONG or text[start:end].isascii() else size(text, start, end)
            for start, end in self.lines
        ]

    def is_prose(self, number: int) -> bool:
        """Whether a line reads like a paragraph (long and closed like a sentence, or very long) or a part of one."""
        return self._paragraphs[number]

    @cached_property
    def _paragraphs(self) -> list[bool]:
        return paragraphs(self.text, self.lines, self._sizes, self._closed)

    def is_closed(self, number: int) -> bool:
        """Whether a line ends with a full stop, closing quotes included."""
        return self._closed[number]

    @cached_property
    def _closed(self) -> list[bool]:
        text = self.text
        return [is_closed(text, start, end) for start, end in self.lines]

    def is_several(self, number: int) -> bool:
        """Whether a sentence ends inside a line."""
        return is_several(self.text, *self.lines[number])

    @cached_property
    def _sentences(self) -> dict[int, list[Span]]:
        return {}

    def sentences(self, number: int) -> list[Span]:
        """Spans of the sentences of a line."""
        known = self._sentences.get(number)
        if known is None:
            known = self._sentences[number] = sentences(self.text, *self.lines[number])
        return known

    def marks(self, number: int) -> list[int]:
        """Positions of the quotation marks of a line."""
        known = self._marks.get(number)
        if known is None:
            known = self._marks[number] = marks(self.text, *self.lines[number])
        return known

    @cached_property
    def _marks(self) -> dict[int, list[int]]:
        return {}

    def sentence_at(self, number: int, position: int) -> Span:
        """The sentence of a line that holds a position."""
        spans = self.sentences(number)
        return spans[max(0, bisect_right(spans, (position, len(self.text))) - 1)]

    @cached_property
    def prose(self) -> list[int]:
        """Numbers of the lines that read like paragraphs."""
        return [number for number, reads in enumerate(self._paragraphs) if reads]

    @cached_property
    def menu(self) -> set[int]:
        """Numbers of the lines that stand in menus above the article."""
        return menu_lines(self)

    @cached_property
    def titles(self) -> list[int]:
        """Numbers of the lines of the head that may be headlines."""
        return [n for n in range(min(HEAD_LINES, len(self.lines))) if like_a_headline(self, n)]

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
        return [number for number in self._resuming if number not in self.gone] if self.edits else self._resuming

    @cached_property
    def _resuming(self) -> list[int]:
        return list(resumes(self))

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

    def after(self, edits: Sequence[Edit]) -> Doc:
        """The document that removals from this one leave; what is known of the lines that they don't touch is kept."""
        self.__dict__.pop("folded", None)  # as large as the text, and what is needed of it is known by now
        new = Doc(render(self.text, edits), self.rules)
        kept = [number for number in range(len(self.lines)) if number not in self.gone]
        if len(kept) != len(new.lines):  # lines were joined or parted
            return new
        ends = ((edit, self.line_at(position)) for edit in edits for position in (edit.start, edit.end))
        touched = {n for edit, n in ends if edit.start < self.lines[n][1] and edit.end > self.lines[n][0]}
        if 2 * sum(self.lines[n][1] - self.lines[n][0] for n in touched) > len(self.text):
            return new  # little is kept
        words, sizes, closed, hits = [], [], [], []
        for number, line in enumerate(kept):
            doc, old = (Doc(new.line(number), self.rules), 0) if line in touched else (self, line)
            words.append(doc.words(old))
            sizes.append(doc.size(old))
            closed.append(doc.is_closed(old))
            if old in doc.hit_lines:
                shift = new.lines[number][0] - doc.lines[old][0]
                hits += [(phrase, low + shift, high + shift, number) for phrase, low, high, _ in doc.hit_lines[old]]
        new.__dict__.update(signs=self.signs, _words=words, _sizes=sizes, _closed=closed, hits=hits)
        return new

    @cached_property
    def hits(self) -> list[Hit]:
        """Where phrases of the rules stand as words of their own."""
        return find_hits(self)

    @cached_property
    def hit_lines(self) -> dict[int, list[Hit]]:
        """The hits by the numbers of their lines."""
        return by_line(self.hits)

    @cached_property
    def gone(self) -> dict[int, Edit]:
        """Numbers of the lines of which the edits leave nothing, each with the edit that took the end of it."""
        out: dict[int, Edit] = {}
        text, lines, last = self.text, self.lines, len(self.lines)
        begin = end = number = 0  # what is removed without anything left in between; the first line that may be in it
        for edit in self.edits:
            if edit.replacement or edit.start == edit.end:
                continue
            if end < edit.start and not text[end : edit.start].isspace():
                begin = edit.start
            end = edit.end
            while number < last and lines[number][0] < begin:
                number += 1
            while number < last and lines[number][1] <= end:
                out[number] = edit
                number += 1
        return out

    def speaks(self, number: int) -> bool:
        """Whether a line is gone and tells of a box around it; an advertisement's mark stands anywhere."""
        return number in self.gone and self.gone[number].kind not in SILENT
