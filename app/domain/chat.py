"""Chats and their messages."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from app.domain.receipts import Receipt
from app.domain.references import MemoryId, MessageId

ChatId = NewType("ChatId", str)


class Speaker(StrEnum):
    """Who wrote a message."""

    USER = "user"
    ASSISTANT = "assistant"


class Stopped(StrEnum):
    """Why an answer ended; `CRASH` marks what was saved before the model broke off."""

    END = "end"
    LENGTH = "length"
    USER = "user"
    CRASH = "crash"


@dataclass(frozen=True, slots=True)
class BlockLine:
    """One recalled memory as it stood beside a question in the prompt."""

    memory: MemoryId
    statement: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it is kept.

    `block` are the memory lines that were sent with a question; they stay with it, so that the
    history is sent byte for byte as before. `emptied` is why an answer's text was taken away,
    a sentence, or "" while the text stands. An answer that still streams has no `stopped`.
    """

    id: MessageId
    chat: ChatId
    speaker: Speaker
    text: str = field(repr=False)
    said_at: datetime
    block: tuple[BlockLine, ...] = ()
    stopped: Stopped | None = None
    receipt: Receipt | None = None
    emptied: str = ""

    @property
    def stands_by_model(self) -> bool:
        """Return whether a model wrote it, and its text stands."""
        return self.receipt is not None and not self.emptied


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation; a temporary one is never written and never learned from.

    What was said up to `mined_until` was read for memories once and is never read for them again:
    something that rested on it was forgotten without a trace.
    """

    id: ChatId
    title: str = field(repr=False)
    started_at: datetime
    temporary: bool = False
    mined_until: datetime | None = None
