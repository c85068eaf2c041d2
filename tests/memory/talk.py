"""A conversation as the façade holds it, with answers that the test writes."""

import itertools
from collections.abc import Callable
from datetime import datetime
from threading import Event

from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.events import Learned
from app.domain.memories import Memory
from app.domain.receipts import Receipt, Used
from app.domain.references import MessageId
from app.domain.settings import LearningMode
from app.domain.text import title_of
from app.memory import MemoryService
from app.vault import Vault

CONTEXT = 2048


class Talk:
    """Asks, recalls, answers and learns in chats of one vault."""

    def __init__(self, vault: Vault, service: MemoryService, clock: Callable[[], datetime]) -> None:
        self.vault = vault
        self.service = service
        self._clock = clock
        self._numbers = itertools.count(1)

    def start(self) -> ChatId:
        chat = ChatId(f"chat{next(self._numbers)}")
        self.vault.chats.start(Chat(chat, "New chat", self._clock()))
        return chat

    def ask(self, text: str, chat: ChatId, *, answer: str = "Noted.") -> Message:
        """Ask one question with what is recalled for it, and answer; return the question."""
        found = self.service.recall(text, CONTEXT)
        block = tuple(BlockLine(each.memory.id, each.memory.statement) for each in found.memories)
        question = self._message(chat, Speaker.USER, text, block=block)
        if len(self.vault.chats.messages(chat)) == 1:
            self.vault.chats.rename(chat, title_of(text))
        used = tuple(Used(each.memory.id, each.score) for each in found.memories)
        self._message(chat, Speaker.ASSISTANT, answer, receipt=Receipt(used, found.left_out))
        return question

    def learn(
        self, text: str, mode: LearningMode = LearningMode.ASK_FIRST, *, chat: ChatId | None = None
    ) -> Learned:
        """Say something and return what was learned from it."""
        question = self.ask(text, chat or self.start())
        return self.service.learn(question, mode, Event())

    def told(self, text: str, *, chat: ChatId | None = None) -> tuple[Memory, ...]:
        """Say something, accept what is proposed, and return it."""
        learned = self.learn(text, chat=chat)
        accepted = self.service.accept([each.id for each in learned.proposals])
        return (*learned.saved, *accepted)

    def answers(self, chat: ChatId) -> list[Message]:
        messages = self.vault.chats.messages(chat)
        return [each for each in messages if each.speaker is Speaker.ASSISTANT]

    def everything_written(self) -> str:
        """All words that the vault holds, wherever they stand."""
        chats = self.vault.chats.all()
        messages = [m for chat in chats for m in self.vault.chats.messages(chat.id)]
        lines = [line.statement for message in messages for line in message.block]
        memories = self.vault.memories.all()
        quotes = [each.text for memory in memories for each in memory.evidence]
        return "\n".join(
            [
                *(chat.title for chat in chats),
                *(message.text for message in messages),
                *(memory.statement for memory in memories),
                *lines,
                *quotes,
            ]
        )

    def _message(
        self,
        chat: ChatId,
        speaker: Speaker,
        text: str,
        *,
        block: tuple[BlockLine, ...] = (),
        receipt: Receipt | None = None,
    ) -> Message:
        name = MessageId(f"message{next(self._numbers)}")
        stopped = Stopped.END if speaker is Speaker.ASSISTANT else None
        message = Message(
            name, chat, speaker, text, self._clock(), block, stopped=stopped, receipt=receipt
        )
        self.vault.chats.append(message)
        return message
