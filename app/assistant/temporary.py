"""Temporary chats: held in memory, never written, gone with the session."""

from dataclasses import replace

from app.domain.chat import Chat, ChatId, Message


class TemporaryChats:
    """The temporary chats of one session, with the methods of the vault's chats that turns use."""

    def __init__(self) -> None:
        self._chats: dict[ChatId, Chat] = {}
        self._messages: dict[ChatId, list[Message]] = {}

    def __contains__(self, chat: ChatId) -> bool:
        """Whether this chat is a temporary one."""
        return chat in self._chats

    def all(self) -> tuple[Chat, ...]:
        """Return the temporary chats, newest first."""
        return tuple(reversed(self._chats.values()))

    def get(self, chat: ChatId) -> Chat | None:
        """Return one chat."""
        return self._chats.get(chat)

    def start(self, chat: Chat) -> None:
        """Begin a chat."""
        self._chats[chat.id] = chat
        self._messages[chat.id] = []

    def rename(self, chat: ChatId, title: str) -> None:
        """Give a chat another title."""
        self._chats[chat] = replace(self._chats[chat], title=title)

    def remove(self, chat: ChatId) -> None:
        """Drop a chat and its messages."""
        del self._chats[chat], self._messages[chat]

    def messages(self, chat: ChatId) -> tuple[Message, ...]:
        """Return a chat's messages in order."""
        return tuple(self._messages[chat])

    def append(self, message: Message) -> None:
        """Add a message at the end of its chat."""
        self._messages[message.chat].append(message)

    def replace(self, message: Message) -> None:
        """Put a new version of a message in its place."""
        messages = self._messages[message.chat]
        messages[[kept.id for kept in messages].index(message.id)] = message
