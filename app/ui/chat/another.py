"""Answering another way: where a person asks for it, waits, compares and picks."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.alternatives import Alternatives
from app.domain.changes import Changes
from app.domain.chat import Message
from app.domain.errors import CandorError
from app.domain.references import MessageId
from app.ui.chat.alternatives import AlternativesCard, WritingCard
from app.ui.chat.lines import note_line
from app.ui.parts import button
from app.ui.session import Session
from app.ui.transcript import Entry

if TYPE_CHECKING:
    from app.assistant import Assistant
    from app.ui.chat.page import ChatPage

STILL_HERE_MS = 30_000
ASK = "Answer another way"
BUSY = ("An answer is being written.", "Ask for another one when it is done.")
NO_ANSWER = ("There is no answer of a model here yet.", "Ask something first.")
ONE_AT_A_TIME = (
    "The model that answers now says one thing at a time.",
    "Another model can be chosen under Models.",
)
THE_SAME = (
    "The model would say the same again.",
    "Ask in other words, or let another model answer.",
)


class Another(QObject):
    """Offers other answers to the newest question of one chat page, and lets one be picked."""

    def __init__(self, session: Session, page: "ChatPage") -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._hung: QWidget | None = None  # the button, the card that waits, or the choice
        self._writing: QTimer | None = None  # lives while other answers are being written
        self._stop = threading.Event()

    @property
    def writing(self) -> bool:
        """Whether other answers are being written."""
        return self._writing is not None

    def offer(self) -> None:
        """Show the button beside the quiet line of the newest answer."""
        self.withdraw()
        entry = self._newest()
        if entry is not None:
            ask = button(ASK, self.ask, "quiet")
            self._hang(entry, ask, beside=True)

    def withdraw(self) -> None:
        """Take away whatever is offered; what is being written is stopped."""
        self._end_writing()
        hung, self._hung = self._hung, None
        if hung is not None:
            self._page.transcript.unhang(hung)

    def ask(self) -> None:
        """Have the model answer another way, unless it is answering."""
        entry = self._newest()
        if self._page.answering or self.writing:
            self._page.notice.say(*BUSY)
        elif entry is None:
            self._page.notice.say(*NO_ANSWER)
        else:
            self._begin(entry)

    def stop(self) -> None:
        """Write no further; the first answer stands."""
        self._stop.set()
        if isinstance(self._hung, WritingCard):
            self._hung.settle()

    def _begin(self, entry: Entry) -> None:
        focused = self._focused()
        self.withdraw()
        self._page.notice.put_away()
        card = WritingCard()
        card.stop_wanted.connect(self.stop)
        self._hang(entry, card)
        if focused:
            card.stop.setFocus()
        self._writing = QTimer(self, interval=STILL_HERE_MS)  # who waits for an answer uses Candor
        self._writing.timeout.connect(self._session.watch.touch)
        self._writing.start()
        self._page.composer.set_busy(busy=True)
        self._stop = self._session.alternatives(
            self._writing, MessageId(entry.key), self._written, self._failed
        )

    def _written(self, offered: Alternatives) -> None:
        entry, focused, stopped = self._newest(), self._focused(), self._stop.is_set()
        if entry is None or not offered.candidates:
            self.offer()
            self._refocus(focused=focused)
            if not stopped:
                self._page.notice.say(*(THE_SAME if offered.written else ONE_AT_A_TIME))
            return
        self.withdraw()
        card = AlternativesCard(self._session.look, offered)
        card.picked.connect(lambda number: self._pick(card, offered, number))
        card.kept.connect(self._keep)
        self._hang(entry, card)
        self._page.transcript.reveal(self._place(card))
        if focused:
            card.picks[0].setFocus()

    def _failed(self, error: CandorError) -> None:
        focused = self._focused()
        self.offer()
        self._refocus(focused=focused)
        self._page.notice.fail(error, action="Try again", do=self.ask)

    def _keep(self) -> None:
        self.offer()
        self._refocus(focused=True)

    def _pick(self, card: AlternativesCard, offered: Alternatives, number: int) -> None:
        card.allow(choice=False)

        def pick(assistant: "Assistant") -> tuple[Changes, Message]:
            return assistant.pick(offered, number), assistant.chats.find(offered.answer)

        self._session.engine(card, pick, lambda kept: self._picked(*kept), self._failed)

    def _picked(self, changes: Changes, message: Message) -> None:
        entry = self._newest()
        if entry is not None:
            self._page.cards.fold_receipt(entry)
            self._page.transcript.rewrite(entry, message.text, note_line(message))
        self.offer()
        self._page.composer.field.setFocus()
        self._session.changed.emit(changes)

    def _newest(self) -> Entry | None:
        """The last message, where it is an answer that a model wrote."""
        entries = self._page.transcript.column.entries
        last = entries[-1] if entries else None
        return last if last and last.foldable and not (last.own or last.quiet) else None

    def _hang(self, entry: Entry, widget: QWidget, *, beside: bool = False) -> None:
        self._hung = widget
        transcript = self._page.transcript
        transcript.hang(entry, widget, beside=beside)
        before: QWidget = transcript
        for each in [widget, *widget.findChildren(QPushButton)]:
            QWidget.setTabOrder(before, each)
            before = each

    def _place(self, card: QWidget) -> QRectF:
        return QRectF(card.geometry()).translated(0, self._page.transcript.top)

    def _focused(self) -> bool:
        """Whether the keyboard is on what is offered."""
        focus = self._page.window().focusWidget()
        return self._hung is not None and (self._hung is focus or self._hung.isAncestorOf(focus))

    def _refocus(self, *, focused: bool) -> None:
        if focused and self._hung is not None:
            self._hung.setFocus()

    def _end_writing(self) -> None:
        if self._writing is not None:
            self._stop.set()
            self._writing.deleteLater()
            self._writing = None
            self._page.composer.set_busy(busy=self._page.answering)
