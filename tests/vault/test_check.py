"""Residues are found: each of these is planted, and the check names its place."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.chat import ChatId
from app.domain.references import MemoryId
from app.vault import MemoryKeySource, Residues, Vault, create_vault, open_vault
from app.vault.freed import count_unclean_pages
from tests.vault.conftest import FAST
from tests.vault.samples import make_chat, make_memory, make_message

Clock = Callable[[], datetime]


@pytest.fixture
def forgetful(vault: Vault) -> Vault:
    """A vault of which half was forgotten."""
    for number in range(10):
        vault.memories.put(make_memory(f"memory-{number}"))
        vault.vectors.put(MemoryId(f"memory-{number}"), bytes([number]) * 5000)
    with vault.forgetting():
        for number in range(5):
            vault.memories.remove(MemoryId(f"memory-{number}"))
            vault.vectors.remove(MemoryId(f"memory-{number}"))
    return vault


def test_a_clean_vault_has_no_residues(forgetful: Vault) -> None:
    check = forgetful.check()

    assert check.residues == 0
    assert check.found == Residues()
    assert check.looked_at["memories"] == 5
    assert check.looked_at["tombstones"] == 10
    assert check.looked_at["keys"] == 20


def test_a_record_put_back_into_the_file_is_found(forgetful: Vault, path: Path) -> None:
    _execute(path, "INSERT INTO records VALUES (9999, x'00')")

    assert forgetful.check().found == Residues(records_without_key=1)


def test_a_record_taken_out_of_the_file_is_found(forgetful: Vault, path: Path) -> None:
    _execute(path, "DELETE FROM records WHERE slot = (SELECT max(slot) FROM records)")

    assert forgetful.check().found == Residues(keys_without_record=1, unlike_memory=1)


def test_a_lost_key_page_is_found(forgetful: Vault, path: Path) -> None:
    _execute(path, "DELETE FROM nodes_a WHERE number = 2")
    _execute(path, "DELETE FROM nodes_b WHERE number = 2")

    found = forgetful.check().found

    assert found.keys_without_record == 1
    assert found.records_without_key == 20


def test_a_forgotten_id_that_came_back_is_found(forgetful: Vault) -> None:
    forgetful.memories.put(make_memory("memory-1"))

    assert forgetful.check().found == Residues(tombstoned=1)


def test_a_forgotten_chat_that_came_back_is_found_with_its_messages(vault: Vault) -> None:
    vault.chats.start(make_chat())
    with vault.forgetting():
        vault.chats.remove(ChatId("chat-1"))
    vault.chats.start(make_chat())
    vault.chats.append(make_message("message-1"))

    assert vault.check().found == Residues(tombstoned=2)


def make_image(trunk: dict[int, int]) -> bytes:
    """A file of two pages of which the second lists the freed ones."""
    image = bytearray(8192)
    for at, number in {16: 4096 << 16, 28: 2, 32: 2}.items():
        image[at : at + 4] = number.to_bytes(4, "big")
    for at, number in trunk.items():
        image[4096 + at : 4100 + at] = number.to_bytes(4, "big")
    return bytes(image)


@pytest.mark.parametrize("epoch", ["1", "3", "4"])
def test_a_key_that_should_be_destroyed_is_found(
    forgetful: Vault, keys: MemoryKeySource, epoch: str
) -> None:
    (living,) = keys._secrets
    prefix = living.removesuffix("2")
    for each in range(3, int(epoch) + 1):
        keys._secrets[prefix + str(each)] = bytes(32)
    keys._secrets[prefix + epoch] = bytes(32)

    assert forgetful.check().found.old_epochs == max(1, int(epoch) - 2)


def test_bytes_left_on_a_freed_page_are_found(forgetful: Vault, path: Path) -> None:
    _write_on_a_freed_page(path)

    assert forgetful.check().found == Residues(freed_pages=1)


def test_what_a_crash_left_on_freed_pages_is_cleared_away(
    forgetful: Vault, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    """SQLite leaves freed pages as they were, and after a second crash not even a journal tells."""
    left = forgetful.memories.all()
    forgetful.close()
    _write_on_a_freed_page(path)

    vault = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert vault.check().residues == 0
    assert vault.memories.all() == left
    assert _roots(path) == [2, 3, 4]  # what salvage counts on
    vault.close()


def test_a_list_of_freed_pages_that_runs_in_a_circle_ends() -> None:
    image = make_image(trunk={0: 2})

    assert count_unclean_pages(image) == 0


def test_numbers_of_pages_that_were_taken_again_are_no_residue() -> None:
    """SQLite leaves them on the list's page when it takes pages from its end."""
    assert count_unclean_pages(make_image(trunk={4: 0, 8: 1, 12: 2})) == 0


def test_bytes_on_the_page_of_the_list_itself_are_found() -> None:
    lisbon = int.from_bytes(b"Lisb", "big")

    assert count_unclean_pages(make_image(trunk={4: 0, 2000: lisbon})) == 1


def test_a_vault_without_a_keystore_is_checked_too(tmp_path: Path, clock: Clock) -> None:
    words = "words enough"
    vault = create_vault(
        tmp_path / "vault", keystore=None, passphrase=words, clock=clock, cost=FAST
    )
    vault.memories.put(make_memory())

    assert vault.check().residues == 0
    vault.close()


@pytest.mark.parametrize("name", ["vault-journal", "vault.new"])
def test_bytes_left_beside_the_file_are_found(forgetful: Vault, path: Path, name: str) -> None:
    path.with_name(name).write_bytes(b"left behind")

    assert forgetful.check().found == Residues(beside=11)


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(statement)
    connection.close()


def _write_on_a_freed_page(path: Path) -> None:
    image = bytearray(path.read_bytes())
    trunk = int.from_bytes(image[32:36], "big")
    leaf = int.from_bytes(image[(trunk - 1) * 4096 + 8 : (trunk - 1) * 4096 + 12], "big")
    assert trunk
    assert leaf
    image[(leaf - 1) * 4096 + 100 : (leaf - 1) * 4096 + 106] = b"Lisbon"
    path.write_bytes(image)


def _roots(path: Path) -> list[int]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT rootpage FROM sqlite_schema ORDER BY name").fetchall()
    connection.close()
    return [number for (number,) in found]
