"""A person at the keyboard of a real window: nothing here clicks, nothing reaches behind it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from app.ui.window import Window

LONG = 90_000  # ms; the embedder's first import is slow on a busy machine
REACTION = 30  # ms that a person leaves the window before the next key
Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass
class Person:
    """Types, presses keys, looks, and waits."""

    qtbot: QtBot
    window: Window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        """Press a key wherever the focus is."""
        QTest.keyClick(self.focus(), key, modifier)
        self.qtbot.wait(REACTION)

    def write(self, text: str) -> None:
        """Type a text wherever the focus is, and press Enter."""
        QTest.keyClicks(self.focus(), text)
        self.press(Key.Key_Return)

    def focus(self) -> QWidget:
        """What has the keyboard."""
        return QApplication.focusWidget() or self.window

    def sees(self, text: str) -> None:
        """Wait until some visible label holds the text."""
        self.qtbot.waitUntil(lambda: text in self.labels(), timeout=LONG)

    def labels(self) -> str:
        """Every visible word outside the transcript."""
        shown = QApplication.allWidgets()
        return " | ".join(w.text() for w in shown if isinstance(w, QLabel) and w.isVisible())

    def ask(self, text: str) -> str:
        """Ask in the open chat and return the answer as the transcript shows it."""
        self.write(text)
        self.qtbot.waitUntil(lambda: not self.desk.chat.busy, timeout=LONG)
        return self.desk.chat.transcript.column.entries[-1].text

    @property
    def desk(self) -> Desk:
        """The unlocked profile."""
        assert self.window.desk is not None
        return self.window.desk

    def wait_for_desk(self) -> None:
        """Wait until the profile is unlocked and its model is there."""
        self.qtbot.waitUntil(
            lambda: self.window.desk is not None and "starter" in self.window.chrome.ai.text(),
            timeout=LONG,
        )

    def wait_for_lock_page(self) -> None:
        """Wait until the vault is closed and the lock page takes a passphrase."""
        page = self.window.opening.lock_page
        self.qtbot.waitUntil(
            lambda: page.isVisible() and page.isEnabled() and page.go.isVisible(), timeout=LONG
        )

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is on the thing of this name."""
        for _ in range(60):
            focus = self.focus()
            label = focus.accessibleName() or getattr(focus, "text", lambda: "")()
            if label.startswith(name):
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")
