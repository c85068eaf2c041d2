"""Backups through the façade: on request, when due, and restored into any profile."""

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.assistant import Assistant, Profile, RestoreKeys
from app.domain.backups import BackupSchedule, Reach
from app.domain.errors import (
    BackupPassphraseNeededError,
    KeystoreError,
    NoBackupError,
    VaultDamagedError,
    VaultError,
    WrongPassphraseError,
)
from app.vault import MemoryKeySource

WORDS = "seven grey herons"
KEYS = RestoreKeys(passphrase=WORDS, vault=WORDS)


class Calendar:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 5, 3, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def here(profile: Profile, calendar: Calendar) -> Profile:
    """A profile with a vault that opens with the words, and one memory in it."""
    made = dataclasses.replace(profile, parts=dataclasses.replace(profile.parts, clock=calendar))
    with made.create(WORDS) as assistant:
        assistant.memory.remember("My sister Ana lives in Lisbon.")
    return made


@pytest.fixture
def opened(here: Profile) -> Iterator[Assistant]:
    with here.unlock(WORDS) as assistant:
        yield assistant


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


def forget_all(assistant: Assistant) -> tuple[str, ...]:
    """Forget everything for good and return what is out of reach."""
    plan = assistant.memory.plan([memory.id for memory in assistant.memory.all()])
    assistant.memory.forget(plan)
    receipt = assistant.memory.seal(now=True)
    return receipt.out_of_reach if receipt else ()


def test_the_plan_names_the_backups_and_the_receipt_what_came_of_them(
    opened: Assistant, drive: Path
) -> None:
    made = opened.backups.make(drive)
    (memory,) = opened.memory.all()

    assert [each.id for each in opened.memory.plan([memory.id]).backups] == [made.id]
    drive.rename(drive.with_name("drawer"))
    assert "the backup of 3 May 2026 on a drive that is not connected" in forget_all(opened)[1]
    drive.with_name("drawer").rename(drive)
    assert [each.waiting for each in opened.backups.catch_up()] == [0]
    assert opened.backups.verify(made.id).reach is Reach.THERE


def test_backups_are_made_when_they_are_due_and_the_oldest_go(
    opened: Assistant, calendar: Calendar, drive: Path
) -> None:
    opened.backups.save_schedule(BackupSchedule(7, 2, str(drive)))
    made = []
    for _ in range(30):
        made.append(opened.backups.run_due())
        calendar.now += timedelta(days=1)

    assert [day for day, backup in enumerate(made) if backup] == [0, 7, 14, 21, 28]
    assert [each.made_at.day for each in opened.backups.all()] == [31, 24]
    assert len(list(drive.iterdir())) == 2
    assert opened.settings.current().backups == opened.backups.schedule()


def test_a_due_backup_waits_for_its_drive(opened: Assistant, drive: Path) -> None:
    opened.backups.save_schedule(BackupSchedule(1, 2, str(drive / "not there")))

    with pytest.raises(NoBackupError, match="folder is not there"):
        opened.backups.run_due()
    assert list(drive.iterdir()) == []


def test_a_vault_that_only_the_keystore_opens_asks_for_a_passphrase(
    profile: Profile, drive: Path
) -> None:
    keys = MemoryKeySource()
    easy = dataclasses.replace(
        profile, parts=dataclasses.replace(profile.parts, keystore=lambda: keys)
    )
    with easy.create(None) as assistant:
        assert assistant.backups.needs_passphrase
        with pytest.raises(BackupPassphraseNeededError):
            assistant.backups.save_schedule(BackupSchedule(1, 2, str(drive)))
        made = assistant.backups.make(drive, WORDS)
        assistant.backups.save_schedule(BackupSchedule(1, 2, str(drive)))
        assistant.backups.remove(made.id)
        assert assistant.backups.all() == ()


def test_a_backup_is_restored_into_a_new_profile(
    here: Profile, opened: Assistant, drive: Path
) -> None:
    made = opened.backups.make(drive)
    other = dataclasses.replace(here, name="other")

    done = other.restore(Path(made.place), RestoreKeys(passphrase=WORDS))

    assert (done.corrections, done.aside, done.made_at) == (0, None, made.made_at)
    with other.unlock(WORDS) as assistant:
        assert [each.statement for each in assistant.memory.all()] == [
            each.statement for each in opened.memory.all()
        ]


def test_a_backup_is_restored_into_the_same_profile_without_what_was_forgotten(
    here: Profile, drive: Path
) -> None:
    with here.unlock(WORDS) as assistant:
        made = assistant.backups.make(drive)
        drive.rename(drive.with_name("drawer"))
        forget_all(assistant)
    drive.with_name("drawer").rename(drive)

    done = here.restore(Path(made.place), KEYS)

    assert done.corrections == 2
    assert done.aside is not None
    assert done.aside.parent == here.places.backups("default")
    with here.unlock(WORDS) as assistant:
        assert assistant.memory.all() == ()
        assert assistant.memory.verify().residues == 0


def test_a_vault_that_opens_no_more_is_set_aside_only_when_told(here: Profile, drive: Path) -> None:
    with here.unlock(WORDS) as assistant:
        place = Path(assistant.backups.make(drive).place)
    lost = RestoreKeys(passphrase=WORDS, vault="not these words")

    with pytest.raises(WrongPassphraseError):
        here.restore(place, lost)
    done = here.restore(place, dataclasses.replace(lost, vault=WORDS), replace=True)
    assert not done.out_of_reach
    done = here.restore(place, lost, replace=True)

    assert done.out_of_reach
    assert done.aside is not None
    assert done.aside == here.places.backups("default") / "vault 2026-05-03 000000"
    with here.unlock("not these words") as assistant:
        assert len(assistant.memory.all()) == 1


def test_a_damaged_vault_still_says_what_was_forgotten(here: Profile, drive: Path) -> None:
    with here.unlock(WORDS) as assistant:
        assistant.memory.remember("I play the cello.")
        made = assistant.backups.make(drive)
        drive.rename(drive.with_name("drawer"))
        plan = assistant.memory.plan([assistant.memory.all()[0].id])
        assistant.memory.forget(plan)
        assistant.memory.seal(now=True)
        assistant.memory.remember("I collect stamps.")
    drive.with_name("drawer").rename(drive)
    damage(here.path)

    with pytest.raises(VaultDamagedError, match="damaged"):
        here.restore(Path(made.place), KEYS)
    done = here.restore(Path(made.place), KEYS, replace=True)

    assert (done.corrections, done.out_of_reach) == (2, True)
    with here.unlock(WORDS) as assistant:
        assert ["cello" in each.statement for each in assistant.memory.all()] == [True]


def test_a_restore_that_can_not_be_kept_puts_the_old_vault_back(here: Profile, drive: Path) -> None:
    with here.unlock(WORDS) as assistant:
        place = Path(assistant.backups.make(drive).place)
    before = here.path.read_bytes()

    parts = dataclasses.replace(here.parts, keystore=Refusing)
    with pytest.raises(VaultError):
        dataclasses.replace(here, parts=parts).restore(
            place, dataclasses.replace(KEYS, vault="not these words"), replace=True
        )
    assert here.path.read_bytes() == before


class Refusing(MemoryKeySource):
    """A keystore that is locked."""

    def store(self, name: str, secret: bytes) -> None:
        del name, secret
        raise KeystoreError("The keystore is locked.", advice="Unlock it.")


def damage(vault: Path) -> None:
    """Spoil the last page of a vault, where its newest record is."""
    vault.write_bytes(vault.read_bytes()[:-4096] + bytes(4096))
