"""The write path: what was forgotten meanwhile never comes back, and indexes follow commits."""

from collections.abc import Callable, Sequence

import pytest

from app.domain.errors import NotFoundError
from app.domain.memories import State
from app.domain.references import MemoryId
from app.engine import Embedder, Vectors
from app.memory import MemoryService
from app.vault import Vault
from tests.memory.conftest import MovableClock
from tests.memory.lineages import NoEmbedder


class BusyEmbedder:
    """The real embedder, during whose work something else happens."""

    def __init__(self, real: Embedder, meanwhile: Callable[[], None]) -> None:
        self.real = real
        self.meanwhile = meanwhile

    def embed(self, texts: Sequence[str]) -> Vectors:
        vectors = self.real.embed(texts)
        self.meanwhile()
        return vectors

    def close(self) -> None:
        """Nothing to free."""


def test_a_memory_forgotten_while_its_vector_is_made_stays_forgotten(
    vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    plain = MemoryService(vault, NoEmbedder(), movable_clock)
    (memory,) = plain.remember("My sister Ana lives in Lisbon.")
    busy = BusyEmbedder(embedder, lambda: None)
    service = MemoryService(vault, busy, movable_clock)
    busy.meanwhile = lambda: forget_all(service)
    service.warm()
    assert vault.vectors.get(memory.id) is None
    assert service.verify().residues == 0


def edit_two(service: MemoryService, memory: MemoryId) -> None:
    """Edit one memory that is there and one that is not."""
    service.edit(memory, "My sister Ana lives in Porto.")
    service.edit(MemoryId("nobody"), "My sister Ana lives in Porto.")


def forget_all(service: MemoryService) -> None:
    service.forget(service.plan([memory.id for memory in service.all()]))
    service.seal(now=True)


def test_uses_are_not_counted_for_what_is_gone(
    service: MemoryService, movable_clock: MovableClock
) -> None:
    (memory,) = service.remember("I like tea.")
    forget_all(service)
    service.note_use([memory.id], movable_clock())
    assert service.all() == ()
    assert service.verify().residues == 0


def test_a_change_that_fails_leaves_nothing_to_recall(
    vault: Vault, movable_clock: MovableClock
) -> None:
    service = MemoryService(vault, NoEmbedder(), movable_clock)
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    with pytest.raises(NotFoundError), service._keeping.change():
        edit_two(service, memory.id)
    (found,) = service.recall("Where does my sister live?", 2048).memories
    assert found.memory.statement == "The user's sister Ana lives in Lisbon."
    assert service.get(memory.id).state is State.ACTIVE
