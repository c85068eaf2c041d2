"""What must go with a memory, read from lineage alone."""

from collections import defaultdict
from collections.abc import Iterable

from app.domain.memories import Memory, State
from app.domain.references import MemoryId


def closure(ids: Iterable[MemoryId], memories: Iterable[Memory]) -> tuple[Memory, ...]:
    """Return the memories of these ids and all that must go with them, in the given order.

    These are whatever was derived from one that goes, and the earlier values that it took the
    place of, since they speak of the same thing. A newer value stays.
    """
    every = {memory.id: memory for memory in memories}
    derived = _derived(every.values())
    gone, waiting = set[MemoryId](), [each for each in ids if each in every]
    while waiting:
        memory = waiting.pop()
        if memory not in gone:
            gone.add(memory)
            waiting += derived[memory]
            older = every[memory].supersedes
            if older in every and every[older].state is not State.ACTIVE:
                waiting.append(older)
    return tuple(memory for memory in every.values() if memory.id in gone)


def _derived(memories: Iterable[Memory]) -> dict[MemoryId, list[MemoryId]]:
    derived: dict[MemoryId, list[MemoryId]] = defaultdict(list)
    for memory in memories:
        for source in memory.derived_from:
            derived[source].append(memory.id)
    return derived
