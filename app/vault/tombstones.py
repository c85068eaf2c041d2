"""Tombstones: what was forgotten, by random id, so that it can be looked for and never put back."""

from collections.abc import Iterable

from app.vault.codec.tombstones import Tombstone, read_tombstone, write_tombstone
from app.vault.ports import Clock
from app.vault.records import Drawer
from app.vault.store import Store

_BURIED = {Drawer.CHATS, Drawer.MESSAGES, Drawer.MEMORIES, Drawer.VECTORS}


class Tombstones:
    """The tombstones of one vault; the vault adds them itself whenever something is forgotten."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def all(self) -> tuple[Tombstone, ...]:
        """Return the tombstones, oldest first."""
        records = self._store.all(Drawer.TOMBSTONES)
        return tuple(read_tombstone(record.content) for record in records)

    def has(self, name: str) -> bool:
        """Return whether something of this id was forgotten."""
        return any(self._store.get(Drawer.TOMBSTONES, _name(drawer, name)) for drawer in _BURIED)

    def add(self, removed: Iterable[tuple[int, str]]) -> None:
        """Put a tombstone where each of these (drawer, id) was."""
        now = self._clock()
        for drawer, name in [each for each in removed if each[0] in _BURIED]:
            stone = Tombstone(name, Drawer(drawer).name.lower(), now)
            self._store.put(Drawer.TOMBSTONES, _name(drawer, name), write_tombstone(stone))


def _name(drawer: int, name: str) -> str:
    return f"{int(drawer)}:{name}"
