"""The connection: how SQLite is opened so that a change is durable, and what its errors mean.

What the container asks of a connection is narrow, so that a proof can give it one whose disk it
owns: which fails at any write, or loses its power there.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from app.domain.errors import VaultError
from app.vault.sentences import damaged, disk_failed, disk_full, in_use, not_a_vault, not_writable

PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",  # DELETE with FULL lost acknowledged writes in simulated cuts
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_MAY_NOT = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}
_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG}

Row = tuple[object, ...]
Values = tuple[int | bytes, ...]


class Rows(Protocol):
    """What a statement found."""

    def fetchone(self) -> Row | None:
        """Return the next row, or None."""
        ...

    def fetchall(self) -> list[Row]:
        """Return the rows that are left."""
        ...


class Connection(Protocol):
    """An open database. What goes wrong in it is raised as `sqlite3.Error`."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction was begun and not ended."""
        ...

    def execute(self, sql: str, values: Values = (), /) -> Rows:
        """Execute one statement."""
        ...

    def executemany(self, sql: str, rows: Iterable[Values], /) -> object:
        """Execute one statement for every row of values."""
        ...

    def serialize(self) -> bytes:
        """Return the file as SQLite sees it."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


Connect = Callable[[str], Connection]  # from a file's URI


def connect(name: str) -> Connection:
    """Return a connection to a file that is there, or to ":memory:"."""
    return sqlite3.connect(name, uri=True, isolation_level=None, check_same_thread=False, timeout=1)


@contextmanager
def sqlite_errors() -> Iterator[None]:
    """Turn what SQLite raises into a sentence for the person."""
    try:
        yield
    except (sqlite3.Error, MemoryError, UnicodeDecodeError) as error:
        raise _translated(error) from error


def _translated(error: Exception) -> VaultError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return disk_full()
    if code == sqlite3.SQLITE_NOTADB:
        return not_a_vault()
    if code in _BUSY:
        return in_use()
    if code in _MAY_NOT:
        return not_writable()
    return damaged() if code in _BROKEN else disk_failed()
