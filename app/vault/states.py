"""The state of the chat that was answered last, so that it goes on at once after unlocking.

A state holds the words of a chat. It is no part of what is kept of a person, only made of it: every
forgetting drops it, and no backup and no export has it.
"""

from app.domain.chat import ChatId
from app.vault.records import Drawer
from app.vault.store import Store


class SavedStates:
    """At most one state. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self, chat: ChatId) -> bytes | None:
        """Return the state of a chat, or None."""
        record = self._store.get(Drawer.STATES, chat)
        return record.content if record else None

    def put(self, chat: ChatId, state: bytes) -> None:
        """Keep the state of a chat in the place of any other.

        Raises:
            VaultError: it could not be kept; nothing changed.
        """
        with self._store.change():
            self._store.put(Drawer.STATES, chat, state)
            self._remove_all_but(chat)

    def clear(self) -> None:
        """Drop the state; nothing is written where there is none."""
        if self._store.all(Drawer.STATES):
            with self._store.change():
                self._remove_all_but(None)

    def _remove_all_but(self, chat: ChatId | None) -> None:
        for record in self._store.all(Drawer.STATES):
            if record.id != chat:
                self._store.remove(Drawer.STATES, record.id)
