"""Salvage: reading a file that SQLite refuses, as far as its pages are there.

The first page of every vault is the same but for a few numbers, and the three tables have stood on
the same pages since they were made. So a lost or spoilt first page, or a lost end, is no reason to
lose the rest: what is left is read from memory under a first page that is made anew.
"""

import sqlite3
from pathlib import Path

from app.vault.connection import sqlite_errors
from app.vault.container import Container, make_container
from app.vault.files import translated

_PAGE = 4096
_PAGE_COUNT, _FREE_PAGES = slice(28, 32), slice(32, 40)


def salvage_container(path: Path) -> Container:
    """Return what is left of a file, in memory; the file itself is not touched.

    Raises:
        VaultError: nothing of it can be read.
    """
    try:
        file = path.read_bytes()
    except OSError as error:
        raise translated(error) from error
    return salvaged(file, path)


def salvaged(file: bytes, path: Path | None) -> Container:
    """Return what is left of a file's bytes, in memory.

    Raises:
        VaultError: nothing of it can be read.
    """
    with sqlite_errors():
        connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.deserialize(_with_new_first_page(file))
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
    return Container(connection, path, salvaged=True)


def _with_new_first_page(file: bytes) -> bytes:
    first = bytearray(make_container().image()[:_PAGE])
    pages = max(len(file) // _PAGE, 1)
    first[_PAGE_COUNT] = pages.to_bytes(4, "big")
    first[_FREE_PAGES] = bytes(8)
    return bytes(first) + file[_PAGE : pages * _PAGE]
