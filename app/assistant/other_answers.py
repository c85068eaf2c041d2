"""Answering another way: other answers to the newest question, and the one that is picked of them.

They are written when somebody asks for them, and held by whoever asked. The one that is picked
takes the first one's place in the chat, so that later turns read it; until the chat goes on,
whoever holds the others can let any of them stand again.
"""

from dataclasses import replace
from datetime import timedelta
from threading import Event

from app.assistant.chats import Chats
from app.assistant.holding import sampling_for
from app.assistant.inspector import messages_before, prompt_for
from app.assistant.parts import Clock
from app.assistant.remembered import Remembered
from app.assistant.tuning import Tuning
from app.assistant.warm_engine import WarmEngine
from app.domain.alternatives import Alternatives, different
from app.domain.changes import Changes
from app.domain.chat import Message
from app.domain.errors import NotFoundError
from app.domain.generation import ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.domain.references import MessageId

_COUNT = 2
_BOLDNESS = 0.5
"""The temperature of other answers: at the usual 0.2 the starter says the same again half the time.

Tried with the starter, four questions, two answers each: 4 of 8 differed at 0.2, 6 at 0.5.
"""


class OtherAnswers:
    """Offers other answers, and lets one of them stand."""

    def __init__(
        self, chats: Chats, engine: WarmEngine, memory: Remembered, tuning: Tuning, clock: Clock
    ) -> None:
        self._chats, self._engine = chats, engine
        self._memory, self._tuning, self._clock = memory, tuning, clock
        self._running = chats.running

    def offer(self, answer: MessageId, stop: Event) -> Alternatives:
        """Return up to two other answers; none where the model says one thing at a time.

        Raises:
            NotFoundError: the answer is gone, or no model wrote it.
            EngineError: the model broke off, or another answer does not come to its end.
        """
        kept = self._answer(answer)
        with self._running.hold(kept.chat, stop):
            card = self._engine.card()
            head = self._tuning.head_for(card)
            before = messages_before(self._chats, self._memory, kept)
            prompt = prompt_for(before, head, self._tuning.extract())
            if not prompt.question:
                return Alternatives(kept, prompt)
            self._engine.resume(kept.chat)
            sampling = replace(sampling_for(card, before, prompt), temperature=_BOLDNESS)
            return self._written(kept, prompt, card, sampling, stop)

    def pick(self, offered: Alternatives, number: int | None) -> Changes:
        """Let an offered answer stand in the place of the present one; its receipt says so.

        Args:
            offered: what `offer` returned.
            number: which of its candidates, from 0; None is the first answer, as it was.

        Raises:
            NotFoundError: the answer is gone, or the chat is no longer as it was offered for.
            EngineError: an answer that is being written does not come to its end.
        """
        with self._running.hold(self._answer(offered.answer).chat, Event()):
            kept = self._answer(offered.answer)
            question = self._demand_as_offered(kept, offered.prompt)
            version = offered.first if number is None else _picked(offered, number)
            self._chats.shelf(kept.chat).replace(_standing(version, kept, question))
        return Changes(chats=True)

    def may_pick(self, offered: Alternatives) -> bool:
        """Return whether one of them may still be picked: the chat is as they were offered for."""
        try:
            self._demand_as_offered(self._answer(offered.answer), offered.prompt)
        except NotFoundError:
            return False
        return True

    def _written(
        self, kept: Message, prompt: Prompt, card: ModelCard, sampling: Sampling, stop: Event
    ) -> Alternatives:
        begun = self._clock()
        written = self._engine.candidates(prompt, sampling, stop, count=_COUNT)
        if stop.is_set():
            return Alternatives(kept, prompt)
        receipt = Receipt(
            persona=self._tuning.words(),
            rules=self._tuning.rules(),
            model=card.name,
            head=prompt.head,
            duration_ms=round((self._clock() - begun) / timedelta(milliseconds=1)),
        )
        candidates = different(written, kept.text)
        return Alternatives(kept, prompt, candidates, len(written), receipt)

    def _answer(self, answer: MessageId) -> Message:
        kept = self._chats.find(answer)
        if not kept.stands_by_model:
            raise NotFoundError(
                "No answer of a model stands here.", advice="Ask for another one below an answer."
            )
        return kept

    def _demand_as_offered(self, kept: Message, prompt: Prompt) -> Message:
        """Return the question, while its answer is the chat's last and would be asked for alike."""
        newest = self._chats.messages(kept.chat)[-1].id
        before = messages_before(self._chats, self._memory, kept)
        if newest != kept.id or prompt_for(before, prompt.head, self._tuning.extract()) != prompt:
            raise NotFoundError(
                "The chat has changed since these answers were written.",
                advice="Ask for other answers again.",
            )
        return before[-1]


def _picked(offered: Alternatives, number: int) -> Message:
    """The first answer with the text of another, and with what that one took."""
    candidate = offered.candidates[number]
    receipt = replace(
        offered.receipt,
        prompt_tokens=candidate.begun.prompt_tokens,
        reused_tokens=candidate.begun.reused_tokens,
        dropped_turns=candidate.begun.dropped_turns,
        extract_lines=candidate.begun.extract_lines,
        answer_tokens=candidate.tokens,
        cpu_ms=candidate.cpu_ms,
        processor_mj=candidate.processor_mj,
        picked_among=len(offered.candidates) + 1,
    )
    return replace(offered.first, text=candidate.text, stopped=candidate.stopped, receipt=receipt)


def _standing(version: Message, kept: Message, question: Message) -> Message:
    """An answer as it may be kept: of memories its receipt names what may be named now."""
    now, sent = kept.receipt or Receipt(), {line.memory for line in question.block}
    receipt = replace(
        version.receipt or Receipt(),
        used=tuple(each for each in now.used if each.memory in sent),
        left_out=now.left_out,
        forgotten=now.forgotten,
    )
    return replace(version, receipt=receipt)
