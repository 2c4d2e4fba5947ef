"""Headlines that stand more than once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..headline import find_headline

SITE = re.compile(r"\s*(?:[|\u2013\u2014\u00b7]|\s-|::)\s*(\S.{1,40})$")  # "Headline | The Site"
QUOTES = str.maketrans("", "", "\"'\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019\u300c\u300d\uff02")


def headlines(doc: Doc) -> Iterator[Edit]:
    """Take the headline where it stands again in the head of the document; the first one stays."""
    found = find_headline(doc)
    if found is None:
        return
    wanted = _bare(doc.label(found))
    last = doc.prose[1] if len(doc.prose) > 1 else len(doc.lines) - 1
    for number in range(last + 1):
        if number == found or number in doc.gone:
            continue
        label = doc.label(number)
        if _bare(label) == wanted or ((site := SITE.search(label)) and _bare(label[: site.start()]) == wanted):
            yield Edit(*doc.lines[number], kind="headline", rule="headline-again")


def _bare(label: str) -> str:
    return " ".join(label.translate(QUOTES).split())
