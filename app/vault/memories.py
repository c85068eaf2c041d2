"""Memories and their vectors, as the vault keeps them."""

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.vault.codec.memories import read_memory, write_memory
from app.vault.decoded import Decoded
from app.vault.records import Drawer
from app.vault.store import Store


class Memories:
    """The memories of one vault, in every state. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._memories = Decoded(lambda record: read_memory(record.id, record.content))

    def all(self) -> tuple[Memory, ...]:
        """Return the memories in the order in which they first came."""
        return self._memories.of_all(self._store.all(Drawer.MEMORIES))

    def get(self, memory: MemoryId) -> Memory | None:
        """Return one memory, or None."""
        return self._memories.of_any(self._store.get(Drawer.MEMORIES, memory))

    def put(self, memory: Memory) -> None:
        """Keep a memory, or its new content in its old place."""
        self._store.put(Drawer.MEMORIES, memory.id, write_memory(memory))

    def remove(self, memory: MemoryId) -> None:
        """Remove a memory; its vector is removed on its own. No error where there is none."""
        self._store.remove(Drawer.MEMORIES, memory)
        self._memories.drop(memory)

    def forget_values(self) -> None:
        """Let go of everything decoded, at lock."""
        self._memories.clear()


class Vectors:
    """The vectors of memories, opaque bytes. They are sealed like text, for they give it away.

    Source: vec2text recovers 92 % of 32-token texts from embeddings (Morris et al. 2023).
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, memory: MemoryId) -> bytes | None:
        """Return the vector of a memory, or None."""
        record = self._store.get(Drawer.VECTORS, memory)
        return None if record is None else record.content

    def put(self, memory: MemoryId, data: bytes) -> None:
        """Keep the vector of a memory."""
        self._store.put(Drawer.VECTORS, memory, data)

    def remove(self, memory: MemoryId) -> None:
        """Remove the vector of a memory; no error where there is none."""
        self._store.remove(Drawer.VECTORS, memory)

    def items(self) -> tuple[tuple[MemoryId, bytes], ...]:
        """Return all vectors with the memories that they belong to, oldest first."""
        records = self._store.all(Drawer.VECTORS)
        return tuple((MemoryId(record.id), record.content) for record in records)
