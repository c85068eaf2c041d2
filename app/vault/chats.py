"""Chats and their messages, as the vault keeps them."""

import dataclasses
from collections.abc import Iterator
from datetime import datetime
from itertools import takewhile

from app.domain.chat import Chat, ChatId, Message
from app.domain.references import MessageId
from app.vault.codec.chats import read_chat, read_message, write_chat, write_message
from app.vault.decoded import Decoded
from app.vault.records import Drawer
from app.vault.sentences import not_found
from app.vault.store import Store


class Chats:
    """The chats of one vault. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._chats = Decoded(lambda record: read_chat(record.id, record.content))
        self._messages = Decoded(
            lambda record: read_message(record.id, record.parent, record.content)
        )

    def all(self) -> tuple[Chat, ...]:
        """Return the chats, the one with the newest activity first."""
        with self._store.lock:
            records = self._store.all(Drawer.CHATS)
            ordered = sorted(records, key=lambda chat: self._activity(chat.id), reverse=True)
            return self._chats.of_all(ordered)

    def get(self, chat: ChatId) -> Chat | None:
        """Return one chat, or None."""
        return self._chats.of_any(self._store.get(Drawer.CHATS, chat))

    def start(self, chat: Chat) -> None:
        """Keep a new chat."""
        if chat.temporary and self._store.container.path is not None:
            raise ValueError("a temporary chat is never written")
        self._store.put(Drawer.CHATS, chat.id, write_chat(chat))

    def rename(self, chat: ChatId, title: str) -> None:
        """Give a chat another title.

        Raises:
            NotFoundError: there is no such chat.
        """
        with self._store.lock:
            renamed = dataclasses.replace(self._known(chat), title=title)
            self._store.put(Drawer.CHATS, chat, write_chat(renamed))

    def close_to_learning(self, chat: ChatId, until: datetime) -> None:
        """Let nothing said in a chat up to a moment be read for memories again.

        Raises:
            NotFoundError: there is no such chat.
        """
        with self._store.lock:
            closed = dataclasses.replace(self._known(chat), mined_until=until)
            self._store.put(Drawer.CHATS, chat, write_chat(closed))

    def remove(self, chat: ChatId) -> None:
        """Remove a chat with its messages; no error where there is none."""
        with self._store.change():
            for message in self._store.family(Drawer.MESSAGES, chat):
                self._store.remove(Drawer.MESSAGES, message.id)
                self._messages.drop(message.id)
            self._store.remove(Drawer.CHATS, chat)
            self._chats.drop(chat)

    def messages(self, chat: ChatId) -> tuple[Message, ...]:
        """Return the messages of a chat in the order in which they were appended."""
        return self._messages.of_all(self._store.family(Drawer.MESSAGES, chat))

    def since(self, moment: datetime) -> tuple[Message, ...]:
        """Return what was said in all chats after a moment, the newest first.

        Reads each chat backwards up to the first message that is not, and no further: old chats
        that came in today stand behind what was said today.
        """
        with self._store.lock:
            chats = self._store.contents.drawer(Drawer.CHATS)
            said = [each for chat in chats for each in self._latest(chat, moment)]
        return tuple(sorted(said, key=lambda each: each.said_at, reverse=True))

    def find(self, message: MessageId) -> Message | None:
        """Return one message, or None."""
        return self._messages.of_any(self._store.get(Drawer.MESSAGES, message))

    def append(self, message: Message) -> None:
        """Keep a new message at the end of its chat.

        Raises:
            NotFoundError: there is no such chat.
        """
        with self._store.lock:
            self._known(message.chat)
            if self._store.get(Drawer.MESSAGES, message.id):
                raise ValueError("a message is appended once, then replaced")
            self._put(message)

    def replace(self, message: Message) -> None:
        """Give a message new content in its old place.

        Raises:
            NotFoundError: there is no message of this id in this chat.
        """
        with self._store.lock:
            here = self.find(message.id)
            if here is None or here.chat != message.chat:
                raise not_found()
            self._put(message)

    def forget_values(self) -> None:
        """Let go of everything decoded, at lock."""
        self._chats.clear()
        self._messages.clear()

    def _put(self, message: Message) -> None:
        content = write_message(message)
        self._store.put(Drawer.MESSAGES, message.id, content, parent=message.chat)

    def _known(self, chat: ChatId) -> Chat:
        known = self.get(chat)
        if known is None:
            raise not_found()
        return known

    def _latest(self, chat: str, moment: datetime) -> Iterator[Message]:
        records = self._store.contents.drawer(Drawer.MESSAGES)
        names = reversed(self._store.contents.family(Drawer.MESSAGES, chat))
        messages = (self._messages.of(records[name]) for name in names)
        return takewhile(lambda each: each.said_at > moment, messages)

    def _activity(self, chat: str) -> int:
        """When a chat was last added to, as the sequence of its newest record."""
        contents = self._store.contents
        newest = next(reversed(contents.family(Drawer.MESSAGES, chat)), None)
        drawer, name = (Drawer.MESSAGES, newest) if newest else (Drawer.CHATS, chat)
        return contents.drawer(drawer)[name].sequence
