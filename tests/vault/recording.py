"""A disk that remembers every write, sync and deletion, and that fails when it is told to.

SQLite writes to a real folder through it (a VFS of APSW, which brings an SQLite of its own), so
the vault's own code runs over it: `record` gives an open vault such a disk.
"""
# ruff: noqa: N802 - SQLite calls these

import contextlib
import itertools
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from app.vault import Vault
from app.vault.connection import Connect, Row, Values
from app.vault.container import open_container

_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Create:
    """A file came to be; its name lasts when the folder is synced."""

    file: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes were written; they last when the file is synced."""

    file: str
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file got another size."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """Everything written to a file lasts from now on."""

    file: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file went away; it can come back until the folder is synced."""

    file: str


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """Every name lasts from now on, and so does every end of a name."""


Event = Create | Write | Truncate | Sync | Delete | SyncFolder
Watch = Callable[[Event, bool], None]  # told before it happens, and whether the file grows with it


class RecordedDisk(apsw.VFS):
    """The system's own disk, with somebody who watches. What `watch` raises, SQLite gets."""

    def __init__(self, watch: Watch) -> None:
        self.watch = watch
        self._name = f"recorded-{next(_numbers)}"
        super().__init__(self._name, "")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> "_RecordedFile":
        """Open a file, and tell when it is a new one."""
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "")
        new = not path.exists()
        if new:
            self.watch(Create(path.name), True)
        return _RecordedFile(self.watch, path.name, new, (name, flags))

    def xDelete(self, name: str, folder: bool) -> None:
        """Delete a file, then sync its folder where SQLite asks for it."""
        self.watch(Delete(Path(name).name), False)
        super().xDelete(name, False)
        if folder:
            self.watch(SyncFolder(), False)

    def connect(self, name: str) -> "RecordedConnection":
        """Return a connection over this disk."""
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
        with _sqlite3_errors():
            return RecordedConnection(apsw.Connection(name, flags, vfs=self._name))


class _RecordedFile(apsw.VFSFile):
    def __init__(
        self,
        watch: Watch,
        file: str,
        new: bool,
        opened: tuple[str | apsw.URIFilename | None, list[int]],
    ) -> None:
        super().__init__("", *opened)
        self._watch, self._file, self._new = watch, file, new

    def xWrite(self, data: bytes, offset: int) -> None:
        grows = offset + len(data) > self.xFileSize()
        self._watch(Write(self._file, offset, bytes(data)), grows)
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._watch(Truncate(self._file, size), False)
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._watch(Sync(self._file), False)
        super().xSync(flags)
        if self._new:  # as SQLite's own VFS does with a new journal
            self._watch(SyncFolder(), False)
            self._new = False


@dataclass(frozen=True, slots=True)
class Found:
    """What a statement found, read at once."""

    rows: list[Row]

    def fetchone(self) -> Row | None:
        """Return the first row, or None."""
        return self.rows[0] if self.rows else None

    def fetchall(self) -> list[Row]:
        """Return every row."""
        return self.rows


class RecordedConnection:
    """A connection of APSW that speaks like one of the standard library."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction was begun and not ended."""
        return self._connection.in_transaction

    def execute(self, sql: str, values: Values = (), /) -> Found:
        """Execute one statement."""
        with _sqlite3_errors():
            return Found(self._connection.execute(sql, values).fetchall())

    def executemany(self, sql: str, rows: Iterable[Values], /) -> None:
        """Execute one statement for every row of values."""
        with _sqlite3_errors():
            self._connection.executemany(sql, list(rows))

    def serialize(self) -> bytes:
        """Return the file as SQLite sees it."""
        with _sqlite3_errors():
            return bytes(self._connection.serialize("main"))

    def close(self) -> None:
        """Let go of the file; what fails there fails nobody."""
        with contextlib.suppress(apsw.Error):
            self._connection.close()


def record(vault: Vault, connect: Connect) -> None:
    """Let an open vault go on over another disk, on the same file."""
    store = vault._store
    assert store.container.path is not None
    store.container.close()
    store.container = open_container(store.container.path, connect)


@contextlib.contextmanager
def _sqlite3_errors() -> Iterator[None]:
    try:
        yield
    except apsw.Error as error:
        told = sqlite3.OperationalError(str(error))
        told.sqlite_errorcode = getattr(error, "extendedresult", apsw.SQLITE_ERROR)
        raise told from error
