"""The store: records in memory over sealed rows on disk, one durable commit a change.

Memory never says what the disk does not: when a commit fails, or a group of changes is broken off,
everything is read from the disk again.
"""

import contextlib
import threading
from collections.abc import Iterator

from app.domain.errors import VaultError
from app.vault.changes import Change
from app.vault.container import Container
from app.vault.damage import Damage
from app.vault.epochs import Sealed, commit_and_end, commit_here, end_begun, end_leftovers, weakness
from app.vault.files import FileLock, clear_beside, place_file
from app.vault.key_sources import Epochs
from app.vault.key_tree import KeyTree
from app.vault.reaching import reach
from app.vault.reading import Reading, read_vault
from app.vault.rebuilding import build_image
from app.vault.records import Contents, Record
from app.vault.sentences import interrupted, keystore_refused, locked, read_only
from app.vault.unlocking import Access, Unlocked, unlock_again


class Store:
    """The records of one unlocked vault. Safe to call from any thread, one at a time."""

    def __init__(
        self,
        container: Container,
        unlocked: Unlocked,
        file_lock: FileLock | None = None,
    ) -> None:
        self.container = container
        self.unlocked = unlocked
        self.lock = threading.RLock()
        self._file_lock = file_lock
        self._depth = 0
        self._change = Change()
        self._reading: Reading | None = read_vault(container, unlocked)
        self._repair()

    @property
    def epochs(self) -> Epochs:
        """The epoch secrets of this vault."""
        return self.unlocked.access.epochs

    @property
    def damage(self) -> Damage:
        """What could not be read when the vault was opened."""
        return self._open().damage

    @property
    def contents(self) -> Contents:
        """Every record; only to be looked at, and only while `lock` is held."""
        return self._open().contents

    @property
    def tree(self) -> KeyTree:
        """Every key; only to be looked at, and only while `lock` is held."""
        return self._open().tree

    @property
    def closed(self) -> bool:
        """Whether the keys and records are gone from memory."""
        return self._reading is None

    def get(self, drawer: int, name: str) -> Record | None:
        """Return one record, or None."""
        with self.lock:
            return self.contents.get(drawer, name)

    def all(self, drawer: int) -> tuple[Record, ...]:
        """Return the records of a drawer, oldest first."""
        with self.lock:
            return tuple(self.contents.drawer(drawer).values())

    def family(self, drawer: int, parent: str) -> tuple[Record, ...]:
        """Return the records of a drawer that belong to one parent, oldest first."""
        with self.lock:
            records = self.contents.drawer(drawer)
            return tuple(records[name] for name in self.contents.family(drawer, parent))

    def put(self, drawer: int, name: str, content: bytes, *, parent: str = "") -> None:
        """Add a record, or replace the content of one that is here.

        Raises:
            VaultError: it could not be kept; nothing changed.
        """
        with self.change() as change:
            here = self.contents.get(drawer, name)
            sequence = here.sequence if here else self.contents.next_sequence
            change.put(Record(drawer, name, parent, sequence, content), self.contents, self.tree)

    def remove(self, drawer: int, name: str) -> None:
        """Remove a record; no error where there is none."""
        with self.change() as change:
            change.remove(drawer, name, self.contents, self.tree)

    @contextlib.contextmanager
    def change(self) -> Iterator[Change]:
        """Group changes into one durable commit at the end of the outermost block.

        Raises:
            VaultError: the commit failed, or a block inside did; nothing changed.
        """
        with self.lock:
            self.require_writable()
            self._depth += 1
            try:
                yield self._change
            except BaseException:
                self._leave(failed=True)
                raise
            self._leave(failed=False)

    def require_writable(self) -> None:
        """See that the vault takes writes.

        Raises:
            VaultDamagedError: something of it was lost, so that it is for reading only.
        """
        if self.damage.harmful:
            raise read_only()

    def renew(self, access: Access) -> None:
        """Seal the vault for other secrets: only header and root are written.

        Raises:
            VaultError: nothing changed.
        """
        with self.lock:
            self.require_writable()
            if self._depth:
                raise ValueError("a passphrase changes between changes")
            with self._undone_when_it_fails(access):
                self._end_epoch(Sealed({}, {}), access)
            if self.unlocked.access != access:
                raise keystore_refused()

    def rebuild(self) -> None:
        """Make the file anew of what could be read.

        Raises:
            VaultError: the old file stands as it was.
        """
        with self.lock:
            path = self.container.path
            if self._depth or path is None:
                raise ValueError("only a vault on disk is rebuilt, between changes")
            image = build_image(self.container, self.unlocked, self._open())
            self.container.close()
            try:
                place_file(image, path)
            finally:
                self.container = reach(path, lambda container: container)
                self._reload()

    def end_strays(self) -> None:
        """Destroy the keys that crashes left: of ended epochs, and of one that never came to be.

        Only of the latest file: a newer one may need them. The second not of a harmed vault
        either: its file may be the wrong one, and the key that of the right one.
        """
        end_leftovers(self.epochs, self.unlocked.epoch)
        if not self.damage.harmful:
            end_begun(self.epochs, self.unlocked.epoch)

    def clear(self) -> None:
        """Take away what a crash left in the file and beside it, as far as the disk lets us.

        Of a harmed vault nothing is taken away: somebody may still find something in it.
        """
        if self.damage.harmful:
            return
        with contextlib.suppress(VaultError):
            self.container.scrub()
        if self.container.path is not None:
            clear_beside(self.container.path)

    def close(self) -> None:
        """Drop keys and records, let go of the file, and let the next Candor in."""
        with self.lock:
            self._reading = None
            self.unlocked = self.unlocked.without_keys()
            self.container.close()
            if self._file_lock is not None:
                self._file_lock.release()

    def _open(self) -> Reading:
        if self._reading is None:
            raise locked()
        return self._reading

    def _leave(self, *, failed: bool) -> None:
        self._depth -= 1
        self._change.broken |= failed
        if self._depth:
            return
        change, self._change = self._change, Change()
        if not change.broken:
            self._commit(change)
            return
        if change.touched:
            self._reload()
        if not failed:
            raise interrupted()

    def _commit(self, change: Change) -> None:
        if not change.touched and not change.reports:
            return
        before = self.unlocked
        with self._undone_when_it_fails():
            vault_id = before.identity.vault_id
            records = change.seal_records(vault_id, self.tree)
            sealed = Sealed(change.seal_pages(vault_id, self.tree), records)
            if change.reports:
                self._end_epoch(sealed, before.access)
            else:
                commit_here(self.container, before, self.tree, sealed)
        for report in change.reports:
            report.keys = change.keys
            report.removed = change.removed_by_drawer()
            report.epoch_before, report.epoch_after = before.epoch, self.unlocked.epoch
            report.sentence = weakness(before, self.unlocked)

    def _end_epoch(self, sealed: Sealed, access: Access) -> None:
        self.unlocked = commit_and_end(self.container, self.unlocked, self.tree, sealed, access)

    @contextlib.contextmanager
    def _undone_when_it_fails(self, *intended: Access) -> Iterator[None]:
        """Read the disk again after a failure; what it did keep in spite of it stands.

        When it can not be read either, the vault is closed, and what went wrong first is told.
        """
        generation = self.tree.generation
        try:
            yield
        except BaseException as error:
            try:
                self._reload(*intended)
            except VaultError:
                raise error from None
            self.clear()
            if self.tree.generation == generation:
                end_begun(self.epochs, self.unlocked.epoch)
                raise
            end_leftovers(self.epochs, self.unlocked.epoch)
            if not isinstance(error, VaultError):
                raise

    def _reload(self, *intended: Access) -> None:
        """Read the disk again; a vault that can not be read any more is closed."""
        try:
            self.unlocked = unlock_again(self.container, self.unlocked.access, *intended)
            self._reading = read_vault(self.container, self.unlocked)
        except BaseException:
            self.close()
            raise

    def _repair(self) -> None:
        """Write the good bytes over spoilt copies; a disk that refuses leaves them for later."""
        reading = self._open()
        if reading.repairs and not reading.damage.harmful:
            with contextlib.suppress(VaultError):
                self.container.write(reading.repairs, {})
