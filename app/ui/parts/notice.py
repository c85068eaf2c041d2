"""A notice: one sentence, what to do next, and a way to put it away."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.errors import CandorError
from app.ui.look import Look
from app.ui.parts.buttons import button, tool
from app.ui.parts.layouts import column, row
from app.ui.parts.words import words


class Notice(QFrame):
    """A bar that says something. Roles: notice, caution, failure."""

    dismissed = Signal()

    def __init__(self, look: Look, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self._failed = False
        self._message = words("", "strong")
        self._advice = words("")
        self._action = button("", self.act, "link")
        self._do: Callable[[], object] | None = None
        self._close = tool(look, "x", "Put this notice away", self.put_away)
        text = column(self._message, self._advice, gap=2)
        self.setLayout(row(text, self._action, self._close, margin=12))
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says now; "" while it is away."""
        shown = (self._message.text(), self._advice.text())
        return " ".join(part for part in shown if part) if not self.isHidden() else ""

    def say(
        self,
        message: str,
        advice: str = "",
        *,
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show the bar with a sentence, a next step and, if given, a button that takes it."""
        self._failed = False
        self._take_role(self._role)
        self._message.setText(message)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._do = do
        self.setAccessibleName(f"{message} {advice}".strip())
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(
                QAccessibleAnnouncementEvent(self, self.accessibleName())
            )

    def fail(
        self, error: CandorError, *, action: str = "", do: Callable[[], object] | None = None
    ) -> None:
        """Show an expected failure with its advice."""
        self.say(str(error), error.advice, action=action, do=do)
        self._failed = True
        self._take_role("failure")

    def take_keyboard(self) -> None:
        """Put the keyboard on the button that takes the next step."""
        self._action.setFocus()

    def settle(self) -> None:
        """Put away a failure that was overcome; anything else stays."""
        if self._failed:
            self.put_away()

    def put_away(self) -> None:
        """Hide the bar."""
        self.hide()
        self.dismissed.emit()

    def _take_role(self, role: str) -> None:
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)

    def act(self) -> None:
        """Take the next step that is offered."""
        self.put_away()
        if self._do is not None:
            self._do()
