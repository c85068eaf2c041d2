import dataclasses
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.chat import ChatId, Stopped
from app.domain.errors import NotFoundError, VaultLockedError
from app.domain.memories import State
from app.domain.references import MemoryId, MessageId
from app.domain.settings import LearningMode, Settings
from app.vault import MemoryKeySource, Vault, open_vault, private_vault
from tests.vault.samples import NOON, make_chat, make_memory, make_message

Reopen = Callable[[Vault], Vault]


@pytest.fixture
def reopen(path: Path, keys: MemoryKeySource, clock: Callable[[], datetime]) -> Reopen:
    """Lock a vault and unlock it again."""

    def lock_and_unlock(vault: Vault) -> Vault:
        vault.close()
        return open_vault(path, keystore=keys, passphrase=None, clock=clock)

    return lock_and_unlock


def test_messages_come_back_in_the_order_in_which_they_were_said(
    vault: Vault, reopen: Reopen
) -> None:
    vault.chats.start(make_chat())
    earlier = dataclasses.replace(make_message("m3"), said_at=NOON - timedelta(days=1))
    said = (make_message("m1"), make_message("m2"), earlier)  # the clock was set back
    for message in said:
        vault.chats.append(message)

    again = reopen(vault)

    assert again.chats.messages(ChatId("chat-1")) == said
    again.close()


def test_the_chat_with_the_newest_message_comes_first(vault: Vault) -> None:
    for name in ("old", "quiet", "new"):
        vault.chats.start(make_chat(name))
    vault.chats.append(make_message("m1", chat="new"))
    vault.chats.append(make_message("m2", chat="old"))

    assert [chat.id for chat in vault.chats.all()] == ["old", "new", "quiet"]


def test_what_was_said_since_a_moment_comes_newest_first(vault: Vault) -> None:
    vault.chats.start(make_chat())
    for minutes in range(4):
        said_at = NOON + timedelta(minutes=minutes)
        vault.chats.append(dataclasses.replace(make_message(f"message-{minutes}"), said_at=said_at))

    found = vault.chats.since(NOON + timedelta(minutes=1))

    assert [each.id for each in found] == ["message-3", "message-2"]


def test_a_streaming_answer_is_saved_in_its_place(vault: Vault, reopen: Reopen) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("m1", "It is"))
    vault.chats.append(make_message("m2"))
    whole = dataclasses.replace(make_message("m1", "It is Lisbon."), stopped=Stopped.END)
    vault.chats.replace(whole)

    again = reopen(vault)

    assert again.chats.messages(ChatId("chat-1")) == (whole, make_message("m2"))
    again.close()


def test_a_removed_chat_takes_its_messages_with_it(vault: Vault, reopen: Reopen) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("m1"))
    vault.chats.remove(ChatId("chat-1"))

    again = reopen(vault)

    assert again.chats.get(ChatId("chat-1")) is None
    assert again.chats.find(MessageId("m1")) is None
    again.close()


def test_a_chat_is_renamed(vault: Vault) -> None:
    vault.chats.start(make_chat())

    vault.chats.rename(ChatId("chat-1"), "Sister")

    assert vault.chats.get(ChatId("chat-1")) == make_chat(title="Sister")


def test_nothing_is_written_into_a_chat_that_is_not_there(vault: Vault) -> None:
    with pytest.raises(NotFoundError):
        vault.chats.append(make_message("m1"))
    with pytest.raises(NotFoundError):
        vault.chats.rename(ChatId("chat-1"), "Sister")
    with pytest.raises(NotFoundError):
        vault.chats.replace(make_message("m1"))


def test_a_message_never_takes_the_place_of_another_unasked(vault: Vault) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("m1"))

    with pytest.raises(ValueError, match="appended once"):
        vault.chats.append(make_message("m1", "Something else."))


def test_a_temporary_chat_never_reaches_the_disk(
    vault: Vault, clock: Callable[[], datetime]
) -> None:
    temporary = dataclasses.replace(make_chat(), temporary=True)
    session = private_vault(clock)

    with pytest.raises(ValueError, match="never written"):
        vault.chats.start(temporary)
    session.chats.start(temporary)

    assert session.chats.all() == (temporary,)


def test_a_memory_keeps_its_place_when_it_changes(vault: Vault, reopen: Reopen) -> None:
    first, second = make_memory("memory-1"), make_memory("memory-2")
    vault.memories.put(first)
    vault.memories.put(second)
    changed = dataclasses.replace(first, state=State.SUPERSEDED)
    vault.memories.put(changed)

    again = reopen(vault)

    assert again.memories.all() == (changed, second)
    assert again.memories.get(MemoryId("memory-2")) == second
    again.close()


def test_a_removed_memory_is_not_there_any_more(vault: Vault, reopen: Reopen) -> None:
    vault.memories.put(make_memory())
    vault.memories.remove(MemoryId("memory-1"))
    vault.memories.remove(MemoryId("never-was"))

    again = reopen(vault)

    assert again.memories.get(MemoryId("memory-1")) is None
    again.close()


def test_vectors_come_back_byte_for_byte(vault: Vault, reopen: Reopen) -> None:
    vault.vectors.put(MemoryId("a"), bytes(range(256)) * 3)
    vault.vectors.put(MemoryId("b"), b"")
    vault.vectors.put(MemoryId("c"), b"gone")
    vault.vectors.remove(MemoryId("c"))

    again = reopen(vault)

    assert again.vectors.items() == (("a", bytes(range(256)) * 3), ("b", b""))
    assert again.vectors.get(MemoryId("a")) == bytes(range(256)) * 3
    assert again.vectors.get(MemoryId("c")) is None
    again.close()


def test_settings_have_defaults_until_they_are_saved(vault: Vault, reopen: Reopen) -> None:
    assert vault.settings.load() == Settings()
    chosen = Settings(learning=LearningMode.OFF)
    vault.settings.save(chosen)

    again = reopen(vault)

    assert again.settings.load() == chosen
    again.close()


def test_a_message_of_a_megabyte_is_kept(vault: Vault, reopen: Reopen) -> None:
    vault.chats.start(make_chat())
    vault.chats.append(make_message("m1", "ä" * 500_000))

    again = reopen(vault)

    assert again.chats.messages(ChatId("chat-1")) == (make_message("m1", "ä" * 500_000),)
    again.close()


def test_more_records_than_one_key_page_holds_come_back(vault: Vault, reopen: Reopen) -> None:
    with vault.change():
        for number in range(600):
            vault.vectors.put(MemoryId(f"v{number}"), str(number).encode())

    again = reopen(vault)

    assert [data for _, data in again.vectors.items()] == [str(n).encode() for n in range(600)]
    again.close()


def test_a_locked_vault_answers_nothing(vault: Vault) -> None:
    vault.memories.put(make_memory())
    vault.memories.all()

    vault.close()
    vault.close()

    assert vault.closed
    with pytest.raises(VaultLockedError):
        vault.memories.all()
    with pytest.raises(VaultLockedError), vault.change():
        pass


def test_a_private_session_touches_no_file(tmp_path: Path, clock: Callable[[], datetime]) -> None:
    session = private_vault(clock)
    session.chats.start(make_chat())
    with session.forgetting() as forgotten:
        session.chats.remove(ChatId("chat-1"))

    assert forgotten.keys == 1
    assert session.check().residues == 0
    assert session.info.mode == "session"
    assert list(tmp_path.iterdir()) == []
    session.close()
