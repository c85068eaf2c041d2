"""Chats, messages and memories to keep in these tests."""

from datetime import UTC, datetime

from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId, MessageId

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ANA = "The user's sister Ana lives in Lisbon."


def make_chat(name: str = "chat-1", title: str = "Family") -> Chat:
    """A chat that began at noon."""
    return Chat(ChatId(name), title, NOON)


def make_message(
    name: str, text: str = "My sister Ana lives in Lisbon.", chat: str = "chat-1"
) -> Message:
    """Something that the person said."""
    return Message(MessageId(name), ChatId(chat), Speaker.USER, text, NOON)


def make_memory(name: str = "memory-1", statement: str = ANA) -> Memory:
    """An accepted memory with the words that it rests on."""
    evidence = Evidence(
        ChatId("chat-1"), MessageId("message-1"), 3, 27, "sister Ana lives in Lisbon"
    )
    return Memory(
        MemoryId(name),
        statement,
        Kind.FACT,
        Topic.PEOPLE,
        State.ACTIVE,
        Origin.RULE,
        NOON,
        NOON,
        (evidence,),
        accepted_at=NOON,
    )
