"""How a command reaches the window that has a vault open: a local socket, and one request, lock.

The name holds a digest of the vault's path, never the path. Windows: a named pipe.
"""

import hashlib
import os
import sys
import tempfile
from multiprocessing.connection import Client
from pathlib import Path


def lock_address(vault: Path) -> str:
    """Return where the window of this vault listens; the file's folder belongs to the user."""
    digest = hashlib.sha256(str(vault.absolute()).encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\candor-{digest}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"candor-{os.getuid()}-{digest}")


def ask_to_lock(vault: Path) -> bool:
    """Tell the window to lock; False when no window has this vault open."""
    try:
        with Client(
            lock_address(vault), "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
        ) as line:
            line.send_bytes(b"lock")
    except (OSError, EOFError):
        return False
    return True
