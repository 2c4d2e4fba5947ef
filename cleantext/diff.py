"""Unified diffs straight from the edits: nothing is searched for, so the work grows with the text and no faster."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from .edits import Edit, render

CONTEXT = 3  # lines shown around a change, as diff and git do
BOLD = "1"
COLOURS = {"-": "31", "+": "32", "@": "36"}  # red, green, cyan


def unified(source: str, edits: Sequence[Edit], name: str) -> str:
    r"""What diff -u says of the source and the cleaned text; "" without edits.

    >>> print(unified("One.\nRead also: two\nThree.\n", [Edit(5, 20)], "a.txt"), end="")
    --- a.txt
    +++ a.txt
    @@ -1,3 +1,2 @@
     One.
    -Read also: two
     Three.
    """
    lines = _lines(source)
    changes = [change for change in _changes(source, lines, edits) if change[2] != lines[change[0] : change[1]]]
    if not changes:
        return ""
    out = [f"--- {name}\n+++ {name}\n"]
    shift = 0  # lines that the new text has more than the old one, before the hunk
    for hunk in _hunks(changes):
        start, end = max(0, hunk[0][0] - CONTEXT), min(len(lines), hunk[-1][1] + CONTEXT)
        more = sum(len(new) - (last - first) for first, last, new in hunk)
        out.append(f"@@ -{_range(start, end - start)} +{_range(start + shift, end - start + more)} @@\n")
        done = start
        for first, last, new in hunk:
            out += [_line(" ", line) for line in lines[done:first]]
            out += [_line("-", line) for line in lines[first:last]]
            out += [_line("+", line) for line in new]
            done = last
        out += [_line(" ", line) for line in lines[done:end]]
        shift += more
    return "".join(out)


def coloured(diff: str) -> str:
    r"""A diff in the colours that git uses.

    >>> coloured(" a\n+b\n")
    ' a\n\x1b[32m+b\x1b[0m\n'
    """
    return "".join(_coloured(line) for line in _lines(diff))


def _coloured(line: str) -> str:
    colour = BOLD if line.startswith(("--- ", "+++ ")) else COLOURS.get(line[0], "")
    return f"\x1b[{colour}m{line.rstrip()}\x1b[0m\n" if colour else line


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    whole = [line + "\n" for line in lines[:-1]]
    return [*whole, lines[-1]] if lines[-1] else whole


def _changes(source: str, lines: list[str], edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[str]]]:
    """First line, line behind the last, and the new lines of each stretch that edits touch."""
    starts = [0, *accumulate(map(len, lines))]
    at = 0
    while at < len(edits):
        first = max(0, min(bisect_right(starts, edits[at].start), len(lines)) - 1)
        last, begun = first, at
        while at < len(edits) and (at == begun or edits[at].start < starts[last]):
            # The line behind the last removed character belongs to the change: what is left may be joined to it.
            last = max(last, min(bisect_right(starts, edits[at].end), len(lines)))
            at += 1
        start, end = starts[first], starts[last]
        inner = [Edit(e.start - start, e.end - start, e.replacement) for e in edits[begun:at]]
        new = _lines(render(source[start:end], inner))
        same_head = _same(lines[first:last], new)
        old_left, new_left = lines[first + same_head : last], new[same_head:]
        same_tail = _same(old_left[::-1], new_left[::-1])
        yield first + same_head, last - same_tail, new_left[: len(new_left) - same_tail]


def _same(one: list[str], two: list[str]) -> int:
    """How many lines two lists have in common at their beginning."""
    return next((n for n, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))


def _hunks(changes: Sequence[tuple[int, int, list[str]]]) -> Iterator[list[tuple[int, int, list[str]]]]:
    hunk = [changes[0]]
    for change in changes[1:]:
        if change[0] - hunk[-1][1] > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _range(start: int, count: int) -> str:
    """Lines as a hunk's head says them: an empty range is named by the line before it."""
    return f"{start + 1},{count}" if count else f"{start},0"


def _line(sign: str, line: str) -> str:
    return sign + line if line.endswith("\n") else f"{sign}{line}\n\\ No newline at end of file\n"
