"""The dense side of recall: exact search over the vectors of the memories, kept in memory."""

from collections.abc import Collection, Iterable

import numpy as np
from numpy.typing import NDArray

from app.domain.references import MemoryId

DIMENSIONS = 384
_FIRST_ROOM = 64

Vector = NDArray[np.float32]


def pack_vector(vector: Vector) -> bytes:
    """Return a vector as it is kept: little-endian float16."""
    return vector.astype("<f2").tobytes()


def unpack_vector(kept: bytes) -> Vector:
    """Return a kept vector with unit length again."""
    vector = np.frombuffer(kept, "<f2").astype(np.float32)
    return vector / max(float(np.linalg.norm(vector)), 1e-6)


def _best(near: Vector, count: int) -> list[int]:
    """The places of the highest values, in any order."""
    if len(near) <= count:
        return list(range(len(near)))
    places: list[int] = np.argpartition(-near, count)[:count].tolist()
    return places


class DenseIndex:
    """Finds the memories whose vectors are near the question's; rows that go leave zeros behind."""

    def __init__(self) -> None:
        self._rows: dict[MemoryId, int] = {}
        self._owners: dict[int, MemoryId] = {}
        self._free: list[int] = list(range(_FIRST_ROOM))[::-1]
        self._matrix: Vector = np.zeros((_FIRST_ROOM, DIMENSIONS), np.float32)

    def put(self, memory: MemoryId, vector: Vector) -> None:
        """Add a memory, or give one that is here a new vector (unit length)."""
        if memory not in self._rows:
            self._rows[memory] = self._room()
            self._owners[self._rows[memory]] = memory
        self._matrix[self._rows[memory]] = vector

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out and wipe its row; one that is not here is no error."""
        row = self._rows.pop(memory, None)
        if row is not None:
            del self._owners[row]
            self._matrix[row] = 0
            self._free.append(row)

    def cosines(
        self,
        question: Vector,
        *,
        nearest: int,
        among: Collection[MemoryId] = (),
        also: Iterable[MemoryId] = (),
    ) -> dict[MemoryId, float]:
        """Return cosines with a question of unit length.

        These are the nearest of all, the nearest of those in `among`, and all in `also`.
        """
        near = np.einsum("ij,j->i", self._matrix, question)  # BLAS threads stall a busy machine
        rows = {*_best(near, nearest), *(self._rows[each] for each in also if each in self._rows)}
        few = np.array([self._rows[each] for each in among if each in self._rows], np.intp)
        rows.update(few[_best(near[few], nearest)].tolist())
        return {self._owners[row]: float(near[row]) for row in rows if row in self._owners}

    def _room(self) -> int:
        if not self._free:
            size = len(self._matrix)
            self._matrix = np.vstack([self._matrix, np.zeros_like(self._matrix)])
            self._free = list(range(size, 2 * size))[::-1]
        return self._free.pop()

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory is in the index."""
        return memory in self._rows

    def __len__(self) -> int:
        """Return how many memories are in the index."""
        return len(self._rows)
