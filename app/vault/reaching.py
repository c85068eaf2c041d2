"""Reaching a vault's file: it is there, nobody else has it, and it is read or else salvaged."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from app.domain.errors import VaultDamagedError, VaultInUseError
from app.vault.container import Container, open_container
from app.vault.files import FileLock
from app.vault.salvage import salvage_container
from app.vault.sentences import no_vault

T = TypeVar("T")


def reach(path: Path, read: Callable[[Container], T]) -> T:
    """Return what `read` makes of the file, or else of what can be salvaged of it.

    Raises:
        VaultDamagedError: of neither; the error is that of the file itself.
    """
    try:
        return closed_on_failure(open_container(path), read)
    except VaultDamagedError as error:
        with contextlib.suppress(VaultDamagedError):
            return closed_on_failure(salvage_container(path), read)
        raise error from None


def require(path: Path) -> None:
    """See that there is a file.

    Raises:
        NoVaultError: there is none.
    """
    if not path.exists():
        raise no_vault()


def is_in_use(path: Path) -> bool:
    """Return whether somebody has the vault open right now.

    Raises:
        NoVaultError: there is none.
        VaultError: the folder may not be written.
    """
    require(path)
    try:
        FileLock(path).release()
    except VaultInUseError:
        return True
    return False


@contextlib.contextmanager
def locked_file(path: Path) -> Iterator[FileLock]:
    """The vault's lock, released again when what follows fails."""
    file_lock = FileLock(path)
    try:
        yield file_lock
    except BaseException:
        file_lock.release()
        raise


def closed_on_failure(container: Container, read: Callable[[Container], T]) -> T:
    """Return what `read` makes of a container, which is closed when that fails."""
    try:
        return read(container)
    except BaseException:
        container.close()
        raise
