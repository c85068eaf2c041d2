"""Writing backups: whole, read back before they get their name, and anew after a forgetting."""

import contextlib
import secrets
from dataclasses import replace
from pathlib import Path

from app.domain.backups import BackupId, Reach
from app.domain.errors import KeystoreError, VaultError, WrongPassphraseError
from app.vault.backups.copies import Copy, Seal, read_copy, seal_copy
from app.vault.backups.corrections import copied, corrected
from app.vault.backups.ledger import Ledger
from app.vault.backups.openers import unlock_by
from app.vault.backups.places import (
    name_in,
    prepare_folder,
    reach_of,
    read_file,
    remove_file,
)
from app.vault.backups.sentences import not_kept, not_this_backup, nothing_to_back_up
from app.vault.codec.backups import About, LedgerEntry, Opener
from app.vault.files import beside, move_file, place_file
from app.vault.ports import Clock
from app.vault.store import Store


class Writer:
    """Writes the backups of one vault; one at a time."""

    def __init__(self, store: Store, ledger: Ledger, clock: Clock) -> None:
        self._store = store
        self._ledger = ledger
        self._clock = clock

    def make(self, folder: Path, opener: Opener, *, automatic: bool = False) -> LedgerEntry:
        """Return a new backup in a folder; see `Backups.make`.

        The ledger comes first, so that a forgetting meanwhile knows of it.
        """
        if self._store.container.path is None:
            raise nothing_to_back_up()
        prepare_folder(folder)
        now, access = self._clock(), self._store.unlocked.access
        name, place = BackupId(secrets.token_hex(16)), str(name_in(folder, now))
        with self._store.lock:
            records = copied(self._store.contents)
            until = self._store.contents.next_sequence
            entry = LedgerEntry(name, now, place, 0, until, until, opener, automatic)
            self._ledger.put(entry)
        how = Seal(access.identity.vault_id, opener, access.recovery)
        try:
            size = _write(entry, seal_copy(records, About(name, now, until, until), how))
        except BaseException:
            with contextlib.suppress(VaultError):
                self._give_up(entry)
            raise
        self._ledger.put(replace(entry, size=size))
        return self._ledger.entry(name)

    def clean(self, backup: BackupId) -> LedgerEntry:
        """Return a backup, written anew if it held what was forgotten and can be reached."""
        entry = self._ledger.entry(backup)
        if self._ledger.waiting(entry) and reach_of(entry) is Reach.THERE:
            with contextlib.suppress(VaultError):
                self._write_anew(entry)
        return self._ledger.entry(backup)

    def settle(self, entry: LedgerEntry) -> None:
        """Bring the ledger in line with what is left of a backup that was not finished.

        While its drive is away nobody knows: then it stays as it is.
        """
        reach = reach_of(entry)
        if reach is Reach.MISSING:
            self._ledger.drop(entry.id)
            remove_file(_staged(entry))
        elif reach is not Reach.AWAY:
            self._ledger.put(replace(entry, size=len(read_file(Path(entry.place)))))

    def _give_up(self, entry: LedgerEntry) -> None:
        """Strike out a backup that failed, unless its file is in place all the same."""
        if reach_of(entry) is Reach.AWAY:
            self._ledger.drop(entry.id)
        else:
            self.settle(entry)

    def _write_anew(self, entry: LedgerEntry) -> None:
        copy = read_backup(entry)
        with self._store.lock:
            records = corrected(copy.contents, [self._store.contents])
            now = self._ledger.up_to_now()
        access = copy.unlocked.access
        about = About(entry.id, entry.made_at, entry.until, now, copy.lost)
        how = Seal(
            access.identity.vault_id, _known(entry), access.recovery, copy.unlocked.epoch + 1
        )
        size = _write(entry, seal_copy(records, about, how))
        self._ledger.put(replace(entry, size=size, cleaned=now))


def read_backup(entry: LedgerEntry) -> Copy:
    """Return what a backup holds, from its place and with what the ledger knows.

    Raises:
        NoBackupError: it is not there, or another file is.
        BackupError: too much of it is damaged.
    """
    return _read(entry, Path(entry.place))


def _write(entry: LedgerEntry, file: bytes) -> int:
    """Write a whole file, read it back, and only then give it its name; return its size."""
    staged = _staged(entry)
    place_file(file, staged)
    try:
        _require_kept(entry, staged, file)
        move_file(staged, Path(entry.place))
    except BaseException:
        remove_file(staged)
        raise
    return len(file)


def _require_kept(entry: LedgerEntry, staged: Path, file: bytes) -> None:
    if read_file(staged) != file or _read(entry, staged).damage.harmful:
        raise not_kept()


def _read(entry: LedgerEntry, place: Path) -> Copy:
    try:
        copy = read_copy(read_file(place), unlock_by(_known(entry)))
    except (WrongPassphraseError, KeystoreError) as error:
        raise not_this_backup() from error
    if copy.about and copy.about.id != entry.id:
        raise not_this_backup()
    return copy


def _known(entry: LedgerEntry) -> Opener:
    if entry.opener is None:
        raise not_this_backup()
    return entry.opener


def _staged(entry: LedgerEntry) -> Path:
    return beside(Path(entry.place), ".unfinished")
