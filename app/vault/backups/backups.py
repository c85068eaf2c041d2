"""Backups as the vault offers them: make, look, check, write anew, remove, restore."""

import contextlib
import threading
from collections.abc import Iterable
from pathlib import Path

from app.domain.backups import Backup, BackupId
from app.domain.errors import VaultError
from app.vault.backups.ledger import Ledger
from app.vault.backups.openers import choose_opener, make_own_opener, opener_of
from app.vault.backups.places import reach_of, remove_file
from app.vault.backups.restoring import Opened, fill, require_whole
from app.vault.backups.sentences import passphrase_needed
from app.vault.backups.writing import Writer, read_backup
from app.vault.changes import Change
from app.vault.codec.backups import LedgerEntry, Opener
from app.vault.passphrases import KdfCost, calibrated
from app.vault.ports import Clock
from app.vault.records import Contents
from app.vault.store import Store


class Backups:
    """The backups of one unlocked vault. Blocks; any thread may call, one at a time."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._ledger = Ledger(store)
        self._writer = Writer(store, self._ledger, clock)
        self._writing = threading.Lock()  # taken before the store's, never after it

    def all(self) -> tuple[Backup, ...]:
        """Return the backups that were made, newest first, as a look at their places finds them."""
        oldest_first = sorted(self._ledger.entries(), key=lambda entry: entry.made_at)
        return tuple(self._seen(entry) for entry in reversed(oldest_first))

    @property
    def needs_passphrase(self) -> bool:
        """Whether a passphrase must be chosen before the next backup."""
        return self._opener() is None

    def choose_passphrase(self, passphrase: str, *, cost: KdfCost | None = None) -> None:
        """Keep a passphrase, as a key, that opens all backups from now on.

        Raises:
            VaultError: it is empty, or could not be kept.
        """
        self._ledger.keep_opener(choose_opener(passphrase, cost or calibrated()))

    def make(self, folder: Path, *, automatic: bool = False) -> Backup:
        """Return a new backup in a folder: written whole, read back, then given its name.

        Raises:
            BackupPassphraseNeededError: nothing would open it on another computer.
            BackupError: it did not read back as it was written.
            VaultError: the disk is full or may not be written; there is no half backup.
        """
        with self._writing:
            opener = self._opener()
            if opener is None:
                raise passphrase_needed()
            made = self._writer.make(folder.absolute(), opener, automatic=automatic)
            self._clean()
            return self._seen(self._ledger.entry(made.id))

    def verify(self, backup: BackupId) -> Backup:
        """Return a backup of which every record was read just now.

        Raises:
            NoBackupError: it is not there, or another file is.
            BackupDamagedError: a part of it is lost.
            BackupError: too much of it is damaged.
        """
        entry = self._ledger.entry(backup)
        require_whole(read_backup(entry))
        return self._seen(entry)

    def remove(self, backup: BackupId) -> None:
        """Delete a backup's file where it can be reached, and take it out of the ledger."""
        with self._writing:
            entry = self._ledger.entry(backup)
            with contextlib.suppress(VaultError):
                read_backup(entry)  # another file in its place is not ours to delete
                remove_file(Path(entry.place))
            self._ledger.remove(entry)

    def holding(self, ids: Iterable[str]) -> tuple[Backup, ...]:
        """Return the backups that hold a chat, message or memory with one of these ids."""
        return tuple(self._seen(entry) for entry in self._ledger.holding(ids))

    def note(self, change: Change) -> None:
        """Note, inside a forgetting, what backups must no longer hold."""
        self._ledger.note(change)

    def catch_up(self) -> tuple[Backup, ...]:
        """Write every backup in reach anew that holds what was forgotten; return all that did.

        One that could not be written keeps waiting, and says so. While a backup is being made they
        all wait: that ends with writing them anew.
        """
        if not self._writing.acquire(blocking=False):
            return tuple(self._seen(entry) for entry in self._stale() if entry.size)
        try:
            with contextlib.suppress(VaultError):
                for entry in self._ledger.entries():
                    if not entry.size:
                        self._writer.settle(entry)
            return tuple(self._seen(entry) for entry in self._clean())
        finally:
            self._writing.release()

    def restore(self, opened: Opened, aside: Path) -> tuple[Backup, int]:
        """Put back what a backup holds, but for what was forgotten since.

        What is here now is made a backup in the folder `aside` first; then everything changes in
        one commit. Returns that backup, and how much was forgotten since.

        Raises:
            VaultError: nothing changed.
        """
        with self._writing:
            opener = self._opener() or opener_of(opened.copy.unlocked.access) or make_own_opener()
            before = self._writer.make(aside.absolute(), opener)
            corrections = fill(self._store, opened, [self._store.contents])
            return self._seen(before), corrections

    def fill(self, opened: Opened, later: Iterable[Contents] = ()) -> int:
        """Let this vault, a new one, hold what a backup holds; return how much was corrected.

        Args:
            opened: the backup.
            later: states of vaults that know what was forgotten since, the newest last.

        Raises:
            VaultError: nothing changed.
        """
        return fill(self._store, opened, later)

    @property
    def state(self) -> Contents:
        """Everything that the vault holds; only to be looked at."""
        return self._store.contents

    def _stale(self) -> list[LedgerEntry]:
        return [entry for entry in self._ledger.entries() if self._ledger.waiting(entry)]

    def _clean(self) -> list[LedgerEntry]:
        """What was stale, as it is after every backup in reach was written anew."""
        return [self._writer.clean(entry.id) for entry in self._stale()]

    def _opener(self) -> Opener | None:
        return self._ledger.opener() or opener_of(self._store.unlocked.access)

    def _seen(self, entry: LedgerEntry) -> Backup:
        return Backup(
            entry.id,
            entry.made_at,
            entry.place,
            entry.size,
            reach_of(entry),
            len(self._ledger.waiting(entry)),
            entry.automatic,
        )
