"""The vault: everything that is kept about one person, unlocked."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace

from app.vault.backups.backups import Backups
from app.vault.chats import Chats
from app.vault.checking import VaultCheck, check_store
from app.vault.connections import Connections
from app.vault.damage import Damage
from app.vault.files import copies_beside
from app.vault.fingerprints import Fingerprints
from app.vault.forgetting import Forgotten
from app.vault.info import Mode, VaultInfo, info_of
from app.vault.marks import Lineage, Marks, Standing
from app.vault.memories import Memories, Vectors
from app.vault.passphrases import KdfCost
from app.vault.ports import Clock
from app.vault.preferences import SavedSettings
from app.vault.protection import Protection
from app.vault.sentences import COPIES_BESIDE
from app.vault.states import SavedStates
from app.vault.store import Store
from app.vault.tombstones import Tombstones


class Vault:
    """An unlocked vault. Every call blocks; any thread may call, one at a time.

    Each write is durable when it returns. After `close`, every call raises `VaultLockedError`.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        marks: Marks | None = None,
        *,
        since: int | None = None,
    ) -> None:
        self._store = store
        self.chats = Chats(store)
        self.memories = Memories(store)
        self.vectors = Vectors(store)
        self.settings = SavedSettings(store)
        self.tombstones = Tombstones(store, clock)
        self.protection = Protection(store)
        self._lineage = Lineage(store, marks, since=since)
        self.standing = self._lineage.standing()
        if self.standing is Standing.LATEST:  # the key of a newer file is not ours to destroy
            store.end_strays()
        self.fingerprints = Fingerprints(store)
        self.connections = Connections(store)
        self.states = SavedStates(store)
        self.backups = Backups(store, clock)

    @property
    def info(self) -> VaultInfo:
        """What opens this vault, and its version."""
        access = self._store.unlocked.access
        info = info_of(access.identity, recoverable=access.recovery is not None)
        return info if self._store.container.path else replace(info, mode=Mode.SESSION)

    @property
    def damage(self) -> Damage:
        """What could not be read when the vault was opened; a harmed vault is read-only."""
        return self._store.damage

    @property
    def alarms(self) -> tuple[str, ...]:
        """What the person should know of this copy of the vault, in sentences."""
        path = self._store.container.path
        beside = (COPIES_BESIDE,) if path and copies_beside(path) else ()
        return (*filter(None, [self.standing.value]), *beside)

    @property
    def closed(self) -> bool:
        """Whether the vault is locked."""
        return self._store.closed

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """Hold the vault still while several things are read; a harmed vault can be read too."""
        with self._store.lock:
            yield

    @contextlib.contextmanager
    def change(self) -> Iterator[None]:
        """Group writes into one durable commit; blocks may stand inside each other.

        Raises:
            VaultError: nothing of the whole group was kept.
        """
        with self._store.change():
            yield

    @contextlib.contextmanager
    def forgetting(self) -> Iterator[Forgotten]:
        """Group writes as `change` does; what they remove or replace is then out of reach.

        At the end of the outermost block its keys are gone, key pages and root are sealed under
        new keys in a new epoch, this is committed and verified from the disk, and the old epoch's
        secret is destroyed. The saved state goes with it, whatever chat it is of. Backups in reach
        are written anew without what was forgotten. The object that the block was given tells
        what came of it.

        Raises:
            VaultError: nothing of the whole group was kept, and nothing was forgotten.
        """
        report = Forgotten()
        with self._store.change() as change:
            change.reports.append(report)
            yield report
            self.states.clear()
            self.tombstones.add(change.removed)
            self.backups.note(change)
        if report.epoch_after:
            report.backups = self.backups.catch_up()

    def check(self) -> VaultCheck:
        """Return what a fresh look at the file, the keystore and the tombstones finds."""
        return check_store(self._store)

    def change_passphrase(
        self, old: str | None, new: str | None, *, cost: KdfCost | None = None
    ) -> None:
        """Seal the vault for another passphrase; no record is written.

        The root key is replaced too: an old copy of the header with the old passphrase opens
        nothing that is written from now on. None means no passphrase.

        Raises:
            WrongPassphraseError: `old` is not the present passphrase.
            VaultError: a vault without a keystore can not be without a passphrase.
        """
        with self._store.lock:
            keystore = self._store.unlocked.access.keystore
            self.protection.change(old, new, keystore=keystore, cost=cost)

    def accept_loss(self) -> None:
        """Go on with what could be read: the file is made anew of it, and takes writes again.

        Raises:
            VaultError: the new file could not be written; the damaged one stands as it was.
        """
        self._store.rebuild()

    def close(self) -> None:
        """Lock: drop keys and everything read, and let the next Candor in."""
        with self._store.lock:
            try:
                if not self.closed:
                    self._lineage.note()
            finally:
                self._store.close()
            self.chats.forget_values()
            self.memories.forget_values()
            self.fingerprints.forget_values()
            self.connections.forget_values()
