"""Answering another way: where a person asks for it, waits, compares, picks, and picks again.

What was offered is held here until the next message is sent, the chat is left, or what the answers
rest on is forgotten.
"""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.alternatives import Alternatives
from app.domain.changes import Changes
from app.domain.chat import Message
from app.domain.errors import CandorError, NotFoundError
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
AGAIN = "Choose again"
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
        self._hung: list[QWidget] = []  # the buttons, the card that waits, or the choice
        self._offered: Alternatives | None = None
        self._picked: int | None = None  # which of them stands; None is the first answer
        self._writing: QTimer | None = None  # lives while other answers are being written
        self._stop = threading.Event()
        session.changed.connect(self._look_again)

    @property
    def writing(self) -> bool:
        """Whether other answers are being written."""
        return self._writing is not None

    def offer(self) -> None:
        """Show the buttons beside the quiet line of the newest answer."""
        self.put_away()
        entry = self._newest()
        if entry is not None:
            self._hang(entry, button(ASK, self.ask, "quiet"), beside=True)
            if self._offered is not None and self._offered.answer == entry.key:
                self._hang(entry, button(AGAIN, self._choose_again, "quiet"), beside=True)

    def put_away(self) -> None:
        """Take away whatever is shown; what is being written is stopped."""
        self._end_writing()
        hung, self._hung = self._hung, []
        for each in hung:
            self._page.transcript.unhang(each)

    def withdraw(self) -> None:
        """Take away whatever is shown, and hold no other answers any more."""
        self.put_away()
        self._offered = None

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
        for each in self._hung:
            if isinstance(each, WritingCard):
                each.settle()

    def _begin(self, entry: Entry) -> None:
        focused = self._focused()
        self.put_away()
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
        self._offered, self._picked = offered, None
        self._show_choice(entry, offered, focused=focused)

    def _choose_again(self) -> None:
        entry = self._newest()
        if entry is not None and self._offered is not None:
            self._show_choice(entry, self._offered, focused=self._focused())

    def _show_choice(self, entry: Entry, offered: Alternatives, *, focused: bool) -> None:
        self.put_away()
        card = AlternativesCard(self._session.look, offered.besides(self._picked))
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

    def _refused(self, error: CandorError) -> None:
        """Say why; what can never be picked any more is not offered again."""
        if isinstance(error, NotFoundError):
            self._offered = None
        self._failed(error)

    def _pick(self, card: AlternativesCard, offered: Alternatives, number: int | None) -> None:
        card.allow(choice=False)

        def pick(assistant: "Assistant") -> tuple[Changes, Message]:
            return assistant.pick(offered, number), assistant.chats.find(offered.answer)

        self._session.engine(card, pick, lambda kept: self._stands(number, *kept), self._refused)

    def _stands(self, number: int | None, changes: Changes, message: Message) -> None:
        self._picked = number
        entry = self._newest()
        if entry is not None:
            self._page.cards.fold_receipt(entry)
            self._page.transcript.rewrite(entry, message.text, note_line(message))
        self.offer()
        self._page.composer.field.setFocus()
        self._session.changed.emit(changes)

    def _look_again(self, changes: Changes) -> None:
        """Offer no longer what rests on something that is being forgotten."""
        offered = self._offered
        if changes.memories and offered is not None:
            self._session.read(
                self,
                lambda assistant: assistant.may_pick(offered),
                lambda may: None if may else self._let_go(offered),
            )

    def _let_go(self, offered: Alternatives) -> None:
        if offered is self._offered:
            self._offered = None
            if not self.writing:
                self.offer()

    def _newest(self) -> Entry | None:
        """The last message, where it is an answer that a model wrote."""
        entries = self._page.transcript.column.entries
        last = entries[-1] if entries else None
        return last if last and last.foldable and not (last.own or last.quiet) else None

    def _hang(self, entry: Entry, widget: QWidget, *, beside: bool = False) -> None:
        transcript = self._page.transcript
        transcript.hang(entry, widget, beside=beside)
        before = self._hung[-1] if self._hung else transcript
        self._hung.append(widget)
        for each in [widget, *widget.findChildren(QPushButton)]:
            QWidget.setTabOrder(before, each)
            before = each

    def _place(self, card: QWidget) -> QRectF:
        return QRectF(card.geometry()).translated(0, self._page.transcript.top)

    def _focused(self) -> bool:
        """Whether the keyboard is on what is offered."""
        focus = self._page.window().focusWidget()
        return any(each is focus or each.isAncestorOf(focus) for each in self._hung)

    def _refocus(self, *, focused: bool) -> None:
        if focused and self._hung:
            self._hung[0].setFocus()

    def _end_writing(self) -> None:
        if self._writing is not None:
            self._stop.set()
            self._writing.deleteLater()
            self._writing = None
            self._page.composer.set_busy(busy=self._page.answering)
