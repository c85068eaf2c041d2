"""A new recovery code: shown once, written down, and checked by typing it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from app.domain.errors import CandorError
from app.ui.look import Look
from app.ui.parts import Notice, button, column, empty, framed, row, words
from app.ui.parts.layouts import Piece
from app.ui.secrets.clipboard import copy_secret
from app.ui.secrets.passphrases import CodeField
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Profile

KEEP = (
    "Write these twelve words on paper and keep it away from this computer. They are shown this "
    "once. Whoever has them can open the vault."
)
TYPE_IT = "Type the words once from your paper, so that you know it is right."
RIGHT = "This code opens the vault. Keep the paper in a safe place."
OTHER = "These words do not open this vault."
COMPARE = "Compare them with your paper, or look at the words again."
COLUMNS = 3


class CodePanel(QWidget):
    """Shows a code and lets it be checked. `done()`: checked, or the check was skipped."""

    done = Signal()

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._profile: Profile | None = None
        self._code = ""
        self.notice = Notice(look, "notice")
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(24)
        self.grid.setVerticalSpacing(8)
        self.copy = button("Copy", self._copy)
        self.written = button("I wrote it down", self._ask, "primary")
        self.typed = CodeField()
        self.check = button("Check", self._check, "primary")
        self.again = button("Show the words again", partial(self._turn, 0), "link")
        self.skip = button("Skip the check", self._finish, "link")
        self.go_on = button("Continue", self._finish, "primary")
        self.steps = QStackedWidget()
        for step in (self._shown_step(), self._typed_step(), self._right_step()):
            self.steps.addWidget(step)
        self.setLayout(column(self.notice, self.steps))

    def show_code(self, profile: "Profile", code: str) -> None:
        """Show a new code of a profile's vault."""
        self._profile, self._code = profile, code
        self.typed.clear()
        self.notice.put_away()
        empty(self.grid)
        rows = -(-len(code.split()) // COLUMNS)
        for number, word in enumerate(code.split()):
            place = row(words(f"{number + 1}", "caption", wrap=False), words(word, "body"))
            self.grid.addLayout(place, number % rows, number // rows)
        self._turn(0)

    def _shown_step(self) -> QWidget:
        inner = column(self.grid, margin=16)
        buttons = row(self.written, self.copy, None)
        return _step(words(KEEP, "muted"), framed(inner, "inset"), buttons)

    def _typed_step(self) -> QWidget:
        self.typed.entered.connect(self._check)
        buttons = row(self.check, self.again, self.skip, None)
        return _step(words(TYPE_IT, "muted"), self.typed, buttons)

    def _right_step(self) -> QWidget:
        return _step(words(RIGHT, "body"), row(self.go_on, None))

    def _copy(self) -> None:
        copy_secret(self._code)
        self.notice.say("Copied. The words leave the clipboard after a minute.")

    def _ask(self) -> None:
        self._turn(1)

    def _check(self) -> None:
        profile, typed = self._profile, self.typed.text
        if profile is None or not typed:
            return
        self.check.setEnabled(False)
        self._tasks.run(
            Lane.STORE, lambda: profile.code_fits(typed), self, self._checked, self._failed
        )

    def _checked(self, fits: object) -> None:
        self.check.setEnabled(True)
        if fits:
            self._turn(2)
        else:
            self.notice.say(OTHER, COMPARE)

    def _failed(self, error: CandorError) -> None:
        self.check.setEnabled(True)
        self.notice.fail(error)

    def _turn(self, step: int) -> None:
        """Go to a step; the words are on the screen in the first alone."""
        self.notice.put_away()
        self.steps.setCurrentIndex(step)
        (self.written, self.typed, self.go_on)[step].setFocus()

    def _finish(self) -> None:
        self._code = ""
        self.typed.clear()
        empty(self.grid)
        self.done.emit()


def _step(*pieces: Piece) -> QWidget:
    step = QWidget()
    step.setLayout(column(*pieces, None, gap=12))
    return step
