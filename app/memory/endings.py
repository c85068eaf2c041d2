"""When each memory ends, in step with the vault: the next end is known without a look at them all.

Read by one set of rules of retention at a time; other rules have every end counted anew.
"""

from collections.abc import Iterator
from datetime import datetime
from heapq import heappop, heappush

from app.domain.consents import Retention
from app.domain.expiry import expires
from app.domain.memories import Memory, State
from app.domain.references import MemoryId

_SLACK = 64  # ends that no longer hold, beside as many as there are that do


class Endings:
    """The active memories by their ends; one that was used costs one update."""

    def __init__(self) -> None:
        self._memories: dict[MemoryId, Memory] = {}
        self._unread: dict[MemoryId, None] = {}
        self._ends: dict[MemoryId, datetime] = {}
        self._queue: list[tuple[datetime, MemoryId]] = []  # ends that no longer hold among them
        self._retention: Retention | None = None

    def put(self, memory: Memory) -> None:
        """Add an active memory, or one that is here as it stands now; any other goes."""
        self.remove(memory.id)
        if memory.state is State.ACTIVE:
            self._memories[memory.id] = memory
            self._unread[memory.id] = None

    def remove(self, memory: MemoryId) -> None:
        """Take a memory out; one that is not here is no error."""
        self._memories.pop(memory, None)
        self._unread.pop(memory, None)
        self._ends.pop(memory, None)

    def due(self, retention: Retention, now: datetime) -> tuple[MemoryId, ...]:
        """Return the memories that have outlived what was said of them, or the rules."""
        self._read(retention)
        over = tuple(dict.fromkeys(self._over(now)))
        for name in over:
            heappush(self._queue, (self._ends[name], name))
        return over

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether a memory is known here."""
        return memory in self._memories

    def _over(self, now: datetime) -> Iterator[MemoryId]:
        while self._queue and self._queue[0][0] <= now:
            end, name = heappop(self._queue)
            if self._ends.get(name) == end:
                yield name

    def _read(self, retention: Retention) -> None:
        if retention != self._retention:
            self._retention, self._ends, self._queue = retention, {}, []
            self._unread = dict.fromkeys(self._memories)
        for name in self._unread:
            end = expires(self._memories[name], retention)
            if end:
                self._ends[name] = end
                heappush(self._queue, (end, name))
        self._unread = {}
        if len(self._queue) > 2 * len(self._ends) + _SLACK:
            self._queue = sorted((end, name) for name, end in self._ends.items())
