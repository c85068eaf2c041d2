"""Tombstones: what was forgotten, by random id, so that it can be looked for and never put back.

A chat's one tombstone stands for all its messages: they go with it, and come with it or not at all.
"""

from collections.abc import Mapping

from app.vault.codec.tombstones import Tombstone, read_tombstone, write_tombstone
from app.vault.names import Name, name_text, without_messages
from app.vault.ports import Clock
from app.vault.records import Drawer, Record
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
        """Return whether something of this id was forgotten, other than with its chat."""
        stones = (name_text(drawer, name) for drawer in _BURIED)
        return any(self._store.get(Drawer.TOMBSTONES, stone) for stone in stones)

    def add(self, removed: Mapping[Name, Record]) -> None:
        """Put a tombstone where each of these was, but for messages that went with their chat."""
        now = self._clock()
        for drawer, name in [each for each in without_messages(removed) if each[0] in _BURIED]:
            stone = Tombstone(name, Drawer(drawer).name.lower(), now)
            self._store.put(Drawer.TOMBSTONES, name_text(drawer, name), write_tombstone(stone))
