"""Damage and tampering: named, isolated, and never worse than what was damaged."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import KeystoreError, VaultDamagedError, VaultError, VaultTooNewError
from app.domain.references import MemoryId
from app.vault import MemoryKeySource, Vault, create_vault, open_vault
from app.vault.container import make_container
from app.vault.records import Drawer, Record
from app.vault.salvage import salvage_container
from tests.vault.samples import make_memory

Clock = Callable[[], datetime]
COUNT = 300  # two key pages


@dataclass
class Disk:
    """A locked vault with 300 memories, and hands on its file."""

    path: Path
    keys: MemoryKeySource
    clock: Clock

    def execute(self, *statements: str) -> None:
        connection = sqlite3.connect(self.path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    @contextmanager
    def opened(self) -> Iterator[Vault]:
        vault = open_vault(self.path, keystore=self.keys, passphrase=None, clock=self.clock)
        try:
            yield vault
        finally:
            vault.close()


@pytest.fixture
def disk(path: Path, keys: MemoryKeySource, clock: Clock) -> Disk:
    vault = create_vault(path, keystore=keys, passphrase=None, clock=clock)
    with vault.change():
        for number in range(COUNT):
            vault.memories.put(make_memory(f"memory-{number}"))
    vault.close()
    return Disk(path, keys, clock)


@pytest.mark.parametrize("table", ["nodes_a", "nodes_b"])
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE {} SET sealed = zeroblob(100)",
        "DELETE FROM {}",
        "UPDATE {} SET sealed = 'text'",
        "UPDATE {} SET sealed = substr(sealed, 1, 50)",
    ],
)
def test_a_whole_spoilt_copy_of_the_keys_costs_nothing_and_is_repaired(
    disk: Disk, table: str, damage: str
) -> None:
    disk.execute(damage.format(table))

    with disk.opened() as vault:
        assert len(vault.memories.all()) == COUNT
        assert vault.damage.repaired == 4
        assert not vault.damage.harmful
        assert vault.damage.sentence == ""
    with disk.opened() as again:
        assert again.damage.repaired == 0


def test_a_spoilt_page_in_one_copy_and_another_in_the_other_cost_nothing(disk: Disk) -> None:
    disk.execute("DELETE FROM nodes_a WHERE number = 2", "DELETE FROM nodes_b WHERE number = 3")

    with disk.opened() as vault:
        assert len(vault.memories.all()) == COUNT


def test_a_lost_key_page_is_isolated_and_named(disk: Disk) -> None:
    disk.execute("DELETE FROM nodes_a WHERE number = 2", "DELETE FROM nodes_b WHERE number = 2")

    with disk.opened() as vault:
        assert len(vault.memories.all()) == COUNT - 256
        assert "up to 256 records" in vault.damage.sentence
        with pytest.raises(VaultDamagedError, match="reading only"):
            vault.memories.put(make_memory("new"))


def test_a_damaged_record_is_isolated_and_named(disk: Disk) -> None:
    disk.execute("UPDATE records SET sealed = zeroblob(528) WHERE slot IN (3, 5)")

    with disk.opened() as vault:
        assert len(vault.memories.all()) == COUNT - 2
        assert vault.damage.lost == {"memories": 2}
        assert "2 of the memories" in vault.damage.sentence
        with pytest.raises(VaultDamagedError, match="reading only"), vault.forgetting():
            pass
        with pytest.raises(VaultDamagedError, match="reading only"):
            vault.change_passphrase(None, "words")


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM records WHERE slot = 7",
        "UPDATE records SET sealed = (SELECT sealed FROM records WHERE slot = 8) WHERE slot = 7",
        "UPDATE records SET sealed = 'text' WHERE slot = 7",
    ],
)
def test_a_deleted_or_swapped_row_is_noticed(disk: Disk, tampering: str) -> None:
    disk.execute(tampering)

    with disk.opened() as vault:
        assert vault.damage.lost_slots == (7,)
        assert vault.memories.get(MemoryId("memory-7")) is None
        assert vault.memories.get(MemoryId("memory-8")) is not None


def test_swapped_key_pages_are_noticed(disk: Disk) -> None:
    for table in ("nodes_a", "nodes_b"):
        for old, new in ((2, 99), (3, 2), (99, 3)):
            disk.execute(f"UPDATE {table} SET number = {new} WHERE number = {old}")  # noqa: S608

    with disk.opened() as vault:
        assert vault.damage.lost_pages == (0, 1)
        assert vault.memories.all() == ()


@pytest.mark.parametrize("rows", ["records", "nodes"])
def test_a_row_or_page_rolled_back_is_noticed(disk: Disk, rows: str) -> None:
    old = disk.path.with_name("old")
    shutil.copy(disk.path, old)
    with disk.opened() as vault:
        vault.memories.put(make_memory("memory-7", "The user moved."))
    tables = ["records"] if rows == "records" else ["nodes_a", "nodes_b"]
    number = "slot = 7" if rows == "records" else "number = 2"
    for table in tables:
        disk.execute(
            f"ATTACH '{old}' AS old",
            f"REPLACE INTO {table} SELECT * FROM old.{table} WHERE {number}",  # noqa: S608
        )

    with disk.opened() as vault:
        assert vault.damage.harmful
        assert make_memory("memory-7") not in vault.memories.all()


def test_one_root_rolled_back_is_repaired_from_the_newer_one(disk: Disk) -> None:
    old = disk.path.with_name("old")
    shutil.copy(disk.path, old)
    with disk.opened() as vault:
        vault.memories.put(make_memory("memory-7", "The user moved."))
    disk.execute(
        f"ATTACH '{old}' AS old",
        "REPLACE INTO nodes_a SELECT * FROM old.nodes_a WHERE number = 1",
    )

    with disk.opened() as vault:
        assert make_memory("memory-7", "The user moved.") in vault.memories.all()
        assert vault.damage.repaired == 1


def test_all_keys_rolled_back_below_newer_records_are_noticed(disk: Disk) -> None:
    old = disk.path.with_name("old")
    shutil.copy(disk.path, old)
    with disk.opened() as vault:
        vault.memories.put(make_memory("newer"))
    for table in ("nodes_a", "nodes_b"):
        disk.execute(
            f"ATTACH '{old}' AS old",
            f"REPLACE INTO {table} SELECT * FROM old.{table} WHERE number > 0",  # noqa: S608
        )

    with disk.opened() as vault:
        assert vault.damage.keyless == (COUNT,)
        assert "1 records without a key" in vault.damage.sentence


def test_an_older_copy_of_the_whole_file_does_not_open_after_a_forgetting(disk: Disk) -> None:
    old = disk.path.with_name("old")
    shutil.copy(disk.path, old)
    with disk.opened() as vault, vault.forgetting():
        vault.memories.remove(MemoryId("memory-7"))
    shutil.copy(old, disk.path)

    with pytest.raises(KeystoreError, match="does not hold the key") as caught, disk.opened():
        pass

    assert "older copy" in caught.value.advice


def test_a_header_forged_with_a_higher_epoch_does_not_hide_the_true_one(disk: Disk) -> None:
    other = disk.path.parent / "other"
    create_vault(other, keystore=MemoryKeySource(), passphrase=None, clock=disk.clock).close()
    disk.execute(
        f"ATTACH '{other}' AS other",
        "REPLACE INTO nodes_a SELECT * FROM other.nodes_a WHERE number = 0",
    )

    with disk.opened() as vault:
        assert len(vault.memories.all()) == COUNT
        assert vault.damage.repaired == 1


def test_without_root_or_header_nothing_opens(disk: Disk) -> None:
    for number in (1, 0):
        disk.execute(*(f"DELETE FROM {t} WHERE number = {number}" for t in ("nodes_a", "nodes_b")))  # noqa: S608

        with pytest.raises(VaultDamagedError), disk.opened():
            pass


def test_a_vault_goes_on_after_its_loss_is_accepted(disk: Disk) -> None:
    disk.execute(
        "DELETE FROM nodes_a WHERE number = 2",
        "DELETE FROM nodes_b WHERE number = 2",
        "DELETE FROM records WHERE slot = 260",
    )
    with disk.opened() as vault:
        left = vault.memories.all()
        vault.accept_loss()

        assert vault.memories.all() == left
        assert not vault.damage.harmful
        vault.memories.put(make_memory("new"))
        assert vault.check().residues == 0
    with disk.opened() as again:
        assert again.memories.all() == (*left, make_memory("new"))
        assert len(left) == COUNT - 257


def test_a_broken_structure_is_named_and_made_anew(disk: Disk) -> None:
    with disk.opened() as vault, vault.forgetting():
        for number in range(0, COUNT, 2):
            vault.memories.remove(MemoryId(f"memory-{number}"))
        for number in range(0, COUNT, 2):
            name = f"{Drawer.MEMORIES.value}:memory-{number}"
            vault._store.remove(Drawer.TOMBSTONES, name)
    _break_the_list_of_free_pages(disk.path)

    with disk.opened() as vault:
        assert vault.damage.structure
        assert vault.damage.sentence == "The vault's file is damaged; everything could be read."
        before = vault.memories.all()
        vault.accept_loss()
        assert vault.memories.all() == before
        assert not vault.damage.structure


def test_when_the_new_file_can_not_be_written_the_old_one_stands(disk: Disk) -> None:
    disk.execute("DELETE FROM records WHERE slot = 7")
    disk.path.with_name("vault.new").mkdir()

    with disk.opened() as vault:
        with pytest.raises(VaultError):
            vault.accept_loss()
        assert len(vault.memories.all()) == COUNT - 1
        assert vault.damage.harmful


def test_a_salvaged_vault_stays_readable_when_the_new_file_can_not_be_written(disk: Disk) -> None:
    disk.path.write_bytes(bytes(4096) + disk.path.read_bytes()[4096:])
    disk.path.with_name("vault.new").mkdir()

    with disk.opened() as vault:
        with pytest.raises(VaultError, match="may not write"):
            vault.accept_loss()
        assert len(vault.memories.all()) == COUNT
        assert vault.damage.harmful


def test_a_file_that_can_not_be_read_at_all_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="may not write"):
        salvage_container(tmp_path)


def test_a_container_that_can_not_be_asked_is_not_sound() -> None:
    container = make_container()
    container.close()

    assert not container.sound()


def test_what_a_crash_left_beside_the_file_is_taken_away(disk: Disk) -> None:
    for name in ("vault-journal", "vault.new"):
        disk.path.with_name(name).write_bytes(b"left behind")

    with disk.opened() as vault:
        assert vault.check().residues == 0
        assert {each.name for each in disk.path.parent.iterdir()} == {"vault", "vault.lock"}


def test_a_record_of_a_newer_candor_stops_the_opening(disk: Disk) -> None:
    with disk.opened() as vault, vault._store.change() as change:
        record = Record(Drawer.MEMORIES, "newer", "", 9999, b"{}", version=2)
        change.put(record, vault._store.contents, vault._store.tree)

    with pytest.raises(VaultTooNewError), disk.opened():
        pass


def test_a_drawer_of_a_newer_candor_is_left_alone(disk: Disk) -> None:
    with disk.opened() as vault:
        vault._store.put(77, "something", b"new")

    with disk.opened() as again:
        assert again._store.get(77, "something") is not None
        assert again.check().residues == 0


def test_a_lost_record_of_an_unknown_drawer_is_named_too(disk: Disk) -> None:
    with disk.opened() as vault:
        vault._store.put(77, "something", b"new")
    disk.execute(f"DELETE FROM records WHERE slot = {COUNT}")  # noqa: S608

    with disk.opened() as again:
        assert again.damage.lost == {"other records": 1}


def test_a_vault_on_disk_is_not_made_anew_in_the_middle_of_a_change(disk: Disk) -> None:
    with disk.opened() as vault, pytest.raises(ValueError, match="between changes"):
        _accept_inside_a_change(vault)


def _accept_inside_a_change(vault: Vault) -> None:
    with vault.change():
        vault.accept_loss()


def _break_the_list_of_free_pages(path: Path) -> None:
    image = bytearray(path.read_bytes())
    assert int.from_bytes(image[36:40], "big")
    image[36:40] = (1).to_bytes(4, "big")
    path.write_bytes(image)
