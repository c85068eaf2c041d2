"""First run, three small steps: the promise, the key, what may be remembered. Then a chat."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QStackedWidget, QWidget

from app.domain.errors import CandorError
from app.domain.settings import LearningMode
from app.ui.look import Look
from app.ui.opening.card import middle
from app.ui.parts import Notice, button, column, row, words
from app.ui.parts.layouts import Piece
from app.ui.settings.page import MODES, mode_title
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile

PROMISE = (
    "Candor answers with a model on this computer, and opens no network connection that you did "
    "not ask for.",
    "It remembers only what you can see, and keeps it encrypted on this computer.",
    "What you tell it to forget, it destroys, and shows you how that was checked.",
)
KEY = (
    "Choose a passphrase. Nobody can recover it for you: without it, what you write here stays "
    "closed, to you as well."
)
KEYSTORE = "Let this computer's keystore open it, without a passphrase"
TOO_SHORT = "Use at least eight characters; a few words that you can remember are best."
DIFFERENT = "The two passphrases differ."
SHORTEST = 8


class FirstRunPage(QWidget):
    """Makes a vault. `ready(Assistant)`; `around_wanted()`: a private session instead."""

    ready = Signal(object)
    around_wanted = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self._assistant: Assistant | None = None
        self.steps = QStackedWidget()
        self.notice = Notice(look, "failure")
        self.first, self.second = _field("Passphrase"), _field("The same passphrase again")
        self.keystore = QRadioButton(KEYSTORE)
        self.with_passphrase = QRadioButton("Open it with a passphrase")
        self.make = button("Create my vault", self._create, "primary")
        self.modes = {mode: QRadioButton(mode_title(mode)) for mode in LearningMode}
        self.begin = button("Begin", self._promise_read, "primary")
        self.back = button("Back", self._go_back, "link")
        self.start = button("Start", self._finish, "primary")
        for step in (self._promise_step(), self._key_step(), self._memory_step()):
            self.steps.addWidget(step)
        self.setProperty("role", "page")
        self.setLayout(middle(column(self.steps), width=480))

    def open(self) -> None:
        """Begin at the first step."""
        self.steps.setCurrentIndex(0)
        self.begin.setFocus()
        self._tasks.run(Lane.STORE, self._profile.has_keystore, self, self._offer_keystore)

    def _promise_step(self) -> QWidget:
        around = button("Just look around", self.around_wanted.emit, "link")
        around.setToolTip("A private session: nothing is kept")
        sentences = [words(sentence, "body") for sentence in PROMISE]
        return _step("Welcome to Candor", *sentences, 8, row(self.begin, around, None))

    def _key_step(self) -> QWidget:
        self.with_passphrase.setChecked(True)
        self.keystore.hide()
        self.with_passphrase.hide()
        self._how = QButtonGroup(self)
        for choice in (self.with_passphrase, self.keystore):
            self._how.addButton(choice)
        self.keystore.toggled.connect(self._how_changed)
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self._create)
        self._about_key = words(KEY, "muted")
        return _step(
            "The key to your vault",
            self._about_key,
            self.with_passphrase,
            self.keystore,
            self.first,
            self.second,
            self.notice,
            8,
            row(self.make, self.back, None),
        )

    def _memory_step(self) -> QWidget:
        group = QButtonGroup(self)
        choices = column(gap=2)
        for mode, choice in self.modes.items():
            group.addButton(choice)
            choices.addWidget(choice)
            choices.addLayout(row(28, words(MODES[mode], "caption"), gap=0))
        self.modes[LearningMode.ASK_FIRST].setChecked(True)
        said = words("You can change this at any time in the settings.", "muted")
        return _step("What may be remembered?", choices, said, 8, row(self.start, None))

    def _offer_keystore(self, there: object) -> None:
        self.keystore.setVisible(bool(there))
        self.with_passphrase.setVisible(bool(there))

    def _promise_read(self) -> None:
        self.steps.setCurrentIndex(1)
        self.first.setFocus()

    def _go_back(self) -> None:
        self.notice.put_away()
        self.open()

    def _how_changed(self) -> None:
        by_keystore = self.keystore.isChecked()
        for widget in (self.first, self.second, self._about_key):
            widget.setVisible(not by_keystore)

    def _create(self) -> None:
        problem = "" if self.keystore.isChecked() else self._problem()
        if problem:
            self.notice.say(problem)
            self.first.setFocus()
            return
        typed = None if self.keystore.isChecked() else self.first.text()
        self.notice.put_away()
        self._let_go(free=False)
        self._tasks.run(
            Lane.STORE, lambda: self._profile.create(typed), self, self._created, self._fail
        )

    def _problem(self) -> str:
        if len(self.first.text()) < SHORTEST:
            return TOO_SHORT
        return DIFFERENT if self.first.text() != self.second.text() else ""

    def _created(self, assistant: "Assistant") -> None:
        self._assistant = assistant
        self.first.clear()
        self.second.clear()
        self._let_go(free=True)
        self.steps.setCurrentIndex(2)
        self.start.setFocus()

    def _fail(self, error: CandorError) -> None:
        self._let_go(free=True)
        self.notice.fail(error)

    def _let_go(self, *, free: bool) -> None:
        """Let the person press something again, or nothing while the vault is made."""
        for pressed in (self.make, self.back):
            pressed.setEnabled(free)
        self.make.setText("Create my vault" if free else "Creating…")

    def _finish(self) -> None:
        assistant = self._assistant
        if assistant is None:
            return
        learning = next(mode for mode, choice in self.modes.items() if choice.isChecked())
        self.start.setEnabled(False)

        def save() -> "Assistant":
            assistant.settings.save(replace(assistant.settings.current(), learning=learning))
            return assistant

        self._tasks.run(Lane.STORE, save, self, self.ready.emit)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _step(title: str, *pieces: Piece) -> QWidget:
    step = QWidget()
    step.setLayout(column(words(title, "title"), 8, *pieces, None, gap=12))
    return step
