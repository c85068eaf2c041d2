"""The memory page, the transparency panel: everything that is remembered, and every way out."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.changes import Changes
from app.domain.forgetting import ForgetPlan, ForgetReceipt
from app.domain.memories import Evidence, Memory
from app.domain.references import MemoryId
from app.ui.forgetting import (
    ForgetSheet,
    LiftSheet,
    ReceiptSheet,
    SelectorSheet,
    VerificationSheet,
    Wanted,
)
from app.ui.forgetting.sheet import wanted_memory
from app.ui.memory.consent import ConsentQueue
from app.ui.memory.detail import MemoryDetail, read_passage
from app.ui.memory.finding import Finding
from app.ui.memory.head import MemoryHead
from app.ui.memory.lines import Everything, Line, Reading
from app.ui.parts import Notice, column, open_over, scrolling
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

LOWEST = 160  # pixels that the list keeps; a window without this room scrolls
HIDDEN = "Hidden from the model now; destroyed in 10 minutes."


class MemoryPage(QWidget):
    """Lists, shows, edits and forgets memories. `chat_wanted(ChatId)`."""

    chat_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._read = Reading()
        self._by_id: dict[MemoryId, Line] = {}
        self._newer: dict[MemoryId, Line] = {}  # what took a memory's place
        self._stale = True  # looked at again as soon as somebody sees the page
        self._entering = False
        self._wanted: MemoryId | None = None
        self.setProperty("role", "page")
        self.notice = Notice(session.look, "notice")
        self.queue = ConsentQueue()
        self.head = MemoryHead(session.look)
        self.remember = self.head.remember
        self.finding = Finding(session.look)
        self.list, self.search = self.finding.list, self.finding.search
        self.kind, self.total = self.finding.narrowing, self.finding.total
        self.detail = MemoryDetail()
        self._connect()
        self._arrange()

    def load(self) -> None:
        """Look at everything again, now or when the page is shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._session.read(self, self._read, self._show_all, self.notice.fail)
        self._session.read(
            self, lambda assistant: assistant.memory.proposals(), self._show_proposals
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what changed while the page was not shown."""
        super().showEvent(event)
        if self._stale:
            self.load()

    def enter(self) -> None:
        """Take the keyboard: to what waits for a decision, or to the list."""
        self._entering = True
        if not self.queue.take_keyboard():
            (self.remember if self.list.isHidden() else self.list).setFocus()

    def pick(self, memory: MemoryId) -> None:
        """Show one memory, as soon as it is listed."""
        self.finding.clear()
        self._wanted = None if self.list.pick(memory) and not self._stale else memory

    def show_receipt(self, receipt: ForgetReceipt) -> None:
        """Say that something was sealed, with its receipt at hand."""
        self.notice.say(
            "What you forgot is destroyed.",
            action="Show the receipt",
            do=lambda: self._open_receipt(receipt),
        )
        self.load()

    def forget(self, wanted: Wanted) -> None:
        """Show what goes with something, and ask how to forget it."""
        sheet = ForgetSheet(self._session, wanted, self)
        sheet.forgotten.connect(self._forgotten)
        sheet.sealed.connect(self._open_receipt)
        open_over(sheet, self)

    def _connect(self) -> None:
        self.head.remember_wanted.connect(self._remember)
        self.head.forget_wanted.connect(self._select)
        self.head.verify_wanted.connect(self._verify)
        for place in (self.head, self.finding):
            place.lift_wanted.connect(self._lift)
        self.list.picked.connect(self._pick)
        self.queue.accepted.connect(self._accept)
        self.queue.declined.connect(self._decline)
        self.queue.edit_wanted.connect(self.detail.edit_proposal)
        self.detail.edited.connect(self._save)
        self.detail.forget_wanted.connect(lambda memory: self.forget(wanted_memory(memory)))
        self.detail.undo_wanted.connect(lambda memory: self._undo((memory.id,)))
        self.detail.seal_wanted.connect(self._seal)
        self.detail.both_wanted.connect(self._keep_both)
        self.detail.older_wanted.connect(self._restore)
        self.detail.other_wanted.connect(lambda memory: self.pick(MemoryId(memory)))
        self.detail.chat_wanted.connect(self.chat_wanted)
        self._session.changed.connect(self._refresh)

    def _arrange(self) -> None:
        right = scrolling(column(self.detail, margin=16))
        split = QSplitter()
        split.addWidget(self.finding)
        split.addWidget(right)
        split.setSizes([420, 480])
        split.setChildrenCollapsible(False)
        page = column(self.head, self.notice, self.queue, split, gap=16, margin=24)
        page.setStretchFactor(split, 1)
        split.setMinimumHeight(LOWEST)
        area = scrolling(page)
        self.queue.reached.connect(area.ensureWidgetVisible)
        self.setLayout(column(area))

    def _refresh(self, changes: Changes) -> None:
        if changes.memories or changes.settings:
            self.load()

    def _show_proposals(self, proposals: Sequence[Memory]) -> None:
        """Show what waits; the keyboard goes there if the person has only just come here."""
        older = {
            each.id: self._by_id[each.supersedes].shown
            for each in proposals
            if each.supersedes in self._by_id
        }
        had_focus = self.queue.show_proposals(proposals, older)
        if had_focus and not proposals:
            self.list.setFocus()
        elif self._entering and proposals and self.isVisible() and not self.remember.text():
            self._entering = False
            self.queue.take_keyboard()

    def _show_all(self, every: Everything) -> None:
        self._by_id = {line.memory.id: line for line in every.lines}
        replaced = ((line.memory.supersedes, line) for line in every.lines)
        self._newer = {older: line for older, line in replaced if older}
        self.finding.show_everything(every)
        if self._wanted is not None and self.list.pick(self._wanted):
            self._wanted = None

    def _pick(self, line: Line | None) -> None:
        other = self._goes_with(line.memory) if line else None
        if line is not None and self.detail.shows(line, other):
            return
        self.detail.show_line(line, other)
        if line is not None:
            for evidence in line.memory.evidence:
                self._show_passage(line.memory, evidence)

    def _goes_with(self, memory: Memory) -> Line | None:
        older = self._by_id.get(memory.supersedes) if memory.supersedes else None
        return older or self._newer.get(memory.id)

    def _show_passage(self, memory: Memory, evidence: Evidence) -> None:
        self._session.read(
            self.detail,
            lambda assistant: read_passage(assistant, evidence),
            lambda passage: self.detail.show_passage(memory, evidence, passage),
        )

    def _remember(self, text: str) -> None:
        self._change(
            lambda assistant: _remembered(assistant.memory.remember(text)), self.remember.clear
        )

    def _accept(self, ids: tuple[MemoryId, ...]) -> None:
        self._change(lambda assistant: assistant.memory.accept(ids))

    def _decline(self, ids: tuple[MemoryId, ...]) -> None:
        self._change(lambda assistant: assistant.memory.decline(ids))

    def _save(self, memory: Memory, statement: str) -> None:
        self._change(lambda assistant: assistant.memory.edit(memory.id, statement.strip()))

    def _keep_both(self, memory: Memory) -> None:
        self._change(lambda assistant: assistant.memory.keep_both(memory.id))

    def _restore(self, memory: Memory) -> None:
        self._change(lambda assistant: assistant.memory.restore(memory.id))

    def _select(self) -> None:
        sheet = SelectorSheet(self._session, self)
        # once the first sheet is gone, so that the keyboard stays with the second
        sheet.chosen.connect(lambda wanted: QTimer.singleShot(0, self, lambda: self.forget(wanted)))
        open_over(sheet, self)

    def _verify(self) -> None:
        open_over(VerificationSheet(self._session, self), self)

    def _lift(self) -> None:
        open_over(LiftSheet(self._session, self), self).finished.connect(self.load)

    def _forgotten(self, plan: ForgetPlan) -> None:
        ids = tuple(memory.id for memory in plan.memories)
        self.detail.claim_keyboard()
        if ids:
            self.notice.say(HIDDEN, action="Undo", do=lambda: self._undo(ids))

    def _undo(self, ids: tuple[MemoryId, ...]) -> None:
        self._change(lambda assistant: assistant.memory.undo(ids))

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
        self._session.read(
            self, lambda assistant: assistant.memory.seal(now=True), self._sealed, self.notice.fail
        )

    def _sealed(self, receipt: ForgetReceipt | None) -> None:
        if receipt is not None:
            self._session.changed.emit(Changes(chats=True, memories=True))
            self._open_receipt(receipt)

    def _open_receipt(self, receipt: ForgetReceipt) -> None:
        self.notice.put_away()
        open_over(ReceiptSheet(self._session, receipt, self), self)


def _remembered(_memories: tuple[Memory, ...]) -> Changes:
    return Changes(memories=True)
