"""What keeps a forgotten memory from coming back: a fingerprint of it, or nothing at all.

*Leave no trace* keeps nothing: the chats that it came from are marked as read, up to now, so that
nothing there is proposed a second time. *Never learn again* also keeps a fingerprint.
"""

from collections.abc import Sequence

from app.domain.memories import Memory
from app.memory.index import unpack_vectors
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
        if memory.never_again:
            packed = keeping.vault.vectors.get(memory.id)
            vector = unpack_vectors([packed])[0] if packed else None
            keeping.never.add(memory.statement, vector, now)
