"""Encoding damage (mojibake), repaired with ftfy and nothing else changed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from ..document import Doc
from ..edits import Edit

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

PIECE = 2_000  # code points repaired at once: longer lines are cut, so that little that is sound goes through ftfy

# The characters that damage is made of, in the classes that ftfy puts them in.
_UNUSED = "\x80-\x9f\u00a4\u00a6\u00a8\u00aa\u00ac\u00af\u00b8\u00ba\u0192\u02c6\u02c7\u02d8\u02db\u02dc"
_SIGNS = "\u2020\u2021\u2030\u2310\u25ca\ufffd\u221a\u2248\u201a\u0402\ud800-\udfff\u2500-\u25ff"
_CAPITALS = "".join(filter(str.isupper, map(chr, range(0x100, 0x180))))
_UPPER = f"\u00c0-\u00de{_CAPITALS}\u0490"
_LOWER = "\u00df-\u00ff\u0100-\u017f\u0491\ufb01\ufb02"
_MONEY = "\u00a2\u00a3\u00a5\u20a7\u20ac"
_NUMBER = "\u00b0-\u00b3\u00b5\u00b9\u00bc-\u00be\u00d7\u00f7\u2044\u2116\u2202-\u2265"
_OPENS = "\u00a1\u00a9\u00ab\u00bf\u0384\u0385\u2018\u201c\u201e\u2022\u2039\uf8ff"
_CLOSES = "\u00ae\u00bb\u02dd\u201d\u203a\u2122"
# What damage has before quotation marks and signs.
_BEFORE = f"{_LOWER}{_UPPER}{_MONEY}{_NUMBER}\u00a7\u00b6\u0392\u0393\u039e\u039f\u0412\u0413\u0420\u0421"
# Where one of them stands, or two that don't meet in sound text; ftfy finds nothing in a line without such a place.
# All alternatives begin with one set, so that a search runs over the rest of a text at full speed; small letters, of
# which sound text has many, are not in it.
DOUBTFUL = re.compile(
    f"[{_UNUSED}{_SIGNS}{_UPPER}{_MONEY}{_NUMBER}{_OPENS}{_CLOSES}\u00a7\u00b6\u0153](?:(?<=[{_UNUSED}{_SIGNS}])"
    f"|(?<=[^\\x00-\\x7f][{_UPPER}{_MONEY}{_NUMBER}\u00a7\u00b6])|(?<=[{_BEFORE}][{_OPENS}{_CLOSES}])"
    f"|(?<=[{_CLOSES}{_MONEY}{_NUMBER}])(?=[{_LOWER}])|(?<=[\u00c2\u00c3\u00ce\u00d0\u00d8\u00d9])(?=[^\\x00-\\x7f])"
    "|(?<=[\u0152\u0153])(?![A-Za-z])|(?<=[\u00c2\u00c3])(?=\\s))"
)

SUSPECT = re.compile(f"[{_UNUSED}{_SIGNS}{_BEFORE}]")  # each such place has one of these

INNER_CAPITAL = re.compile("[a-z\u00df-\u00f6\u00f8-\u00ff][\u00c0-\u00d6\u00d8-\u00de][a-z\u00df-\u00f6\u00f8-\u00ff]")


def encoding(doc: Doc) -> Iterator[Edit]:
    """Repair text that was decoded with the wrong codec; quotes, widths, ligatures and line breaks stay as they are."""
    text = doc.text
    doubts = [found.start() for found in DOUBTFUL.finditer(text)] if SUSPECT.search(doc.signs) else []
    if not doubts:
        return
    import ftfy  # 50 ms to import: only where there is something to look at

    position = at = 0
    for line in text.splitlines(keepends=True):
        below = bisect_left(doubts, position + len(line), at)
        for start, end in _pieces(line) if below > at else ():
            part = line[start:end]
            if DOUBTFUL.search(part) and (fixed := _sound(part, ftfy.fix_text(part, _config()))) != part:
                yield _difference(position + start, part, fixed)
        position, at = position + len(line), below


def _pieces(line: str) -> Iterator[tuple[int, int]]:
    """Spans of what is repaired at once: a line, or where it is too long what ends at its blanks."""
    start = 0
    while len(line) - start > PIECE:
        end = line.rfind(" ", start + PIECE // 2, start + PIECE) + 1 or start + PIECE
        yield start, end
        start = end
    yield start, len(line)


def _sound(old: str, new: str) -> str:
    """The repaired text without the words that their repair left damaged, or gave a capital: the codec was another."""
    if old == new:
        return new
    was, words = old.split(" "), new.split(" ")
    if len(was) != len(words):
        return old if _odd(old, new) else new
    return " ".join(one if one != two and _odd(one, two) else two for one, two in zip(was, words, strict=True))


def _odd(old: str, new: str) -> bool:
    """Whether a repair leaves damage, or sets a capital among small letters ("f\u00der" for a German word)."""
    from ftfy.badness import is_bad

    return is_bad(new) or any(found.group() not in old for found in INNER_CAPITAL.finditer(new))


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
