"""Headlines that stand more than once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..document import Doc
from ..edits import Edit
from ..headline import HEAD_LINES
from ..titles import LEAST_TITLE, LONGEST, NEAR, bare, with_site

HEAD = HEAD_LINES + NEAR  # lines among which a headline and its repetition are found
AT_ONCE = 3  # where no paragraph shows the article's beginning, a doubled headline stands in the first lines


def headlines(doc: Doc) -> Iterator[Edit]:
    """Take the headline where it stands again, alone or with the site's name, above the first paragraph."""
    found = doc.headline if _twice(doc) else None
    if found is None:
        return
    wanted = doc.bare(found)
    last = next((n for n in doc.prose if n > found), AT_ONCE)
    for number in range(min(last, found + NEAR, len(doc.lines) - 1) + 1):
        if number in doc.gone or number == found or doc.size(number) > LONGEST or doc.is_closed(number):
            continue
        label = doc.bare(number)
        if label == wanted or with_site(wanted, label):
            yield Edit(*doc.lines[number], kind="headline", rule="headline-again")


def _twice(doc: Doc) -> bool:
    """Whether any line of the head says again what another says or opens with it: else there is nothing to look for."""
    head = range(min(HEAD + 1, len(doc.lines)))
    lines = "\n".join(doc.words(n) for n in head if doc.size(n) <= LONGEST and not doc.is_closed(n))
    said = sorted(line.strip(" ") for line in bare(lines).split("\n"))
    return any(two == one or (len(one) >= LEAST_TITLE and two.startswith(one)) for one, two in pairwise(said))
