"""The crash page: what happened, what is safe, one button. It holds nothing private.

A report is the kind of the bug and the lines of our code that it went through: no message and no
values, since both may hold what the person wrote. Nothing is written or sent; it can be copied.
"""

import traceback

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.opening.card import middle
from app.ui.parts import button, column, row, words

HAPPENED = "Candor met a bug and stopped what it was doing."
SAFE = (
    "Every message and every memory was kept the moment it came, so nothing is lost but the words "
    "of an answer that was still arriving."
)
REPORT = "If you like to report it, this is all there is to send. It holds nothing you wrote."


def describe_bug(problem: BaseException) -> str:
    """Return the kind of a bug and the way it took, without any text or value."""
    frames = traceback.extract_tb(problem.__traceback__)
    lines = [f"{_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(problem).__name__, *lines])


def _inside(file: str) -> str:
    """A file's place inside the program: the folders before it may hold the person's name."""
    path = file.replace("\\", "/")
    for folder in ("/site-packages/", "/app/"):
        if folder in path:
            return path.rpartition(folder)[2]
    return path.rpartition("/")[2]


class CrashPage(QWidget):
    """Shown in place of the page that broke. `restart_wanted()`."""

    restart_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setProperty("role", "prompt")
        self.report.setAccessibleName("The report")
        self.report.setTabChangesFocus(True)
        self.again = button("Lock and start again", self.restart_wanted.emit, "primary")
        copy = button("Copy the report", self._copy)
        self.setProperty("role", "page")
        self.setLayout(
            middle(
                column(
                    words("Something went wrong", "title"),
                    words(HAPPENED, "body"),
                    words(SAFE, "body"),
                    words(REPORT, "muted"),
                    self.report,
                    row(self.again, copy, None),
                    gap=12,
                ),
                width=560,
            )
        )

    def tell(self, problem: BaseException) -> None:
        """Show a bug."""
        self.report.setPlainText(describe_bug(problem))
        self.again.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
