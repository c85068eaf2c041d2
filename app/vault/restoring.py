"""Restoring a backup where there is no vault, or none that opens any more.

In the place of a vault that opens, `Vault.backups.restore` puts a backup back.
"""

import contextlib
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from app.vault.backups.restoring import Opened
from app.vault.files import beside, make_folder, move_file
from app.vault.opening import create_vault
from app.vault.ports import Clock
from app.vault.reaching import locked_file, require
from app.vault.records import Contents
from app.vault.recovering import NewProtection
from app.vault.sentences import vault_exists

_STAGED = ".restoring"


def restore_vault(
    path: Path, opened: Opened, new: NewProtection, *, clock: Clock, later: Iterable[Contents] = ()
) -> int:
    """Make a vault of a backup, locked, and return how much of it was forgotten since.

    The file gets its name when everything is in it.

    Args:
        path: where the vault will be.
        opened: the backup.
        new: what opens the vault from now on.
        clock: the time.
        later: states of vaults that know what was forgotten since, the newest last.

    Raises:
        VaultExistsError: there is a vault already; it was not touched.
        VaultError: nothing was made.
    """
    make_folder(path.parent)
    with locked_file(path) as file_lock:
        if os.path.lexists(path):
            raise vault_exists()
        staged = beside(path, _STAGED)
        _clear(staged)
        try:
            corrections = _make(staged, opened, new, clock, later)
            move_file(staged, path)
        finally:
            _clear(staged)
        file_lock.release()
    return corrections


def set_aside(path: Path, folder: Path, now: datetime) -> Path:
    """Return the new place of a vault that was moved into a folder, unchanged.

    Raises:
        NoVaultError: there is none.
        VaultInUseError: another Candor has it open.
        VaultError: it could not be moved.
    """
    require(path)
    make_folder(folder)
    with locked_file(path) as file_lock:
        aside = folder / f"{path.name} {now:%Y-%m-%d %H%M%S}"
        if os.path.lexists(aside):
            raise vault_exists()
        move_file(path, aside)
        file_lock.release()
    return aside


def _make(
    staged: Path, opened: Opened, new: NewProtection, clock: Clock, later: Iterable[Contents]
) -> int:
    vault = create_vault(
        staged, keystore=new.keystore, passphrase=new.passphrase, clock=clock, cost=new.cost
    )
    with contextlib.closing(vault):
        return vault.backups.fill(opened, later)


def _clear(staged: Path) -> None:
    """Take away what is left beside the place of a vault that was being made."""
    for each in (staged, beside(staged, ".lock"), beside(staged, "-journal")):
        with contextlib.suppress(OSError):
            each.unlink(missing_ok=True)
