"""A damaged vault is for reading only: what is left is recalled, and nothing tries to write."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest

from app.domain.chat import ChatId, Message, Speaker
from app.domain.errors import VaultDamagedError
from app.domain.events import Learned
from app.domain.forgetting import UNDO_WINDOW
from app.domain.references import MessageId
from app.domain.settings import LearningMode
from app.engine import Embedder
from app.memory import MemoryService
from app.vault import MemoryKeySource, Vault, create_vault, open_vault
from tests.memory.conftest import MovableClock
from tests.memory.lineages import NoEmbedder

QUESTION = "Where does my sister live?"
KEPT = "The user's sister Ana lives in Lisbon."


@pytest.fixture
def harmed(tmp_path: Path, movable_clock: MovableClock) -> Iterator[Vault]:
    """A vault with three memories without vectors, one of them forgotten, that lost its last."""
    path, keys = tmp_path / "vault", MemoryKeySource()
    whole = create_vault(path, keystore=keys, passphrase=None, clock=movable_clock)
    service = MemoryService(whole, NoEmbedder(), movable_clock)
    service.remember("My sister Ana lives in Lisbon.")
    (tea,) = service.remember("I like tea.")
    service.forget(service.plan([tea.id]))
    service.remember("I play the cello.")
    whole.close()
    spoil_last_record(path)
    vault = open_vault(path, keystore=keys, passphrase=None, clock=movable_clock)
    yield vault
    vault.close()


def spoil_last_record(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(
        "UPDATE records SET sealed = zeroblob(200) WHERE slot = (SELECT max(slot) FROM records)"
    )
    connection.close()


@pytest.fixture
def reading(harmed: Vault, embedder: Embedder, movable_clock: MovableClock) -> MemoryService:
    assert harmed.damage.harmful
    return MemoryService(harmed, embedder, movable_clock)


def test_what_a_damaged_vault_still_holds_is_recalled(reading: MemoryService) -> None:
    reading.warm()
    (found,) = reading.recall(QUESTION, 2048).memories
    assert found.memory.statement == KEPT


def test_a_damaged_vault_learns_nothing_and_counts_no_use(
    reading: MemoryService, movable_clock: MovableClock
) -> None:
    said = Message(MessageId("m"), ChatId("c"), Speaker.USER, "I'm vegan.", datetime.now(UTC))
    before = reading.all()
    assert reading.learn(said, LearningMode.ASK_FIRST, Event()) == Learned()
    reading.note_use([memory.id for memory in before], movable_clock())
    assert reading.all() == before


def test_what_is_due_waits_until_a_damaged_vault_takes_writes_again(
    reading: MemoryService, harmed: Vault, movable_clock: MovableClock
) -> None:
    movable_clock.advance(UNDO_WINDOW)
    assert reading.seal() is None
    assert reading.seal(now=True) is None
    harmed.accept_loss()
    receipt = reading.seal()
    assert receipt is not None
    assert len(receipt.memories) == 1


def test_what_the_person_asks_for_is_refused_in_plain_words(reading: MemoryService) -> None:
    (memory, _) = reading.all()
    with pytest.raises(VaultDamagedError):
        reading.remember("I like coffee.")
    with pytest.raises(VaultDamagedError):
        reading.edit(memory.id, "I like coffee.")
    with pytest.raises(VaultDamagedError):
        reading.forget(reading.plan([memory.id]))
