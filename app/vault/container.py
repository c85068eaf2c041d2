"""The file: SQLite as a container of sealed bytes that either takes a whole change or none of it.

The container knows numbers and bytes, no keys. Nodes (header, root, key pages) are kept twice, in
two tables that share no page of the file, so that one bad sector costs nothing.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from app.vault.connection import PRAGMAS, Connect, Connection, connect, sqlite_errors
from app.vault.freed import count_unclean_pages
from app.vault.sentences import damaged, not_a_vault, too_new

APPLICATION_ID = 0x43414E44  # "CAND"
FORMAT = 1
HEADER, ROOT, FIRST_PAGE = 0, 1, 2  # numbers of nodes

_SCHEMA = (
    "CREATE TABLE nodes_a (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    "CREATE TABLE nodes_b (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
    "CREATE TABLE records (slot INTEGER PRIMARY KEY, sealed BLOB NOT NULL)",
)


class Copy(StrEnum):
    """The two tables that hold every node."""

    A = "nodes_a"
    B = "nodes_b"


class Container:
    """One open vault file, or one in memory. Not thread-safe: the vault's lock is around it."""

    def __init__(
        self,
        connection: Connection,
        path: Path | None,
        *,
        salvaged: bool = False,
        connect: Connect = connect,
    ) -> None:
        self._connection = connection
        self._salvaged = salvaged
        self._connect = connect
        self.path = path

    def reopened(self) -> "Container":
        """Return the same file, opened anew; in memory there is nothing but itself."""
        return self if self.path is None else open_container(self.path, self._connect)

    def node(self, copy: Copy, number: int) -> bytes | None:
        """Return one copy of a node, or None where it is missing or can not be read."""
        statement = f"SELECT sealed FROM {copy} WHERE number = ?"  # noqa: S608 - one of two names
        return self._cell(statement, number)

    def records(self, wanted: Iterable[int]) -> dict[int, bytes]:
        """Return all sealed records by slot; of a broken table, those of `wanted` that are left."""
        try:
            rows = self._connection.execute("SELECT slot, sealed FROM records").fetchall()
        except (sqlite3.Error, MemoryError):
            statement = "SELECT sealed FROM records WHERE slot = ?"
            rows = [(slot, self._cell(statement, slot)) for slot in wanted]
        return {
            slot: sealed
            for slot, sealed in rows
            if isinstance(slot, int) and isinstance(sealed, bytes)
        }

    def sound(self) -> bool:
        """Return whether this is the file itself and SQLite finds its structure whole."""
        if self._salvaged:
            return False
        try:
            return self._connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
        except (sqlite3.Error, MemoryError):
            return False

    def write(self, nodes: Mapping[int, bytes], records: Mapping[int, bytes | None]) -> None:
        """Write both copies of nodes, and records (None deletes one), in one durable commit.

        Raises:
            VaultError: nothing of it was written.
        """
        connection = self._connection
        gone = [(slot,) for slot, sealed in records.items() if sealed is None]
        kept = [(slot, sealed) for slot, sealed in records.items() if sealed is not None]
        with sqlite_errors(), self._transaction():
            connection.executemany("INSERT OR REPLACE INTO nodes_a VALUES (?, ?)", nodes.items())
            connection.executemany("INSERT OR REPLACE INTO nodes_b VALUES (?, ?)", nodes.items())
            connection.executemany("DELETE FROM records WHERE slot = ?", gone)
            connection.executemany("INSERT OR REPLACE INTO records VALUES (?, ?)", kept)

    def scrub(self) -> None:
        """Write the file anew without freed pages, if any of them holds bytes.

        Only a crash leaves some: SQLite does not undo what a broken commit wrote on freed pages.
        A second crash may come before this, so it is not enough to look where a journal was left.
        """
        with sqlite_errors():
            freed = _number(self._connection, "freelist_count")
            if freed and count_unclean_pages(self.image()):
                self._connection.execute("VACUUM")

    def image(self) -> bytes:
        """Return the whole file as SQLite sees it."""
        with sqlite_errors():
            return self._connection.serialize()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def _cell(self, statement: str, number: int) -> bytes | None:
        try:
            row = self._connection.execute(statement, (number,)).fetchone()
        except (sqlite3.Error, MemoryError):
            return None
        return row[0] if row and isinstance(row[0], bytes) else None


def make_container() -> Container:
    """Return a new, empty container in memory."""
    connection = connect(":memory:")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    for statement in (*PRAGMAS, *_SCHEMA):
        connection.execute(statement)
    return Container(connection, None)


def open_container(path: Path, connect: Connect = connect) -> Container:
    """Return the container of an existing file, which is changed by nothing but `write`.

    `connect` is another one than SQLite's own only in proofs.

    Raises:
        VaultDamagedError: the file is something else, or its structure is beyond reading.
        VaultTooNewError: a newer Candor wrote it.
        VaultError: it can not be opened.
    """
    with sqlite_errors():
        connection = connect(f"{path.absolute().as_uri()}?mode=rw")
        try:
            _check_format(connection)
            for statement in PRAGMAS:
                connection.execute(statement)
        except BaseException:
            connection.close()
            raise
    return Container(connection, path, connect=connect)


def load_container(file: bytes) -> Container:
    """Return a container in memory with what a file holds; the file itself is not touched.

    Raises:
        VaultDamagedError: it is something else, or its structure is beyond reading.
        VaultTooNewError: a newer Candor wrote it.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        with sqlite_errors():
            connection.deserialize(file)
            _check_format(connection)
            for statement in PRAGMAS:
                connection.execute(statement)
    except BaseException:
        connection.close()
        raise
    return Container(connection, None)


def _check_format(connection: Connection) -> None:
    """The one schema that there is: no trigger and no view can have been slipped in."""
    version = _number(connection, "user_version")
    if _number(connection, "application_id") != APPLICATION_ID:
        raise not_a_vault()
    if version > FORMAT:
        raise too_new()
    found = connection.execute("SELECT sql FROM sqlite_schema ORDER BY rootpage").fetchall()
    if version != FORMAT or found != [(statement,) for statement in _SCHEMA]:
        raise damaged()


def _number(connection: Connection, name: str) -> int:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row and isinstance(row[0], int) else 0
