"""The vault's folder: for its owner alone, one Candor at a time, a file placed whole or not at all.

Beside the vault stand only its lock (which stays, empty) and, during a commit, SQLite's journal.
A new file is written under another name first; that name is gone when it is in place.
"""

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import VaultError
from app.vault.sentences import disk_failed, disk_full, in_use, not_writable

RESTORING = ".restoring"  # what a restored vault is called until everything is in it

_FULL = {errno.ENOSPC, errno.EDQUOT}
_MAY_NOT = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR, errno.EEXIST}


class FileLock:
    """The only holder of a vault: an operating-system lock that ends with its process."""

    def __init__(self, vault: Path) -> None:
        """Take the lock.

        Raises:
            VaultInUseError: somebody else has it.
            VaultError: the folder may not be written.
        """
        self._path = beside(vault, ".lock")
        try:
            self._file: int | None = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise translated(error) from error
        try:
            _lock(self._file)
            _require_named(self._file, self._path)
        except OSError as error:
            os.close(self._file)
            raise in_use() from error

    def release(self) -> None:
        """Let the next one in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def remove(self) -> None:
        """Take the lock away together with its file, as far as the disk lets us."""
        with contextlib.suppress(OSError):
            _remove_lock(self._path, self.release)


def make_folder(folder: Path) -> None:
    """Make the folders that are missing, for their owner alone.

    Raises:
        VaultError: they can not be made.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        for each in reversed(missing):
            each.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise translated(error) from error


def place_file(content: bytes, path: Path) -> None:
    """Put a whole file in its place at once, readable by its owner alone.

    Raises:
        VaultError: it could not be written; what stood there stands there still.
    """
    staged = beside(path, ".new")
    try:
        staged.unlink(missing_ok=True)
        _write(content, staged)
        journal_of(path).unlink(missing_ok=True)  # of a vault that stood here before
        staged.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            staged.unlink(missing_ok=True)
        raise translated(error) from error


def move_file(source: Path, target: Path) -> None:
    """Give a whole file another name in its folder at once; what had that name is gone.

    So is its journal: SQLite would undo with it what the new file never did.

    Raises:
        VaultError: both stand as they were.
    """
    try:
        journal_of(target).unlink(missing_ok=True)
        source.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise translated(error) from error


def keep_as(source: Path, target: Path) -> None:
    """Give a file a second name, or another one on disks where no file can have two.

    Raises:
        VaultError: it has the one name that it had.
    """
    try:
        try:
            os.link(source, target)
        except OSError:
            source.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise translated(error) from error


def beside(vault: Path, ending: str) -> Path:
    """Return the name of a file that belongs to a vault and stands beside it."""
    return vault.with_name(vault.name + ending)


def journal_of(vault: Path) -> Path:
    """Return where SQLite keeps what it needs to undo an unfinished commit."""
    return beside(vault, "-journal")


def left_beside(vault: Path) -> int:
    """Return how many bytes stand beside a vault between two changes; 0 as it should be."""
    return sum(each.stat().st_size for each in _unfinished(vault) if each.exists())


def remove_files(vault: Path) -> None:
    """Remove a vault and what belongs to it, but for the lock that the caller holds.

    Raises:
        VaultError: the folder may not be written.
    """
    try:
        clear_beside(vault)
        vault.unlink()
        _sync_folder(vault.parent)
    except OSError as error:
        raise translated(error) from error


def copies_beside(vault: Path) -> int:
    """Return how many other copies lie beside a vault.

    A program that keeps folders alike leaves one when two computers wrote at the same time.
    """
    own = {each.name for each in (vault, beside(vault, ".lock"), *_unfinished(vault))}
    with contextlib.suppress(OSError):
        found = {each.name for each in vault.parent.iterdir() if each.is_file()}
        return len({name for name in found - own if name.startswith(vault.name)})
    return 0


def clear_beside(vault: Path) -> None:
    """Take away what a crash left beside a vault that was opened, and that nobody needs any more.

    Only to be called when the vault was read: SQLite has then used or refused the journal.
    """
    for each in _unfinished(vault):
        with contextlib.suppress(OSError):
            each.unlink(missing_ok=True)


def translated(error: OSError) -> VaultError:
    """Return the sentence for what the operating system refused."""
    if error.errno in _FULL:
        return disk_full()
    return not_writable() if error.errno in _MAY_NOT else disk_failed()


def _require_named(file: int, path: Path) -> None:
    """See that a locked file still has its name: whoever erased the vault took it away meanwhile.

    Two could hold locks otherwise, on two files of one name.
    """
    if not os.path.samestat(os.fstat(file), path.stat()):
        raise FileNotFoundError


def _unfinished(vault: Path) -> list[Path]:
    """Everything that only a crash leaves beside a vault."""
    endings = ("-journal", ".new", *(RESTORING + ending for ending in ("", "-journal", ".new")))
    return [beside(vault, ending) for ending in (*endings, RESTORING + ".lock")]


def _write(content: bytes, path: Path) -> None:
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _remove_lock(path: Path, release: Callable[[], None]) -> None:
        release()  # Windows removes nothing that is open
        path.unlink()

    def _sync_folder(folder: Path) -> None:
        """Windows writes a rename through by itself."""

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _remove_lock(path: Path, release: Callable[[], None]) -> None:
        path.unlink()
        release()

    def _sync_folder(folder: Path) -> None:
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
