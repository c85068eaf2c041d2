"""The network ledger: every connection that was opened or refused, as long as there is room.

There is room for as many of each kind, so that what is refused without end pushes out nothing that
a person allowed.
"""

import secrets
from collections.abc import Iterable

from app.domain.network import Connection
from app.vault.codec.connections import read_connection, write_connection
from app.vault.decoded import Decoded
from app.vault.records import Drawer
from app.vault.store import Store

MOST = 2_000  # of each kind: a library that tries without end must not fill the vault


class Connections:
    """The connections of one profile. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._connections = Decoded(lambda record: read_connection(record.content))

    def all(self) -> tuple[Connection, ...]:
        """Return what is in the ledger, oldest first."""
        return self._connections.of_all(self._store.all(Drawer.CONNECTIONS))

    def add(self, connections: Iterable[Connection]) -> None:
        """Write connections into the ledger; nothing is written for none."""
        new = tuple(connections)
        if not new:
            return
        with self._store.change():
            for each in new:
                name = secrets.token_hex(8)
                self._store.put(Drawer.CONNECTIONS, name, write_connection(each))
            self._remove([*self._beyond(allowed=True), *self._beyond(allowed=False)])

    def clear(self) -> None:
        """Empty the ledger."""
        with self._store.change():
            self._remove([record.id for record in self._store.all(Drawer.CONNECTIONS)])

    def forget_values(self) -> None:
        """Let go of everything decoded, at lock."""
        self._connections.clear()

    def _beyond(self, *, allowed: bool) -> list[str]:
        """The oldest of one kind, for which there is no room."""
        names = [
            record.id
            for record in self._store.all(Drawer.CONNECTIONS)
            if self._connections.of(record).allowed is allowed
        ]
        return names[: max(0, len(names) - MOST)]

    def _remove(self, names: Iterable[str]) -> None:
        for name in names:
            self._store.remove(Drawer.CONNECTIONS, name)
            self._connections.drop(name)
