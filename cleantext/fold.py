"""Folding: the form of a text in which phrases are looked for, with the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

# Characters that are the same to a reader of a phrase. Each stands for one character, so offsets stay true.
ALIKE = {
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",  # apostrophes
    "\u00a0": " ", "\u202f": " ", "\u3000": " ", "\t": " ",  # blanks
    "\u0131": "i", "\u03c2": "\u03c3",  # dotless i and final sigma, which lower-casing tells apart
    "\u0622": "\u0627", "\u0623": "\u0627", "\u0625": "\u0627", "\u0671": "\u0627",  # alef with its marks
    "\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643",  # forms of yeh and kaf
    "\uff1a": ":", "\uff01": "!", "\uff1f": "?",  # full-width marks
    "\u0451": "\u0435",  # yo
    # Greek vowels, which drop their accents in capitals.
    "\u03ac": "\u03b1", "\u03ad": "\u03b5", "\u03ae": "\u03b7", "\u03af": "\u03b9", "\u03ca": "\u03b9",
    "\u03cc": "\u03bf", "\u03cd": "\u03c5", "\u03cb": "\u03c5", "\u03ce": "\u03c9",
}  # fmt: skip
# Characters that don't show: soft hyphen, joiners and marks, tatweel, Arabic vowel signs.
HIDDEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
IRREGULAR = re.compile(f"[{HIDDEN}]|  +")
PLAIN = [(seen, meant) for seen, meant in ALIKE.items() if seen.isascii()]
ASCII = bytes(range(128))
PIECE = 100_000  # code points put into small letters at once: str.lower takes twelve bytes for each
FEW = 3  # so many capitals are replaced one by one; str.lower takes longer where there are no more of them


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text; `at` gives the source position of a folded one, `cut` the folded form of a source span."""

    text: str
    folded: tuple[int, ...] = ()  # positions in the folded text after which offsets differ ...
    source: tuple[int, ...] = ()  # ... and what they are in the source
    signs: frozenset[str] = frozenset()  # characters beyond ASCII that the source has

    def at(self, position: int) -> int:
        """Source position (code points) of a position in the folded text."""
        if not self.folded:
            return position
        step = bisect_right(self.folded, position) - 1
        return position if step < 0 else self.source[step] + position - self.folded[step]

    def cut(self, start: int, end: int) -> str:
        """Folded form of `source[start:end]`."""
        return self.text[self._to(start) : self._to(end)]

    def cuts(self, spans: Iterable[tuple[int, int]]) -> list[str]:
        """Folded forms of many spans of the source."""
        if not self.source:
            return [self.text[start:end] for start, end in spans]
        return [self.cut(start, end) for start, end in spans]

    def _to(self, position: int) -> int:
        if not self.source:
            return position
        step = bisect_right(self.source, position) - 1
        if step < 0:
            return min(position, self.folded[0])
        stop = self.folded[step + 1] if step + 1 < len(self.folded) else len(self.text)
        return min(stop, self.folded[step] + position - self.source[step])


def fold(text: str) -> Folded:
    """Fold case, apostrophes, blanks, marks that don't show and spellings that readers take for one.

    >>> fold("READ  ALSO: it\u2019s").text
    "read also: it's"
    >>> fold("READ  ALSO").at(5)
    6
    """
    low, signs = _lower(text)
    for seen, meant in PLAIN:
        if seen in low:
            low = low.replace(seen, meant)
    shown = {sign.lower() for sign in signs}
    for seen in shown & ALIKE.keys():
        low = low.replace(seen, ALIKE[seen])
    if "  " not in low and shown.isdisjoint(HIDDEN):
        return Folded(low, signs=signs)
    pieces, folded, source = [], [], []
    done = size = 0
    for found in IRREGULAR.finditer(low):
        kept = found.start() + (found.group()[0] == " ")
        pieces.append(low[done:kept])
        size += kept - done
        done = found.end()
        folded.append(size)
        source.append(done)
    pieces.append(low[done:])
    return Folded("".join(pieces), tuple(folded), tuple(source), signs)


def _lower(text: str) -> tuple[str, frozenset[str]]:
    """A text in small letters, and its characters beyond ASCII; U+0130 is the one that would become two."""
    if text.isascii():
        return text.lower(), frozenset()
    raw = text.encode(errors="surrogatepass")
    signs = frozenset(raw.translate(None, ASCII).decode(errors="surrogatepass"))
    capitals = [sign for sign in signs if sign.lower() != sign]
    if len(capitals) > FEW:
        pieces = (text[at : at + PIECE] for at in range(0, len(text), PIECE))
        # No final sigma: each letter is folded for itself.
        low = "".join([piece.replace("\u0130", "i").replace("\u03a3", "\u03c3").lower() for piece in pieces])
        return low, signs
    low = raw.lower().decode(errors="surrogatepass")
    for capital in capitals:
        low = low.replace(capital, "i" if capital == "\u0130" else capital.lower())
    return low, signs
