"""Where one word stands: rows and counts, in memory that numpy reads without a copy."""

from array import array

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.uint32]
Numbers = NDArray[np.float32]

_ROW, _COUNT = "I", "f"


class Posting:
    """The rows that hold one word, in any order, and how often each does."""

    __slots__ = ("_counts", "_rows")

    def __init__(self) -> None:
        self._rows = array(_ROW)
        self._counts = array(_COUNT)

    def add(self, row: int, count: int) -> None:
        """Add a row that is not here yet."""
        self._rows.append(row)
        self._counts.append(count)

    def remove(self, row: int) -> None:
        """Take out a row that is here; the last one takes its place."""
        place = int(np.flatnonzero(np.frombuffer(self._rows, np.uint32) == row)[0])
        last, count = self._rows.pop(), self._counts.pop()
        if place < len(self._rows):
            self._rows[place], self._counts[place] = last, count

    def read(self) -> tuple[Rows, Numbers]:
        """Return rows and counts; only to be looked at, and let go before the next change."""
        return np.frombuffer(self._rows, np.uint32), np.frombuffer(self._counts, np.float32)

    def __len__(self) -> int:
        """Return how many rows hold the word."""
        return len(self._rows)
