"""Restoring: here and elsewhere, with what the person has, and never what was forgotten."""

import contextlib
import errno
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.backups import Reach
from app.domain.chat import ChatId
from app.domain.errors import (
    BackupDamagedError,
    BackupError,
    BackupPassphraseNeededError,
    NoBackupError,
    RecoveryCodeError,
    VaultError,
    VaultExistsError,
    VaultTooNewError,
    WrongPassphraseError,
)
from app.domain.references import MemoryId, MessageId
from app.vault import (
    Marks,
    MemoryKeySource,
    NewProtection,
    Opened,
    Standing,
    Vault,
    create_vault,
    newer_beside,
    open_backup,
    open_vault,
    restore_vault,
    unlock_with,
)
from app.vault.records import Drawer
from app.vault.sentences import disk_full
from tests.vault.backups.conftest import CANARY, WORDS
from tests.vault.backups.opened import contents_of, entries_of, names_of
from tests.vault.backups.test_reaching import forget, spoil_a_record, spoil_a_slot
from tests.vault.conftest import FAST
from tests.vault.samples import make_memory, make_message

Clock = Callable[[], datetime]
NEW = "other words"
OTHER = NewProtection(passphrase=NEW, cost=FAST)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Where another computer keeps its vault."""
    return tmp_path / "other" / "profiles" / "jo" / "vault"


def opened(place: str | Path, *, accept_loss: bool = False) -> Opened:
    """A backup, opened with its passphrase."""
    return open_backup(
        Path(place), unlock_with(passphrase=WORDS, code=None), accept_loss=accept_loss
    )


def away(vault: Vault, drive: Path) -> None:
    """Forget while the drive is not connected, and connect it again."""
    drive.rename(drive.with_name("drawer"))
    forget(vault)
    drive.with_name("drawer").rename(drive)


def test_a_backup_comes_back_on_another_computer(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    before = kept.memories.all(), kept.chats.messages(kept.chats.all()[0].id)

    assert restore_vault(elsewhere, opened(made.place), OTHER, clock=clock) == 0

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert (vault.memories.all(), vault.chats.messages(vault.chats.all()[0].id)) == before
    assert vault.check().residues == 0
    assert sorted(each.name for each in elsewhere.parent.iterdir()) == ["vault", "vault.lock"]
    vault.close()


def test_the_restored_vault_reaches_the_backup_that_it_came_from(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    kept.close()
    moved = Path(made.place).rename(drive / "moved.backup")
    restore_vault(elsewhere, opened(moved), OTHER, clock=clock)

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    (reached,) = forget(vault).backups

    assert (reached.place, reached.waiting) == (str(moved), 0)
    assert CANARY.encode() not in contents_of(moved)
    vault.close()


def test_what_was_said_in_a_deleted_chat_leaves_the_backup_and_never_comes_back(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    for number in range(2, 30):
        kept.chats.append(make_message(f"message-{number}", f"More of {CANARY}."))
    made = kept.backups.make(drive)
    drive.rename(drive.with_name("drawer"))
    with kept.forgetting() as report:
        kept.chats.remove(ChatId("chat-1"))
    (waits,) = report.backups
    drive.with_name("drawer").rename(drive)

    old = opened(made.place)
    assert restore_vault(elsewhere, old, OTHER, clock=clock, later=[kept.backups.state]) == 30
    kept.backups.catch_up()

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert waits.waiting == 1
    assert vault.chats.find(MessageId("message-7")) is None
    assert len(vault._store.all(Drawer.ERRATA)) == 1
    assert (vault.check().residues, vault.chats.all()) == (0, ())
    assert names_of(made.place, Drawer.MESSAGES) == set()
    vault.close()


def test_a_restored_vault_counts_on_from_where_its_backup_was_made(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    for number in range(30):
        kept.memories.put(make_memory(f"memory-{9 + number}"))
    for number in range(30):
        kept.memories.remove(MemoryId(f"memory-{9 + number}"))
    made = kept.backups.make(drive)
    restore_vault(elsewhere, opened(made.place), OTHER, clock=clock)

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    forget(vault)

    assert CANARY.encode() not in contents_of(made.place)
    vault.close()


def test_a_backup_of_an_easy_vault_comes_back_with_its_recovery_code(
    vault: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    vault.memories.put(make_memory())
    code = vault.protection.renew_code().words
    made = vault.backups.make(drive)

    found = open_backup(Path(made.place), unlock_with(passphrase=None, code=code))
    restore_vault(elsewhere, found, OTHER, clock=clock)

    again = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert again.memories.all() == (make_memory(),)
    (left,) = again.backups.all()
    assert left.reach is Reach.LOCKED
    with pytest.raises(NoBackupError):
        again.backups.verify(left.id)
    again.close()


def test_a_backup_with_a_code_is_still_written_anew_by_its_vault(vault: Vault, drive: Path) -> None:
    vault.memories.put(make_memory("memory-2", f"The user likes {CANARY}."))
    code = vault.protection.renew_code().words
    made = vault.backups.make(drive)

    with vault.forgetting() as report:
        vault.memories.remove(MemoryId("memory-2"))

    assert [each.waiting for each in report.backups] == [0]
    found = open_backup(Path(made.place), unlock_with(passphrase=None, code=code))
    assert found.copy.contents.drawer(3) == {}


def test_the_vaults_passphrase_and_its_code_both_open_its_backup(
    path: Path, keys: MemoryKeySource, clock: Clock, drive: Path
) -> None:
    vault = create_vault(path, keystore=keys, passphrase=WORDS, clock=clock, cost=FAST)
    code = vault.protection.renew_code().words
    made = vault.backups.make(drive)
    vault.close()

    by_code = open_backup(Path(made.place), unlock_with(passphrase=None, code=code))
    assert by_code.copy.about == opened(made.place).copy.about


def test_what_was_forgotten_since_does_not_come_back(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    away(kept, drive)
    assert CANARY.encode() in contents_of(made.place)

    _, forgotten = kept.backups.restore(opened(made.place), drive / "aside")
    assert forgotten == 2

    assert [each.id for each in kept.memories.all()] == ["memory-1"]
    message = kept.chats.find(MessageId("message-1"))
    assert message is not None
    assert CANARY not in message.text
    assert kept.check().residues == 0


def test_what_came_after_the_backup_is_set_aside_before_it_goes(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    kept.memories.put(make_memory("memory-3"))

    aside, _ = kept.backups.restore(opened(made.place), drive / "aside")

    assert [each.id for each in kept.memories.all()] == ["memory-1", "memory-2"]
    assert Path(aside.place).parent == drive / "aside"
    assert names_of(aside.place) == {"memory-1", "memory-2", "memory-3"}
    kept.backups.restore(opened(aside.place), drive / "aside")
    assert [each.id for each in kept.memories.all()] == ["memory-1", "memory-2", "memory-3"]


def test_a_restore_that_fails_changes_nothing(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    kept.memories.put(make_memory("memory-3"))
    found = opened(made.place)

    with pytest.raises(VaultError, match="is a file"):
        kept.backups.restore(found, Path(made.place))
    assert len(kept.memories.all()) == 3


def test_a_copy_made_before_the_forgetting_brings_nothing_back(kept: Vault, drive: Path) -> None:
    made = kept.backups.make(drive)
    copied = drive / "copied.backup"
    copied.write_bytes(Path(made.place).read_bytes())
    forget(kept)
    kept.backups.remove(made.id)

    _, forgotten = kept.backups.restore(opened(copied), drive / "aside")
    assert forgotten == 2

    assert [each.id for each in kept.memories.all()] == ["memory-1"]
    assert kept.check().residues == 0


def test_a_vault_that_opens_no_more_still_says_what_was_forgotten(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    away(kept, drive)

    forgotten = restore_vault(
        elsewhere, opened(made.place), OTHER, clock=clock, later=[kept.backups.state]
    )

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert (forgotten, [each.id for each in vault.memories.all()]) == (2, ["memory-1"])
    assert vault.tombstones.has("memory-2")
    vault.close()


def test_an_easy_vault_sets_aside_even_without_anything_to_open_it_by(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    code = kept.protection.renew_code().words
    made = kept.backups.make(drive)
    other = create_vault(elsewhere, keystore=MemoryKeySource(), passphrase=None, clock=clock)
    other.memories.put(make_memory("memory-9"))

    by_code = open_backup(Path(made.place), unlock_with(passphrase=None, code=code))
    other.backups.restore(by_code, drive / "aside")

    assert [each.id for each in other.memories.all()] == ["memory-1", "memory-2"]
    assert {each.reach for each in other.backups.all()} == {Reach.THERE, Reach.LOCKED}
    other.close()


def test_fingerprints_of_today_take_the_place_of_those_of_a_backup(
    kept: Vault, drive: Path
) -> None:
    kept.fingerprints.prepare()
    made = kept.backups.make(drive)
    kept.fingerprints.remove([])
    assert kept.fingerprints.keyed(b"x") == b""
    kept.fingerprints.prepare()
    today = kept.fingerprints.keyed(b"x")

    kept.backups.restore(opened(made.place), drive / "aside")

    assert kept.fingerprints.keyed(b"x") == today


def test_wrong_secrets_are_told_apart(kept: Vault, drive: Path) -> None:
    place = Path(kept.backups.make(drive).place)

    for passphrase, code, error in (
        ("", None, VaultError),
        ("wrong", None, WrongPassphraseError),
        (None, "abandon " * 11 + "about", RecoveryCodeError),
        (None, "no code", RecoveryCodeError),
        (None, None, BackupPassphraseNeededError),
    ):
        with pytest.raises(error):
            open_backup(place, unlock_with(passphrase=passphrase, code=code))


def test_a_backup_that_only_a_code_opens_says_so(vault: Vault, drive: Path) -> None:
    vault.protection.renew_code()
    made = vault.backups.make(drive)

    with pytest.raises(BackupPassphraseNeededError, match="recovery code opens it"):
        opened(made.place)


def test_what_is_no_backup_is_named(path: Path, clock: Clock, tmp_path: Path) -> None:
    create_vault(path, keystore=None, passphrase=WORDS, clock=clock, cost=FAST).close()
    (tmp_path / "letter").write_text("Dear Ana")

    with pytest.raises(NoBackupError, match="a vault, not a backup"):
        opened(path)
    with pytest.raises(BackupError, match="no backup, or too much"):
        opened(tmp_path / "letter")
    with pytest.raises(NoBackupError, match="no backup in this place"):
        opened(tmp_path / "nothing")


def test_a_newer_format_is_refused_unchanged(kept: Vault, drive: Path) -> None:
    place = kept.backups.make(drive).place
    connection = sqlite3.connect(place)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = Path(place).read_bytes()

    with pytest.raises(VaultTooNewError):
        opened(place)
    assert Path(place).read_bytes() == before


def test_of_a_damaged_backup_what_is_left_comes_back_when_that_is_accepted(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    spoil_a_record(Path(made.place), kept, "memory-1")

    with pytest.raises(BackupDamagedError, match=r"The backup is damaged; .* 1 of the memories"):
        opened(made.place)
    restore_vault(elsewhere, opened(made.place, accept_loss=True), OTHER, clock=clock)

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert [each.id for each in vault.memories.all()] == ["memory-2"]
    assert not vault.damage.harmful
    vault.close()


def test_a_backup_that_lost_what_it_says_of_itself_is_restored_all_the_same(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    (*_, this) = range(len(entries_of(made.place)))
    spoil_a_slot(Path(made.place), this)

    with pytest.raises(BackupDamagedError):
        opened(made.place)
    restore_vault(elsewhere, opened(made.place, accept_loss=True), OTHER, clock=clock)

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert [each.id for each in vault.memories.all()] == ["memory-1", "memory-2"]
    assert vault.backups.all() == ()
    vault.close()


def test_a_backup_that_lost_its_first_page_is_salvaged(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    place = Path(kept.backups.make(drive).place)
    place.write_bytes(bytes(4096) + place.read_bytes()[4096:])

    with pytest.raises(BackupDamagedError, match="The backup's file is damaged"):
        opened(place)
    restore_vault(elsewhere, opened(place, accept_loss=True), OTHER, clock=clock)
    assert elsewhere.exists()


def test_a_vault_is_never_overwritten(kept: Vault, drive: Path, path: Path, clock: Clock) -> None:
    made = kept.backups.make(drive)
    kept.close()
    before = path.read_bytes()

    with pytest.raises(VaultExistsError):
        restore_vault(path, opened(made.place), OTHER, clock=clock)
    aside = drive / "aside"
    restore_vault(path, opened(made.place), OTHER, clock=clock, aside=aside)

    assert aside.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == ["vault", "vault.lock"]
    with pytest.raises(VaultExistsError):
        restore_vault(path, opened(made.place), OTHER, clock=clock, aside=aside)


def test_a_restore_that_can_not_be_kept_leaves_vault_and_journal_where_they_were(
    kept: Vault, drive: Path, path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup, keystore = opened(kept.backups.make(drive).place), MemoryKeySource()
    kept.close()
    journal = path.with_name("vault-journal")
    journal.write_bytes(b"unfinished")
    before = path.read_bytes(), journal.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    for refusing in ("link", "replace", "truncate"):
        with monkeypatch.context() as disk:
            disk.setattr(f"app.vault.files.os.{refusing}", full)
            disk.setattr("app.vault.restoring.move_file", lambda *_: full_disk())
            new = NewProtection(keystore, NEW, FAST)
            with pytest.raises(VaultError):
                restore_vault(path, backup, new, clock=clock, aside=drive / "aside")

        assert (path.read_bytes(), journal.read_bytes()) == before
        assert keystore._secrets == {}
        assert not (drive / "aside").exists()


def full_disk() -> None:
    raise disk_full()


def test_a_journal_that_outlived_its_vault_undoes_nothing_of_a_restored_one(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    elsewhere.parent.mkdir(parents=True)
    journal = leave_journal(elsewhere)
    assert journal.stat().st_size > 512

    restore_vault(elsewhere, opened(made.place), OTHER, clock=clock)

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert (len(vault.memories.all()), vault.damage.harmful) == (2, False)
    vault.close()


def leave_journal(path: Path) -> Path:
    """Leave what SQLite needs to undo an unfinished change of a database that is gone."""
    journal = path.with_name(path.name + "-journal")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE things (thing)")
        other.executemany("INSERT INTO things VALUES (?)", [(b"x" * 3000,)] * 9)
        other.execute("PRAGMA synchronous = FULL")
        other.execute("PRAGMA cache_size = 1")
        other.execute("BEGIN")
        other.execute("UPDATE things SET thing = zeroblob(3000)")
        left = journal.read_bytes()
        other.execute("ROLLBACK")
    path.unlink()
    journal.write_bytes(left)
    return journal


def test_what_a_crash_left_of_a_restore_is_in_nobodys_way(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    elsewhere.parent.mkdir(parents=True)
    elsewhere.with_name("vault.restoring").write_bytes(b"half")

    restore_vault(elsewhere, opened(made.place), OTHER, clock=clock)

    assert sorted(each.name for each in elsewhere.parent.iterdir()) == ["vault", "vault.lock"]


def test_an_older_backup_asks_the_newest_one_beside_it(
    kept: Vault, drive: Path, elsewhere: Path, clock: Clock
) -> None:
    old = drive / "Candor 2020.backup"
    Path(kept.backups.make(drive).place).rename(old)
    forget(kept)
    kept.backups.make(drive)
    (drive / "Candor 2027.backup").write_text("something else")
    (drive / "Candor 2028.backup").write_bytes(old.read_bytes())
    how = unlock_with(passphrase=WORDS, code=None)
    found = open_backup(old, how)

    later = newer_beside(found, how)
    assert restore_vault(elsewhere, found, OTHER, clock=clock, later=later) == 2

    vault = open_vault(elsewhere, keystore=None, passphrase=NEW, clock=clock)
    assert [each.id for each in vault.memories.all()] == ["memory-1"]
    vault.close()


def test_a_backup_alone_or_of_another_vault_has_nobody_to_ask(
    kept: Vault, drive: Path, tmp_path: Path, clock: Clock
) -> None:
    made = kept.backups.make(drive)
    other = create_vault(tmp_path / "else", keystore=None, passphrase=WORDS, clock=clock, cost=FAST)
    other.memories.put(make_memory())
    place = other.backups.make(drive).place
    other.close()
    how = unlock_with(passphrase=WORDS, code=None)

    assert newer_beside(open_backup(Path(made.place), how), how) == ()
    assert newer_beside(open_backup(Path(place), how), how) == ()


def test_a_restored_vault_is_not_taken_for_an_old_file_that_was_put_back(
    path: Path, clock: Clock, drive: Path, tmp_path: Path
) -> None:
    marks = Marks(tmp_path / "marks")
    vault = create_vault(path, keystore=None, passphrase=WORDS, clock=clock, cost=FAST, marks=marks)
    made = vault.backups.make(drive)
    vault.close()
    for name in ("memory-1", "memory-2"):
        vault = open_vault(path, keystore=None, passphrase=WORDS, clock=clock, marks=marks)
        vault.memories.put(make_memory(name))
        vault.close()

    vault = open_vault(path, keystore=None, passphrase=WORDS, clock=clock, marks=marks)
    vault.backups.restore(opened(made.place), drive / "aside")
    vault.close()

    vault = open_vault(path, keystore=None, passphrase=WORDS, clock=clock, marks=marks)
    assert (vault.standing, vault.memories.all()) == (Standing.LATEST, ())
    vault.close()
