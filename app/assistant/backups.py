"""Backups as front ends see them: made on request or when one is due, and never half."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.assistant.parts import Parts
from app.domain.backups import Backup, BackupId, BackupSchedule, due, surplus
from app.domain.changes import Changes
from app.domain.errors import BackupPassphraseNeededError, NoBackupError
from app.domain.forgetting import ForgetPlan
from app.vault import Vault


class Backups:
    """The backups of an unlocked profile; see `app.vault.backups` for what each call means."""

    def __init__(self, vault: Vault, parts: Parts) -> None:
        self._vault = vault
        self._parts = parts

    def all(self) -> tuple[Backup, ...]:
        """Return the backups that were made, newest first, as a look at their places finds them."""
        return self._vault.backups.all()

    @property
    def needs_passphrase(self) -> bool:
        """Whether a passphrase must be chosen before the next backup."""
        return self._vault.backups.needs_passphrase

    def make(self, folder: Path, passphrase: str | None = None) -> Backup:
        """Return a new backup in a folder.

        Args:
            folder: any; made if it is missing.
            passphrase: opens this backup and the next ones; None for the one that was chosen
                before, or else the vault's own, or else its recovery code.

        Raises:
            BackupPassphraseNeededError: nothing would open it on another computer.
            VaultError: it could not be written or read back; there is no half backup.
        """
        self._choose(passphrase)
        return self._vault.backups.make(folder.expanduser())

    def verify(self, backup: BackupId) -> Backup:
        """Return a backup of which every record was read just now.

        Raises:
            NoBackupError: it is not there.
            BackupDamagedError: a part of it is lost.
        """
        return self._vault.backups.verify(backup)

    def remove(self, backup: BackupId) -> None:
        """Delete a backup's file where it can be reached, and take it off the list."""
        self._vault.backups.remove(backup)

    def catch_up(self) -> tuple[Backup, ...]:
        """Take what was forgotten out of backups that can be reached again; return these."""
        return self._vault.backups.catch_up()

    def schedule(self) -> BackupSchedule:
        """Return when backups are made without being asked for."""
        return self._vault.settings.load().backups

    def save_schedule(self, schedule: BackupSchedule, passphrase: str | None = None) -> Changes:
        """Keep when backups are made without being asked for.

        Raises:
            BackupPassphraseNeededError: nothing would open them on another computer.
        """
        self._choose(passphrase)
        if schedule.every_days and self.needs_passphrase:
            raise BackupPassphraseNeededError(
                "Nothing would open these backups on another computer.",
                advice="Choose a passphrase for the backups.",
            )
        with self._vault.change():
            settings = self._vault.settings.load()
            self._vault.settings.save(replace(settings, backups=schedule))
        return Changes(settings=True)

    def run_due(self) -> Backup | None:
        """Return the backup that the schedule wanted just now; None when none is due.

        The folder is never made here: it may be that of a drive that is not connected.

        Raises:
            NoBackupError: the folder is not there.
            VaultError: the backup could not be made.
        """
        schedule, here = self.schedule(), self.all()
        made = (each.made_at for each in here if each.size)
        if not due(schedule, made, self._parts.clock()):
            return None
        folder = Path(schedule.folder)
        if not folder.is_dir():
            raise NoBackupError(
                "A backup is due, and its folder is not there.",
                advice="Connect the drive, or choose another folder for backups.",
            )
        new = self._vault.backups.make(folder, automatic=True)
        for old in surplus(schedule, self.all()):
            self.remove(old.id)
        return new

    def _choose(self, passphrase: str | None) -> None:
        if passphrase is not None:
            cost = self._parts.passphrase_cost
            self._vault.backups.choose_passphrase(passphrase, cost=cost)


def with_backups(plan: ForgetPlan, vault: Vault) -> ForgetPlan:
    """Return a plan that also names the backups in which something of it stands."""
    return replace(plan, backups=vault.backups.holding(_ids(plan)))


def _ids(plan: ForgetPlan) -> Iterable[str]:
    yield from (memory.id for memory in plan.memories)
    yield from (passage.message for passage in plan.passages)
    yield from plan.answers
    yield from plan.questions
