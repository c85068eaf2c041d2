"""One turn on the page: from the question that was sent to what was learned from it."""

import threading

from PySide6.QtCore import QObject, Signal

from app.domain.chat import Chat, ChatId, Speaker
from app.domain.errors import CandorError
from app.domain.events import (
    Finished,
    ForgetAsked,
    Learned,
    Nudged,
    Piece,
    Recalled,
    TurnEvent,
)
from app.domain.forgetting import ForgetPlan
from app.domain.wellbeing import Nudge
from app.ui.chat.lines import BROKE_OFF, note_line
from app.ui.session import Session
from app.ui.transcript import Entry, Transcript

READING = "The model is reading…"
PENDING_QUESTION, PENDING_ANSWER = "pending question", "pending answer"


class Turn(QObject):
    """Shows the events of one turn in the transcript, in the order in which they come.

    `begun(Chat)`: the question is kept; `answered()`: the entry field is free again;
    `asked(ForgetPlan, Entry)`: something is to be forgotten, below the app's own answer;
    `learned(Learned, Entry)`; `nudged(Nudge)`; `failed(error, text)`; `ended()` comes last.
    """

    begun = Signal(object)
    answered = Signal()
    asked = Signal(object, object)
    learned = Signal(object, object)
    nudged = Signal(object)
    failed = Signal(object, str)
    ended = Signal()

    def __init__(self, session: Session, transcript: Transcript, text: str) -> None:
        super().__init__(transcript)
        self._session = session
        self._transcript = transcript
        self._text = text
        self._stop = threading.Event()
        self.question = Entry(PENDING_QUESTION, Speaker.USER, text)
        self.answer: Entry | None = None
        self._plan: ForgetPlan | None = None
        self._open = False

    def start(self, chat: ChatId | None) -> None:
        """Send the question."""
        self._transcript.add(self.question)
        self._begin_answer()
        self._stop = self._session.ask(
            self, self._text, chat, self._take, self._fail, self.ended.emit
        )

    def stop(self) -> None:
        """End the answer; what was said is kept."""
        self._stop.set()

    def _take(self, event: TurnEvent) -> None:
        match event:
            case Recalled():
                self._recalled(event)
            case Piece():
                self._piece(event.text)
            case ForgetAsked():
                self._plan = event.plan
            case Finished():
                self._finish(event)
            case Learned():
                self.learned.emit(event, self.answer)
            case Nudged():
                self._nudge(event.nudge)

    def _begin_answer(self) -> None:
        self.answer = Entry(PENDING_ANSWER, Speaker.ASSISTANT, "")
        self.answer.note = READING
        self.answer.open()
        self._open = True
        self._transcript.add(self.answer)

    def _recalled(self, event: Recalled) -> None:
        self.question.key = event.question.id
        chat: Chat = event.chat
        self.begun.emit(chat)

    def _piece(self, text: str) -> None:
        if self.answer is not None and self._open:
            self.answer.note = ""
            self._transcript.feed(text)

    def _finish(self, event: Finished) -> None:
        if self.answer is not None and self._open:
            self.answer.key = event.answer.id
            self.answer.foldable = event.answer.receipt is not None
            self._close(event.answer.text, note_line(event.answer))
            if self._plan is not None and self._plan.memories:
                self.asked.emit(self._plan, self.answer)
        self.answered.emit()

    def _nudge(self, nudge: Nudge) -> None:
        self.nudged.emit(nudge)

    def _fail(self, error: CandorError) -> None:
        """Keep what arrived, and say that it ends here."""
        if self.answer is not None and self._open:
            self._close(self.answer.text, BROKE_OFF)
            if not self.answer.text:
                self._transcript.drop(self.answer)
        self.answered.emit()
        self.failed.emit(error, self._text)

    def _close(self, text: str, note: str) -> None:
        self._open = False
        self._transcript.close_last(text, note)
