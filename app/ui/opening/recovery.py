"""Opening a vault by its recovery code: the code, what opens it from now on, the new code."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.assistant import Mode
from app.domain.errors import CandorError, VaultDamagedError
from app.ui.look import Look
from app.ui.opening.card import middle, step
from app.ui.parts import Notice, button, column, row, words
from app.ui.parts.sure import ask_if_sure
from app.ui.secrets import CodeField, CodePanel, ModeChoice, NewPassphrase
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile

ABOUT = (
    "Type the twelve words from your paper. Four letters of each are enough. Without them nobody "
    "can open this vault; a backup that you can open is the other way back."
)
NEXT = "The code is right. Choose what opens the vault from now on; the old way in opens no more."
USED = "The code that you typed opens only old copies and backups of its time. This is the new one."
OTHER_CODE = "This recovery code does not open the vault."
WHY_OTHER = "It belongs to another vault, or a newer code has taken its place."
LOSS = (
    "A part of this vault is damaged. If you go on, what can be read is written to a new file and "
    "the rest is gone for good. Keep a copy of the file first if somebody may still mend it:"
)
TYPED, CHOSEN, SHOWN = range(3)


class RecoveryPage(QWidget):
    """Recovers a vault. `recovered(Assistant)`; `left()`: back; `restore_wanted()`: a backup."""

    recovered = Signal(object)
    left = Signal()
    restore_wanted = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self.assistant: Assistant | None = None  # of the open vault, until it is handed over
        self.notice = Notice(look, "notice")
        self.typed = CodeField()
        self.check = button("Check the code", self._check, "primary")
        self.choice = ModeChoice()
        self.passphrase = NewPassphrase("New passphrase")
        self.go = button("Open the vault", self._recover, "primary")
        self.code = CodePanel(look, tasks)
        self.steps = QStackedWidget()
        for each in (self._type_step(), self._choose_step(), self._code_step()):
            self.steps.addWidget(each)
        self.typed.entered.connect(self._check)
        self.passphrase.entered.connect(self._recover)
        self.choice.changed.connect(self._chosen)
        self.code.done.connect(self._hand_over)
        self.setProperty("role", "page")
        self.setLayout(middle(column(self.notice, self.steps, gap=20), width=520, look=look))

    def open(self, profile: "Profile") -> None:
        """Begin with the code of a profile's vault."""
        self._profile = profile
        self.typed.clear()
        self.passphrase.clear()
        self.notice.put_away()
        self.steps.setCurrentIndex(TYPED)
        self._busy(busy=False)
        self.typed.setFocus()

    def _type_step(self) -> QWidget:
        restore = button("Restore a backup instead", self.restore_wanted.emit, "link")
        ways = row(self.check, self._back(), restore, None)
        return step("Your recovery code", words(ABOUT, "body"), self.typed, 8, ways)

    def _choose_step(self) -> QWidget:
        ways = row(self.go, self._back(), None)
        pieces = (words(NEXT, "body"), self.choice, self.passphrase)
        return step("A new key", *pieces, 8, ways)

    def _code_step(self) -> QWidget:
        return step("A new recovery code", words(USED, "body"), self.code)

    def _back(self) -> QWidget:
        return button("Back", self._leave, "link")

    def _leave(self) -> None:
        self.typed.clear()
        self.passphrase.clear()
        self.left.emit()

    def _check(self) -> None:
        profile, typed = self._profile, self.typed.text
        if not typed:
            return
        self._busy(busy=True)

        def look() -> tuple[bool, bool]:
            return profile.code_fits(typed), profile.has_keystore()

        self._tasks.run(Lane.STORE, look, self, self._checked, self._fail)

    def _checked(self, found: tuple[bool, bool]) -> None:
        self._busy(busy=False)
        fits, keystore = found
        if not fits:
            self.notice.say(OTHER_CODE, WHY_OTHER)
            return
        self.notice.put_away()
        self.choice.offer(keystore=keystore, chosen=Mode.PRIVATE)
        self._chosen()
        self.steps.setCurrentIndex(CHOSEN)
        (self.passphrase if self.choice.needs_passphrase else self.go).setFocus()

    def _chosen(self) -> None:
        self.passphrase.setVisible(self.choice.needs_passphrase)

    def _recover(self, *, accept_loss: bool = False) -> None:
        asks, portable = self.choice.needs_passphrase, self.choice.mode is Mode.PORTABLE
        problem = self.passphrase.problem() if asks else ""
        if problem:
            self.notice.say(problem)
            return
        profile, typed = self._profile, self.typed.text
        passphrase = self.passphrase.text if asks else None
        self.notice.put_away()
        self._busy(busy=True)

        def recover() -> "tuple[Assistant, str]":
            return profile.recover(typed, passphrase, portable=portable, accept_loss=accept_loss)

        self._tasks.run(Lane.STORE, recover, self, self._recovered, self._fail)

    def _recovered(self, found: "tuple[Assistant, str]") -> None:
        self.assistant, code = found
        self._busy(busy=False)
        self.typed.clear()
        self.passphrase.clear()
        self.steps.setCurrentIndex(SHOWN)
        self.code.show_code(self._profile, code)

    def _hand_over(self) -> None:
        assistant, self.assistant = self.assistant, None
        self.recovered.emit(assistant)

    def _fail(self, error: CandorError) -> None:
        self._busy(busy=False)
        if isinstance(error, VaultDamagedError) and self.steps.currentIndex() == CHOSEN:
            self.notice.fail(error, action="Accept the loss…", do=self._ask_about_loss)
        else:
            self.notice.fail(error)

    def _ask_about_loss(self) -> None:
        text = f"{LOSS}\n{self._profile.path}"
        accept = partial(self._recover, accept_loss=True)
        ask_if_sure(
            self, "Go on without what is lost?", text, "Accept the loss", accept, keep="Go back"
        )

    def _busy(self, *, busy: bool) -> None:
        for pressed in (self.check, self.go):
            pressed.setEnabled(not busy)
        self.check.setText("Checking…" if busy else "Check the code")
        self.go.setText("Opening…" if busy else "Open the vault")
