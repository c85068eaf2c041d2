"""Allowing again what was never to be learned again: one thing, in any words, or all of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.text import counted
from app.ui.forgetting.phrases import never_line
from app.ui.parts import Notice, button, column, fit, row, words
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

TITLE = "Never to be learned again"
ABOUT = (
    "Candor keeps fingerprints of these things, not the things themselves: it can not list them. "
    "Say one of them, and it may be learned again; it is not remembered by that."
)
NOTHING_FITS = "Nothing that says this was never to be learned again."


class LiftSheet(QDialog):
    """Allows again what a text says, or everything."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(TITLE)
        self.setMinimumWidth(500)
        self.count = words("…", "strong")
        self.notice = Notice(session.look, "notice")
        self.text = QLineEdit()
        self.text.setPlaceholderText("For example: I am allergic to peanuts")
        self.text.setAccessibleName("What may be learned again")
        self.text.returnPressed.connect(self._lift_one)
        self.one = button("Allow this again", self._lift_one)
        self.all = button("Allow everything again", partial(self._lift, None))
        close = button("Close", self.accept, "primary")
        for pressed in (self.one, self.all):
            pressed.setAutoDefault(False)
        head = (words(TITLE, "heading"), words(ABOUT, "muted"), self.count, self.notice)
        asked, foot = row(self.text, self.one), row(self.all, None, close)
        self.setLayout(column(*head, asked, None, 8, foot, gap=10, margin=24))
        session.read(self, lambda assistant: assistant.memory.never_learned(), self._show)

    def _show(self, count: int) -> None:
        self.count.setText(f"{never_line(count)}.")
        for widget in (self.text, self.one, self.all):
            widget.setEnabled(count > 0)

    def _lift_one(self) -> None:
        text = self.text.text().strip()
        if text:
            self._lift(text)

    def _lift(self, text: str | None) -> None:
        self._session.read(
            self, partial(_lifted, text=text), lambda both: self._lifted(*both), self.notice.fail
        )

    def _lifted(self, lifted: int, left: int) -> None:
        self._show(left)
        self.text.clear()
        done = f"{counted(lifted, 'thing', 'things')} may be learned again."
        self.notice.say(done if lifted else NOTHING_FITS)
        fit(self)


def _lifted(assistant: "Assistant", *, text: str | None) -> tuple[int, int]:
    """Return how many things were allowed again, and how many are still not."""
    before = assistant.memory.never_learned()
    assistant.memory.allow_again(text)
    left = assistant.memory.never_learned()
    return before - left, left
