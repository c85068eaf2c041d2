"""The app's end of a vector index that lives in a worker process, where chromadb runs."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from typing import Generic

from app.domain.errors import EngineError
from app.engine.worker import wire
from app.engine.worker.needs import Needs
from app.engine.worker.process import GoneError, WorkerProcess
from app.memory.index.errors import VectorIndexError, index_gone
from app.memory.index.ports import K
from app.memory.index.vectors import PACKED_SIZE, Vector, Vectors, pack_vectors, split_vectors

_JOB = "app.memory.index.chroma_job"
_START_LIMIT = 60.0  # seconds; chromadb is imported from a slow disk
_RATE = 100  # vectors a second that the slowest machine takes into the graph


class ChromaIndex(Generic[K]):
    """A `VectorIndex` in a process of its own, which starts when first needed.

    Changes are sent and not waited for; a question waits until all are done. What was removed is
    found no more, and its bytes are gone when the process is: at `scrub` and at `close`.

    Every method raises `VectorIndexError` when the process has ended: then all must be put in anew.
    """

    def __init__(self) -> None:
        self._worker: WorkerProcess | None = None
        self._names: dict[str, K] = {}
        self._waiting: list[int] = []  # vectors in each change that was sent and is not done

    @property
    def pid(self) -> int | None:
        """The worker's process id, or None while there is no worker."""
        return self._worker.pid if self._worker else None

    def put(self, name: K, vector: Vector) -> None:
        """Add a name, or give one that is here a new vector."""
        self.fill([name], vector[None])

    def fill(self, names: Sequence[K], vectors: Vectors) -> None:
        """Do as `put` does for many names at once."""
        if names:
            self._change(["fill", list(names), _as_text(vectors)], len(names))
            self._names.update((name, name) for name in names)

    def remove(self, name: K) -> None:
        """Take a name out; one that is not here is no error."""
        if self._names.pop(name, None) is not None:
            self._change(["remove", [name]], 1)

    def nearest(self, question: Vector, count: int) -> dict[K, float]:
        """Return the cosines of at most so many names, those nearest to the question."""
        count = min(count, len(self._names))
        return self._ask(["nearest", _as_text(question[None]), count]) if count > 0 else {}

    def cosines(self, question: Vector, names: Iterable[K]) -> dict[K, float]:
        """Return the cosines of these names with the question; those not here are left out."""
        here = [name for name in dict.fromkeys(names) if name in self._names]
        return self._ask(["cosines", _as_text(question[None]), here]) if here else {}

    def busy(self) -> bool:
        """Return whether changes are still being worked in; does not wait for them."""
        while self._waiting and self._collect(0.0):
            pass
        return bool(self._waiting)

    def scrub(self) -> None:
        """End the process, and put what is left into a new one."""
        kept = list(self._names.values())
        vectors = self._vectors(kept) if kept else None
        self.close()
        if vectors is not None:
            self.fill(kept, vectors)

    def close(self) -> None:
        """End the process; the index is empty then."""
        worker, self._worker = self._worker, None
        self._names, self._waiting = {}, []
        if worker is not None:
            worker.end()

    def __contains__(self, name: K) -> bool:
        """Return whether a name is in the index."""
        return name in self._names

    def __len__(self) -> int:
        """Return how many names are in the index."""
        return len(self._names)

    def _change(self, message: wire.Message, count: int) -> None:
        self.busy()  # takes replies in, so that the worker never waits for us to read them
        try:
            self._started().send(message)
        except GoneError as error:
            raise self._gone() from error
        self._waiting.append(count)

    def _ask(self, message: wire.Message) -> dict[K, float]:
        match wire.decode(self._reply(message)):
            case ["near", list(pairs)]:
                return {self._names[name]: float(cosine) for name, cosine in pairs}
            case _:
                raise self._gone()

    def _vectors(self, names: list[K]) -> Vectors:
        data = self._reply(["vectors", list(names)])
        if len(data) != len(names) * PACKED_SIZE:
            raise self._gone()
        return split_vectors(data)

    def _reply(self, message: wire.Message) -> bytes:
        """The reply to a question, after all changes that were sent before it."""
        while self._waiting:
            self._collect(_START_LIMIT + self._waiting[0] / _RATE)
        try:
            return self._started().ask(message, limit=_START_LIMIT)
        except GoneError as error:
            raise self._gone() from error

    def _collect(self, limit: float) -> bool:
        """Take in that one change is done; False when that did not come within so many seconds."""
        try:
            reply = self._started().receive(limit)
        except GoneError as error:
            raise self._gone() from error
        if reply is None and not limit:
            return False
        if reply is None or wire.decode(reply) != ["done"]:
            raise self._gone()
        del self._waiting[0]
        return True

    def _started(self) -> WorkerProcess:
        if self._worker is None:
            try:
                self._worker = WorkerProcess(_JOB, Needs())
            except EngineError as error:
                raise self._gone() from error
        return self._worker

    def _gone(self) -> VectorIndexError:
        self.close()
        return index_gone()


def _as_text(vectors: Vectors) -> str:
    return b64encode(pack_vectors(vectors)).decode("ascii")
