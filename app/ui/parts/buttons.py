"""Buttons with a name, a role and an icon that follows the theme."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from app.ui.look import Look


def button(text: str, pressed: Callable[[], object], role: str = "") -> QPushButton:
    """Return a button in words. Roles: primary, danger, link, quiet, nav."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(lambda: pressed())  # noqa: PLW0108 - clicked hands a flag over
    return made


def tool(look: Look, icon: str, name: str, pressed: Callable[[], object]) -> QToolButton:
    """Return a button that is only an icon; `name` is its tooltip and what is read aloud."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.clicked.connect(lambda: pressed())  # noqa: PLW0108 - clicked hands a flag over
    look.dress(made, icon)
    return made
