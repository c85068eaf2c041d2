import dataclasses
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.chat import ChatId
from app.domain.errors import VaultError
from app.domain.references import MemoryId, MessageId
from app.vault import MemoryKeySource, Tombstone, Vault, open_vault
from tests.vault.disks import fail_once
from tests.vault.samples import NOON, make_chat, make_memory, make_message

Clock = Callable[[], datetime]


def test_forgetting_tells_what_it_destroyed(vault: Vault) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("message-1"))
    vault.memories.put(make_memory())
    vault.vectors.put(MemoryId("memory-1"), bytes(768))

    with vault.forgetting() as forgotten:
        vault.memories.remove(MemoryId("memory-1"))
        vault.vectors.remove(MemoryId("memory-1"))
        vault.chats.replace(make_message("message-1", "[…]"))

    assert forgotten.removed == {"memories": 1, "vectors": 1}
    assert forgotten.keys == 3
    assert (forgotten.epoch_before, forgotten.epoch_after) == (1, 2)
    assert (forgotten.weaker, forgotten.sentence) == (False, "")


def test_forgetting_leaves_only_the_newest_epoch_in_the_keystore(
    vault: Vault, keys: MemoryKeySource
) -> None:
    for _ in range(3):
        with vault.forgetting():
            pass

    assert [name.rpartition("-")[2] for name in keys._secrets] == ["4"]


def test_what_is_forgotten_stays_forgotten_after_unlocking(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.memories.put(make_memory("kept"))
    vault.memories.put(make_memory("gone"))
    with vault.forgetting():
        vault.memories.remove(MemoryId("gone"))
    vault.close()

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert [memory.id for memory in again.memories.all()] == ["kept"]
    assert again.check().residues == 0
    again.close()


def test_a_tombstone_says_where_and_when_and_nothing_else(vault: Vault) -> None:
    vault.memories.put(make_memory())
    with vault.forgetting():
        vault.memories.remove(MemoryId("memory-1"))

    assert vault.tombstones.all() == (Tombstone("memory-1", "memories", NOON),)
    assert vault.tombstones.has("memory-1")
    assert not vault.tombstones.has("memory-2")
    (record,) = vault._store.all(6)
    assert b"Lisbon" not in record.content


def test_what_is_replaced_or_removed_without_forgetting_has_no_tombstone(vault: Vault) -> None:
    vault.memories.put(make_memory("removed"))
    vault.memories.put(make_memory("replaced"))

    vault.memories.remove(MemoryId("removed"))
    with vault.forgetting():
        vault.memories.put(make_memory("replaced", "The user's sister moved."))

    assert vault.tombstones.all() == ()


def test_what_is_put_back_in_the_same_group_has_no_tombstone(vault: Vault) -> None:
    vault.memories.put(make_memory())

    with vault.forgetting() as forgotten:
        vault.memories.remove(MemoryId("memory-1"))
        vault.memories.put(make_memory())

    assert vault.tombstones.all() == ()
    assert (forgotten.keys, forgotten.removed) == (1, {})


def test_a_forgotten_chat_takes_every_message_with_it(vault: Vault) -> None:
    vault.chats.start(make_chat())
    for number in range(300):
        vault.chats.append(make_message(f"message-{number}"))

    with vault.forgetting() as forgotten:
        vault.chats.remove(ChatId("chat-1"))

    assert forgotten.keys == 301
    assert forgotten.removed == {"chats": 1, "messages": 300}
    assert vault.chats.find(MessageId("message-7")) is None
    assert vault.check().residues == 0


def test_a_forgotten_chat_leaves_as_much_behind_with_many_messages_as_with_one(
    vault: Vault,
) -> None:
    """Whoever talks and deletes for years would else keep, and unlock, a record a message."""
    left = [_left_by_a_chat_of(messages, vault) for messages in (1, 300)]

    assert left == [1, 1]
    assert [stone.place for stone in vault.tombstones.all()] == ["chats", "chats"]


def test_messages_whose_chat_was_put_back_have_tombstones_of_their_own(vault: Vault) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("message-1"))

    with vault.forgetting():
        vault.chats.remove(ChatId("chat-1"))
        vault.chats.start(make_chat())

    assert [stone.id for stone in vault.tombstones.all()] == ["message-1"]


def test_forgetting_inside_a_change_happens_at_its_end(vault: Vault) -> None:
    vault.memories.put(make_memory())

    with vault.change():
        with vault.forgetting() as inner, vault.forgetting() as innermost:
            vault.memories.remove(MemoryId("memory-1"))
        assert inner.epoch_after == 0
        vault.memories.put(make_memory("after"))

    assert (inner.epoch_after, innermost.epoch_after) == (2, 2)
    assert [memory.id for memory in vault.memories.all()] == ["after"]
    assert vault.check().residues == 0


def test_a_forgetting_that_breaks_off_forgets_nothing(vault: Vault, keys: MemoryKeySource) -> None:
    vault.memories.put(make_memory())

    with pytest.raises(KeyError):
        _break_off(vault)

    assert vault.memories.get(MemoryId("memory-1")) == make_memory()
    assert vault.tombstones.all() == ()
    assert [name.rpartition("-")[2] for name in keys._secrets] == ["1"]


def test_a_forgetting_that_fails_at_any_step_forgets_all_or_nothing(vault: Vault) -> None:
    """SQLite gives up at the n-th of its steps, once; whatever comes of it is whole."""
    refused = 0
    for step in range(1, 300, 3):
        vault.memories.put(make_memory())
        fail_once(vault, step)
        try:
            with vault.forgetting() as forgotten:
                vault.memories.remove(MemoryId("memory-1"))
        except VaultError:
            refused += 1
            assert vault.memories.get(MemoryId("memory-1")) == make_memory()
        else:
            assert forgotten.sentence == ""
        fail_once(vault, 0)
        assert vault.check().found.old_epochs == 0
        with vault.forgetting():
            vault.memories.remove(MemoryId("memory-1"))

    assert refused > 20
    assert dataclasses.asdict(vault.check().found)["freed_pages"] == 0


def test_a_message_is_redacted_in_its_place(vault: Vault) -> None:
    vault.chats.start(make_chat())
    for name in ("m1", "m2", "m3"):
        vault.chats.append(make_message(name))

    with vault.forgetting():
        vault.chats.replace(make_message("m2", "[…]"))

    assert [each.id for each in vault.chats.messages(ChatId("chat-1"))] == ["m1", "m2", "m3"]
    found = vault.chats.find(MessageId("m2"))
    assert found is not None
    assert found.text == "[…]"


def _left_by_a_chat_of(messages: int, vault: Vault) -> int:
    """How many records more there are once a chat was kept and forgotten."""
    before, chat = len(vault._store.tree.entries), ChatId(f"chat-of-{messages}")
    vault.chats.start(make_chat(chat))
    for number in range(messages):
        vault.chats.append(make_message(f"{chat}-{number}", chat=chat))
    with vault.forgetting():
        vault.chats.remove(chat)
    return len(vault._store.tree.entries) - before


def _break_off(vault: Vault) -> None:
    with vault.forgetting():
        vault.memories.remove(MemoryId("memory-1"))
        raise KeyError
