"""Erasing a whole vault: its keys first, so that no copy of the file is worth anything, then it."""

import contextlib
from pathlib import Path

from app.domain.errors import VaultDamagedError, VaultTooNewError
from app.vault.container import Container
from app.vault.epochs import end_around
from app.vault.files import FileLock, remove_files
from app.vault.header import Header
from app.vault.key_sources import Epochs
from app.vault.marks import Marks
from app.vault.ports import KeySource
from app.vault.reaching import locked_file, reach, require
from app.vault.sentences import (
    ERASED_BUT_CODE,
    ERASED_BUT_KEYSTORE,
    ERASED_BUT_PORTABLE,
    keystore_refused,
)
from app.vault.unlocking import read_headers


def erase_vault(path: Path, *, keystore: KeySource | None, marks: Marks | None = None) -> str:
    """Destroy a vault; return who can still read old copies of its file, "" when nobody can.

    Raises:
        NoVaultError: there is none.
        VaultInUseError: another Candor has it open.
        KeystoreError: the keystore did not let go of the key; the vault stands as it was.
        VaultError: the file could not be removed; its keys are gone.
    """
    require(path)
    with locked_file(path) as file_lock:
        header = _header(path)
        key_ended = header is not None and _end_key(header, keystore)
        if header and marks:
            marks.remove(header.identity.vault_id)
        _remove(path, file_lock)
    return _still_readable(header, key_ended=key_ended)


def _end_key(header: Header, keystore: KeySource | None) -> bool:
    """Destroy the keys of a vault; return whether the living one was there to be destroyed."""
    if keystore is None or not header.identity.keystore:
        return False
    epochs, living = Epochs(keystore, header.identity.vault_id), header.epoch
    held = epochs.load(living) is not None
    end_around(epochs, living)
    if epochs.load(living) is not None or epochs.strays(living):
        raise keystore_refused()
    return held


def _remove(path: Path, file_lock: FileLock) -> None:
    remove_files(path)
    file_lock.remove()
    with contextlib.suppress(OSError):
        path.parent.rmdir()


def _header(path: Path) -> Header | None:
    """What can be known of the vault; None where its header is beyond reading."""

    def read(container: Container) -> Header:
        with contextlib.closing(container):
            return read_headers(container)[0][0]

    try:
        return reach(path, read)
    except (VaultDamagedError, VaultTooNewError):
        return None


def _still_readable(header: Header | None, *, key_ended: bool) -> str:
    if header is None or (header.identity.keystore and not key_ended):
        return ERASED_BUT_KEYSTORE
    if not header.identity.keystore:
        return ERASED_BUT_PORTABLE
    return ERASED_BUT_CODE if header.recovery_slot else ""
