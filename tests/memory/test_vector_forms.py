"""Vectors know of which form of a sentence they were made; those of another form are made anew."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.domain.references import MemoryId
from app.domain.wording import as_said
from app.engine import Embedder, Vectors
from app.memory import MemoryService
from app.memory.index.vectors import FORM, PACKED_SIZE, is_of_form, pack_vector, unpack_vectors
from app.vault import MemoryKeySource, Vault, create_vault, open_vault
from tests.memory.conftest import MovableClock
from tests.memory.lineages import NoEmbedder

SAID = "My sister Ana lives in Lisbon."
FORMS = {1: "629fd23e"}  # of `STATEMENTS`, as `as_said` says them
STATEMENTS = (
    "The user's sister Ana lives in Lisbon.", "The user is a nurse.", "The user works as a nurse.",
    "The user does not eat meat.", "The user was born in Ulm.", "The user and Bo run a bar.",
    "The user's wife and the user share a car.", "Celery gives the user hives.",
    "The songs the user writes are sad.", "The user lives in Rome and they work in Milan.",
    "This user has two sons and they live in Rome.", "A cousin of the user's works at Siemens.",
    "The user wants the assistant to be brief.", "The user treats themselves to cake.",
)  # fmt: skip


class CountingEmbedder:
    """The real embedder, which counts the texts that it is given."""

    def __init__(self, real: Embedder) -> None:
        self.real = real
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return self.real.embed(texts)

    def close(self) -> None:
        """Nothing to free."""


def older(vault: Vault, memory: MemoryId, embedder: Embedder) -> bytes:
    """Keep a memory's vector as older releases did: of the third person, without a form."""
    kept = vault.memories.get(memory)
    assert kept
    (vector,) = embedder.embed([kept.statement])
    packed = pack_vector(vector)[:PACKED_SIZE]
    vault.vectors.put(memory, packed)
    return packed


def cosine(kept: bytes | None, said: str, embedder: Embedder) -> float:
    """How near a kept vector is to a sentence."""
    assert kept
    return float(unpack_vectors([kept])[0] @ embedder.embed([said])[0])


def test_a_vector_of_an_older_form_is_made_anew_in_the_background(
    service: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    (memory,) = service.remember(SAID)
    packed = older(vault, memory.id, embedder)
    again = MemoryService(vault, embedder, movable_clock)
    assert cosine(packed, SAID, embedder) < 0.99
    again.warm()
    kept = vault.vectors.get(memory.id)
    assert kept
    assert is_of_form(kept)
    assert cosine(kept, SAID, embedder) > 0.999
    assert again._keeping.cosines(SAID)[memory.id] > 0.99  # the index has it too


def test_a_question_waits_for_no_vector_of_an_older_form(
    service: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    (memory,) = service.remember(SAID)
    packed = older(vault, memory.id, embedder)
    counting = CountingEmbedder(embedder)
    again = MemoryService(vault, counting, movable_clock)
    found = again.recall("Where does my sister live?", 2048).memories
    assert [each.memory.id for each in found] == [memory.id]
    assert counting.asked == ["Where does my sister live?"]
    assert vault.vectors.get(memory.id) == packed


def test_a_vector_of_todays_form_is_never_made_again(
    service: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    service.remember(SAID)
    counting = CountingEmbedder(embedder)
    again = MemoryService(vault, counting, movable_clock)
    again.warm()
    assert counting.asked == ["hello"]


def test_an_older_vector_stays_while_there_is_no_embedder(
    service: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    (memory,) = service.remember(SAID)
    packed = older(vault, memory.id, embedder)
    again = MemoryService(vault, NoEmbedder(), movable_clock)
    again.warm()
    assert vault.vectors.get(memory.id) == packed
    assert again._keeping._indexes.outdated() == [memory.id]


def test_an_older_vault_loses_nothing_when_it_opens(
    tmp_path: Path, embedder: Embedder, movable_clock: MovableClock
) -> None:
    keys, place = MemoryKeySource(), tmp_path / "vault"
    vault = create_vault(place, keystore=keys, passphrase=None, clock=movable_clock)
    said = [f"My friend {name} lives in Porto." for name in ("Ada", "Bea", "Cy")]
    service = MemoryService(vault, embedder, movable_clock)
    made = [service.remember(each)[0] for each in said]
    for memory in made:
        older(vault, memory.id, embedder)
    service.close()
    vault.close()
    vault = open_vault(place, keystore=keys, passphrase=None, clock=movable_clock)
    again = MemoryService(vault, embedder, movable_clock)
    again.warm()
    assert again.all() == tuple(made)
    assert all(is_of_form(packed) for _, packed in vault.vectors.items())
    assert len(vault.vectors.items()) == 3
    assert again._keeping._indexes.outdated() == []
    again.close()
    vault.close()


def test_an_older_vector_of_a_forgotten_memory_is_not_made_anew(
    service: MemoryService, vault: Vault, embedder: Embedder, movable_clock: MovableClock
) -> None:
    (memory,) = service.remember(SAID)
    older(vault, memory.id, embedder)
    again = MemoryService(vault, embedder, movable_clock)
    again.forget(again.plan([memory.id]))
    again.seal(now=True)
    again.warm()
    assert vault.vectors.items() == ()
    assert again.verify().residues == 0


def test_a_vector_comes_back_from_any_form() -> None:
    vector = np.zeros(384, np.float32)
    vector[3] = 1
    packed = pack_vector(vector)
    assert len(packed) == PACKED_SIZE + 1
    for kept in (packed, packed[:PACKED_SIZE], packed[:PACKED_SIZE] + b"\xff"):
        assert np.allclose(unpack_vectors([kept])[0], vector)
        assert is_of_form(kept) is (kept == packed)


def test_another_wording_has_another_form() -> None:
    said = "\n".join(map(as_said, STATEMENTS))
    digest = hashlib.sha256(said.encode()).hexdigest()[:8]
    assert FORMS.get(FORM) == digest, f"raise FORM in vectors.py, and add {digest} here"
