import contextlib
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.chat import ChatId
from app.domain.errors import VaultError
from app.domain.references import MemoryId
from app.vault import MemoryKeySource, Vault, open_vault, private_vault
from tests.vault.disks import empty_disk, fail_once, fill_disk
from tests.vault.samples import make_chat, make_memory, make_message

Clock = Callable[[], datetime]


def test_a_group_of_changes_is_one_commit(vault: Vault) -> None:
    before = vault._store.tree.generation

    with vault.change():
        vault.chats.start(make_chat())
        with vault.change():
            vault.chats.append(make_message("m1"))
        vault.memories.put(make_memory())

    assert vault._store.tree.generation == before + 1


def test_a_change_that_changes_nothing_writes_nothing(vault: Vault, path: Path) -> None:
    before = path.read_bytes()

    with vault.change():
        pass

    assert path.read_bytes() == before


def test_a_group_that_breaks_off_leaves_everything_as_it_was(vault: Vault) -> None:
    vault.memories.put(make_memory("kept"))

    with pytest.raises(KeyError):
        _break_off(vault)

    assert [memory.id for memory in vault.memories.all()] == ["kept"]
    assert vault.check().residues == 0


def test_a_group_with_a_broken_part_is_not_kept(vault: Vault) -> None:
    with pytest.raises(VaultError, match="none of them was kept"):
        _break_off_inside(vault)

    assert vault.memories.all() == ()


def test_what_is_put_and_removed_in_one_group_leaves_nothing(vault: Vault) -> None:
    with vault.change():
        vault.memories.put(make_memory("brief"))
        vault.memories.remove(MemoryId("brief"))

    assert vault.memories.all() == ()
    assert vault.check().residues == 0


def test_a_full_disk_loses_nothing_and_a_later_try_works(
    vault: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault.memories.put(make_memory("kept"))
    fill_disk(vault)
    with pytest.raises(VaultError, match="disk is full"):
        vault.vectors.put(MemoryId("big"), bytes(500_000))
    assert vault.vectors.items() == ()

    empty_disk(vault)
    vault.vectors.put(MemoryId("big"), bytes(500_000))
    vault.close()

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert again.memories.all() == (make_memory("kept"),)
    assert len(again.vectors.items()) == 1
    again.close()


def test_a_commit_that_fails_at_any_step_changes_nothing(vault: Vault) -> None:
    """SQLite itself plays the failing disk: it gives up at the n-th of its steps, once."""
    vault.memories.put(make_memory("kept"))
    refused = 0
    for step in range(1, 200):
        fail_once(vault, step)
        try:
            vault.memories.put(make_memory(f"memory-{step}"))
        except VaultError:
            refused += 1
            assert vault.memories.get(MemoryId(f"memory-{step}")) is None
            vault.memories.put(make_memory(f"memory-{step}"))

    assert refused > 20
    assert len(vault.memories.all()) == 200
    assert vault.check().residues == 0


def test_a_private_session_survives_a_failed_change(clock: Clock) -> None:
    session = private_vault(clock)
    session.memories.put(make_memory("kept"))
    fail_once(session, 3)

    with pytest.raises(VaultError, match="could not be read or written"):
        session.memories.put(make_memory("new"))

    assert [memory.id for memory in session.memories.all()] == ["kept"]
    session.close()


def test_a_record_beyond_all_measure_is_refused(vault: Vault) -> None:
    with pytest.raises(VaultError, match="too long"):
        vault.vectors.put(MemoryId("huge"), bytes(64 * 1024 * 1024))

    assert vault.vectors.items() == ()


def test_two_lanes_write_one_after_the_other(vault: Vault) -> None:
    vault.chats.start(make_chat())

    def append(lane: int) -> None:
        for number in range(20):
            vault.chats.append(make_message(f"{lane}-{number}"))

    lanes = [threading.Thread(target=append, args=(lane,)) for lane in range(2)]
    for lane in lanes:
        lane.start()
    for lane in lanes:
        lane.join()

    assert len(vault.chats.messages(ChatId("chat-1"))) == 40
    assert vault.check().residues == 0


def test_a_vault_that_is_held_still_is_not_written_to(vault: Vault) -> None:
    writer = threading.Thread(target=vault.memories.put, args=(make_memory(),))

    with vault.reading():
        writer.start()
        writer.join(0.05)
        assert vault.memories.all() == ()

    writer.join()
    assert vault.memories.all() == (make_memory(),)


def _break_off(vault: Vault) -> None:
    with vault.change():
        vault.memories.put(make_memory("new"))
        vault.memories.remove(MemoryId("kept"))
        raise KeyError


def _break_off_inside(vault: Vault) -> None:
    with vault.change():
        with contextlib.suppress(KeyError):
            _break_off(vault)
        vault.memories.put(make_memory("second"))


def test_of_a_removed_chat_no_empty_list_of_messages_stays_in_memory(vault: Vault) -> None:
    before = dict(vault._store.contents._families)
    vault.chats.start(make_chat())
    vault.chats.append(make_message("m1"))

    vault.chats.remove(ChatId("chat-1"))

    assert vault._store.contents._families == before
