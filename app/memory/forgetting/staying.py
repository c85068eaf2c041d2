"""What keeps a forgotten memory from coming back: a fingerprint of it, or nothing at all.

*Leave no trace* keeps nothing: the chats that it came from are marked as read, up to now, so that
nothing there is proposed a second time. *Never learn again* also keeps a fingerprint.
"""

from collections.abc import Sequence

from app.domain.memories import Memory
from app.memory.declined import Declined
from app.memory.forgetting.parts import parts_of
from app.memory.keeping import Keeping


def stay_forgotten(memories: Sequence[Memory], keeping: Keeping) -> None:
    """See that these memories are not learned again; stands in a forgetting block, before they go.

    Raises nothing where a chat is gone: then there is nothing to read in it either.
    """
    now = keeping.clock()
    for chat in {each.chat for memory in memories for each in memory.evidence}:
        if keeping.vault.chats.get(chat):
            keeping.vault.chats.close_to_learning(chat, now)
    for memory in memories:
        if memory.keep_source:  # its words stay in the chat, and are not looked up there again
            Declined(keeping.vault).refuse(memory, now)
    for statement in barred_statements(memories, keeping):
        keeping.never.add(statement, keeping.vector_of(statement), now)


def barred_statements(memories: Sequence[Memory], keeping: Keeping) -> tuple[str, ...]:
    """Return what is never to be learned again: of a memory that went in part, only that part."""
    chosen = [memory for memory in memories if memory.never_again]
    kept = {memory.statement for memory in keeping.vault.memories.all()} if chosen else set()
    return tuple(
        part for memory in chosen for part in (_parts_gone(memory, kept) or [memory.statement])
    )


def _parts_gone(memory: Memory, kept: set[str]) -> list[str]:
    """The parts of a statement of which another part stands as a memory of its own."""
    parts = parts_of(memory.statement)
    gone = [part for part in parts if part not in kept]
    return gone if len(parts) > 1 and len(gone) < len(parts) else []
