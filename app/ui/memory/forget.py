"""The forget sheet: everything that goes with a memory, before anything happens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QWidget

from app.domain.forgetting import ForgetPlan, ForgetReceipt, Verification
from app.domain.memories import Memory
from app.domain.wording import as_shown
from app.ui.memory.phrases import closure_lines, receipt_lines, undo_line, verification_lines
from app.ui.parts import button, column, fit, framed, row, words
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

EVERYTHING = "Also my words in the chats and the answers that used it"
KEEP_SOURCE = "Keep my words and the answers as they are"


class ForgetSheet(QDialog):
    """Asks how to forget one memory. `forgotten()` once it is under way."""

    forgotten = Signal()

    def __init__(self, session: Session, memory: Memory, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._memory = memory
        self._plan: ForgetPlan | None = None
        self.setWindowTitle("Forget this?")
        self.setMinimumWidth(520)
        self.closure = words("…")
        self.everything = QRadioButton(EVERYTHING)
        self.keep = QRadioButton(KEEP_SOURCE)
        self._choice = QButtonGroup(self)
        for choice in (self.everything, self.keep):
            self._choice.addButton(choice)
        self.everything.setChecked(True)
        self.keep.toggled.connect(self._look)
        self.cancel = button("Keep it", self.reject)
        self.go = button("Forget", self._forget, "danger")
        self.go.setEnabled(False)
        self.setLayout(
            column(
                words("Forget this?", "heading"),
                words(as_shown(memory.statement), "statement"),
                8,
                words("What goes", "strong"),
                framed(column(self.closure, margin=16), "inset"),
                self.everything,
                self.keep,
                8,
                words(undo_line(), "muted"),
                8,
                row(None, self.cancel, self.go),
                gap=8,
                margin=24,
            )
        )
        self._look()

    def _look(self) -> None:
        keep, ids = self.keep.isChecked(), (self._memory.id,)
        self.go.setEnabled(False)
        self._session.read(
            self, lambda assistant: assistant.memory.plan(ids, keep_source=keep), self._show
        )

    def _show(self, plan: ForgetPlan) -> None:
        if plan.keep_source != self.keep.isChecked():
            return
        self._plan = plan
        self.closure.setText("\n".join(closure_lines(plan)))
        self.go.setEnabled(True)
        fit(self)

    def _forget(self) -> None:
        plan = self._plan
        if plan is not None:
            self.go.setEnabled(False)
            self._session.change(self, lambda assistant: assistant.memory.forget(plan), self._done)

    def _done(self) -> None:
        self.accept()
        self.forgotten.emit()


class ReceiptSheet(QDialog):
    """What was destroyed and how that was checked, with a way to look again."""

    def __init__(self, session: Session, receipt: ForgetReceipt, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle("Forgotten")
        self.setMinimumWidth(480)
        self._found = words("", select=True)
        self.again = button("Verify again", self._verify)
        close = button("Close", self.accept, "primary")
        self.setLayout(
            column(
                words("Forgotten", "heading"),
                words(f"Sealed on {receipt.sealed_at.astimezone():%-d %B %Y at %H:%M}.", "muted"),
                framed(column(self._found, margin=16), "inset"),
                None,
                row(self.again, None, close),
                gap=12,
                margin=24,
            )
        )
        self._tell(receipt_lines(receipt))

    def _verify(self) -> None:
        self.again.setEnabled(False)
        self._session.read(self, _verify, self._verified)

    def _verified(self, found: Verification) -> None:
        self.again.setEnabled(True)
        self._tell(verification_lines(found))

    def _tell(self, lines: tuple[str, ...]) -> None:
        self._found.setText("\n".join(lines))
        fit(self)


def _verify(assistant: "Assistant") -> Verification:
    return assistant.memory.verify()
