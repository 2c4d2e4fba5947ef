"""Headlines that stand more than once."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..headline import LONGEST, bare, is_part


def headlines(doc: Doc) -> Iterator[Edit]:
    """Take the headline where it stands again, alone or with the site's name, above the first paragraph."""
    found = doc.headline
    if found is None:
        return
    wanted = bare(doc.label(found))
    last = next((n for n in doc.prose if n > found), len(doc.lines) - 1)
    for number in range(last + 1):
        if number in doc.gone or number == found or doc.size(number) > LONGEST:
            continue
        if bare(doc.label(number)) == wanted or is_part(wanted, bare(doc.label(number))):
            yield Edit(*doc.lines[number], kind="headline", rule="headline-again")
