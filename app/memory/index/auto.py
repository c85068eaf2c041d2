"""The index that chooses: exact search for most people, a graph for very many memories."""

from collections.abc import Iterable, Sequence
from typing import Generic

from app.memory.index.chroma import ChromaIndex
from app.memory.index.errors import VectorIndexError
from app.memory.index.exact import ExactIndex
from app.memory.index.ports import K
from app.memory.index.vectors import Vector, Vectors

CROSSOVER = 50_000  # vectors from which the graph answers sooner: `tests/benchmarks/latency.py`


class AutoIndex(Generic[K]):
    """A `VectorIndex` that is always exact search, and beside it a graph where that is faster.

    The graph starts with `warm`, builds up in its own process, and answers only while it has all
    that exact search has. It goes with everything that was ever removed at `scrub`, and comes again
    with the next `warm`.
    """

    def __init__(self, crossover: int = CROSSOVER) -> None:
        """Name the number of vectors from which the graph is used."""
        self._crossover = crossover
        self._exact = ExactIndex[K]()
        self._graph: ChromaIndex[K] | None = None
        self._late: dict[K, None] = {}  # what the graph has not heard of
        self._removed = False  # whether its process may hold what was removed

    @property
    def pid(self) -> int | None:
        """The graph's process id, or None while there is no graph."""
        return self._graph.pid if self._graph else None

    def warm(self) -> None:
        """Start to build the graph where it pays; this waits for its process to come up."""
        if self._graph is None and len(self._exact) >= self._crossover:
            self._graph = ChromaIndex()
            self._late = dict.fromkeys(self._exact.names())
            self._catch_up(self._graph)

    def put(self, name: K, vector: Vector) -> None:
        """Add a name, or give one that is here a new vector."""
        self.fill([name], vector[None])

    def fill(self, names: Sequence[K], vectors: Vectors) -> None:
        """Do as `put` does for many names at once."""
        self._exact.fill(names, vectors)
        if self._graph:
            self._late.update(dict.fromkeys(names))

    def remove(self, name: K) -> None:
        """Take a name out; one that is not here is no error."""
        self._exact.remove(name)
        if self._graph:
            self._late[name] = None
            self._removed = True

    def nearest(self, question: Vector, count: int) -> dict[K, float]:
        """Return the cosines of at most so many names, those nearest to the question."""
        try:
            if self._graph and self._ready(self._graph):
                return self._graph.nearest(question, count)
        except VectorIndexError:
            self._end_graph()
        return self._exact.nearest(question, count)

    def above(self, question: Vector, least: float) -> dict[K, float]:
        """Return the cosines of all names that are at least so near to the question."""
        return self._exact.above(question, least)

    def cosines(self, question: Vector, names: Iterable[K]) -> dict[K, float]:
        """Return the cosines of these names with the question; those not here are left out."""
        return self._exact.cosines(question, names)

    def scrub(self) -> None:
        """End the graph's process if it may hold what was removed."""
        if self._removed:
            self._end_graph()

    def close(self) -> None:
        """Drop everything, at lock; the index is empty then."""
        self._end_graph()
        self._exact.close()

    def __contains__(self, name: K) -> bool:
        """Return whether a name is in the index."""
        return name in self._exact

    def __len__(self) -> int:
        """Return how many names are in the index."""
        return len(self._exact)

    def _ready(self, graph: ChromaIndex[K]) -> bool:
        """Whether the graph has everything; where it waits for news it is told them."""
        if len(self._exact) < self._crossover or graph.busy():
            return False
        if not self._late:
            return True
        self._catch_up(graph)
        return False

    def _catch_up(self, graph: ChromaIndex[K]) -> None:
        late, self._late = self._late, {}
        names = [name for name in late if name in self._exact]
        try:
            graph.fill(names, self._exact.vectors(names))
            for name in late.keys() - set(names):
                graph.remove(name)
        except VectorIndexError:
            self._end_graph()

    def _end_graph(self) -> None:
        graph, self._graph = self._graph, None
        self._late, self._removed = {}, False
        if graph:
            graph.close()
