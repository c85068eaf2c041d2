"""All shortcuts, in one table: what they do, and how they are shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.ui.parts import button, column, open_over, row, words


class Action(StrEnum):
    """What a shortcut does, in words."""

    NEW = "New chat"
    TEMPORARY = "New temporary chat"
    SEARCH = "Search chats"
    MEMORY = "Memory"
    PERSONA = "Persona"
    MODELS = "Models"
    PRIVACY = "Privacy"
    SETTINGS = "Settings"
    CHATS = "Back to the chat"
    SIDEBAR = "Show or hide the chats"
    RECEIPT = "Receipt of the newest answer"
    ANOTHER = "Answer another way"
    COPY = "Copy the newest answer"
    STOP = "Stop the answer"
    LOCK = "Lock"
    PANIC = "Lock at once, in the middle of anything"
    SHORTCUTS = "All shortcuts"


KEYS: Mapping[Action, str] = {
    Action.NEW: "Ctrl+N",
    Action.TEMPORARY: "Ctrl+Shift+N",
    Action.SEARCH: "Ctrl+K",
    Action.MEMORY: "Ctrl+M",
    Action.PERSONA: "Ctrl+P",
    Action.MODELS: "Ctrl+Shift+M",
    Action.PRIVACY: "Ctrl+Shift+P",
    Action.SETTINGS: "Ctrl+,",
    Action.CHATS: "Ctrl+L",
    Action.SIDEBAR: "Ctrl+B",
    Action.RECEIPT: "Ctrl+I",
    Action.ANOTHER: "Ctrl+R",
    Action.COPY: "Ctrl+Shift+C",
    Action.STOP: "Esc",
    Action.LOCK: "Ctrl+Shift+L",
    Action.PANIC: "Ctrl+Shift+Backspace",
    Action.SHORTCUTS: "Ctrl+/",
}


@dataclass(frozen=True, slots=True)
class Local:
    """Keys that mean something in one place only."""

    keys: str
    text: str


LOCAL = (
    Local("Enter", "Send"),
    Local("Shift+Enter", "New line"),
    Local("Alt+Up, Alt+Down", "From message to message"),
    Local("Enter on a message", "Its receipt"),
    Local("A, D", "Accept or decline a proposal"),
    Local("J, K, E", "Move and edit among proposals"),
    Local("F2, Delete", "Rename or delete a chat"),
)


def bind(window: QWidget, actions: Mapping[Action, Callable[[], object]]) -> None:
    """Make the shortcuts of a window."""
    for action, do in actions.items():
        shortcut = QShortcut(QKeySequence(KEYS[action]), window)
        shortcut.activated.connect(do)


def show_shortcuts(parent: QWidget) -> QDialog:
    """Open the table of shortcuts and return it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle("Shortcuts")
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(6)
    lines = [(KEYS[action], action.value) for action in KEYS]
    lines += [(local.keys, local.text) for local in LOCAL]
    for number, (keys, text) in enumerate(lines):
        grid.addWidget(words(text, wrap=False), number, 0)
        grid.addWidget(words(keys, "muted", wrap=False), number, 1)
    close = button("Close", dialog.accept, "primary")
    dialog.setLayout(
        column(words("Shortcuts", "heading"), grid, row(None, close), gap=16, margin=24)
    )
    return open_over(dialog, parent)
