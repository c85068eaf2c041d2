"""Chats as the front ends see them: kept ones and temporary ones behind one door."""

import secrets
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Protocol

from app.assistant.hiding import scrub
from app.assistant.parts import Clock
from app.assistant.running import RunningTurn
from app.assistant.temporary import TemporaryChats
from app.domain.changes import Changes
from app.domain.chat import Chat, ChatId, Message
from app.domain.errors import NotFoundError
from app.domain.references import MemoryId, MessageId
from app.domain.text import clean, title_of
from app.engine import Engine
from app.vault import Vault

UNTITLED = "New chat"
Redact = Callable[[tuple[Message, ...]], tuple[Message, ...]]


class Shelf(Protocol):
    """Where a chat lives: in the vault, or in memory only."""

    def get(self, chat: ChatId) -> Chat | None:
        """Return one chat; None when it is not here."""
        ...

    def start(self, chat: Chat) -> None:
        """Begin a chat."""
        ...

    def rename(self, chat: ChatId, title: str) -> None:
        """Give a chat another title."""
        ...

    def remove(self, chat: ChatId) -> None:
        """Drop a chat and its messages."""
        ...

    def messages(self, chat: ChatId) -> tuple[Message, ...]:
        """Return a chat's messages in order."""
        ...

    def append(self, message: Message) -> None:
        """Add a message at the end of its chat."""
        ...

    def replace(self, message: Message) -> None:
        """Put a new version of a message in its place."""
        ...


class Chats:
    """All chats of an unlocked profile.

    Attributes:
        running: the turn that is being answered.
        goes_with: destroys what is made of a chat and must go with it; memory sets it.
        let_go: drops what is held in memory of a chat that is gone; memory sets it.
    """

    def __init__(self, vault: Vault, engine: Engine, clock: Clock) -> None:
        self._vault = vault
        self._engine = engine
        self.running = RunningTurn()
        self._clock = clock
        self._temporary = TemporaryChats()
        self.goes_with: Callable[[ChatId], None] = lambda _: None
        self.let_go: Callable[[ChatId], None] = lambda _: None

    def all(self) -> tuple[Chat, ...]:
        """Return every chat, temporary ones first, then the newest."""
        return (*self._temporary.all(), *self._vault.chats.all())

    def latest(self) -> Chat | None:
        """Return the kept chat with the newest message."""
        return next(iter(self._vault.chats.all()), None)

    def get(self, chat: ChatId) -> Chat:
        """Return one chat.

        Raises:
            NotFoundError: no chat has this id.
        """
        found = self.shelf(chat).get(chat)
        if found is None:
            raise NotFoundError("No chat has this id.", advice="Choose one from the list of chats.")
        return found

    def make(self, *, temporary: bool = False) -> Chat:
        """Return a new chat that stands nowhere yet; its first question keeps it."""
        return Chat(ChatId(secrets.token_hex(8)), UNTITLED, self._clock(), temporary)

    def start(self, *, temporary: bool = False) -> Chat:
        """Begin a chat; a temporary one is never written and never learned from."""
        chat = self.make(temporary=temporary)
        shelf: Shelf = self._temporary if temporary else self._vault.chats
        shelf.start(chat)
        return chat

    def keep_question(self, chat: Chat, question: Message) -> Chat:
        """Keep a question at the end of a chat, in one commit with what it begins or names.

        Returns the chat, which is named after its first question.

        Raises:
            VaultError: nothing was kept: neither the question nor a new chat without it.
        """
        if chat.temporary:
            return _keep(self._temporary, chat, question)
        with self._vault.change():
            return _keep(self._vault.chats, chat, question)

    def messages(self, chat: ChatId) -> tuple[Message, ...]:
        """Return a chat's messages in order.

        Raises:
            NotFoundError: no chat has this id.
        """
        return self.shelf(self.get(chat).id).messages(chat)

    def rename(self, chat: ChatId, title: str) -> Changes:
        """Give a chat another title; a blank one leaves it as it is."""
        self.get(chat)
        if title.strip():
            self.shelf(chat).rename(chat, title_of(clean(title)))
        return Changes(chats=True)

    def delete(self, chat: ChatId) -> Changes:
        """Destroy a chat with its messages and summaries; memories that rest on it stay."""
        self.get(chat)
        with self.running.ended(only_if=self.running.runs_in(chat)):
            self.goes_with(chat)
            self._destroy(chat)
            self.let_go(chat)
        self.running.when_free(self._engine.clear)
        return Changes(chats=True)

    def _destroy(self, chat: ChatId) -> None:
        if chat in self._temporary:
            self._temporary.remove(chat)
        else:
            with self._vault.forgetting():
                self._vault.chats.remove(chat)

    def search(self, text: str) -> tuple[Chat, ...]:
        """Return the chats whose title or messages hold the text, in any case."""
        wanted = text.casefold().strip()
        return tuple(chat for chat in self.all() if self._holds(chat, wanted))

    def find(self, message: MessageId) -> Message:
        """Return one message of any chat.

        Raises:
            NotFoundError: no message has this id.
        """
        for chat in self._temporary.all():
            for kept in self._temporary.messages(chat.id):
                if kept.id == message:
                    return kept
        found = self._vault.chats.find(message)
        if found is None:
            raise NotFoundError("This message is gone.", advice="Open the chat again.")
        return found

    def temporary_messages(self) -> tuple[Message, ...]:
        """Return every message of the temporary chats, which only this session knows."""
        every = (self._temporary.messages(chat.id) for chat in self._temporary.all())
        return tuple(message for messages in every for message in messages)

    def scrub_temporary(self, gone: Collection[MemoryId], redact: Redact) -> None:
        """Take forgotten memories out of the temporary chats, which only this session knows.

        Also what the person said of them there, which `redact` takes out, and a title with it.
        """
        for chat in self._temporary.all():
            before = self._temporary.messages(chat.id)
            for old, message in zip(before, redact(scrub(before, gone)), strict=True):
                self._temporary.replace(message)
                if old.text != message.text and chat.title == title_of(old.text):
                    self._temporary.rename(chat.id, title_of(message.text))

    def shelf(self, chat: ChatId) -> Shelf:
        """Return where a chat lives."""
        return self._temporary if chat in self._temporary else self._vault.chats

    def _holds(self, chat: Chat, wanted: str) -> bool:
        if wanted in chat.title.casefold():
            return True
        return any(wanted in kept.text.casefold() for kept in self.shelf(chat.id).messages(chat.id))


def _keep(shelf: Shelf, chat: Chat, question: Message) -> Chat:
    named = replace(chat, title=title_of(question.text)) if chat.title == UNTITLED else chat
    if shelf.get(chat.id) is None:
        shelf.start(named)
    elif named != chat:
        shelf.rename(chat.id, named.title)
    shelf.append(question)
    return named
