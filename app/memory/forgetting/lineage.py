"""What must go with a memory, read from lineage alone."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from app.domain.memories import Evidence, Kind, Memory, State
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


def facts(memories: Iterable[Memory]) -> tuple[Memory, ...]:
    """Return the memories that are no summaries of chats."""
    return tuple(memory for memory in memories if memory.kind is not Kind.SUMMARY)


def with_summaries(
    gone: Sequence[Memory], passages: Sequence[Evidence], memories: Sequence[Memory]
) -> tuple[Memory, ...]:
    """Return what goes, and every summary that repeats a passage of it."""
    ids = {memory.id for memory in gone}
    return tuple(
        memory
        for memory in memories
        if memory.id in ids or (memory.kind is Kind.SUMMARY and _repeats(memory, passages))
    )


def _repeats(summary: Memory, passages: Sequence[Evidence]) -> bool:
    return any(
        own.message == each.message and own.start < each.end and each.start < own.end
        for own in summary.evidence
        for each in passages
    )


def _derived(memories: Iterable[Memory]) -> dict[MemoryId, list[MemoryId]]:
    derived: dict[MemoryId, list[MemoryId]] = defaultdict(list)
    for memory in memories:
        for source in memory.derived_from:
            derived[source].append(memory.id)
    return derived
