"""A sheet: a dialog with a few fields, one verb and a way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.errors import CandorError
from app.ui.look import Look
from app.ui.parts.buttons import button
from app.ui.parts.layouts import Piece, column, fit, row
from app.ui.parts.notice import Notice
from app.ui.parts.words import words


class Sheet(QDialog):
    """Asks for something. `wanted()`: the verb was pressed; whoever listens does it.

    It stays open, and free, after a problem or a failure; `accept` closes it.
    """

    wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, title: str, verb: str, *pieces: Piece) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._verb = verb
        self.notice = Notice(look, "notice")
        self.notice.dismissed.connect(self.fit)
        self.go = button(verb, self._want, "primary")
        self.go.setDefault(True)
        self.cancel = button("Cancel", self.reject)
        buttons = row(None, self.cancel, self.go)
        head = words(title, "heading")
        self.setLayout(column(head, self.notice, *pieces, 8, None, buttons, gap=12, margin=24))
        self.fit()

    def tell(self, problem: str) -> None:
        """Say what is missing."""
        self.notice.say(problem)
        self.free()

    def fail(self, error: CandorError) -> None:
        """Say what went wrong; it can be tried again."""
        self.notice.fail(error)
        self.free()

    def free(self) -> None:
        """Let the verb be pressed again."""
        self.go.setEnabled(True)
        self.go.setText(self._verb)
        self.fit()

    def fit(self) -> None:
        """Be as high as the words need."""
        fit(self)

    def _want(self) -> None:
        self.go.setEnabled(False)
        self.go.setText("Working…")
        self.wanted.emit()
