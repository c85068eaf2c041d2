"""The port of this package: a vector index finds what lies near a question."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from app.memory.index.vectors import Vector, Vectors

K = TypeVar("K", bound=str)
"""The names of what is indexed: ids, a `NewType` of `str`."""


class VectorIndex(Protocol[K]):
    """Names with a vector each; a new one costs one update, whatever is there already.

    What was removed is found no more from that moment on. Its bytes may linger inside the index
    until `scrub` returns.
    """

    def put(self, name: K, vector: Vector) -> None:
        """Add a name, or give one that is here a new vector."""
        ...

    def fill(self, names: Sequence[K], vectors: Vectors) -> None:
        """Do as `put` does for many names at once."""
        ...

    def remove(self, name: K) -> None:
        """Take a name out; one that is not here is no error."""
        ...

    def nearest(self, question: Vector, count: int) -> dict[K, float]:
        """Return the cosines of at most so many names, those nearest to the question."""
        ...

    def cosines(self, question: Vector, names: Iterable[K]) -> dict[K, float]:
        """Return the cosines of these names with the question; those not here are left out."""
        ...

    def scrub(self) -> None:
        """Make sure that no byte of what was removed is left in this index or its process."""
        ...

    def close(self) -> None:
        """Drop everything, at lock; the index is empty then."""
        ...

    def __contains__(self, name: K) -> bool:
        """Return whether a name is in the index."""
        ...

    def __len__(self) -> int:
        """Return how many names are in the index."""
        ...
