"""Creating, opening and inspecting a vault."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from app.domain.errors import VaultDamagedError, VaultError
from app.vault.container import (
    FORMAT,
    HEADER,
    ROOT,
    Container,
    make_container,
    open_container,
)
from app.vault.files import FileLock, journal_of, make_folder, place_file
from app.vault.header import Identity, Secrets, make_header, make_identity
from app.vault.info import VaultInfo, mode_of
from app.vault.key_sources import Epochs, MemoryKeySource
from app.vault.key_tree import KeyTree, Root
from app.vault.passphrases import KdfCost, calibrated
from app.vault.ports import Clock, KeySource
from app.vault.salvage import salvage_container
from app.vault.sentences import (
    no_vault,
    nothing_protects,
    passphrase_needed,
    vault_exists,
)
from app.vault.store import Store
from app.vault.unlocking import Unlocked, read_headers, unlock
from app.vault.vault import Vault, passphrase_key

T = TypeVar("T")


def create_vault(
    path: Path,
    *,
    keystore: KeySource | None,
    passphrase: str | None,
    clock: Clock,
    cost: KdfCost | None = None,
) -> Vault:
    """Return a new vault, unlocked: Easy, Private or Portable by what is given.

    Args:
        path: the vault's file; its folder is made, for its owner alone.
        keystore: the system's keystore; None where there is none.
        passphrase: None for a vault that the keystore alone opens.
        clock: the time.
        cost: of the passphrase's derivation; None measures what this machine can bear.

    Raises:
        VaultExistsError: there is a file already, whatever it is.
        VaultError: neither keystore nor passphrase, or the folder can not be written.
        KeystoreError: the keystore did not keep the key.
    """
    if keystore is None and passphrase is None:
        raise nothing_protects()
    make_folder(path.parent)
    with _locked(path) as file_lock:
        if os.path.lexists(path):
            raise vault_exists()
        paid = None if passphrase is None else cost or calibrated()
        identity = make_identity(keystore=keystore is not None, cost=paid)
        container, unlocked = _new(identity, keystore, passphrase_key(passphrase, identity))
        try:
            place_file(container.image(), path)
        except VaultError:
            Epochs(keystore, identity.vault_id).end(unlocked.epoch, unlocked.epoch + 1)
            raise
        return Vault(Store(open_container(path), unlocked, keystore, file_lock), clock)


def open_vault(
    path: Path, *, keystore: KeySource | None, passphrase: str | None, clock: Clock
) -> Vault:
    """Return the vault, unlocked.

    A vault of which a part is damaged opens for reading only; `Vault.damage` names the loss.

    Raises:
        NoVaultError: there is none.
        VaultInUseError: another Candor has it open.
        WrongPassphraseError: the passphrase is missing or another one.
        KeystoreError: the keystore is missing, locked, or lacks this vault's key.
        VaultDamagedError: too much of it is damaged.
        VaultTooNewError: a newer Candor wrote it.
    """
    _require(path)

    with _locked(path) as file_lock:

        def read(container: Container) -> Store:
            unlocked = unlock(container, keystore, lambda identity: _given(passphrase, identity))
            return Store(container, unlocked, keystore, file_lock)

        crashed = journal_of(path).exists()
        store = _reach(path, read)
        store.clear(crashed=crashed)
        return Vault(store, clock)


def private_vault(clock: Clock) -> Vault:
    """Return an empty vault in memory, for a session of which nothing is kept."""
    keys = MemoryKeySource()
    identity = make_identity(keystore=True, cost=None)
    container, unlocked = _new(identity, keys, b"")
    return Vault(Store(container, unlocked, keys), clock)


def inspect_vault(path: Path) -> VaultInfo:
    """Return what a vault's header says, without any secret.

    Raises:
        NoVaultError: there is none.
        VaultDamagedError: the file is no vault, or its header is gone.
        VaultTooNewError: a newer Candor wrote it.
    """
    _require(path)

    def read(container: Container) -> Identity:
        with contextlib.closing(container):
            return read_headers(container)[0][0].identity

    identity = _reach(path, read)
    return VaultInfo(mode_of(identity), identity.cost is not None, FORMAT)


def _new(identity: Identity, keystore: KeySource | None, key: bytes) -> tuple[Container, Unlocked]:
    """An empty vault in memory, with its first epoch begun."""
    first = Epochs(keystore, identity.vault_id).begin(0)
    header, root_key = make_header(identity, first.epoch, Secrets(first.secret, key))
    root = KeyTree(Root(0, ()), {}).seal_root(identity.vault_id, first.epoch, root_key)
    container = make_container()
    container.write({HEADER: header, ROOT: root}, {})
    return container, Unlocked(identity, first.epoch, root_key, key, header)


def _reach(path: Path, read: Callable[[Container], T]) -> T:
    """What `read` makes of the file, or else of what can be salvaged of it.

    Raises:
        VaultDamagedError: of neither; the error is that of the file itself.
    """
    try:
        return _closed_on_failure(open_container(path), read)
    except VaultDamagedError as error:
        with contextlib.suppress(VaultDamagedError):
            return _closed_on_failure(salvage_container(path), read)
        raise error from None


def _require(path: Path) -> None:
    if not path.exists():
        raise no_vault()


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[FileLock]:
    """The vault's lock, released again when what follows fails."""
    file_lock = FileLock(path)
    try:
        yield file_lock
    except BaseException:
        file_lock.release()
        raise


def _closed_on_failure(container: Container, read: Callable[[Container], T]) -> T:
    try:
        return read(container)
    except BaseException:
        container.close()
        raise


def _given(passphrase: str | None, identity: Identity) -> bytes:
    if identity.cost is not None and passphrase is None:
        raise passphrase_needed()
    return passphrase_key(passphrase, identity)
