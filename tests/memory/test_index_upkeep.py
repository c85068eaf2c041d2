"""The indexes in step with the vault: built when first needed, told of every change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from app.domain.references import MemoryId
from app.engine import Embedder, Vectors
from app.memory import MemoryService
from app.vault import Vault
from tests.assistant.words import WordEmbedder

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


class CountingEmbedder:
    """An embedder that counts what it is asked for."""

    def __init__(self) -> None:
        self._words = WordEmbedder()
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return self._words.embed(texts)

    def close(self) -> None:
        pass


@pytest.fixture
def counting() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture
def service(vault: Vault, counting: Embedder) -> MemoryService:
    return MemoryService(vault, counting, lambda: NOW)


def test_a_new_memory_is_embedded_once(service: MemoryService, counting: CountingEmbedder) -> None:
    service.remember("My sister Ana lives in Lisbon.")
    assert counting.asked == ["My sister Ana lives in Lisbon."]


def test_a_memory_that_was_used_is_not_indexed_anew(service: MemoryService) -> None:
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    vectors = service._keeping._indexes._vectors._exact
    row = vectors._rows[memory.id]
    vectors._matrix[row] = 1
    service.note_use([memory.id], NOW)
    assert (vectors._matrix[row] == 1).all()


def test_a_search_follows_what_is_said_and_forgotten(service: MemoryService) -> None:
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    assert service.find("Lisbon") == (memory,)
    edited = service.edit(memory.id, "Ana lives in Porto.")
    assert service.find("Lisbon") == ()
    assert service.find("Porto") == (edited,)
    service.forget(service.plan([memory.id]))
    service.seal(now=True)
    assert service.find("Porto") == ()
    assert not service._keeping.lingers(memory.id)


def test_the_indexes_are_built_when_they_are_first_needed(
    service: MemoryService, vault: Vault, counting: CountingEmbedder
) -> None:
    (ana,) = service.remember("My sister Ana lives in Lisbon.")
    with vault.change():
        for number in range(1200):
            vault.memories.put(replace(ana, id=MemoryId(str(number)), statement="The user skis."))
    again = MemoryService(vault, counting, lambda: NOW)
    assert len(again._keeping._indexes._recall) == 0
    assert ana.id in {each.memory.id for each in again.recall("my sister Ana", 8192).memories}
    assert again._keeping.indexed() == 1201


def test_what_is_said_of_a_forgotten_memory_is_near_until_it_is_sealed(
    service: MemoryService,
) -> None:
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    said = "My sister Ana lives in Lisbon."
    service.forget(service.plan([memory.id]))
    assert service.hidden() == (memory.id,)
    assert service._keeping.cosines(said)[memory.id] > 0.99
    service.seal(now=True)
    assert service.hidden() == ()
    assert service._keeping.cosines(said) == {}


def test_nothing_is_left_in_memory_after_the_indexes_are_closed(service: MemoryService) -> None:
    (memory,) = service.remember("My sister Ana lives in Lisbon.")
    service.close()
    assert not service._keeping.lingers(memory.id)
    assert service._keeping._embedded is None


def test_all_names_that_are_near_enough_are_found(service: MemoryService) -> None:
    for place in ("Lisbon", "Porto", "Faro"):
        service.remember(f"My sister Ana likes {place}.")
    near = service._keeping.cosines("My sister Ana likes Lisbon.", least=0.5)
    assert len(near) == 3
    assert np.isclose(max(near.values()), 1, atol=0.003)
