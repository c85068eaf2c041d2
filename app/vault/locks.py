"""One Candor at a time: an operating-system lock on a file beside the vault.

The lock goes with the process that holds it, however that ends. The file stays, empty.
"""

import os
import sys
from pathlib import Path

from app.vault.sentences import in_use, not_writable


class FileLock:
    """The only holder of a vault; released by `release` or by the end of the process."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        Raises:
            VaultInUseError: somebody else has it.
            VaultError: the folder may not be written.
        """
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise not_writable() from error
        try:
            _lock(self._file)
        except OSError as error:
            os.close(self._file)
            raise in_use() from error

    def release(self) -> None:
        """Let the next one in."""
        os.close(self._file)


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
