"""The turn that is being answered: who may stop it, and what has to wait for its end."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from app.domain.references import MemoryId

PATIENCE = 3.0  # seconds that locking waits for a stopped answer to be kept


class RunningTurn:
    """At most one turn runs; forgetting and locking, on the other lane, ask here first."""

    def __init__(self) -> None:
        self._busy = Lock()
        self._memories: frozenset[MemoryId] = frozenset()
        self._stop = Event()
        self._afterwards: Callable[[], None] | None = None

    @contextmanager
    def hold(self, memories: Iterable[MemoryId], stop: Event) -> Iterator[None]:
        """Know, while an answer runs, which memories its prompt holds and how to stop it."""
        with self._busy:
            self._memories, self._stop = frozenset(memories), stop
            try:
                yield
            finally:
                self._memories = frozenset()
        self._catch_up()

    def stop_if_using(self, memories: Iterable[MemoryId]) -> None:
        """Stop the answer whose prompt holds one of these memories."""
        if self._memories.intersection(memories):
            self._stop.set()

    def end_if_using(self, memories: Iterable[MemoryId]) -> None:
        """Stop the answer whose prompt holds one of these, and wait until it is kept."""
        if self._memories.intersection(memories):
            self.end()

    def when_free(self, action: Callable[[], None]) -> None:
        """Do this now, or as soon as the running turn is over."""
        self._afterwards = action
        self._catch_up()

    def end(self) -> None:
        """Stop the running turn and wait until its answer is kept."""
        self._stop.set()
        if self._busy.acquire(timeout=PATIENCE):
            self._busy.release()

    def _catch_up(self) -> None:
        if self._afterwards and self._busy.acquire(blocking=False):
            try:
                self._afterwards()
                self._afterwards = None
            finally:
                self._busy.release()
