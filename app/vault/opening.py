"""Creating, opening and inspecting a vault."""

import contextlib
import os
from pathlib import Path

from app.domain.errors import VaultError
from app.vault.container import (
    HEADER,
    ROOT,
    Container,
    make_container,
    open_container,
)
from app.vault.epochs import end_around
from app.vault.files import make_folder, place_file
from app.vault.header import Header, Identity, make_identity
from app.vault.info import VaultInfo, info_of
from app.vault.key_sources import Epochs, MemoryKeySource
from app.vault.key_tree import KeyTree, Root
from app.vault.marks import Marks, Standing
from app.vault.passphrases import KdfCost, calibrated
from app.vault.ports import Clock, KeySource
from app.vault.protection import passphrase_key
from app.vault.reaching import locked_file, reach, require
from app.vault.sentences import (
    nothing_protects,
    passphrase_needed,
    vault_exists,
)
from app.vault.store import Store
from app.vault.unlocking import Access, Unlocked, begin_epoch, read_headers, unlock
from app.vault.vault import Vault


def create_vault(
    path: Path,
    *,
    keystore: KeySource | None,
    passphrase: str | None,
    clock: Clock,
    cost: KdfCost | None = None,
    marks: Marks | None = None,
) -> Vault:
    """Return a new vault, unlocked: Easy, Private or Portable by what is given.

    Args:
        path: the vault's file; its folder is made, for its owner alone.
        keystore: the system's keystore; None where there is none.
        passphrase: None for a vault that the keystore alone opens.
        clock: the time.
        cost: of the passphrase's derivation; None measures what this machine can bear.
        marks: what this computer last saw of its vaults; None keeps no mark.

    Raises:
        VaultExistsError: there is a file already, whatever it is.
        VaultError: neither keystore nor passphrase, or the folder can not be written.
        KeystoreError: the keystore did not keep the key.
    """
    if keystore is None and passphrase is None:
        raise nothing_protects()
    make_folder(path.parent)
    with locked_file(path) as file_lock:
        if os.path.lexists(path):
            raise vault_exists()
        paid = None if passphrase is None else cost or calibrated()
        identity = make_identity(keystore=keystore is not None, cost=paid)
        access = Access(identity, keystore, passphrase_key(passphrase, identity))
        container, unlocked = _new(access)
        try:
            place_file(container.image(), path)
        except VaultError:
            access.epochs.end(unlocked.epoch, unlocked.epoch + 1)
            raise
        return Vault(Store(open_container(path), unlocked, file_lock), clock, marks)


def open_vault(
    path: Path,
    *,
    keystore: KeySource | None,
    passphrase: str | None,
    clock: Clock,
    marks: Marks | None = None,
) -> Vault:
    """Return the vault, unlocked.

    A vault of which a part is damaged opens for reading only; `Vault.damage` names the loss. A file
    that is not the one last used on this computer opens as it is; `Vault.standing` says so.

    Raises:
        NoVaultError: there is none.
        VaultInUseError: another Candor has it open.
        WrongPassphraseError: the passphrase is missing or another one.
        KeystoreError: the keystore is missing, locked, or lacks this vault's key.
        VaultDamagedError: too much of it is damaged.
        VaultTooNewError: a newer Candor wrote it.
    """
    require(path)

    with locked_file(path) as file_lock:

        def read(container: Container) -> Store:
            unlocked = unlock(container, keystore, lambda identity: _given(passphrase, identity))
            return Store(container, unlocked, file_lock)

        store = reach(path, read)
        store.clear()
        vault = Vault(store, clock, marks)
        if vault.standing is Standing.LATEST and not vault.damage.harmful:
            _end_keystore_left(store.unlocked, keystore)
        return vault


def private_vault(clock: Clock) -> Vault:
    """Return an empty vault in memory, for a session of which nothing is kept."""
    keys = MemoryKeySource()
    identity = make_identity(keystore=True, cost=None)
    container, unlocked = _new(Access(identity, keys))
    return Vault(Store(container, unlocked), clock)


def inspect_vault(path: Path) -> VaultInfo:
    """Return what a vault's header says, without any secret.

    Raises:
        NoVaultError: there is none.
        VaultDamagedError: the file is no vault, or its header is gone.
        VaultTooNewError: a newer Candor wrote it.
    """
    require(path)

    def read(container: Container) -> Header:
        with contextlib.closing(container):
            return read_headers(container)[0][0]

    header = reach(path, read)
    return info_of(header.identity, recoverable=bool(header.recovery_slot))


def _new(access: Access) -> tuple[Container, Unlocked]:
    """An empty vault in memory, with its first epoch begun."""
    first = begin_epoch(access, 0)
    root = KeyTree(Root(0, ()), {}).seal_root(access.identity.vault_id, first.epoch, first.root_key)
    container = make_container()
    container.write({HEADER: first.stored, ROOT: root}, {})
    return container, first


def _end_keystore_left(unlocked: Unlocked, keystore: KeySource | None) -> None:
    """Destroy what a crash left in a keystore that the vault has done without since.

    Only to be called for the newest file: an old one that asks for no keystore opens whenever
    somebody puts it back, and the key above its epoch may be that of the newer file.
    """
    if not unlocked.identity.keystore:
        end_around(Epochs(keystore, unlocked.identity.vault_id), unlocked.epoch)


def _given(passphrase: str | None, identity: Identity) -> bytes:
    if identity.cost is not None and passphrase is None:
        raise passphrase_needed()
    return passphrase_key(passphrase, identity)
