"""What a chat looks like before its first word."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.chat import Chat
from app.ui.parts import column, row, words

NEW = (
    "What is on your mind?",
    "What you write stays on this computer, in your encrypted vault. Nothing is remembered about "
    "you unless you say yes.",
)
TEMPORARY = (
    "A temporary chat",
    "It is never written to disk and nothing is learned from it. It is gone when you lock or "
    "close Candor.",
)


class EmptyChat(QWidget):
    """Says what will appear here, and why that is fine."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = words("", "title")
        self._text = words("", "body")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner = QWidget()
        inner.setMaximumWidth(480)
        inner.setLayout(column(self._title, self._text, gap=16))
        self.setLayout(column(None, row(None, inner, None), None))
        self.tell(None)

    def tell(self, chat: Chat | None) -> None:
        """Speak of the chat that is open."""
        title, text = TEMPORARY if chat is not None and chat.temporary else NEW
        self._title.setText(title)
        self._text.setText(text)
