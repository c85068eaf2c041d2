"""The break reminder: a quiet banner of the app's own, after an answer, never in mid-typing.

Source of words and choices: `wellbeing.md` 2.5 to 2.8. The way out comes first.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from app.domain.changes import Changes
from app.domain.wellbeing import Nudge
from app.ui.parts import button, column, row, words
from app.ui.session import Session
from app.ui.wellbeing.why import show_why

if TYPE_CHECKING:
    from app.assistant import Assistant

SNOOZES = {"Not today": timedelta(days=1), "Not this week": timedelta(weeks=1)}


class BreakBanner(QFrame):
    """Says how long it has been, and leaves. `stop_wanted()`: the person stops here."""

    stop_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._nudge: Nudge | None = None
        self._text = words("")
        self.stop = button("Stop here", self._stop, "primary")
        self.carry_on = button("Carry on", self.put_away)
        self.why = button("Why am I seeing this?", self._explain, "link")
        self.setProperty("role", "notice")
        self.setAccessibleName("Break reminder")
        choices = row(self.stop, self.carry_on, self._later(), None, self.why)
        self.setLayout(column(self._text, choices, gap=8, margin=12))
        self.hide()

    def show_nudge(self, nudge: Nudge) -> None:
        """Show the reminder."""
        self._nudge = nudge
        self._text.setText(nudge.text)
        self.show()

    def put_away(self) -> None:
        """Hide the reminder; nothing else happens."""
        self.hide()

    def _later(self) -> QToolButton:
        made = QToolButton()
        made.setText("Remind me…")
        made.setAccessibleName("Remind me later or never")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        for name, length in SNOOZES.items():
            menu.addAction(name, partial(self._snooze, length))
        menu.addAction("Never", self._off)
        made.setMenu(menu)
        return made

    def _stop(self) -> None:
        self.put_away()
        self.stop_wanted.emit()

    def _snooze(self, length: timedelta) -> None:
        until = datetime.now(UTC) + length
        self._change(lambda assistant: assistant.wellbeing.snooze(until))

    def _off(self) -> None:
        self._change(lambda assistant: assistant.wellbeing.off())

    def _change(self, work: "Callable[[Assistant], Changes]") -> None:
        self._session.change(self, work, self.put_away)

    def _explain(self) -> None:
        if self._nudge is not None:
            show_why(self, self._nudge, off=self._off)
