"""Reading an export of Candor: chats as they were, memories as proposals."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from app.assistant.exporting.bounded import Row, no_export, read_rows
from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.memories import Evidence, Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId, MessageId
from app.domain.text import title_of

E = TypeVar("E", bound=StrEnum)
UNTITLED = "Imported chat"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file offers: chats with their messages, and memories, none of it believed yet."""

    chats: tuple[tuple[Chat, tuple[Message, ...]], ...]
    memories: tuple[Memory, ...] = ()


def read_own(folder: Path, now: datetime) -> Found:
    """Return what an export of Candor holds.

    What stood beside a question in the prompt and receipts stay behind: they would let a stranger
    put words into the prompt.

    Raises:
        ImportFileError: it is no export of Candor.
    """
    if not (folder / "chats.jsonl").is_file():
        raise no_export()
    messages: dict[MessageId, Message] = {}
    for row in read_rows(folder / "messages.jsonl"):
        message = read_message(row, row.name("chat"), now)
        if message:
            messages.setdefault(message.id, message)
    said: dict[ChatId, list[Message]] = {}
    for message in messages.values():
        said.setdefault(message.chat, []).append(message)
    chats = [_chat(row, now) for row in read_rows(folder / "chats.jsonl") if row.name("id")]
    memories = filter(None, (_memory(row, now) for row in read_rows(folder / "memories.jsonl")))
    return Found(
        tuple((chat, tuple(said.get(chat.id, ()))) for chat in chats),
        tuple(memories),
    )


def read_message(row: Row, chat: str, now: datetime) -> Message | None:
    """Return a message of a chat; None where there is no text."""
    text, name = row.text("text"), row.name("id")
    if not (text and name and chat):
        return None
    speaker = _choice(row.text("speaker"), Speaker, Speaker.USER)
    said_at = row.moment("said_at", now)
    return Message(MessageId(name), ChatId(chat), speaker, text, said_at)


def make_chat(name: str, title: str, started_at: datetime) -> Chat:
    """Return a chat from elsewhere, which is never read for memories."""
    return Chat(ChatId(name), title_of(title) or UNTITLED, started_at)


def _chat(row: Row, now: datetime) -> Chat:
    return make_chat(row.name("id"), row.text("title"), row.moment("started_at", now))


def _memory(row: Row, now: datetime) -> Memory | None:
    statement, name = row.text("statement"), row.name("id")
    if not (statement and name):
        return None
    state = _choice(row.text("state"), State, State.PROPOSED)
    return Memory(
        MemoryId(name),
        statement,
        _choice(row.text("kind"), Kind, Kind.FACT),
        _choice(row.text("topic"), Topic, Topic.OTHER),
        State.ACTIVE if state is State.ACTIVE else State.PROPOSED,
        Origin.IMPORTED,
        row.moment("said_at", now),
        now,
        tuple(_evidence(each) for each in row.rows("evidence")),
    )


def _evidence(row: Row) -> Evidence:
    return Evidence(
        ChatId(row.name("chat")),
        MessageId(row.name("message")),
        row.number("start"),
        row.number("end"),
        row.text("text"),
    )


def with_true_evidence(memory: Memory, find: Callable[[MessageId], Message | None]) -> Memory:
    """Return a memory with the evidence that really stands where it says.

    `find` gives the messages that are here now: what a file says of its own is not believed, since
    its ids may be those of other messages here.
    """

    def true(each: Evidence) -> bool:
        message = find(each.message)
        if message is None or message.chat != each.chat or each.start < 0:
            return False
        return bool(each.text) and message.text[each.start : each.end] == each.text

    return replace(memory, evidence=tuple(filter(true, memory.evidence)))


def proposed(memories: Iterable[Memory]) -> list[Memory]:
    """Return memories as proposals, whatever they say of themselves."""
    return [replace(memory, state=State.PROPOSED) for memory in memories]


def believed(memories: Iterable[Memory], now: datetime) -> list[Memory]:
    """Return memories as they were in the person's own vault; proposals are proposals still."""
    return [
        replace(memory, accepted_at=now) if memory.state is State.ACTIVE else memory
        for memory in memories
    ]


def _choice(text: str, among: type[E], otherwise: E) -> E:
    return next((each for each in among if each.value == text), otherwise)
