"""Article: one run over one text, as a value that knows what went, why, and what the text says of itself."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from typing import Any

from .cleaners import Step, bios, captions, edges, embeds
from .dateline import Dateline, match_dateline
from .document import Doc
from .edits import Edit, joined, render, tidy
from .inside import Inside, articles_inside
from .rulebook import Rulebook

DATELINE_LINES = 6  # a dateline stands in the first lines that are left, behind headline and standfirst
HEAD_LINES = 12  # an age stands near the headline
PUBLISHED = re.compile(r"^(?:published|posted)\W*\s", re.IGNORECASE)
ASIDES: tuple[Step, ...] = (embeds, captions, bios, edges)  # what takes from the body more than from the text
SUSPICIOUS = 0.5  # more than this share of the text gone deserves a look


@dataclass(frozen=True, repr=False)
class Article:
    """A source text, the edits that clean it, and the fields that are read from it.

    All spans are code points of `source`. `known` holds fields that came from elsewhere, such as a page's metadata;
    `span` is the part of the source that this article is, where it stands inside the page of another.
    """

    source: str
    edits: tuple[Edit, ...] = ()
    reference: dt.datetime | None = None
    known: Mapping[str, Any] = field(default_factory=dict)
    span: tuple[int, int] | None = None
    book: Rulebook = field(default=Rulebook(()), compare=False)

    def __repr__(self) -> str:
        kinds = ", ".join(f"{kind} {n:,}" for kind, n in Counter(edit.kind for edit in self.edits).most_common())
        return f"<Article: {len(self.source):,} characters, edits: {kinds or 'none'}>"

    @cached_property
    def text(self) -> str:
        """The cleaned document; the same object as `source` when nothing went."""
        if self.span is None:
            return render(self.source, self.edits)
        start, end = self.span
        return render(self.source[:end], (Edit(0, start), *self.edits))

    @cached_property
    def spans(self) -> Mapping[str, tuple[int, int]]:
        """Where in the source "headline", "dateline" and "body" (from its first to its last character) stand."""
        out: dict[str, tuple[int, int]] = {}
        if self._headline_line is not None:
            out["headline"] = self._doc.lines[self._headline_line]
        if self.dateline is not None:
            out["dateline"] = self.dateline.start, self.dateline.end
        if (body := self.known.get("body") or self._story_span()) is not None:
            out["body"] = body
        return out

    @cached_property
    def headline(self) -> str | None:
        """The headline, once; None where no line looks like one."""
        if "headline" in self.known:
            value: str | None = self.known["headline"]
            return value
        return None if self._headline_line is None else self._line(self._headline_line)

    @cached_property
    def body(self) -> str:
        """The story itself: the cleaned document without headline, byline, dates, author notes, captions and embeds."""
        if "body" in self.known:
            return self.source[slice(*self.known["body"])]
        return render(self.source, tidy(self.source, self._outside)) if self._outside != self.edits else self.text

    @cached_property
    def dateline(self) -> Dateline | None:
        """The agency dateline that opens the story, parsed; it stays in the text."""
        left = (n for n in range(len(self._doc.lines)) if n not in self._doc.gone)
        for _, number in zip(range(DATELINE_LINES), left, strict=False):
            if (found := match_dateline(self.source, *self._doc.lines[number])) is not None:
                return found
        return None

    @cached_property
    def date(self) -> dt.date | None:
        """Day of publication where the text states it; an age counts only with a `reference`."""
        for value in self._said("date"):
            day: dt.date = value
            return day
        if self.age is not None and self.reference is not None:
            return (self.reference - self.age).date()
        if self.span is not None:
            return None
        from .dates import find_date

        stamp = find_date(self.text) or find_date(self.source)
        return stamp.day if stamp else None

    @cached_property
    def age(self) -> dt.timedelta | None:
        """How old the article was when the page was read, from a line such as "Published 2 hours ago"."""
        from .dates import parse_age

        head = range(min(HEAD_LINES, len(self._doc.lines))) if self.span is None else ()
        written = (parse_age(PUBLISHED.sub("", self._doc.line(n))) for n in head)
        return next((age for age in chain(self._said("age"), written) if age is not None), None)

    @cached_property
    def source_name(self) -> str | None:
        """Name of the paper, agency or site that the text gives as its source."""
        return next(self._said("source_name"), None)

    @cached_property
    def related(self) -> tuple[Article, ...]:
        """Articles found inside the page, with spans into the same source."""
        doc = Doc(self.source, self.book)
        found = [item for e in self.edits if e.rule == "related" for item in articles_inside(doc, e.start, e.end)]
        return tuple(self._inner(item) for item in found)

    @cached_property
    def warnings(self) -> tuple[str, ...]:
        """What deserves a look: so far, that most of the text went."""
        gone = sum(len(self.source[edit.start : edit.end].strip()) - len(edit.replacement) for edit in self.edits)
        share = gone / max(1, len(self.source.strip()))
        return (f"{share:.0%} of the text went; look at .edits",) if share > SUSPICIOUS else ()

    def undo(self, what: str | Edit) -> Article:
        """The article with some edits taken back: one edit, or all of a rule ("promo/en/read-also") or of a kind.

        Raises ValueError when nothing in `edits` is meant.
        """
        if not isinstance(what, (Edit, str)):
            raise TypeError(f"undo takes an Edit or the name of a rule or kind, not {type(what).__name__}")
        if isinstance(what, Edit):
            left = tuple(edit for edit in self.edits if edit != what)
        else:
            left = tuple(e for e in self.edits if what not in {e.rule, e.kind} and not e.rule.startswith(what + "/"))
        if len(left) == len(self.edits):
            known = ", ".join(sorted({edit.rule for edit in self.edits})) or "none"
            raise ValueError(f"undo: no edit is {what!r}; the rules that found something: {known}")
        return replace(self, edits=left)

    def explain(self) -> str:
        """What went, a line each: line:column, rule, kind, text."""
        from .show import explained

        return explained(self)

    def _repr_html_(self) -> str:
        from .notebook import as_html

        return as_html(self)

    def _said(self, name: str) -> Iterator[Any]:
        if name in self.known:
            yield self.known[name]
        for edit in self.edits if self.span is None else ():
            if name in edit.data:
                yield edit.data[name]

    def _inner(self, found: Inside) -> Article:
        known = {
            "headline": self.source[slice(*found.headline)],
            "source_name": found.source_name,
            "age": found.age,
            "body": found.body,
        }
        between = Edit(found.headline[1], found.body[0], "\n", kind="headline", rule="related")
        edits = (between,) if found.body[0] < found.body[1] else ()
        return Article(self.source, edits, self.reference, known, (found.headline[0], found.body[1]))

    @cached_property
    def _outside(self) -> tuple[Edit, ...]:
        """The edits, and with them all that is no story."""
        doc = self._doc
        for step in ASIDES:
            doc = doc.having(step(doc))
        title = () if self._headline_line is None else (Edit(*doc.lines[self._headline_line]),)
        return joined(doc.edits, title)

    def _story_span(self) -> tuple[int, int] | None:
        """From the first to the last character of the story; None where there is none."""
        gone = [(edit.start, edit.end) for edit in self._outside if not edit.replacement]
        starts, ends = (0, *(end for _, end in gone)), (*(start for start, _ in gone), len(self.source))
        left = [(low, high) for low, high in zip(starts, ends, strict=True) if self.source[low:high].strip()]
        if not left:
            return None
        (start, behind), (before, end) = left[0], left[-1]
        return behind - len(self.source[start:behind].lstrip()), before + len(self.source[before:end].rstrip())

    @cached_property
    def _doc(self) -> Doc:
        return Doc(self.source, self.book, self.edits)

    @cached_property
    def _headline_line(self) -> int | None:
        if self.span is not None:
            return self._doc.line_at(self.span[0])
        return self._doc.headline

    def _line(self, number: int) -> str:
        """A line of the source with the edits inside it applied."""
        start, end = self._doc.lines[number]
        inner = [edit for edit in self.edits if edit.start < end and edit.end > start]
        for edit in inner[:1]:
            start = min(start, edit.start)
        offset = [Edit(e.start - start, min(e.end, end) - start, e.replacement) for e in inner]
        return render(self.source[start:end], offset).strip()
