"""The composer: a field that grows with the words in it, and one button: send, or stop."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QWidget

from app.ui.look import Look, tokens
from app.ui.parts import column, row, words

MOST_LINES = 8
HINT = "Enter sends · Shift+Enter starts a line"


class Composer(QFrame):
    """Where the person writes. `sent(text)`; `stop_wanted()` while an answer arrives."""

    sent = Signal(str)
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._busy = False
        self.setProperty("role", "composer")
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText("Write to Candor")
        self.field.setAccessibleName("Your message")
        self.field.setTabChangesFocus(True)
        self.field.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.field.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.field.textChanged.connect(self._grow)
        self.field.installEventFilter(self)
        self._hint = words(HINT, "caption", wrap=False)
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        self._button.setIconSize(QSize(18, 18))
        self._button.clicked.connect(self._press)
        foot = row(self._hint, None, self._button)
        self.setLayout(column(self.field, foot, gap=4, margin=12))
        look.changed.connect(self._grow)
        self.set_busy(busy=False)

    @property
    def text(self) -> str:
        """What is written."""
        return self.field.toPlainText()

    def write(self, text: str) -> None:
        """Put a draft into the field, with the cursor at its end."""
        self.field.setPlainText(text)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def set_busy(self, *, busy: bool) -> None:
        """Offer to stop instead of to send, while an answer arrives."""
        self._busy = busy
        self._button.setText("Stop" if busy else "Send")
        self._button.setAccessibleName("Stop the answer" if busy else "Send the message")
        self._button.setToolTip("Esc" if busy else "Enter")
        self._allow()
        self._grow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        """Send with Enter; show that the field has the keyboard."""
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress and _sends(event):
                self.send()
                return True
            case QFocusEvent():
                self.setProperty("lit", self.field.hasFocus())
                self.style().unpolish(self)
                self.style().polish(self)
        return super().eventFilter(watched, event)

    def send(self) -> None:
        """Send what is written, if anything is."""
        text = self.text
        if text.strip():
            self.field.clear()
            self.sent.emit(text)

    def _press(self) -> None:
        if self._busy and not self.text.strip():
            self.stop_wanted.emit()
        else:
            self.send()

    def _allow(self) -> None:
        written = bool(self.text.strip())
        self._button.setEnabled(self._busy or written)
        if self._busy:
            self._button.setText("Send" if written else "Stop")

    def _grow(self) -> None:
        """Take the height of the lines that are written, up to eight."""
        self._allow()
        lines = max(1, min(MOST_LINES, round(self.field.document().size().height())))
        height = self.field.fontMetrics().lineSpacing()
        self.field.setFixedHeight(lines * height + 2 * tokens.STEP)


def _sends(event: QKeyEvent) -> bool:
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
