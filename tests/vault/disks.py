"""Disks that are full or fail, played by SQLite itself on the vault's real file."""

import itertools
import sqlite3

from app.vault import Vault


def fill_disk(vault: Vault) -> None:
    """Let the file not grow by a page."""
    _connection(vault).execute("PRAGMA max_page_count = 1")  # SQLite takes what the file has


def empty_disk(vault: Vault) -> None:
    """Let the file grow again."""
    _connection(vault).execute("PRAGMA max_page_count = 1000000")


def fail_once(vault: Vault, step: int) -> None:
    """Let SQLite give up at the n-th of its steps from now on, once; 0 for never."""
    steps = itertools.count(1)
    _connection(vault).set_progress_handler(lambda: int(next(steps) == step), 1)


def _connection(vault: Vault) -> sqlite3.Connection:
    connection = vault._store.container._connection
    assert isinstance(connection, sqlite3.Connection)
    return connection
