"""The card below an answer: what Candor would like to remember, word for word, and the choice."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from app.domain.memories import Memory, Origin
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.parts import button, column, hairline, row, tag, words


class ProposalRow(QWidget):
    """One proposal with its evidence. `accepted(id)`, `declined(id)`."""

    accepted = Signal(str)
    declined = Signal(str)

    def __init__(self, memory: Memory, older: str = "", parent: QWidget | None = None) -> None:
        """Show a proposal; `older` is the statement whose place it would take."""
        super().__init__(parent)
        self.memory = memory
        shown = as_shown(memory.statement)
        self._statement = words(shown, "statement", select=True)
        self.accept = button("Accept", lambda: self.accepted.emit(memory.id), "primary")
        self.decline = button("Decline", lambda: self.declined.emit(memory.id))
        self.accept.setAccessibleName(f"Accept: {shown}")
        self.decline.setAccessibleName(f"Decline: {shown}")
        self.outcome = words("", "muted", wrap=False)
        self.outcome.hide()
        top = row(self._statement)
        if memory.sensitive:
            mark = tag(f"sensitive: {memory.topic}", "mark")
            top.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        below = row(_evidence(memory), self.decline, self.accept, self.outcome, gap=8)
        takes = words(f"It takes the place of: {older}", "caption")
        takes.setVisible(bool(older))
        self.setLayout(column(top, takes, below, gap=6))

    def settle(self, outcome: str) -> None:
        """Say what became of the proposal in place of the buttons."""
        self.accept.hide()
        self.decline.hide()
        self.outcome.setText(outcome)
        self.outcome.show()

    def waits(self) -> bool:
        """Say whether it is not decided yet."""
        return self.outcome.isHidden()

    def has_keyboard(self) -> bool:
        """Say whether one of the buttons has the keyboard."""
        return self.accept.hasFocus() or self.decline.hasFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take A and D while one of the buttons has the keyboard."""
        buttons: dict[int, QPushButton] = {Qt.Key.Key_A: self.accept, Qt.Key.Key_D: self.decline}
        pressed = buttons.get(event.key())
        if pressed is not None and not pressed.isHidden() and not event.modifiers():
            pressed.click()
        else:
            super().keyPressEvent(event)


class ProposalCard(QFrame):
    """All proposals of one question. `accepted(id)`, `declined(id)`."""

    accepted = Signal(str)
    declined = Signal(str)

    def __init__(self, proposals: Sequence[Memory], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName("Remember this?")
        self.rows = {memory.id: ProposalRow(memory) for memory in proposals}
        layout = column(words("Remember this?", "strong"), gap=12, margin=16)
        for number, proposal in enumerate(self.rows.values()):
            if number:
                layout.addWidget(hairline())
            layout.addWidget(proposal)
            proposal.accepted.connect(self.accepted)
            proposal.declined.connect(self.declined)
        self.setLayout(layout)

    def next_choice(self, memory: MemoryId) -> QPushButton | None:
        """Return the button to go to from a row that was decided; None when all are."""
        rows = list(self.rows.values())
        at = rows.index(self.rows[memory])
        waiting = [each for each in (*rows[at:], *rows[:at]) if each.waits()]
        return waiting[0].accept if waiting else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with J and K; A and D are taken by the row itself."""
        steps: dict[int, int] = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        step = steps.get(event.key())
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self._move(step)

    def _move(self, step: int) -> None:
        waiting = [each for each in self.rows.values() if each.waits()]
        at = next((n for n, each in enumerate(waiting) if each.has_keyboard()), 0)
        if waiting:
            waiting[max(0, min(at + step, len(waiting) - 1))].accept.setFocus()

    def settle(self, memory: MemoryId, *, accepted: bool) -> None:
        """Show what was decided."""
        self.rows[memory].settle("Remembered." if accepted else "Declined. Nothing was kept.")


def _evidence(memory: Memory) -> QLabel:
    said = " … ".join(evidence.text for evidence in memory.evidence)
    by_model = "found by the model, " if memory.origin is Origin.MODEL else ""
    return words(f"{by_model}from “{said}”" if said else "", "muted", select=True)
