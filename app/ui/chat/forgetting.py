"""The cards of forgetting in a chat: what was found to be forgotten, and what is not noted."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.forgetting import ForgetPlan
from app.domain.wording import as_shown
from app.ui.forgetting.phrases import closure_lines
from app.ui.parts import button, column, row, words
from app.ui.parts.paragraphs import Paragraphs

ASKED = "What would go"
HIDDEN = "Hidden from the model now; destroyed in 10 minutes."
UNDONE = "Nothing was forgotten."
SEALED = "Destroyed."
REFUSED = "Not noted, because you asked never to learn it again: {}"
ALLOWED = "It may be learned again. Say it once more, and it is noted."


class ForgetCard(QFrame):
    """What fits a request to forget. `forget_wanted()`; `undo_wanted()`."""

    forget_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, plan: ForgetPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan  # what undo brings back
        self.setProperty("role", "card")
        self.setAccessibleName(ASKED)
        self.forget = button("Forget…", self.forget_wanted.emit, "danger")
        self.undo = button("Undo", self.undo_wanted.emit)
        self.undo.hide()
        self.outcome = words("", "muted")
        goes = Paragraphs(*closure_lines(plan, named=True))
        below = row(self.outcome, self.undo, self.forget)
        self.setLayout(column(words(ASKED, "strong"), goes, below, margin=16))

    def settle(self, outcome: str, *, undo: bool = False) -> None:
        """Say what became of it; `undo`: it can still be taken back."""
        self.outcome.setText(outcome)
        self.forget.setVisible(outcome == UNDONE)
        self.undo.setVisible(undo)


class RefusedCard(QFrame):
    """Something that was to be remembered, and never to be learned again before."""

    def __init__(
        self, statement: str, allow: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self._said = words(REFUSED.format(as_shown(statement)))
        self.allow = button("Allow it again", allow, "link")
        self.allow.setAccessibleName(f"Allow again: {as_shown(statement)}")
        self.setLayout(row(self._said, self.allow, margin=8))

    def settle(self) -> None:
        """Say that it is allowed now."""
        self._said.setText(ALLOWED)
        self.allow.hide()
