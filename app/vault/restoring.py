"""Restoring a backup where there is no vault, or none that opens any more.

In the place of a vault that opens, `Vault.backups.restore` puts a backup back.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.domain.errors import VaultError
from app.vault.backups.restoring import Opened
from app.vault.erasing import erase_vault
from app.vault.files import (
    RESTORING,
    beside,
    clear_beside,
    journal_of,
    keep_as,
    make_folder,
    move_file,
)
from app.vault.opening import create_vault
from app.vault.ports import Clock
from app.vault.reaching import locked_file
from app.vault.records import Contents
from app.vault.recovering import NewProtection
from app.vault.sentences import vault_exists


def restore_vault(
    path: Path,
    opened: Opened,
    new: NewProtection,
    *,
    clock: Clock,
    later: Iterable[Contents] = (),
    aside: Path | None = None,
) -> int:
    """Make a vault of a backup, locked, and return how much of it was forgotten since.

    The file gets its name when everything is in it.

    Args:
        path: where the vault will be.
        opened: the backup.
        new: what opens the vault from now on.
        clock: the time.
        later: states of vaults that know what was forgotten since, the newest last.
        aside: the name that a vault which is here gets, unchanged; None spares it.

    Raises:
        VaultExistsError: there is a vault already, or something called `aside`.
        VaultInUseError: another Candor has it open.
        VaultError: nothing was made; what was here is here.
    """
    make_folder(path.parent)
    with locked_file(path) as file_lock:
        if os.path.lexists(aside or path):
            raise vault_exists()
        staged = beside(path, RESTORING)
        _clear(staged, new)
        try:
            corrections = _make(staged, opened, new, clock, later)
            with _set_aside(path, aside):
                move_file(staged, path)
        finally:
            _clear(staged, new)
        file_lock.release()
    return corrections


@contextlib.contextmanager
def _set_aside(path: Path, aside: Path | None) -> Iterator[None]:
    """Keep what is here under another name, with its journal; undone when what follows fails."""
    if aside is None:
        yield
        return
    make_folder(aside.parent)
    names = [(journal_of(path), journal_of(aside)), (path, aside)]
    kept = [(old, new) for old, new in names if old.exists()]
    try:
        for old, new in kept:
            keep_as(old, new)
        yield
    except BaseException:
        for old, new in kept:
            with contextlib.suppress(OSError):
                new.replace(old)
                new.unlink(missing_ok=True)  # where it had both names, nothing was replaced
        raise


def _make(
    staged: Path, opened: Opened, new: NewProtection, clock: Clock, later: Iterable[Contents]
) -> int:
    vault = create_vault(
        staged, keystore=new.keystore, passphrase=new.passphrase, clock=clock, cost=new.cost
    )
    with contextlib.closing(vault):
        return vault.backups.fill(opened, later)


def _clear(staged: Path, new: NewProtection) -> None:
    """Take away what is left of a vault that was being made, and its key."""
    with contextlib.suppress(VaultError):
        erase_vault(staged, keystore=new.keystore)
    clear_beside(staged)
    with contextlib.suppress(OSError):
        beside(staged, ".lock").unlink(missing_ok=True)
