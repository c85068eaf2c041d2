"""The state of a chat in the vault: sealed, one at most, and gone with everything forgotten."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.chat import ChatId
from app.domain.errors import VaultLockedError
from app.vault import MemoryKeySource, Vault, open_vault
from tests.vault.samples import make_chat, make_memory

CHAT, OTHER = ChatId("chat-1"), ChatId("chat-2")
STATE = b"the canary sings in the state" * 1_000


@pytest.fixture
def kept(vault: Vault) -> Vault:
    vault.chats.start(make_chat())
    vault.memories.put(make_memory())
    vault.states.put(CHAT, STATE)
    return vault


def test_a_state_comes_back_after_unlocking_and_lies_sealed_until_then(
    kept: Vault, path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]
) -> None:
    kept.close()
    assert b"canary" not in path.read_bytes()

    with pytest.raises(VaultLockedError):
        kept.states.get(CHAT)
    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert again.states.get(CHAT) == STATE
    assert again.states.get(OTHER) is None
    again.close()


def test_a_vault_keeps_the_state_of_one_chat(kept: Vault) -> None:
    kept.states.put(OTHER, b"newer")

    assert kept.states.get(CHAT) is None
    assert kept.states.get(OTHER) == b"newer"
    assert kept.check().looked_at["states"] == 1


def test_whatever_is_forgotten_takes_the_state_along(kept: Vault) -> None:
    memory = kept.memories.all()[0].id
    with kept.forgetting() as report:
        kept.memories.remove(memory)

    assert kept.states.get(CHAT) is None
    assert report.removed["states"] == 1
    assert kept.check().residues == 0
    assert [stone.id for stone in kept.tombstones.all()] == [memory]


def test_clearing_takes_the_state_away_and_writes_nothing_where_there_is_none(
    kept: Vault, path: Path
) -> None:
    kept.states.clear()
    assert kept.states.get(CHAT) is None

    before = path.read_bytes()
    kept.states.clear()
    assert path.read_bytes() == before
