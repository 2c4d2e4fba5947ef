"""JSON Lines: an object a line, of which some fields are texts; all else stays as it is written, to the byte."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from ..edits import Edit
from .part import PART, Document, FileError, Found, Part, utf8

ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # a pair, which is one code point
    r"|\\u[0-9a-fA-F]{4}|\\."
)
HALF = re.compile("[\ud800-\udfff]")  # of a pair, which UTF-8 has no place for
BLANK = re.compile(r"[ \t\r\n\ufeff]*")
DECODER = json.JSONDecoder(parse_int=len)  # numbers are looked at by nobody, and int() refuses those of 5,000 digits


def read(stream: BinaryIO, fields: tuple[str, ...]) -> Iterator[Part]:
    """Lines, with the fields' values as documents; null is no document. FileError for what is no such line."""
    documents: list[Document] = []
    lines: list[tuple[str, list[tuple[int, int]]]] = []
    size = 0
    for number, raw in enumerate(stream, 1):
        line = utf8(raw, number)
        spans = []
        for start, end, field, text in _texts(line, number, fields):
            documents.append(Document(text, number, field, number, start + 1, line[start:end]))
            spans.append((start, end))
        lines.append((line, spans))
        size += len(raw)
        if size >= PART:
            yield Part(tuple(documents), lines)
            documents, lines, size = [], [], 0
    if lines:
        yield Part(tuple(documents), lines)


def write(parts: Iterable[tuple[Part, tuple[Found, ...]]]) -> Iterator[bytes]:
    """The same lines with the values edited."""
    for part, founds in parts:
        pieces: list[str] = []
        left = iter(founds)
        for line, spans in part.around:
            done = 0
            for start, end in spans:
                pieces += line[done:start], _edited(line[start:end], next(left).edits)
                done = end
            pieces.append(line[done:])
        yield "".join(pieces).encode("utf-8")


def written(text: str, *, ascii_only: bool = False) -> str:
    r"""How JSON spells a text, without the quotation marks.

    >>> written("a\nb")
    'a\\nb'
    """
    return json.dumps(text, ensure_ascii=ascii_only or bool(HALF.search(text)))[1:-1]


def written_at(spelled: str, positions: Iterable[int]) -> list[int]:
    r"""Where in the spelling of a text its code points stand; positions are sorted.

    >>> written_at(r"a\nb", [0, 1, 2])
    [0, 1, 3]
    """
    out = []
    shift = 0
    escapes = ESCAPE.finditer(spelled)
    escape = next(escapes, None)
    for position in positions:
        while escape is not None and escape.start() - shift < position:
            shift += len(escape[0]) - 1
            escape = next(escapes, None)
        out.append(position + shift)
    return out


def _edited(spelled: str, edits: Sequence[Edit]) -> str:
    ends = written_at(spelled, [position for edit in edits for position in (edit.start, edit.end)])
    pieces: list[str] = []
    done = 0
    for number, edit in enumerate(edits):
        own = edit.data.get("written")
        pieces += spelled[done : ends[2 * number]], own or written(edit.replacement, ascii_only=spelled.isascii())
        done = ends[2 * number + 1]
    return "".join((*pieces, spelled[done:]))


def _texts(line: str, number: int, fields: tuple[str, ...]) -> list[tuple[int, int, str, str]]:
    """Start and end of each field's text between its quotation marks, the field, the text; in the line's order."""
    if BLANK.fullmatch(line):
        return []
    try:
        values = _values(line)
    except json.JSONDecodeError as error:
        raise FileError(f"line {number}: not JSON ({error.msg}, column {error.pos + 1}); mend the line") from None
    except RecursionError:
        raise FileError(f"line {number}: nested too deeply to be read; leave the line out") from None
    out = []
    for field in fields:
        if field not in values:
            there = ", ".join(values) or "none"
            raise FileError(f"line {number}: no field {field!r}; give one of these with --field: {there}")
        start, end, value = values[field]
        if isinstance(value, str):
            out.append((start + 1, end - 1, field, value))
        elif value is not None:
            what = type(value).__name__
            raise FileError(f"line {number}: field {field!r} holds no text but {what}; name another with --field")
    return sorted(out)


def _values(line: str) -> dict[str, tuple[int, int, object]]:
    """The members of the object on a line: start, end and value of each; of a name that stands twice, the last."""

    def after(at: int) -> int:
        space = BLANK.match(line, at)
        return space.end() if space else at

    def step(at: int, mark: str) -> int:
        if not line.startswith(mark, at):
            raise json.JSONDecodeError(f"expected {mark!r}", line, at)
        return after(at + 1)

    out: dict[str, tuple[int, int, object]] = {}
    at = step(after(0), "{")
    while not line.startswith("}", at):
        at = step(at, ",") if out else at
        if not line.startswith('"', at):
            raise json.JSONDecodeError("expected the name of a field", line, at)
        name, end = DECODER.raw_decode(line, at)
        at = step(after(end), ":")
        value, end = DECODER.raw_decode(line, at)
        out[name] = at, end, value
        at = after(end)
    if (end := step(at, "}")) != len(line):
        raise json.JSONDecodeError("more behind the object", line, end)
    return out
