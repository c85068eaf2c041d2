"""All that finds memories, in memory alone: built of the vault when first needed, then in step."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from threading import RLock

from app.domain.consents import Retention
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.memory.endings import Endings
from app.memory.index import AutoIndex, ExactIndex, Vector, is_of_form, unpack_vectors
from app.memory.language.words import forget_words
from app.memory.learning.known import KnownStatements
from app.memory.recall.found import Found
from app.memory.recall.recall import Recall
from app.memory.recall.search import Search
from app.vault import Vault

_AT_ONCE = 500  # memories that are read while both locks are held


class Indexes:
    """Finds what belongs beside a question, and what is known already.

    Locks are taken in one order: the vault's, then the one in here.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._lock = RLock()
        self._vectors = AutoIndex[MemoryId]()
        self._others = ExactIndex[MemoryId]()  # of proposals and of what is on its way out
        self._recall = Recall(self._vectors)
        self._known = KnownStatements()
        self._endings = Endings()
        self._search = Search()
        self._bare: set[MemoryId] = set()
        self._outdated: set[MemoryId] = set()
        self._hidden: dict[MemoryId, None] = {}
        self._unread: list[MemoryId] | None = None  # None before the first look at the vault

    def warm(self) -> None:
        """Build what is not built yet; a question then need not wait for it."""
        with self._complete():
            self._vectors.warm()

    def follow(self, ids: Iterable[MemoryId]) -> None:
        """Bring these memories to where they stand in the vault."""
        with self._vault.reading(), self._lock:
            self._read(list(ids))

    def recall(self, question: str, vector: Vector | None, characters: int) -> Found:
        """Return what belongs beside a question, within a budget of characters."""
        with self._complete():
            return self._recall.recall(question, vector, characters)

    def search(self, text: str) -> tuple[Memory, ...]:
        """Return the memories in any state that share the most words with a text, best first."""
        with self._vault.reading(), self._lock:
            return self._search.search(self._vault.memories.all(), text)

    def cosines(self, vector: Vector, least: float) -> dict[MemoryId, float]:
        """Return the memories in any state that are at least so near to a vector."""
        with self._complete():
            return self._vectors.above(vector, least) | self._others.above(vector, least)

    def repeated(self, statement: str) -> Memory | None:
        """Return the live memory that says the same already, if one does."""
        with self._complete():
            return self._known.repeated(statement)

    def alike(self, statement: str) -> tuple[Memory, ...]:
        """Return the live memories that may say the same in other words."""
        with self._complete():
            return self._known.alike(statement)

    def contradicted(self, statement: str) -> Memory | None:
        """Return the active memory that gives the same attribute another value, if one does."""
        with self._complete():
            return self._known.contradicted(statement)

    def due(self, retention: Retention, now: datetime) -> tuple[MemoryId, ...]:
        """Return the active memories that have outlived what was said of them, or the rules."""
        with self._complete():
            return self._endings.due(retention, now)

    def bare(self) -> list[MemoryId]:
        """Return the active memories that have no vector."""
        with self._complete():
            return sorted(self._bare)

    def outdated(self) -> list[MemoryId]:
        """Return the active memories whose vector is of another form than today's."""
        with self._complete():
            return sorted(self._outdated)

    def hidden(self) -> tuple[MemoryId, ...]:
        """Return the memories that wait to be destroyed."""
        with self._complete():
            return tuple(self._hidden)

    def scrub(self) -> None:
        """Make sure that no index keeps a byte of what was removed."""
        with self._lock:
            self._vectors.scrub()
            forget_words()

    def close(self) -> None:
        """Drop everything, at lock."""
        with self._lock:
            self._vectors.close()
            self._others.close()
            self._recall, self._known = Recall(self._vectors), KnownStatements()
            self._endings, self._search = Endings(), Search()
            forget_words()
            self._bare, self._outdated = set(), set()
            self._hidden, self._unread = {}, None

    def __contains__(self, memory: MemoryId) -> bool:
        """Return whether any index still knows a memory."""
        places = (
            self._recall, self._others, self._known, self._endings, self._search, self._bare,
            self._outdated, self._hidden,
        )  # fmt: skip
        return any(memory in place for place in places)

    def __len__(self) -> int:
        """Return how many memories can be recalled."""
        with self._complete():
            return len(self._recall)

    @contextmanager
    def _complete(self) -> Iterator[None]:
        """Hold the indexes still, with all memories in them.

        They are read in portions, so that whoever writes in between waits for one portion alone.
        """
        while self._unread is None or self._unread:
            with self._vault.reading(), self._lock:
                if self._unread is None:
                    self._unread = [memory.id for memory in self._vault.memories.all()]
                self._read(self._unread[-_AT_ONCE:])
                del self._unread[-_AT_ONCE:]
        with self._lock:
            yield

    def _read(self, names: Sequence[MemoryId]) -> None:
        found = [(name, self._vault.memories.get(name)) for name in names]
        packed = {name: self._vault.vectors.get(name) for name in names}
        kept = {name: vector for name, vector in packed.items() if vector is not None}
        vectors = dict(zip(kept, unpack_vectors(list(kept.values())), strict=True))
        outdated = {name for name, vector in kept.items() if not is_of_form(vector)}
        active = {name for name, memory in found if memory and memory.state is State.ACTIVE}
        self._follow_vectors(names, active, vectors, outdated)
        for name, memory in found:
            self._others.remove(name)
            self._hidden.pop(name, None)
            self._known.remove(name)
            self._endings.remove(name)
            if memory is None:
                self._recall.remove(name)
                self._search.remove(name)
                continue
            self._known.put(memory)
            self._endings.put(memory)
            if name in vectors and name not in active:
                self._others.put(name, vectors[name])
            if memory.state is State.FORGETTING:
                self._hidden[name] = None
        self._recall.fill([memory for _, memory in found if memory], vectors)

    def _follow_vectors(
        self,
        names: Sequence[MemoryId],
        active: set[MemoryId],
        vectors: Mapping[MemoryId, Vector],
        outdated: set[MemoryId],
    ) -> None:
        """Know which active memories wait for a vector, and search those that were made anew."""
        for name in self._outdated.intersection(active & vectors.keys()) - outdated:
            self._vectors.put(name, vectors[name])
        for waiting in (self._bare, self._outdated):
            waiting.difference_update(names)
        self._bare |= active - vectors.keys()
        self._outdated |= active & outdated
