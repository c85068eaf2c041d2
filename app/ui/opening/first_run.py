"""First run, small steps: the promise, the key, a way back in, what may be remembered."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QStackedWidget, QWidget

from app.assistant import Mode
from app.domain.errors import CandorError
from app.domain.settings import LearningMode
from app.ui.look import Look
from app.ui.opening.card import middle, step
from app.ui.parts import Notice, button, column, row, words
from app.ui.secrets import CodePanel, ModeChoice, NewPassphrase
from app.ui.settings.consents import MODES, mode_title
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
    "Choose a passphrase that you will not forget. Nobody can look it up for you; a recovery code, "
    "in the next step, is the one way back in."
)
CODE = (
    "If your passphrase or this computer's keystore is lost, nobody can open your vault, and that "
    "includes us. A recovery code of twelve words, kept on paper, can."
)
OLD_COPIES = (
    "The price: somebody who has the paper and an old copy of the file can read what that copy "
    "held, with what was forgotten since."
)
MAKE, KEYS, CODES, MEMORY = range(4)


class FirstRunPage(QWidget):
    """Makes a vault. `ready(Assistant)`; `around_wanted()`: a private session instead.

    `restore_wanted()`: a backup instead; `left()`: back to the other profiles.
    """

    ready = Signal(object)
    around_wanted = Signal()
    restore_wanted = Signal()
    left = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self.assistant: Assistant | None = None  # of the new vault, until it is handed over
        self.steps = QStackedWidget()
        self.notice = Notice(look, "notice")
        self.choice = ModeChoice()
        self.passphrase = NewPassphrase()
        self.first, self.second = self.passphrase.first, self.passphrase.second
        self._about_key = words(KEY, "muted")
        self.make = button("Create my vault", self._create, "primary")
        self.offer = button("Make a recovery code", self._make_code, "primary")
        self.no_code = button("Not now", partial(self._go, MEMORY), "link")
        self.code = CodePanel(look, tasks)
        self.code_notice = Notice(look, "notice")
        self.modes = {mode: QRadioButton(mode_title(mode)) for mode in LearningMode}
        self.begin = button("Begin", partial(self._go, KEYS), "primary")
        self.others = button("Other profiles", self.left.emit, "link")
        self.back = button("Back", self._go_back, "link")
        self.start = button("Start", self._finish, "primary")
        for each in (self._promise(), self._key(), self._code(), self._memory()):
            self.steps.addWidget(each)
        self._connect()
        self.setProperty("role", "page")
        self.setLayout(middle(column(self.steps), width=520, look=look))

    def open(self, profile: "Profile", *, others: bool = False) -> None:
        """Begin at the first step; `others`: this machine has other profiles."""
        self._profile = profile
        self.passphrase.clear()
        self.others.setVisible(others)
        self._go(MAKE)
        self._tasks.run(Lane.STORE, profile.has_keystore, self, self._offer)

    def _promise(self) -> QWidget:
        around = button("Just look around", self.around_wanted.emit, "link")
        around.setToolTip("A private session: nothing is kept")
        restore = button("Restore a backup", self.restore_wanted.emit, "link")
        sentences = [words(sentence, "body") for sentence in PROMISE]
        ways = row(self.begin, around, restore, self.others, None)
        return step("Welcome to Candor", *sentences, 8, ways)

    def _key(self) -> QWidget:
        pieces = (self.choice, self._about_key, self.passphrase, self.notice)
        return step("The key to your vault", *pieces, 8, row(self.make, self.back, None))

    def _code(self) -> QWidget:
        self._question = QWidget()
        asked = (words(CODE, "body"), words(OLD_COPIES, "muted"), self.code_notice)
        self._question.setLayout(column(*asked, row(self.offer, self.no_code, None), gap=12))
        return step("A way back in", self._question, self.code)

    def _memory(self) -> QWidget:
        group = QButtonGroup(self)
        choices = column(gap=2)
        for mode, choice in self.modes.items():
            group.addButton(choice)
            choices.addWidget(choice)
            choices.addLayout(row(28, words(MODES[mode], "caption"), gap=0))
        self.modes[LearningMode.ASK_FIRST].setChecked(True)
        said = words("You can change this at any time in the settings.", "muted")
        return step("What may be remembered?", choices, said, 8, row(self.start, None))

    def _connect(self) -> None:
        self.choice.changed.connect(self._chosen)
        self.passphrase.entered.connect(self._create)
        self.code.done.connect(partial(self._go, MEMORY))

    def _offer(self, there: object) -> None:
        self.choice.offer(keystore=bool(there), chosen=Mode.PRIVATE)
        self._chosen()

    def _go(self, number: int) -> None:
        self.steps.setCurrentIndex(number)
        typing = self.passphrase if self.choice.needs_passphrase else self.make
        (self.begin, typing, self.offer, self.start)[number].setFocus()

    def _go_back(self) -> None:
        self.notice.put_away()
        self._go(MAKE)

    def _chosen(self) -> None:
        for widget in (self.passphrase, self._about_key):
            widget.setVisible(self.choice.needs_passphrase)

    def _create(self) -> None:
        asks, portable = self.choice.needs_passphrase, self.choice.mode is Mode.PORTABLE
        problem = self.passphrase.problem() if asks else ""
        if problem:
            self.notice.say(problem)
            self.passphrase.setFocus()
            return
        profile, typed = self._profile, self.passphrase.text if asks else None
        self.notice.put_away()
        self._let_go(free=False)
        self._tasks.run(
            Lane.STORE,
            lambda: profile.create(typed, portable=portable),
            self,
            self._created,
            self._fail,
        )

    def _created(self, assistant: "Assistant") -> None:
        self.assistant = assistant
        self.passphrase.clear()
        self._let_go(free=True)
        self._question.show()
        self.code.hide()
        self._go(CODES)

    def _fail(self, error: CandorError) -> None:
        self._let_go(free=True)
        self.notice.fail(error)

    def _let_go(self, *, free: bool) -> None:
        """Let the person press something again, or nothing while the vault is made."""
        for pressed in (self.make, self.back):
            pressed.setEnabled(free)
        self.make.setText("Create my vault" if free else "Creating…")

    def _make_code(self) -> None:
        if self.assistant is not None:
            self.offer.setEnabled(False)
            make = self.assistant.protection.new_recovery_code
            self._tasks.run(Lane.STORE, make, self, self._show_code, self._fail_code)

    def _show_code(self, code: str) -> None:
        self.offer.setEnabled(True)
        self._question.hide()
        self.code.show()
        self.code.show_code(self._profile, code)

    def _fail_code(self, error: CandorError) -> None:
        self.offer.setEnabled(True)
        self.code_notice.fail(error)

    def _finish(self) -> None:
        assistant = self.assistant
        if assistant is None:
            return
        learning = next(mode for mode, choice in self.modes.items() if choice.isChecked())
        self.start.setEnabled(False)

        def save() -> "Assistant":
            assistant.settings.save(replace(assistant.settings.current(), learning=learning))
            return assistant

        self._tasks.run(Lane.STORE, save, self, self._hand_over)

    def _hand_over(self, assistant: "Assistant") -> None:
        self.assistant = None
        self.start.setEnabled(True)
        self.ready.emit(assistant)
