"""Packed files: gzip and zstd, told by their first bytes, unpacked and packed as streams."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, cast

from ..extras import needed
from .part import FileError

GZIP_LEVEL = 6  # gzip's own default
AT_ONCE = 4096  # bytes that zstd unpacks at once; hostile ones become 130 MB
MAGIC = {"gz": b"\x1f\x8b", "zst": b"\x28\xb5\x2f\xfd"}
SUFFIXES = {".gz": "gz", ".zst": "zst", ".zstd": "zst"}


def packing(start: bytes) -> str:
    """What a file is packed with, by its first bytes: "gz", "zst" or "".

    >>> packing(gzip.compress(b"It rained."))
    'gz'
    """
    return next((name for name, magic in MAGIC.items() if start.startswith(magic)), "")


def unpacked(stream: BinaryIO, name: str) -> BinaryIO:
    """The stream's content."""
    if name == "gz":
        return cast("BinaryIO", gzip.GzipFile(fileobj=stream))
    if name == "zst":
        return cast("BinaryIO", io.BufferedReader(_Pieces(_frames(stream))))
    return stream


def packed(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    """The pieces as one packed stream."""
    if not name:
        yield from pieces
        return
    packer: Any
    if name == "gz":
        packer = zlib.compressobj(GZIP_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS + 16)  # 16: with gzip's header
    else:
        packer = needed("zstandard", "zstd", "zstd").ZstdCompressor().compressobj()
    for piece in pieces:
        yield packer.compress(piece)
    yield packer.flush()


def packed_apart(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    """Each piece packed by itself, one behind the other, as WARC wants it: a record can be read from its offset."""
    for piece in pieces:
        yield from packed([piece], name)


def _frames(stream: BinaryIO) -> Iterator[bytes]:
    """What zstd's frames hold, one behind the other. EOFError where one is cut off: the package's own reader stops."""
    packer = needed("zstandard", "zstd", "zstd").ZstdDecompressor()
    raw = b""
    while raw := raw or stream.read(AT_ONCE):
        frame = packer.decompressobj()
        while not frame.eof:
            if not raw:
                raise EOFError("its last frame is cut off")
            yield frame.decompress(raw)
            raw = frame.unused_data or stream.read(AT_ONCE)


class _Pieces(io.RawIOBase):
    """Bytes that come piece by piece, as a stream."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces = pieces
        self.left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  # anything that takes bytes
        while not self.left:
            piece = next(self.pieces, None)
            if piece is None:
                return 0
            self.left = memoryview(piece)
        size = min(len(buffer), len(self.left))
        buffer[:size], self.left = self.left[:size], self.left[size:]
        return size


def broken(error: Exception) -> FileError:
    """What to say of a packed file that can't be unpacked."""
    return FileError(f"can't be unpacked ({error}); is it whole?")


def unpacking_errors() -> tuple[type[Exception], ...]:
    """What the unpackers raise for a broken file."""
    try:
        zstandard = needed("zstandard", "zstd", "zstd")
    except ImportError:
        return (EOFError, zlib.error, gzip.BadGzipFile)
    return (EOFError, zlib.error, gzip.BadGzipFile, zstandard.ZstdError)
