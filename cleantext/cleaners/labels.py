"""Labels that mean nothing by themselves ("Video", "More") and go only next to what goes."""

from __future__ import annotations

from collections.abc import Iterator

from ..document import Doc
from ..edits import Edit
from ..matching import labelled


def labels(doc: Doc) -> Iterator[Edit]:
    """Take weak labels that stand beside a removed line, or beside each other."""
    weak = {number: rule for number, rule in labelled(doc) if rule.where == "beside" and number not in doc.gone}
    run: list[int] = []
    for number in [*sorted(weak), -1]:
        if run and number != run[-1] + 1:
            if len(run) > 1 or doc.speaks(run[0] - 1) or doc.speaks(run[-1] + 1):
                yield from (Edit(*doc.lines[n], kind=weak[n].kind, rule=weak[n].id) for n in run)
            run = []
        run.append(number)
