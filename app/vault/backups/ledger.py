"""The ledger: which backups were made, what opens them, and what they must no longer hold.

That a record is in a backup needs no list of names: every record has one sequence for life, and a
backup holds what came before the sequence at which it was made and lived then.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.backups import BackupId
from app.vault.backups.corrections import belongs_to_copies
from app.vault.changes import Change
from app.vault.codec.backups import (
    Erratum,
    LedgerEntry,
    Opener,
    read_entry,
    read_erratum,
    read_opener,
    write_entry,
    write_erratum,
    write_opener,
)
from app.vault.decoded import Decoded
from app.vault.names import Name, name_text, named_by, without_messages
from app.vault.records import Drawer
from app.vault.sentences import not_found
from app.vault.store import Store

_OPENER = "opener"  # the record with the passphrase that the person chose for backups
_NEWEST = "newest"  # the newest backup ever, also when its entry is gone
_BESIDE = {_OPENER, _NEWEST}


class Ledger:
    """What one vault knows of its backups. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._errata = Decoded(lambda record: read_erratum(record.content))

    def entries(self) -> tuple[LedgerEntry, ...]:
        """Return the backups, oldest first."""
        records = (each for each in self._store.all(Drawer.BACKUPS) if each.id not in _BESIDE)
        entries = (read_entry(each.id, each.content) for each in records)
        return tuple(entry for entry in entries if not entry.removed)

    def entry(self, backup: BackupId) -> LedgerEntry:
        """Return one backup.

        Raises:
            NotFoundError: there is no such backup.
        """
        entry = self.find(backup)
        if entry is None:
            raise not_found()
        return entry

    def find(self, backup: BackupId) -> LedgerEntry | None:
        """Return one backup, or None."""
        return next((entry for entry in self.entries() if entry.id == backup), None)

    def put(self, entry: LedgerEntry) -> None:
        """Keep what is known of a backup."""
        with self._store.change():
            self._store.put(Drawer.BACKUPS, entry.id, write_entry(entry))
            newest = self._newest()
            if newest is None or newest.until < entry.until:
                self._store.put(Drawer.BACKUPS, _NEWEST, write_entry(entry))

    def remove(self, entry: LedgerEntry) -> None:
        """Take a backup off the list; what copies of it must not bring back stays known."""
        self.put(replace(entry, place="", opener=None, removed=True))

    def drop(self, backup: BackupId) -> None:
        """Forget a backup that was never finished."""
        self._store.remove(Drawer.BACKUPS, backup)

    def opener(self) -> Opener | None:
        """Return the passphrase that was chosen for backups, as a key; None before that."""
        record = self._store.get(Drawer.BACKUPS, _OPENER)
        return None if record is None else read_opener(record.content)

    def keep_opener(self, opener: Opener) -> None:
        """Keep the passphrase that was chosen for backups, as a key."""
        self._store.put(Drawer.BACKUPS, _OPENER, write_opener(opener))

    def note(self, change: Change) -> None:
        """Write an erratum for everything in a forgetting that stands in a backup.

        That of a chat stands for the messages that went with it: they all came after it.
        """
        newest = self._newest()
        if newest is None:
            return
        gone = without_messages(change.removed).values()
        for each in [*gone, *filter(None, change.touched.values())]:
            if belongs_to_copies(each.drawer) and each.sequence < newest.until:
                self._write_erratum(name_text(each.drawer, each.id), each.sequence)

    def up_to_now(self) -> int:
        """Return a sequence above those of all errata; since none ever goes, it never falls."""
        errata = self._store.all(Drawer.ERRATA)
        return max((record.sequence for record in errata), default=0) + 1

    def waiting(self, entry: LedgerEntry) -> tuple[Name, ...]:
        """Return what was forgotten and still stands in a backup."""
        records = self._store.all(Drawer.ERRATA)
        return tuple(
            named_by(record.id)
            for record, each in zip(records, self._errata.of_all(records), strict=True)
            if each.at >= entry.cleaned and each.born < entry.until
        )

    def holding(self, ids: Iterable[str]) -> tuple[LedgerEntry, ...]:
        """Return the backups that hold something of these ids, as long as it lives here."""
        drawers = (Drawer.CHATS, Drawer.MESSAGES, Drawer.MEMORIES)
        with self._store.lock:
            found = [self._store.get(drawer, name) for name in ids for drawer in drawers]
            oldest = min((each.sequence for each in found if each), default=None)
        if oldest is None:
            return ()
        return tuple(entry for entry in self.entries() if oldest < entry.until)

    def _write_erratum(self, name: str, born: int) -> None:
        """Write it as a new record, with a sequence of its own, each time."""
        with self._store.change():
            self._store.remove(Drawer.ERRATA, name)
            at = self._store.contents.next_sequence
            self._store.put(Drawer.ERRATA, name, write_erratum(Erratum(born, at)))

    def _newest(self) -> LedgerEntry | None:
        record = self._store.get(Drawer.BACKUPS, _NEWEST)
        return None if record is None else read_entry(record.id, record.content)
