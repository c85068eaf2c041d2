"""The one way in which memories are written: into the vault, and into the indexes in memory.

A memory is only ever revised inside a change, from what the vault holds at that moment, so that
nothing that was forgotten meanwhile comes back.
"""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime

from app.domain.consents import Retention
from app.domain.errors import EngineError
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_said
from app.engine import Embedder
from app.memory.errors import no_such_memory
from app.memory.index import Vector, Vectors, pack_vector, unpack_vectors
from app.memory.indexes import Indexes
from app.memory.learning.alike import BAR
from app.memory.never_again import NeverAgain
from app.memory.recall.found import Found
from app.vault import Forgotten, Vault

Clock = Callable[[], datetime]
AT_ONCE = 64  # texts given to the embedder in one call
_IN_PASSING = 16  # as many where nobody waits for them: a question waits for one such call


def make_memory_id() -> MemoryId:
    """Return a new random id, which tells nothing of what it names."""
    return MemoryId(secrets.token_hex(8))


class Keeping:
    """Writes memories; vault, vectors and indexes never disagree about what can be recalled."""

    def __init__(self, vault: Vault, embedder: Embedder, clock: Clock) -> None:
        self.vault = vault
        self.clock = clock
        self._embedder = embedder
        self._indexes = Indexes(vault)
        self._embedded: tuple[str, Vector] | None = None  # the last one: a write asks for it often
        self._touched: dict[MemoryId, None] = {}
        self.never = NeverAgain(vault)
        self._closed = False
        self._depth = 0  # of changes inside each other; only under the vault's lock

    @property
    def read_only(self) -> bool:
        """Whether the vault was damaged, so that nothing can be written until that is settled."""
        return self.vault.damage.harmful

    def get(self, memory: MemoryId) -> Memory:
        """Return one memory.

        Raises:
            NotFoundError: no memory has this id.
        """
        found = self.vault.memories.get(memory)
        if found is None:
            raise no_such_memory()
        return found

    @contextmanager
    def change(self) -> Iterator[None]:
        """Group writes into one commit, after which the indexes follow."""
        with self.vault.change(), self._inside():
            yield
        self._follow()

    @contextmanager
    def forgetting(self) -> Iterator[Forgotten]:
        """Group writes as `change` does, and put what they remove out of reach."""
        with self.vault.forgetting() as report, self._inside():
            yield report
        self._follow()
        self._embedded = None
        self._indexes.scrub()

    def write(self, memory: Memory) -> None:
        """Write a memory inside a change; new words make its old vector void."""
        before = self.vault.memories.get(memory.id)
        if before and before.statement != memory.statement:
            self.vault.vectors.remove(memory.id)
        self.vault.memories.put(memory)
        self._touched[memory.id] = None

    def remove(self, memory: MemoryId) -> bool:
        """Remove a memory inside a change; return whether it had a vector."""
        had_vector = self.vault.vectors.get(memory) is not None
        self.vault.vectors.remove(memory)
        self.vault.memories.remove(memory)
        self._touched[memory] = None
        return had_vector

    def add(self, memories: Sequence[Memory]) -> tuple[Memory, ...]:
        """Keep new memories with their vectors, and return them; what is barred is left out.

        Without an embedder the vectors come later.
        """
        vectors = self._embed([memory.statement for memory in memories])
        known: Sequence[Vector | None] = vectors or [None] * len(memories)
        pairs = list(zip(memories, known, strict=True))
        kept = [each for each in pairs if not self.never.knows(each[0].statement, each[1])]
        with self.change():
            for memory, vector in kept:
                self.write(memory)
                if vector is not None:
                    self.vault.vectors.put(memory.id, pack_vector(vector))
        return tuple(memory for memory, _ in kept)

    def barred(self, statement: str) -> bool:
        """Return whether a statement says something that is never to be learned again."""
        return bool(len(self.never)) and self.never.knows(statement, self.vector_of(statement))

    def falls_under_a_bar(self, memory: Memory) -> bool:
        """Return whether a memory that is kept says what is never to be learned again."""
        if not len(self.never) or memory.state is State.FORGETTING:
            return False
        packed = self.vault.vectors.get(memory.id)
        return self.never.knows(memory.statement, unpack_vectors([packed])[0] if packed else None)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of texts as they stand.

        Raises:
            EngineError: there is no embedder.
        """
        return self._embedder.embed(texts)

    def vector_of(self, statement: str) -> Vector | None:
        """Return a statement's vector; None without an embedder."""
        vectors = self._embed([statement])
        return vectors[0] if vectors else None

    def revise(
        self, ids: Iterable[MemoryId], revised: Callable[[Memory], Memory]
    ) -> tuple[Memory, ...]:
        """Return the memories of these ids, revised in one commit; ids that are gone stay gone."""
        with self.change():
            present = tuple(filter(None, map(self.vault.memories.get, ids)))
            changed = tuple(map(revised, present))
            for before, now in zip(present, changed, strict=True):
                if now != before:
                    self.write(now)
        return changed

    def fill_vectors(self) -> None:
        """Give vectors to active memories that have none.

        Does nothing without an embedder, or while the vault is for reading only.
        """
        if not self.read_only:
            self._make_vectors(self._indexes.bare(), AT_ONCE)

    def renew_vectors(self) -> None:
        """Make the vectors of another form anew; until then the old ones are searched.

        Ends at the lock, and goes on after the next unlocking.
        """
        if not self.read_only:
            self._make_vectors(self._indexes.outdated(), _IN_PASSING)

    def _make_vectors(self, waiting: Sequence[MemoryId], at_once: int) -> None:
        for start in range(0, len(waiting), at_once):
            if self._closed:
                return
            found = map(self.vault.memories.get, waiting[start : start + at_once])
            batch = [memory for memory in found if memory]
            vectors = self._embed([memory.statement for memory in batch])
            if not vectors:
                return
            with self.change():
                for memory, vector in zip(batch, vectors, strict=True):
                    now = self.vault.memories.get(memory.id)
                    if now and now.statement == memory.statement:
                        self.vault.vectors.put(memory.id, pack_vector(vector))
                        self._touched[memory.id] = None

    def warm(self) -> None:
        """Build the indexes and load the embedder, so that the first question waits for neither."""
        self._indexes.warm()
        self._embed(["hello"], said=True)

    def recall(self, question: str, characters: int) -> Found:
        """Return what belongs beside a question, within a budget of characters."""
        self.fill_vectors()
        vectors = self._embed([question], said=True) if len(self._indexes) else []
        return self._indexes.recall(question, vectors[0] if vectors else None, characters)

    def search(self, text: str) -> tuple[Memory, ...]:
        """Return the memories in any state that share the most words with a text, best first."""
        return self._indexes.search(text)

    def cosines(self, text: str, least: float = 0.0) -> Mapping[MemoryId, float]:
        """Return the memories, in any state, that are at least so near to a text, and how near."""
        self.fill_vectors()
        vectors = self._embed([text], said=True)
        return self._indexes.cosines(vectors[0], least) if vectors else {}

    def repeated(self, statement: str) -> Memory | None:
        """Return the live memory that says the same already, if one does."""
        return self._indexes.repeated(statement)

    def alike(self, statement: str) -> Memory | None:
        """Return the live memory that says the same in other words, if one surely does."""
        candidates = self._indexes.alike(statement)
        vector = self.vector_of(statement) if candidates else None
        if vector is None:
            return None
        for each in candidates:
            packed = self.vault.vectors.get(each.id)
            if packed and float(unpack_vectors([packed])[0] @ vector) >= BAR:
                return each
        return None

    def contradicted(self, statement: str) -> Memory | None:
        """Return the active memory that gives the same attribute another value, if one does."""
        return self._indexes.contradicted(statement)

    def hidden(self) -> tuple[MemoryId, ...]:
        """Return the memories that wait to be destroyed."""
        return self._indexes.hidden()

    def due(self, retention: Retention) -> tuple[MemoryId, ...]:
        """Return the active memories that have outlived what was said of them, or the rules."""
        return self._indexes.due(retention, self.clock())

    def indexed(self) -> int:
        """Return how many memories can be recalled."""
        return len(self._indexes)

    def lingers(self, memory: MemoryId) -> bool:
        """Return whether any index still knows a memory."""
        return memory in self._indexes

    def close(self) -> None:
        """Drop the indexes, and end the process that one of them may have."""
        self._closed = True
        self._embedded = None
        self._indexes.close()

    def _embed(self, texts: Sequence[str], *, said: bool = False) -> list[Vector]:
        """One vector a text, none at all without an embedder; statements as they would be said."""
        spoken = list(texts) if said else [as_said(text) for text in texts]
        last = self._embedded
        if last and spoken == [last[0]]:
            return [last[1]]
        try:
            vectors = list(self._embedder.embed(spoken)) if spoken else []
        except EngineError:
            return []
        if len(vectors) == 1:
            self._embedded = (spoken[0], vectors[0])
        return vectors

    @contextmanager
    def _inside(self) -> Iterator[None]:
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def _follow(self) -> None:
        """Bring the indexes to where the vault is, once the outermost change is committed."""
        with self.vault.reading():
            if not self._depth:
                touched, self._touched = self._touched, {}
                self._indexes.follow(touched)
