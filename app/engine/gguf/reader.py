"""Reads the header of a GGUF file in Python, within bounds, whatever the file claims.

Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md, versions 2 and 3, little-endian.
"""

import os
import stat
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

Scalar = int | float | bool | bytes
Value = Scalar | tuple[Scalar, ...]

_CHUNK = 1 << 20
_LONGEST_HEADER = 1 << 27
_LONGEST_STRING = 1 << 20
_MOST_ENTRIES = 1 << 16
_LONGEST_ARRAY = 1 << 21
_NUMBERS = {
    0: "B",
    1: "b",
    2: "H",
    3: "h",
    4: "I",
    5: "i",
    6: "f",
    7: "?",
    10: "Q",
    11: "q",
    12: "d",
}
_STRING, _ARRAY = 8, 9


class DamagedError(Exception):
    """The bytes are not a sound GGUF header; the message says what is wrong, in a few words."""


@dataclass(frozen=True, slots=True)
class Tensor:
    """One tensor as the header announces it; `offset` counts from the data's start."""

    name: bytes
    shape: tuple[int, ...]
    kind: int
    offset: int


@dataclass(frozen=True, slots=True)
class GgufHeader:
    """Everything in the header: entries by key, tensors, and where they end (bytes)."""

    entries: Mapping[str, Value]
    tensors: tuple[Tensor, ...]
    end: int
    file_size: int


def read_gguf(path: Path) -> GgufHeader:
    """Return the header of a regular file; never waits for a pipe, never maps the file.

    Raises:
        OSError: the file can not be opened.
        DamagedError: it is not a regular file, or not a sound GGUF header.
    """
    descriptor = os.open(
        path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise DamagedError("not a regular file")
        return _read_header(_Cursor(file), status.st_size)


def _read_header(cursor: "_Cursor", file_size: int) -> GgufHeader:
    if cursor.take(4) != b"GGUF":
        raise DamagedError("not a GGUF file")
    if cursor.whole("I") not in (2, 3):
        raise DamagedError("unknown version")
    tensor_count, entry_count = cursor.count(), cursor.count()
    entries = _read_entries(cursor, entry_count)
    tensors = tuple(_read_tensor(cursor) for _ in range(tensor_count))
    return GgufHeader(entries, tensors, cursor.position, file_size)


def _read_entries(cursor: "_Cursor", count: int) -> dict[str, Value]:
    entries: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text()
        if key in entries:
            raise DamagedError("an entry comes twice")
        entries[key] = _read_value(cursor)
    return entries


def _read_value(cursor: "_Cursor") -> Value:
    kind = cursor.whole("I")
    if kind == _STRING:
        return cursor.string()
    if kind in _NUMBERS:
        return cursor.numbers(_NUMBERS[kind], 1)[0]
    if kind != _ARRAY:
        raise DamagedError("unknown type of entry")
    return _read_array(cursor)


def _read_array(cursor: "_Cursor") -> tuple[Scalar, ...]:
    kind, length = cursor.whole("I"), cursor.whole("Q")
    if kind in _NUMBERS:
        return cursor.numbers(_NUMBERS[kind], length)
    if kind != _STRING or length > _LONGEST_ARRAY:
        raise DamagedError("an impossible array")
    return tuple(cursor.string() for _ in range(length))


def _read_tensor(cursor: "_Cursor") -> Tensor:
    name, dimensions = cursor.string(), cursor.whole("I")
    if not 1 <= dimensions <= 4 or not 0 < len(name) < 64:
        raise DamagedError("impossible tensor")
    shape = cursor.numbers("Q", dimensions)
    return Tensor(name, tuple(int(side) for side in shape), cursor.whole("I"), cursor.whole("Q"))


class _Cursor:
    """Walks through a file, reading ahead in chunks, never beyond the longest header."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._data = bytearray()
        self.position = 0

    def require(self, size: int) -> None:
        """Make sure that so many bytes follow."""
        wanted = self.position + size
        if wanted > _LONGEST_HEADER:
            raise DamagedError("a header without end")
        while len(self._data) < wanted:
            more = self._file.read(max(_CHUNK, wanted - len(self._data)))
            if not more:
                raise DamagedError("cut off")
            self._data += more

    def take(self, size: int) -> bytes:
        """Return the next bytes."""
        self.require(size)
        start, self.position = self.position, self.position + size
        return bytes(self._data[start : self.position])

    def numbers(self, code: str, length: int) -> tuple[int | float | bool, ...]:
        """Return the next numbers of one type."""
        if length > _LONGEST_ARRAY:
            raise DamagedError("an array without end")
        form = f"<{length}{code}"
        return struct.unpack(form, self.take(struct.calcsize(form)))

    def whole(self, code: str) -> int:
        """Return the next number, a whole one."""
        return int(self.numbers(code, 1)[0])

    def count(self) -> int:
        """Return how many entries or tensors the file announces."""
        count = self.whole("Q")
        if count > _MOST_ENTRIES:
            raise DamagedError("too many entries")
        return count

    def string(self) -> bytes:
        """Return the next string."""
        length = self.whole("Q")
        if length > _LONGEST_STRING:
            raise DamagedError("a string without end")
        return self.take(length)

    def text(self) -> str:
        """Return the next string, which must be UTF-8."""
        try:
            return self.string().decode("utf-8")
        except UnicodeDecodeError as error:
            raise DamagedError("not text") from error
