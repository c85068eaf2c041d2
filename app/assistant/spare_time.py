"""What the engine does in its spare time: read ahead, and measure itself.

Nothing of it is kept: no message, no memory, no receipt.
"""

import contextlib
import secrets
from collections.abc import Callable
from threading import Event

from app.assistant.chats import Chats
from app.assistant.parts import Clock
from app.assistant.remembered import Remembered
from app.assistant.tuning import Tuning
from app.assistant.warm_engine import WarmEngine
from app.domain.chat import BlockLine, ChatId, Message, Speaker
from app.domain.errors import EngineError
from app.domain.generation import ModelCard, Sampling
from app.domain.prompting import Prompt, build_prompt
from app.domain.references import MessageId
from app.domain.text import clean

_NEW = ChatId("")  # the chat that a question would begin


class SpareTime:
    """Work that gives way to every turn."""

    def __init__(
        self,
        chats: Chats,
        engine: WarmEngine,
        memory: Remembered,
        tuning: Tuning,
        clock: Clock,
    ) -> None:
        self._chats, self._engine, self._memory = chats, engine, memory
        self._tuning, self._clock = tuning, clock
        self._running = chats.running
        self.may_work: Callable[[], bool] = lambda: True

    def read_ahead(self, text: str, stop: Event, chat: ChatId | None) -> None:
        """Have the model read what would be sent if the person sent this now.

        Nothing leaves this machine: a server reads only what is sent. A model that can not read
        now is no error, since the question itself will say so.
        """
        if not (text.strip() and self._engine.local and self.may_work()):
            return
        with self._running.aside(chat or _NEW, stop) as free, contextlib.suppress(EngineError):
            if free and not stop.is_set():
                self._read(clean(text), stop, chat)

    def _read(self, words: str, stop: Event, chat: ChatId | None) -> None:
        if chat:
            self._engine.resume(chat)
        if not stop.is_set():
            prompt = self._prompt(words, chat)
            for _ in self._engine.generate(prompt, Sampling(max_tokens=0), stop):
                pass

    def _prompt(self, words: str, chat: ChatId | None) -> Prompt:
        card = self._engine.card()
        name = MessageId(secrets.token_hex(8))
        question = Message(name, chat or _NEW, Speaker.USER, words, self._clock())
        found = self._memory.recall(question, card.context)
        block = tuple(BlockLine(item.memory.id, item.memory.statement) for item in found.memories)
        history = self._memory.sendable(self._chats.messages(chat)) if chat else ()
        head = self._tuning.head_for(card)
        return build_prompt(head, history, block, words, self._tuning.extract())

    def calibrated(self) -> bool:
        """Return whether there is nothing to find out about how the model runs best."""
        return self._engine.calibrated()

    def calibrate(self, stop: Event) -> ModelCard:
        """Find out how the model runs best here; return the card that says so.

        Where a turn runs, nothing is measured.
        """
        with self._running.aside(_NEW, stop) as free:
            return self._engine.calibrate(stop) if free else self._engine.card()
