"""Making backups: what opens them, where they go, and what happens when a disk refuses."""

import errno
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.backups import BackupId, Reach
from app.domain.errors import (
    BackupDamagedError,
    BackupError,
    BackupPassphraseNeededError,
    NoBackupError,
    NotFoundError,
    VaultError,
)
from app.vault import MemoryKeySource, Vault, create_vault, open_vault, private_vault
from app.vault.backups import writing
from app.vault.backups.places import LARGEST
from app.vault.files import move_file, place_file
from app.vault.records import Drawer
from app.vault.sentences import disk_failed
from tests.vault.backups.conftest import CANARY, WORDS
from tests.vault.backups.opened import contents_of, entries_of
from tests.vault.conftest import FAST
from tests.vault.samples import ANA, make_memory

Clock = Callable[[], datetime]


def test_a_backup_holds_everything_and_its_passphrase_opens_it(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)

    assert {entry.id for entry in entries_of(made.place)} >= {"chat-1", "memory-1", "memory-2"}
    assert (made.size, made.reach, made.waiting) == (
        Path(made.place).stat().st_size,
        Reach.THERE,
        0,
    )
    assert kept.backups.all() == (made,) == (kept.backups.verify(made.id),)


def test_a_backup_tells_nothing_to_whoever_has_only_the_file(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)

    assert CANARY.encode() not in Path(made.place).read_bytes()
    assert os.stat(made.place).st_mode & 0o077 == 0
    assert [each.name for each in drive.iterdir()] == ["Candor 2026-11-22 120000.backup"]


def test_two_backups_of_one_second_have_two_names(kept: Vault, drive: Path) -> None:
    first, second = kept.backups.make(drive), kept.backups.make(drive)

    assert first.place != second.place
    assert [each.id for each in kept.backups.all()] == [second.id, first.id]


def test_the_passphrase_of_the_vault_opens_its_backups(
    path: Path, keys: MemoryKeySource, clock: Clock, drive: Path
) -> None:
    vault = create_vault(path, keystore=keys, passphrase=WORDS, clock=clock, cost=FAST)
    vault.memories.put(make_memory())

    assert ANA.encode() in contents_of(vault.backups.make(drive).place)
    assert not vault.backups.needs_passphrase
    vault.close()


def test_without_passphrase_or_code_somebody_must_choose_one(vault: Vault, drive: Path) -> None:
    assert vault.backups.needs_passphrase
    with pytest.raises(BackupPassphraseNeededError, match="another computer"):
        vault.backups.make(drive)
    assert not drive.exists()


def test_a_private_session_has_nothing_to_back_up(clock: Clock, drive: Path) -> None:
    vault = private_vault(clock)
    vault.backups.choose_passphrase(WORDS, cost=FAST)

    with pytest.raises(BackupError, match="keeps nothing"):
        vault.backups.make(drive)


def test_no_key_of_the_vault_seals_its_backup(kept: Vault, drive: Path, path: Path) -> None:
    made = kept.backups.make(drive)

    keys = {entry.key for entry in kept._store.tree.entries.values()}
    assert len(keys) == len(kept._store.tree.entries)
    assert not any(key in Path(made.place).read_bytes() for key in keys)
    assert Path(made.place).read_bytes()[4096:] != path.read_bytes()[4096:]


def test_a_full_disk_leaves_no_half_backup(
    kept: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(VaultError, match="full"):
        kept.backups.make(drive)
    monkeypatch.undo()

    assert list(drive.iterdir()) == []
    assert kept.backups.make(drive).reach is Reach.THERE


def test_a_drive_that_keeps_something_else_is_told(
    kept: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "place_file", lambda file, path: place_file(file[:-9], path))

    with pytest.raises(BackupError, match="read back"):
        kept.backups.make(drive)
    assert list(drive.iterdir()) == []
    assert kept.backups.all() == ()


@pytest.mark.parametrize("below", ["", "folder", "folder/below"])
def test_a_file_where_a_folder_should_be_is_told(kept: Vault, drive: Path, below: str) -> None:
    drive.write_text("a file")

    with pytest.raises(BackupError, match="is a file"):
        kept.backups.make(drive / below)
    assert kept.backups.all() == ()
    assert drive.read_text() == "a file"


@pytest.mark.parametrize("below", ["", "folder"])
def test_a_folder_that_may_not_be_written_is_told(
    kept: Vault, drive: Path, below: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive.mkdir()
    monkeypatch.setattr(os, "access", lambda place, _: place != drive)  # root may always

    with pytest.raises(BackupError, match="chosen for the backup"):
        kept.backups.make(drive / below)
    assert kept.backups.all() == ()


@pytest.mark.parametrize("finished", [True, False])
def test_what_a_crash_left_of_a_backup_is_settled(kept: Vault, drive: Path, finished: bool) -> None:
    made = kept.backups.make(drive)
    kept._store.put(
        Drawer.BACKUPS,
        made.id,
        kept._store.all(Drawer.BACKUPS)[-2].content.replace(b'"size":%d' % made.size, b'"size":0'),
    )
    if not finished:
        Path(made.place).rename(made.place + ".unfinished")
    drive.rename(drive.with_name("drawer"))
    kept.backups.catch_up()
    assert [each.size for each in kept.backups.all()] == [0]

    drive.with_name("drawer").rename(drive)
    kept.backups.catch_up()

    assert [each.size for each in kept.backups.all()] == [made.size] * finished
    assert len(list(drive.iterdir())) == finished


def test_a_backup_that_was_placed_before_its_disk_failed_stays_in_the_ledger(
    kept: Vault, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def placed(source: Path, target: Path) -> None:
        move_file(source, target)
        raise disk_failed()

    monkeypatch.setattr(writing, "move_file", placed)
    with pytest.raises(VaultError):
        kept.backups.make(drive)

    (left,) = drive.iterdir()
    assert [(each.place, each.size > 0) for each in kept.backups.all()] == [(str(left), True)]


def test_a_damaged_backup_is_named(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    file = Path(made.place).read_bytes()
    Path(made.place).write_bytes(file[: len(file) // 2] + bytes(len(file) - len(file) // 2))

    with pytest.raises(BackupDamagedError, match="The backup is damaged"):
        kept.backups.verify(made.id)


def test_another_file_in_its_place_is_no_backup_and_is_never_deleted(
    kept: Vault, drive: Path
) -> None:
    made, other = kept.backups.make(drive), kept.backups.make(drive)
    Path(other.place).replace(made.place)

    with pytest.raises(NoBackupError, match="another one"):
        kept.backups.verify(made.id)
    kept.backups.remove(made.id)

    assert Path(made.place).exists()
    assert [each.id for each in kept.backups.all()] == [other.id]


def test_a_backup_with_another_passphrase_in_its_place_is_another_one(
    kept: Vault, drive: Path
) -> None:
    made = kept.backups.make(drive)
    kept.backups.choose_passphrase("other words", cost=FAST)
    Path(kept.backups.make(drive).place).replace(made.place)

    with pytest.raises(NoBackupError, match="another one"):
        kept.backups.verify(made.id)


def test_a_backup_that_is_removed_is_gone(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)

    kept.backups.remove(made.id)

    assert list(drive.iterdir()) == []
    with pytest.raises(NotFoundError):
        kept.backups.verify(made.id)
    with pytest.raises(NotFoundError):
        kept.backups.remove(BackupId("newest"))


def test_where_a_backup_lies_is_looked_up_each_time(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    os.chmod(made.place, 0o400)
    shut = kept.backups.all()[0].reach
    Path(made.place).rename(drive / "elsewhere")
    missing = kept.backups.all()[0].reach
    drive.rename(drive.with_name("drawer"))
    away = kept.backups.all()[0].reach

    assert (missing, away) == (Reach.MISSING, Reach.AWAY)
    assert shut is (Reach.THERE if os.getuid() == 0 else Reach.SHUT)


def test_a_place_whose_name_is_too_long_is_away(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    record = kept._store.get(Drawer.BACKUPS, made.id)
    assert record is not None
    long = record.content.replace(str(drive).encode(), b"/" + b"x" * 5000)
    kept._store.put(Drawer.BACKUPS, made.id, long)

    assert kept.backups.all()[0].reach is Reach.AWAY
    with pytest.raises(VaultError, match="could not be read"):
        kept.backups.verify(made.id)


def test_a_file_larger_than_any_backup_is_not_read(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    os.truncate(made.place, LARGEST + 1)

    with pytest.raises(BackupError, match="larger"):
        kept.backups.verify(made.id)


def test_the_ledger_outlives_a_lock(
    kept: Vault, drive: Path, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    made = kept.backups.make(drive, automatic=True)
    kept.close()

    again = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    assert again.backups.all() == (made,)
    assert made.automatic
    again.close()
