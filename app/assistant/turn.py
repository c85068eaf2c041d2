"""One turn: from a question to an answer, what was learned from it, and at most one remark."""

import secrets
from collections.abc import Generator, Iterator
from dataclasses import replace
from threading import Event

from app.assistant.answer import GrowingAnswer
from app.assistant.asking_to_forget import answer_with_plan
from app.assistant.chats import Chats, Shelf
from app.assistant.holding import sampling_for
from app.assistant.inspector import prompt_for
from app.assistant.parts import Clock
from app.assistant.remembered import Remembered
from app.assistant.tuning import Tuning
from app.assistant.warm_engine import WarmEngine
from app.assistant.wellbeing import Wellbeing
from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.errors import EngineError
from app.domain.events import Finished, Learned, Nudged, Piece, Recalled, TurnEvent
from app.domain.generation import Begun, Chunk, Ended, Sampling
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt, Used
from app.domain.references import MessageId
from app.domain.text import clean


class Turns:
    """Asks and answers, one turn at a time."""

    def __init__(
        self,
        chats: Chats,
        engine: WarmEngine,
        memory: Remembered,
        tuning: Tuning,
        wellbeing: Wellbeing,
        clock: Clock,
    ) -> None:
        self._chats = chats
        self._engine = engine
        self._memory = memory
        self._tuning = tuning
        self._wellbeing = wellbeing
        self._running = memory.running
        self._clock = clock

    def ask(self, text: str, stop: Event, chat: ChatId | None) -> Generator[TurnEvent, None, None]:
        """Yield what happens while one question is answered; see `TurnEvent` for the order."""
        words = clean(text)
        home = self._chats.get(chat) if chat else self._chats.make()
        shelf = self._chats.shelf(home.id)
        self._memory.expire()
        with self._running.hold(home.id, stop):
            history = self._memory.sendable(shelf.messages(home.id))
            home, question = self._keep_question(home, words)
            plan = self._memory.asked_to_forget(question)
            if plan:
                yield from answer_with_plan(home, question, plan, shelf, self._clock)
                return
            try:
                recalled = self._recall(home, question)
            except EngineError:
                yield Recalled(home, question, (), ())  # it stands in its chat all the same
                raise
            question = recalled.question
            if question.block:
                shelf.replace(question)
            self._note_read(history, question)
            yield recalled
            yield from self._answer(shelf, history, recalled, stop)
            yield from self._afterwards(home, question, stop, begins=not history)

    def _note_read(self, history: tuple[Message, ...], question: Message) -> None:
        messages = (*history, question)
        lines = (line.memory for message in messages for line in message.block)
        self._running.note_read([*lines, *(message.id for message in messages)])

    def _keep_question(self, chat: Chat, text: str) -> tuple[Chat, Message]:
        """Commit the question before anything else can go wrong."""
        question = Message(
            MessageId(secrets.token_hex(8)), chat.id, Speaker.USER, text, self._clock()
        )
        return self._chats.keep_question(chat, question), question

    def _recall(self, chat: Chat, question: Message) -> Recalled:
        found = self._memory.recall(question, self._engine.card().context)
        block = tuple(BlockLine(item.memory.id, item.memory.statement) for item in found.memories)
        return Recalled(chat, replace(question, block=block), found.memories, found.left_out)

    def _answer(
        self, shelf: Shelf, history: tuple[Message, ...], recalled: Recalled, stop: Event
    ) -> Iterator[TurnEvent]:
        question = recalled.question
        card = self._engine.card()
        head = self._tuning.head_for(card)
        receipt = Receipt(
            used=tuple(Used(item.memory.id, item.score) for item in recalled.memories),
            left_out=recalled.left_out,
            persona=self._tuning.words(),
            rules=self._tuning.rules(),
            model=card.name,
            head=head,
        )
        answer = GrowingAnswer(question.chat, shelf, receipt, self._clock)
        messages = (*history, question)
        prompt = prompt_for(messages, head, self._tuning.extract())
        self._engine.resume(recalled.chat.id)
        sampling = sampling_for(card, messages, prompt)
        yield from self._generate(prompt, sampling, answer, stop)
        self._engine.note_answer(recalled.chat)

    def _generate(
        self, prompt: Prompt, sampling: Sampling, answer: GrowingAnswer, stop: Event
    ) -> Iterator[TurnEvent]:
        try:
            for event in self._engine.generate(prompt, sampling, stop):
                match event:
                    case Begun():
                        answer.begin(event)
                    case Chunk(text, tokens):
                        answer.grow(text, tokens)
                        yield Piece(text)
                    case Ended(stopped):
                        answer.note_energy(event)
                        yield Finished(answer.finish(stopped))
        except EngineError:
            answer.break_off(Stopped.CRASH)
            raise
        finally:
            answer.break_off(Stopped.USER)

    def _afterwards(
        self, chat: Chat, question: Message, stop: Event, *, begins: bool
    ) -> Iterator[TurnEvent]:
        """What comes once the entry field is free again; a temporary chat leaves no trace."""
        if chat.temporary:
            return
        self._memory.note_use(tuple(line.memory for line in question.block))
        for learn in (self._memory.learn, self._memory.read_along):
            learned = Learned() if self._running.disturbed else learn(question, stop)
            if learned != Learned():
                yield learned
        if begins and not stop.is_set():  # where a chat begins, earlier ones have ended
            ended = self._memory.sum_up()
            if ended != Learned():
                yield ended
        nudge = self._wellbeing.after_an_answer()
        if nudge:
            yield Nudged(nudge)
