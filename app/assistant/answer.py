"""An answer while it is written: kept as it grows, so that a crash loses next to nothing."""

import secrets
from dataclasses import replace
from datetime import timedelta

from app.assistant.chats import Shelf
from app.assistant.parts import Clock
from app.domain.chat import ChatId, Message, Speaker, Stopped
from app.domain.generation import Begun, Ended
from app.domain.receipts import Receipt
from app.domain.references import MessageId

CHECKPOINT = timedelta(seconds=2)


class GrowingAnswer:
    """The answer of one turn, from the first word to the receipt."""

    def __init__(self, chat: ChatId, shelf: Shelf, receipt: Receipt, clock: Clock) -> None:
        self._shelf = shelf
        self._clock = clock
        self._asked = self._saved = clock()
        self._pieces: list[str] = []
        self._message = Message(
            MessageId(secrets.token_hex(8)), chat, Speaker.ASSISTANT, "", self._asked
        )
        self._receipt = receipt
        self._kept = False

    def begin(self, begun: Begun) -> None:
        """Note what the prompt cost."""
        self._receipt = replace(
            self._receipt,
            prompt_tokens=begun.prompt_tokens,
            reused_tokens=begun.reused_tokens,
            dropped_turns=begun.dropped_turns,
            extract_lines=begun.extract_lines,
        )

    def grow(self, text: str, tokens: int) -> None:
        """Add words; every two seconds they are committed."""
        if not self._pieces:
            self._receipt = replace(self._receipt, first_token_ms=self._since_asked())
        self._pieces.append(text)
        self._receipt = replace(self._receipt, answer_tokens=self._receipt.answer_tokens + tokens)
        if self._clock() - self._saved >= CHECKPOINT:
            self._commit(None)

    def note_energy(self, ended: Ended) -> None:
        """Note what the answer's energy is estimated from."""
        self._receipt = replace(self._receipt, cpu_ms=ended.cpu_ms, processor_mj=ended.processor_mj)

    def finish(self, stopped: Stopped) -> Message:
        """Commit the whole answer with its receipt and return it."""
        self._receipt = replace(self._receipt, duration_ms=self._since_asked())
        return self._commit(stopped)

    def break_off(self, stopped: Stopped) -> None:
        """Keep what was written before the turn broke off; nothing once it has finished."""
        if self._pieces and self._message.stopped is None:
            self.finish(stopped)

    def _commit(self, stopped: Stopped | None) -> Message:
        text = "".join(self._pieces)
        self._message = replace(
            self._message, text=text, stopped=stopped, receipt=self._receipt if stopped else None
        )
        (self._shelf.replace if self._kept else self._shelf.append)(self._message)
        self._kept, self._saved = True, self._clock()
        return self._message

    def _since_asked(self) -> int:
        return round((self._clock() - self._asked) / timedelta(milliseconds=1))
