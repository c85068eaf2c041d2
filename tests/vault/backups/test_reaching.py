"""Forgetting reaches backups: at once, later, or it says which it can not."""

import contextlib
import dataclasses
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.backups import Reach, unreached
from app.domain.errors import VaultError
from app.domain.references import MemoryId, MessageId
from app.vault import Forgotten, MemoryKeySource, Vault, open_vault
from app.vault.backups import writing
from app.vault.backups.copies import seal_copy
from app.vault.records import Drawer
from tests.vault.backups.conftest import CANARY
from tests.vault.backups.opened import contents_of, names_of
from tests.vault.disks import fail_once
from tests.vault.reader import read_rows
from tests.vault.samples import make_memory


def forget(vault: Vault, name: str = "memory-2") -> Forgotten:
    """Forget a memory and redact the message that it rests on."""
    message = vault.chats.find(MessageId("message-1"))
    assert message is not None
    with vault.forgetting() as report:
        vault.memories.remove(MemoryId(name))
        vault.chats.replace(dataclasses.replace(message, text="My sister Ana [forgotten]."))
    return report


def test_what_is_forgotten_is_gone_from_a_backup_in_reach(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    before = Path(made.place).read_bytes()

    (reached,) = forget(kept).backups

    assert CANARY.encode() not in contents_of(made.place)
    assert b"[forgotten]" in contents_of(made.place)
    assert names_of(made.place) == {"memory-1"}
    assert (reached.id, reached.waiting, unreached([reached])) == (made.id, 0, ())
    assert Path(made.place).read_bytes()[4096:8192] != before[4096:8192]
    assert [each.name for each in drive.iterdir()] == [Path(made.place).name]


def test_every_backup_that_holds_it_is_reached_and_no_other(kept: Vault, drive: Path) -> None:
    first, second = kept.backups.make(drive), kept.backups.make(drive)
    kept.memories.put(make_memory("memory-3"))
    third = kept.backups.make(drive)
    untouched = [Path(each.place).read_bytes() for each in (first, second)]

    with kept.forgetting() as report:
        kept.memories.remove(MemoryId("memory-3"))

    assert [each.id for each in report.backups] == [third.id]
    assert [Path(each.place).read_bytes() for each in (first, second)] == untouched
    assert "memory-3" not in names_of(third.place)


def test_what_came_after_a_backup_leaves_it_alone(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    file = Path(made.place).read_bytes()
    kept.memories.put(make_memory("memory-3"))

    with kept.forgetting() as report:
        kept.memories.remove(MemoryId("memory-3"))

    assert report.backups == ()
    assert Path(made.place).read_bytes() == file


def test_a_drive_that_is_away_is_named_and_reached_when_it_is_back(
    kept: Vault, drive: Path
) -> None:
    made = kept.backups.make(drive)
    drive.rename(drive.with_name("drawer"))

    (left,) = forget(kept).backups
    assert (left.reach, left.waiting > 0) == (Reach.AWAY, True)
    assert "22 November 2026 on a drive that is not connected" in unreached([left])[0]
    assert [each.waiting for each in kept.backups.catch_up()] == [left.waiting]

    drive.with_name("drawer").rename(drive)
    assert CANARY.encode() in contents_of(made.place)
    assert [each.waiting for each in kept.backups.catch_up()] == [0]
    assert CANARY.encode() not in contents_of(made.place)
    assert kept.backups.catch_up() == ()


def test_the_plan_can_name_the_backups_before_anything_happens(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    kept.memories.put(make_memory("memory-3"))

    names = ["memory-2", "memory-3"]
    assert [each.id for each in kept.backups.holding(names)] == [made.id]
    assert kept.backups.holding(names[1:]) == ()
    assert kept.backups.holding(["nobody"]) == ()


def test_a_forgetting_inside_a_change_is_caught_up_with_later(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    with kept.change(), kept.forgetting() as report:
        kept.memories.remove(MemoryId("memory-2"))

    assert report.backups == ()
    assert names_of(made.place) == {"memory-1", "memory-2"}
    kept.backups.catch_up()
    assert names_of(made.place) == {"memory-1"}


def test_a_forgetting_while_a_backup_is_written_waits_for_its_end(
    kept: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports: list[Forgotten] = []

    def slow(*parts: object) -> bytes:
        if not reports:
            reports.append(Forgotten())
            reports[0] = forget(kept)
        return seal_copy(*parts)  # type: ignore[arg-type]  # passed on as they came

    earlier = kept.backups.make(drive)
    monkeypatch.setattr(writing, "seal_copy", slow)
    made = kept.backups.make(drive)

    assert [(each.id, each.waiting > 0) for each in reports[0].backups] == [(earlier.id, True)]
    for each in (earlier, made):
        assert CANARY.encode() not in contents_of(each.place)
    assert [each.waiting for each in kept.backups.all()] == [0, 0]


def test_a_vault_whose_disk_fails_meanwhile_keeps_the_backup_waiting(
    kept: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = kept.backups.make(drive)

    def fail(*_: object) -> None:
        raise VaultError("The disk is full.", advice="")

    monkeypatch.setattr(writing, "place_file", fail)
    (left,) = forget(kept).backups
    monkeypatch.undo()

    assert (left.reach, left.waiting > 0) == (Reach.THERE, True)
    assert "which can be reached" in unreached([left])[0]
    assert names_of(made.place) == {"memory-1", "memory-2"}
    assert [each.waiting for each in kept.backups.catch_up()] == [0]


def test_a_ledger_that_can_not_be_written_keeps_the_backup_waiting(
    kept: Vault, drive: Path
) -> None:
    made = kept.backups.make(drive)
    drive.rename(drive.with_name("drawer"))
    forget(kept)
    drive.with_name("drawer").rename(drive)

    fail_once(kept, 40)
    (left,) = kept.backups.catch_up()
    fail_once(kept, 0)

    assert left.waiting > 0
    assert [each.waiting for each in kept.backups.catch_up()] == [0]
    assert CANARY.encode() not in contents_of(made.place)


def test_a_damaged_backup_is_written_anew_of_what_is_left(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    spoil_a_record(Path(made.place), kept, "memory-1")

    (reached,) = forget(kept).backups

    assert reached.waiting == 0
    assert names_of(made.place) == set()
    with pytest.raises(VaultError, match="damaged earlier; 1 of its records"):
        kept.backups.verify(made.id)


def test_a_backup_whose_keys_are_spoilt_never_passes_for_a_whole_one(
    kept: Vault, drive: Path
) -> None:
    made = kept.backups.make(drive)
    spoil_a_page(Path(made.place))

    forget(kept)

    with pytest.raises(VaultError, match=r"damaged earlier; \d+ of its records"):
        kept.backups.verify(made.id)


def test_the_vault_that_is_opened_next_knows_what_waits(
    kept: Vault,
    drive: Path,
    path: Path,
    keys: MemoryKeySource,
    clock: Callable[[], datetime],
) -> None:
    made = kept.backups.make(drive)
    drive.rename(drive.with_name("drawer"))
    forget(kept)
    kept.close()
    drive.with_name("drawer").rename(drive)

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert again.backups.all()[0].waiting > 0
    again.backups.catch_up()
    assert CANARY.encode() not in contents_of(made.place)
    again.close()


def test_other_backups_are_not_touched_without_a_ledger(kept: Vault) -> None:
    forget(kept)

    assert kept._store.all(Drawer.ERRATA) == ()


def spoil_a_record(place: Path, vault: Vault, name: str) -> None:
    """Turn a bit in the sealed bytes of one memory of the first backup."""
    copy = writing.read_backup(vault.backups._ledger.entries()[0])
    slot = copy.contents.slot(Drawer.MEMORIES, name)
    assert slot is not None
    spoil_a_slot(place, slot)


def spoil_a_page(place: Path) -> None:
    """Turn a bit in both copies of the first key page."""
    file = bytearray(place.read_bytes())
    with contextlib.closing(sqlite3.connect(place)) as database:
        found = database.execute("SELECT sealed FROM nodes_a WHERE number = 2").fetchone()
    start = found[0][:64]
    assert file.count(start) == 2
    for at in (file.index(start), file.rindex(start)):
        file[at] ^= 1
    place.write_bytes(file)


def spoil_a_slot(place: Path, slot: int) -> None:
    """Turn a bit in the sealed bytes of one record."""
    file = place.read_bytes()
    at = file.index(dict(read_rows(file).records)[slot][:64])
    place.write_bytes(file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :])
