"""The consent queue: proposals one below the other, decided with J, K, A, D and E."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.domain.text import counted
from app.ui.chat.proposals import ProposalRow
from app.ui.parts import button, column, empty, hairline, row, words

NONE_OLDER: Mapping[MemoryId, str] = {}
KEYS = "J and K move · A accepts · D declines · E edits"


class ConsentQueue(QFrame):
    """What waits for a yes or no.

    `accepted(ids)`, `declined(ids)`, `edit_wanted(Memory)`; `reached(row)`: by keyboard.
    """

    accepted = Signal(tuple)
    declined = Signal(tuple)
    edit_wanted = Signal(object)
    reached = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Waiting for your yes or no")
        self.rows: list[ProposalRow] = []
        self._layout = column(gap=12, margin=16)
        self.setLayout(self._layout)
        self.hide()

    def show_proposals(
        self, proposals: Sequence[Memory], older: Mapping[MemoryId, str] = NONE_OLDER
    ) -> bool:
        """Show what waits, nothing hides the queue; say whether the keyboard was here.

        `older` are the statements whose place a proposal would take.
        """
        at = self._current()
        had_focus = any(each.has_keyboard() for each in self.rows)
        empty(self._layout)
        self.rows = [ProposalRow(memory, older.get(memory.id, "")) for memory in proposals]
        self.setVisible(bool(proposals))
        if not proposals:
            return had_focus
        self._head(proposals)
        for proposal in self.rows:
            proposal.accepted.connect(lambda memory: self.accepted.emit((memory,)))
            proposal.declined.connect(lambda memory: self.declined.emit((memory,)))
            self._layout.addWidget(hairline())
            self._layout.addWidget(proposal)
            proposal.show()  # now, not with the next event: the keyboard goes there next
        if had_focus:
            self._go(min(at, len(self.rows) - 1))
        return had_focus

    def take_keyboard(self) -> bool:
        """Put the keyboard on the first proposal; say whether there is one."""
        self._go(0)
        return bool(self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with J and K, edit with E; A and D are taken by the row itself."""
        at = self._current()
        match event.key():
            case Qt.Key.Key_J:
                self._go(at + 1)
            case Qt.Key.Key_K:
                self._go(at - 1)
            case Qt.Key.Key_E if self.rows:
                self.edit_wanted.emit(self.rows[at].memory)
            case _:
                super().keyPressEvent(event)

    def _head(self, proposals: Sequence[Memory]) -> None:
        title = f"{counted(len(proposals), 'proposal waits', 'proposals wait')} for your yes or no"
        ids = tuple(memory.id for memory in proposals)
        every = button("Accept all", lambda: self.accepted.emit(ids))
        none = button("Decline all", lambda: self.declined.emit(ids))
        text = column(words(title, "strong"), words(KEYS, "caption"), gap=2)
        self._layout.addLayout(row(text, none, every))
        every.setVisible(len(proposals) > 1)
        none.setVisible(len(proposals) > 1)

    def _current(self) -> int:
        focused = [n for n, each in enumerate(self.rows) if each.has_keyboard()]
        return focused[0] if focused else 0

    def _go(self, number: int) -> None:
        if self.rows:
            reached = self.rows[max(0, min(number, len(self.rows) - 1))]
            reached.accept.setFocus()
            self.reached.emit(reached)
