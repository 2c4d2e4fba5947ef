"""Readers' comments: what stands between the heading of a comment section and the last sign of a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..dates import parse_age
from ..document import Doc
from ..edits import Edit

LEAST_SIGNS = 3  # so many signs of comments make a thread; fewer may be the article's own
# A comment carries its time: "2021-04-28 11:48:27", "28.04.2021, 11:48", "May 3, 2019 at 10:01 am".
TIME = re.compile(
    r"(?:19|20)\d\d[-./]\d\d?[-./]\d\d?,?\s+\d\d?:\d\d|\d\d?[./]\d\d?[./](?:19|20)?\d\d,?\s+(?:[a-z]+\s)?\d\d?:\d\d"
    r"|(?:19|20)\d\d\s+(?:at|um|à|kl\.?|alle|o|в|om|às)\s+\d\d?[:.]\d\d",
    re.IGNORECASE,
)
MOST_LINES = 8  # from one sign of a comment to the next
MOST_AGE = 40  # code points of a line that says how old a comment is
FRONT = 80  # code points of a line in which its time is looked for


def threads(doc: Doc) -> Iterator[Edit]:
    """Take a thread of comments under its heading, with what its readers wrote."""
    first = doc.prose[0] if doc.prose else len(doc.lines)
    headings = [n for n in sorted(doc.gone) if n > first and _of_comments(doc.gone[n])]
    signs = [n for n in range(headings[0], len(doc.lines)) if _sign(doc, n)] if headings else []
    for heading in headings:
        thread = [heading]
        for number in signs:
            if thread[-1] < number <= thread[-1] + MOST_LINES:
                thread.append(number)
        if len(thread) > LEAST_SIGNS:
            inner = range(heading + 1, thread[-1] + 1)
            yield from (Edit(*doc.lines[n], kind="comment", rule="threads") for n in inner if n not in doc.gone)
            return


def _of_comments(edit: Edit) -> bool:
    """Whether a rule about comments took a line."""
    return edit.kind == "comment" or "comment" in edit.rule


def _sign(doc: Doc, number: int) -> bool:
    start, end = doc.lines[number]
    if number in doc.gone:
        return _of_comments(doc.gone[number])
    if end - start < MOST_AGE and parse_age(doc.text[start:end]):
        return True
    return bool(TIME.search(doc.text, start, min(end, start + FRONT)))
