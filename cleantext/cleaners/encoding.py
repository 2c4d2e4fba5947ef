"""Encoding damage (mojibake), repaired with ftfy and nothing else changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..document import Doc
from ..edits import Edit

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

CHUNK = 20_000  # code points repaired at once: longer lines are cut, so that memory stays flat
UNPAIRED = re.compile("[\ud800-\udfff]")


def encoding(doc: Doc) -> Iterator[Edit]:
    """Repair text that was decoded with the wrong codec; quotes, widths, ligatures and line breaks stay as they are."""
    if doc.text.isascii():
        return
    import ftfy  # 50 ms to import: only where there is something to look at
    from ftfy.badness import is_bad

    position = 0
    for line in doc.text.splitlines(keepends=True):
        for at in range(0, len(line), CHUNK) if not line.isascii() else ():
            part = line[at : at + CHUNK]
            if is_bad(part) or UNPAIRED.search(part):
                fixed = ftfy.fix_text(part, _config())
                if fixed != part:
                    yield _difference(position + at, part, fixed)
        position += len(line)


@cache
def _config() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        remove_control_chars=False,
        normalization=None,
    )


def _difference(start: int, old: str, new: str) -> Edit:
    """One edit for the stretch in which two texts differ."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    end = len(old) - tail
    return Edit(start + head, start + end, new[head : len(new) - tail], kind="encoding", rule="encoding")
