"""The memory page, the transparency panel: everything that is remembered, and every way out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QScrollArea, QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.forgetting import ForgetReceipt
from app.domain.memories import Evidence, Kind, Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.memory.consent import ConsentQueue
from app.ui.memory.detail import MemoryDetail, read_passage
from app.ui.memory.forget import ForgetSheet, ReceiptSheet
from app.ui.memory.listing import MemoryList
from app.ui.memory.phrases import total_line
from app.ui.parts import Notice, button, column, open_over, row, scrolling, words
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

LOWEST = 160  # pixels that the list keeps; a window without this room scrolls
EVERY_KIND = "Every kind"
NOTHING_YET = (
    "Nothing is remembered yet. When you say something about yourself in a chat, Candor asks "
    "before it keeps it, and it appears here with your own words beside it."
)
NOTHING_FOUND = "No memory holds these words."


class MemoryPage(QWidget):
    """Lists, shows, edits and forgets memories. `chat_wanted(ChatId)`."""

    chat_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._memories: tuple[Memory, ...] = ()
        self._entering = False
        self.setProperty("role", "page")
        self.notice = Notice(session.look, "notice")
        self.queue = ConsentQueue()
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search memories")
        self.search.setAccessibleName("Search memories")
        self.kind = QComboBox()
        self.kind.setAccessibleName("Which kind")
        self.kind.addItems([EVERY_KIND, *Kind])
        self.list = MemoryList(session.look)
        self.detail = MemoryDetail()
        self.total = words("", "caption")
        self._nothing = words(NOTHING_YET, "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.remember = QLineEdit()
        self.remember.setPlaceholderText("Remember something: I prefer tea to coffee")
        self.remember.setAccessibleName("Something to remember")
        self._connect()
        self._arrange()
        self.load()

    def load(self) -> None:
        """Look at everything again."""
        self._session.read(self, lambda assistant: assistant.memory.all(), self._show_all)
        self._session.read(
            self, lambda assistant: assistant.memory.proposals(), self._show_proposals
        )

    def enter(self) -> None:
        """Take the keyboard: to what waits for a decision, or to the list."""
        self._entering = True
        if not self.queue.take_keyboard():
            (self.remember if self.list.isHidden() else self.list).setFocus()

    def pick(self, memory: MemoryId) -> None:
        """Show one memory."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.list.pick(memory)

    def show_receipt(self, receipt: ForgetReceipt) -> None:
        """Say that something was sealed, with its receipt at hand."""
        self.notice.say(
            "What you forgot is destroyed.",
            action="Show the receipt",
            do=lambda: open_over(ReceiptSheet(self._session, receipt, self), self),
        )
        self.load()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.kind.currentIndexChanged.connect(self._filter)
        self.list.picked.connect(self._pick)
        self.remember.returnPressed.connect(self._remember)
        self.queue.accepted.connect(self._accept)
        self.queue.declined.connect(self._decline)
        self.queue.edit_wanted.connect(self._edit_proposal)
        self.detail.edited.connect(self._save)
        self.detail.forget_wanted.connect(self._forget)
        self.detail.undo_wanted.connect(self._undo)
        self.detail.seal_wanted.connect(self._seal)
        self.detail.chat_wanted.connect(self.chat_wanted)
        self._session.changed.connect(self._refresh)

    def _arrange(self) -> None:
        left = QWidget()
        finding = row(self.search, self.kind)
        left.setLayout(column(finding, self._nothing, self.list, self.total))
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("role", "page")
        holder.setLayout(column(self.detail, margin=16))
        right.setWidget(holder)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([420, 480])
        split.setChildrenCollapsible(False)
        keep = button("Remember", self._remember)
        head = column(
            words("Memory", "title"),
            words("Everything that Candor remembers about you.", "muted"),
            gap=4,
        )
        typed = row(self.remember, keep)
        page = column(head, self.notice, self.queue, typed, split, gap=16, margin=24)
        page.setStretchFactor(split, 1)
        split.setMinimumHeight(LOWEST)
        area = scrolling(page)
        self.queue.reached.connect(area.ensureWidgetVisible)
        self.setLayout(column(area))

    def _refresh(self, changes: Changes) -> None:
        if changes.memories:
            self.load()

    def _show_proposals(self, proposals: Sequence[Memory]) -> None:
        """Show what waits; the keyboard goes there if the person has only just come here."""
        had_focus = self.queue.show_proposals(proposals)
        if had_focus and not proposals:
            self.list.setFocus()
        elif self._entering and proposals and self.isVisible() and not self.remember.text():
            self._entering = False
            self.queue.take_keyboard()

    def _show_all(self, memories: Sequence[Memory]) -> None:
        self._memories = tuple(memories)
        self.total.setText(total_line(memories))
        self._filter()

    def _filter(self) -> None:
        wanted, kind = self.search.text().strip().casefold(), self.kind.currentText()
        found = [
            memory
            for memory in self._memories
            if memory.state is not State.PROPOSED
            and wanted in as_shown(memory.statement).casefold()
            and kind in {EVERY_KIND, memory.kind}
        ]
        self._nothing.setText(NOTHING_FOUND if self._memories else NOTHING_YET)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self.list.show_memories(found)

    def _pick(self, memory: Memory | None) -> None:
        if memory is not None and memory == self.detail.memory:
            return
        self.detail.show_memory(memory)
        if memory is not None:
            for evidence in memory.evidence:
                self._show_passage(memory, evidence)

    def _show_passage(self, memory: Memory, evidence: Evidence) -> None:
        self._session.read(
            self.detail,
            lambda assistant: read_passage(assistant, evidence),
            lambda passage: self.detail.show_passage(memory, evidence, passage),
        )

    def _remember(self) -> None:
        text = self.remember.text().strip()
        if text:
            self._change(
                lambda assistant: _remembered(assistant.memory.remember(text)),
                self.remember.clear,
            )

    def _accept(self, ids: tuple[MemoryId, ...]) -> None:
        self._change(lambda assistant: assistant.memory.accept(ids))

    def _decline(self, ids: tuple[MemoryId, ...]) -> None:
        self._change(lambda assistant: assistant.memory.decline(ids))

    def _edit_proposal(self, memory: Memory) -> None:
        self.detail.show_memory(memory)
        self.detail.edit()

    def _save(self, memory: Memory, statement: str) -> None:
        self._change(lambda assistant: assistant.memory.edit(memory.id, statement.strip()))

    def _forget(self, memory: Memory) -> None:
        sheet = ForgetSheet(self._session, memory, self)
        sheet.forgotten.connect(self.detail.claim_keyboard)
        sheet.forgotten.connect(
            lambda: self.notice.say(
                "Hidden from the model now; destroyed in 10 minutes.",
                action="Undo",
                do=lambda: self._undo(memory),
            )
        )
        open_over(sheet, self)

    def _undo(self, memory: Memory) -> None:
        self._change(lambda assistant: assistant.memory.undo((memory.id,)))

    def _change(
        self,
        work: "Callable[[Assistant], Changes]",
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """Change something; a failure is said here until something succeeds."""

        def settle() -> None:
            self.notice.settle()
            done()

        self._session.change(self, work, settle, self.notice.fail)

    def _seal(self) -> None:
        self._session.read(self, lambda assistant: assistant.memory.seal(now=True), self._sealed)

    def _sealed(self, receipt: ForgetReceipt | None) -> None:
        if receipt is not None:
            self._session.changed.emit(Changes(chats=True, memories=True))
            self.notice.put_away()
            open_over(ReceiptSheet(self._session, receipt, self), self)


def _remembered(_memories: tuple[Memory, ...]) -> Changes:
    return Changes(memories=True)
