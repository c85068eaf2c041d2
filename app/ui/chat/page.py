"""The chat page: the transcript, what hangs below its answers, and the composer."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.chat import Chat, ChatId, Message, Speaker
from app.domain.errors import CandorError
from app.domain.memories import Memory
from app.domain.wellbeing import Nudge
from app.ui.chat.another import Another
from app.ui.chat.calibrating import Calibrating
from app.ui.chat.cards import Cards
from app.ui.chat.composer import Composer
from app.ui.chat.empty import EmptyChat
from app.ui.chat.lines import note_line
from app.ui.chat.reading_ahead import ReadingAhead
from app.ui.chat.turn import Turn
from app.ui.look import tokens
from app.ui.parts import Notice
from app.ui.session import Session
from app.ui.transcript import Entry, Transcript
from app.ui.wellbeing import BreakBanner

NOT_OPENED = "Candor opens no links by itself."


class ChatPage(QWidget):
    """One chat.

    `opened(Chat | None)`; `memory_wanted(id)`; `chat_wanted(ChatId)`; `stop_here()` from the
    reminder.
    """

    opened = Signal(object)
    memory_wanted = Signal(str)
    chat_wanted = Signal(str)
    stop_here = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.chat: Chat | None = None
        self._turn: Turn | None = None
        self._next = ""
        self._looks = 0  # how often the chat was looked at: the last look counts
        self._looking = False
        self._drafts: dict[ChatId | None, str] = {}
        self.transcript = Transcript(session.look)
        self.transcript.note_pressed.connect(self._unfold)
        self.transcript.link_pressed.connect(self._offer_link)
        self.empty = EmptyChat()
        self.banner = BreakBanner(session)
        self.banner.stop_wanted.connect(self.stop_here)
        self.notice = Notice(session.look, "notice")
        self.composer = Composer(session.look)
        self.composer.sent.connect(self.send)
        self.composer.stop_wanted.connect(self.stop)
        self.reading_ahead = ReadingAhead(session, self.composer, self._key)
        self.calibrating = Calibrating(session, self.composer)
        self.cards = Cards(session, self)
        self.another = Another(session, self)
        self.setProperty("role", "page")
        self._arrange()
        self.transcript.fitted.connect(self._fit)
        self._show(())

    @property
    def busy(self) -> bool:
        """Whether a question is being answered or learned from, or waits for that."""
        return self.answering or bool(self._next)

    @property
    def answering(self) -> bool:
        """Whether a question is being answered or learned from."""
        return self._turn is not None

    def open(self, chat: Chat | None) -> None:
        """Show a chat; None is one that begins with the next question."""
        self.stop()
        self._drafts[self._key()] = self.composer.text
        self.chat = chat
        self._looking = False
        self._looks += 1
        self.another.withdraw()
        self.banner.put_away()
        self.notice.put_away()
        self.composer.write(self._drafts.get(self._key(), ""))
        self._show(())
        self.opened.emit(chat)
        if chat is not None:
            self._look(chat)

    def send(self, text: str) -> None:
        """Ask, once the chat is shown as it is; an answer that still arrives is stopped first."""
        if self._turn is not None or self._looking:
            self._next = text
            if self._turn is not None:
                self._turn.stop()
            return
        self.another.withdraw()
        self.banner.put_away()
        self.notice.put_away()
        turn = self._turn = Turn(self._session, self.transcript, text)
        turn.begun.connect(self._begun)
        turn.answered.connect(lambda: self.composer.set_busy(busy=False))
        turn.asked.connect(self.cards.show_asked)
        turn.learned.connect(self.cards.show_learned)
        turn.nudged.connect(self._nudge)
        turn.failed.connect(self._failed)
        turn.ended.connect(self._ended)
        self.composer.set_busy(busy=True)
        self.empty.hide()
        self.transcript.show()
        turn.start(None if self.chat is None else self.chat.id)

    def stop(self) -> None:
        """End the answer that is arriving, or the others that are being written."""
        self._next = ""
        self.another.stop()
        if self._turn is not None:
            self._turn.stop()

    def unfold_last(self) -> None:
        """Show or hide the receipt of the newest answer."""
        entries = self.transcript.column.entries
        last = next((entry for entry in reversed(entries) if entry.foldable), None)
        if last is not None:
            self.cards.toggle_receipt(last)

    def copy_last(self) -> None:
        """Copy the newest answer."""
        entries = self.transcript.column.entries
        last = next((entry for entry in reversed(entries) if not entry.own), None)
        if last is not None:
            QApplication.clipboard().setText(last.text)

    def refresh(self, changes: Changes) -> None:
        """Look again when memories were forgotten elsewhere: answers may have been emptied."""
        if changes.memories and self.isHidden():
            self.look_again()

    def look_again(self) -> None:
        """Show the chat as it is now, unless something is being answered in it."""
        if self.chat is not None and self._turn is None:
            self._look(self.chat)

    def _look(self, chat: Chat) -> None:
        self._looking = True
        self._looks += 1
        look = self._looks
        self._session.read(
            self,
            lambda assistant: (assistant.chats.messages(chat.id), assistant.memory.proposals()),
            lambda found: self._loaded(look, *found),
            lambda error: self._not_loaded(look, error),
        )

    def _loaded(self, look: int, messages: Sequence[Message], proposals: Sequence[Memory]) -> None:
        if look != self._looks or self._turn is not None:
            return
        self._looking = False
        self._show(messages)
        self.cards.show_waiting(proposals)
        self._go_on()

    def _not_loaded(self, look: int, error: CandorError) -> None:
        if look == self._looks:
            self._looking = False
            self.notice.fail(error)
            self._go_on()

    def _go_on(self) -> None:
        """Ask what waited."""
        if self._next:
            text, self._next = self._next, ""
            self.send(text)

    def _show(self, messages: Sequence[Message]) -> None:
        self.another.put_away()
        self.transcript.show_entries([_entry(message) for message in messages])
        self.empty.setVisible(not messages)
        self.empty.tell(self.chat)
        self.transcript.setVisible(bool(messages))
        self.another.offer()

    def _begun(self, chat: Chat) -> None:
        known, self.chat = self.chat, chat
        if known is None or known.title != chat.title:  # the first question names the chat
            self.opened.emit(chat)
        self._session.changed.emit(Changes(chats=True))

    def _nudge(self, nudge: Nudge) -> None:
        self.banner.show_nudge(nudge)

    def _failed(self, error: CandorError, text: str) -> None:
        self.notice.fail(error, action="Ask again", do=lambda: self.send(text))

    def _ended(self) -> None:
        turn, self._turn = self._turn, None
        if turn is not None:
            turn.deleteLater()
        self.composer.set_busy(busy=False)
        self.another.offer()
        self.calibrating.answered()
        self._session.changed.emit(Changes(chats=True, memories=True))
        self._looking = False  # what was looked at meanwhile is older than what is shown
        self._go_on()

    def _unfold(self, key: str) -> None:
        entry = self.transcript.entry(key)
        if entry is not None and entry.foldable:
            self.cards.toggle_receipt(entry)

    def _offer_link(self, address: str) -> None:
        self.notice.say(
            NOT_OPENED,
            address,
            action="Copy the address",
            do=lambda: QApplication.clipboard().setText(address),
        )

    def _key(self) -> ChatId | None:
        return None if self.chat is None else self.chat.id

    def _arrange(self) -> None:
        below = QVBoxLayout()
        below.setSpacing(tokens.STEP)
        for widget in (self.banner, self.notice, self.composer):
            below.addWidget(widget)
        self._below = QWidget()
        self._below.setLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self._below, 0)
        QWidget.setTabOrder(self.transcript, self.composer.field)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the composer in the column of words before there are any."""
        if self.transcript.isHidden():
            self.transcript.column.fit(self.width())
            self._fit()

    def _fit(self) -> None:
        column = self.transcript.column
        left = int(column.left) - tokens.STEP
        right = self.width() - int(column.left + column.width) - tokens.STEP
        below = self._below.layout()
        if below is not None:
            below.setContentsMargins(left, 0, right, tokens.STEP)


def _entry(message: Message) -> Entry:
    own = message.speaker is Speaker.USER
    text = message.emptied or message.text
    entry = Entry(message.id, message.speaker, text, quiet=bool(message.emptied))
    if not own:
        entry.note = note_line(message)
        entry.foldable = message.receipt is not None
    return entry
