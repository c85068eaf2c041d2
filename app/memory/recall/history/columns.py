"""What is known of each turn, in rows that are used again: the part that scoring reads at once."""

import numpy as np
from numpy.typing import NDArray

from app.memory.recall.history.signs import Signs

Numbers = NDArray[np.float64]
Rows = NDArray[np.intp]

NONE = -1  # no neighbour
_FIRST_ROOM = 64
_SIGNS = ("words", "about_self", "tells_time", "asks", "taste", "standing")
_ROW = np.dtype(
    [("live", "?"), ("session", "i4"), ("before", "i4"), ("after", "i4"), ("answers", "?"),
     ("day", "i4"), ("speaker", "i4"), *((sign, "f4") for sign in _SIGNS)]
)  # fmt: skip


class Columns:
    """One row a turn; those that go are wiped and used again."""

    def __init__(self) -> None:
        self._table = np.zeros(_FIRST_ROOM, _ROW)
        self._free = list(range(_FIRST_ROOM))[::-1]

    def add(self, signs: Signs, *, session: int, speaker: int, day: int) -> int:
        """Return the row of a new turn; its neighbours are set by `place`."""
        if not self._free:
            size = len(self._table)
            self._table = np.concatenate([self._table, np.zeros(size, _ROW)])
            self._free = list(range(size, 2 * size))[::-1]
        row = self._free.pop()
        for sign in _SIGNS:
            self._table[sign][row] = float(getattr(signs, sign))
        for name, value in (("session", session), ("speaker", speaker), ("day", day)):
            self._table[name][row] = value
        self._table["live"][row] = True
        return row

    def place(self, row: int, *, before: int, after: int) -> None:
        """Say which rows stand around a turn in its conversation; `NONE` for none."""
        table = self._table
        table["before"][row], table["after"][row] = before, after
        table["answers"][row] = (
            before != NONE
            and bool(table["asks"][before])
            and table["speaker"][before] != table["speaker"][row]
        )

    def remove(self, row: int) -> None:
        """Wipe a row."""
        self._table[row] = np.zeros((), _ROW)
        self._free.append(row)

    def live(self) -> Rows:
        """Return the rows that hold a turn."""
        return np.flatnonzero(self._table["live"])

    def numbers(self, name: str) -> Numbers:
        """Return one column for all rows, empty ones included."""
        return self._table[name].astype(np.float64)

    def rows(self, name: str) -> Rows:
        """Return one column of whole numbers for all rows, empty ones included."""
        return self._table[name].astype(np.intp)

    def __len__(self) -> int:
        """Return how many rows there are, empty ones included."""
        return len(self._table)
