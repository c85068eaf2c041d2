"""The one way in which memories are written: into the vault, and into the indexes in memory."""

import secrets
from collections.abc import Callable, Iterable
from datetime import datetime

from app.domain.errors import EngineError
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_said
from app.engine import Embedder
from app.memory.errors import no_such_memory
from app.memory.recall.dense import Vector, pack_vector, unpack_vector
from app.memory.recall.lexical import LexicalIndex
from app.memory.recall.recall import Recall
from app.memory.recall.words import words_of
from app.vault import Vault

Clock = Callable[[], datetime]
AT_ONCE = 64  # texts given to the embedder in one call


def make_memory_id() -> MemoryId:
    """Return a new random id, which tells nothing of what it names."""
    return MemoryId(secrets.token_hex(8))


class Keeping:
    """Writes memories; vault, vectors and indexes never disagree about what can be recalled."""

    def __init__(self, vault: Vault, embedder: Embedder, clock: Clock) -> None:
        self.vault = vault
        self.clock = clock
        self.recall = Recall()
        self._embedder = embedder
        kept = dict(vault.vectors.items())
        for memory in vault.memories.all():
            packed = kept.get(memory.id)
            self.recall.put(memory, unpack_vector(packed) if packed else None)

    def get(self, memory: MemoryId) -> Memory:
        """Return one memory.

        Raises:
            NotFoundError: no memory has this id.
        """
        found = self.vault.memories.get(memory)
        if found is None:
            raise no_such_memory()
        return found

    def put(self, memories: Iterable[Memory]) -> None:
        """Keep memories, or the new content of those that are here, in one commit.

        A statement that is new gets its vector; without an embedder it is found by its words.
        """
        changed = tuple(memories)
        fresh = [memory for memory in changed if self._needs_vector(memory)]
        vectors = self._embed([memory.statement for memory in fresh])
        new = dict(zip((memory.id for memory in fresh), vectors, strict=False))
        with self.vault.change():
            for memory in changed:
                self.vault.memories.put(memory)
                if memory.id in new:
                    self.vault.vectors.put(memory.id, pack_vector(new[memory.id]))
                elif memory in fresh:
                    self.vault.vectors.remove(memory.id)
        for memory in changed:
            self._index(memory)

    def remove(self, memory: MemoryId) -> bool:
        """Take a memory and its vector out of everything; return whether it had a vector."""
        had_vector = self.vault.vectors.get(memory) is not None
        self.vault.vectors.remove(memory)
        self.vault.memories.remove(memory)
        self.recall.remove(memory)
        return had_vector

    def fill_vectors(self) -> None:
        """Give vectors to active memories that have none; does nothing without an embedder."""
        bare = [memory for memory in self.vault.memories.all() if self._lacks_vector(memory)]
        for start in range(0, len(bare), AT_ONCE):
            batch = bare[start : start + AT_ONCE]
            vectors = self._embed([memory.statement for memory in batch])
            if not vectors:
                return
            with self.vault.change():
                for memory, vector in zip(batch, vectors, strict=True):
                    self.vault.vectors.put(memory.id, pack_vector(vector))
            for memory in batch:
                self._index(memory)

    def search(self, text: str) -> tuple[Memory, ...]:
        """Return the memories in any state that share words with a text, best first."""
        wanted = words_of(text)
        index = LexicalIndex()
        memories = {memory.id: memory for memory in self.vault.memories.all()}
        for memory in memories.values():
            index.put(memory.id, words_of(memory.statement))
        found = index.matches(wanted, most=len(memories))
        shares = {name: index.share(wanted, name) for name in found}
        best = max(shares.values(), default=0.0)
        return tuple(memories[name] for name in found if shares[name] >= 0.8 * best)

    def embed_question(self, text: str) -> Vector | None:
        """Return the vector of a question; None without an embedder."""
        try:
            question: Vector = self._embedder.embed([text])[0]
        except EngineError:
            return None
        return question

    def _embed(self, statements: list[str]) -> list[Vector]:
        if not statements:
            return []
        try:
            return list(self._embedder.embed([as_said(statement) for statement in statements]))
        except EngineError:
            return []

    def _needs_vector(self, memory: Memory) -> bool:
        """Whether its words are new, or it can be recalled and has no vector yet."""
        before = self.vault.memories.get(memory.id)
        return before is None or before.statement != memory.statement or self._lacks_vector(memory)

    def _lacks_vector(self, memory: Memory) -> bool:
        return memory.state is State.ACTIVE and self.vault.vectors.get(memory.id) is None

    def _index(self, memory: Memory) -> None:
        packed = self.vault.vectors.get(memory.id)
        self.recall.put(memory, unpack_vector(packed) if packed else None)
