"""What somebody types while their vault opens: it is meant for the message field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent

_COMMANDS = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TypedAhead:
    """Letters in their order; it keeps them only while the vault opens."""

    def __init__(self) -> None:
        self._text = ""
        self._opening = False

    def begin(self) -> None:
        """Keep what is typed from now on."""
        self._text, self._opening = "", True

    def drop(self) -> None:
        """Keep nothing: the vault stayed closed, and it may be part of a passphrase."""
        self._text, self._opening = "", False

    def take(self) -> str:
        """Return what was typed, and keep nothing of it."""
        text = self._text
        self.drop()
        return text

    def type(self, event: QKeyEvent | QInputMethodEvent) -> bool:
        """Keep what a key wrote; return whether it wrote anything."""
        if not self._opening:
            return False
        if isinstance(event, QInputMethodEvent):
            return self._write(event.commitString())
        if event.key() == Qt.Key.Key_Backspace:
            self._text = self._text[:-1]
            return True
        altgr = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        command = event.modifiers() & _COMMANDS and not altgr
        return not command and self._write(event.text())

    def _write(self, text: str) -> bool:
        written = bool(text) and text.isprintable()
        self._text += text if written else ""
        return written
