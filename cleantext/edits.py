"""Edits: what a cleaner found, as spans of the source text, and the arithmetic on lists of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `source[start:end]` (code points) by `replacement`.

    `kind` says what it is ("promo", "disclaimer", ...), `rule` who found it, `data` carries parsed fields.

    >>> Edit(0, 5, kind="promo", rule="mine").replacement
    ''
    """

    start: int
    end: int
    replacement: str = ""
    kind: str = ""
    rule: str = ""
    data: Mapping[str, Any] = field(default_factory=dict, hash=False)


def render(source: str, edits: Iterable[Edit]) -> str:
    """Apply sorted, disjoint edits to the text they were made for; with none, the same object comes back.

    >>> render("abc", [Edit(1, 2)])
    'ac'
    """
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += source[done : edit.start], edit.replacement
        done = edit.end
    if not pieces:
        return source
    pieces.append(source[done:])
    return "".join(pieces)


def disjoint(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Sort edits and settle overlaps: the one that starts first keeps its span, later ones give way.

    An edit that lies inside an earlier one goes; one that reaches past it keeps what is left over.

    >>> [(e.start, e.end) for e in disjoint([Edit(2, 6), Edit(0, 4)])]
    [(0, 4), (4, 6)]
    """
    out: list[Edit] = []
    done = 0
    for edit in sorted(edits, key=lambda e: (e.start, -e.end)):
        if edit.start >= done:
            out.append(edit)
        elif edit.end > done and not edit.replacement:
            out.append(_cut(edit, done, edit.end))
        else:
            continue
        done = edit.end
    return tuple(out)


def joined(first: Sequence[Edit], more: Iterable[Edit]) -> tuple[Edit, ...]:
    """Add what a later step found, for the same text: where the two overlap, `first` keeps its spans.

    >>> [(e.start, e.end, e.rule) for e in joined([Edit(2, 4, rule="a")], [Edit(0, 6, rule="b")])]
    [(0, 2, 'b'), (2, 4, 'a'), (4, 6, 'b')]
    """
    out: list[Edit] = []
    at = 0
    for edit in disjoint(more):
        start, pending = edit.start, edit.replacement
        while at < len(first) and first[at].end <= start and first[at].start < max(start, edit.end):
            out.append(first[at])
            at += 1
        while at < len(first) and first[at].start < edit.end:
            if start < first[at].start and not pending:
                out.append(_cut(edit, start, first[at].start))
            start, pending = max(start, first[at].end), ""
            if first[at].end > edit.end:
                break
            out.append(first[at])
            at += 1
        if start < edit.end or pending:
            out.append(_cut(edit, start, edit.end))
    return (*out, *first[at:])


def compose(first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """Rebase `second`, made for the text that `first` gives, onto the source: one list that does both.

    >>> text, first, second = "abcdef", [Edit(1, 2)], [Edit(0, 3)]
    >>> render(text, compose(first, second)) == render(render(text, first), second)
    True
    """
    out: list[Edit] = []
    queue = list(first)
    shift = 0  # a position in the source minus the same position between the lists, after the edits passed so far
    at = 0  # the next of `first`
    for edit in second:
        while at < len(queue) and queue[at].start - shift + len(queue[at].replacement) <= edit.start:
            shift += _shrinks(queue[at])
            out.append(queue[at])
            at += 1
        pending, position = edit.replacement, edit.start
        while at < len(queue) and queue[at].start - shift < edit.end:
            inner = queue[at]
            begins = inner.start - shift
            ends = begins + len(inner.replacement)
            if position < begins:
                out.append(replace(edit, start=position + shift, end=inner.start, replacement=pending))
                pending, position = "", begins
            left, right = inner.replacement[: position - begins], inner.replacement[max(0, edit.end - begins) :]
            merged = replace(inner, replacement=left + pending + right)
            pending, position = "", min(ends, edit.end)
            if ends > edit.end:  # the rest of it may still meet the next of `second`
                shift += _shrinks(inner) - _shrinks(merged)
                queue[at] = merged
                break
            shift += _shrinks(inner)
            out.append(merged)
            at += 1
        if position < edit.end or pending:
            out.append(replace(edit, start=position + shift, end=edit.end + shift, replacement=pending))
    return (*out, *queue[at:])


def _cut(edit: Edit, start: int, end: int) -> Edit:
    """The edit with another span; itself where the span is the same. (`replace` takes three times as long.)"""
    if start == edit.start and end == edit.end:
        return edit
    return Edit(start, end, edit.replacement, edit.kind, edit.rule, edit.data)


def _shrinks(edit: Edit) -> int:
    return edit.end - edit.start - len(edit.replacement)


def tidy(source: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    r"""Widen removals over the white space that they would leave doubled or loose at an end of the text.

    Of the white space before and behind a removal the one with fewer line breaks goes too.

    >>> text = "One.\n\nRead also: two\n\nThree."
    >>> render(text, tidy(text, [Edit(6, 20)]))
    'One.\n\nThree.'
    """
    out: list[Edit] = []
    at = 0
    while at < len(edits):
        group = [edits[at]]  # removals with nothing but white space between them
        at += 1
        while at < len(edits) and _removes(group[-1]) and _removes(edits[at]) and _blank(source, group[-1], edits[at]):
            group[-1] = _cut(group[-1], group[-1].start, edits[at].start)
            group.append(edits[at])
            at += 1
        if _removes(group[0]):
            floor = out[-1].end if out else 0
            ceiling = edits[at].start if at < len(edits) else len(source)
            start, end = _widened(source, group[0].start, group[-1].end, floor, ceiling)
            group[0] = _cut(group[0], start, group[0].end)
            group[-1] = _cut(group[-1], group[-1].start, end)
        out += group
    return tuple(out)


def _removes(edit: Edit) -> bool:
    return not edit.replacement and edit.start < edit.end


def _blank(source: str, one: Edit, two: Edit) -> bool:
    return one.end == two.start or source[one.end : two.start].isspace()


def _widened(source: str, start: int, end: int, floor: int, ceiling: int) -> tuple[int, int]:
    left, right = start, end
    while left > floor and source[left - 1].isspace():
        left -= 1
    while right < ceiling and source[right].isspace():
        right += 1
    line = (
        source.rfind("\n", end, right) + 1 if right < len(source) else 0
    )  # the next line begins here, indented or not
    if left == 0:
        return 0, line or right
    if right == len(source):
        return left, right - 1 if source[end:].endswith("\n") else right
    breaks_before, breaks_after = source.count("\n", left, start), source.count("\n", end, right)
    if (breaks_before, start > left) >= (breaks_after, right > end):
        own = source.rfind("\n", left, start) + 1
        return (own, line) if own and line else (start, right)
    return left, end
