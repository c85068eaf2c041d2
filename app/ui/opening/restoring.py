"""Restoring a backup while the vault is locked: which file, what opens it, and what came of it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QLineEdit,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from app.assistant import Restored, RestoreKeys
from app.domain.errors import (
    BackupDamagedError,
    CandorError,
    KeystoreError,
    VaultDamagedError,
    WrongPassphraseError,
)
from app.domain.text import counted
from app.ui.look import Look
from app.ui.opening.card import middle, step
from app.ui.parts import Notice, button, column, open_over, row, words
from app.ui.parts.sure import ask_if_sure
from app.ui.secrets import CodeField, NewPassphrase, secret_field
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Profile

ABOUT = "Put a backup in place. What was forgotten since it was made stays forgotten."
OVER = "The vault that is here now makes room; it is kept aside first, so that nothing is lost."
NEW_KEY = "Choose the passphrase of the restored vault."
PART = "A part of this backup is lost. What can be read is restored; the rest is gone for good."
ASIDE = (
    "The vault that is here does not open. It is moved aside as it is, into the folder of backups "
    "of this profile, and the backup takes its place. Forgetting does not reach that file."
)
NO_FILE = "Choose the file of the backup first."
NO_KEY = "Type what opens the backup."
OPENS_NO_MORE = (VaultDamagedError, KeystoreError, WrongPassphraseError)


class RestorePage(QWidget):
    """Restores a backup into one profile. `left()`: back, whether something was restored or not."""

    left = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self.notice = Notice(look, "notice")
        self.file = QLineEdit()
        self.file.setPlaceholderText("The file of the backup")
        self.file.setAccessibleName("The file of the backup")
        self.by_passphrase = QRadioButton("It opens with a passphrase")
        self.by_code = QRadioButton("It opens with my recovery code")
        self.passphrase = secret_field("Passphrase of the backup")
        self.code = CodeField()
        self.new_key = NewPassphrase("Passphrase of the restored vault")
        self.vault = secret_field("Passphrase of the vault that is here now")
        self._about_key, self._over = words(NEW_KEY, "muted"), words(OVER, "muted")
        self.go = button("Restore", self._restore, "primary")
        self.told = words("", "body", select=True)
        self.on = button("Continue", self._leave, "primary")
        self.steps = QStackedWidget()
        for each in (self._ask_step(), self._told_step()):
            self.steps.addWidget(each)
        self.setProperty("role", "page")
        self.setLayout(middle(column(self.notice, self.steps, gap=20), width=520, look=look))

    def open(self, profile: "Profile", file: str = "") -> None:
        """Begin for one profile."""
        self._profile = profile
        self._clear()
        self.file.setText(file)
        self.notice.put_away()
        self.by_passphrase.setChecked(True)
        self.steps.setCurrentIndex(0)
        self._busy(busy=False)
        self.file.setFocus()
        self._here = False
        self._needs = False
        self._choose_how()
        self._tasks.run(Lane.STORE, partial(_look_at, profile), self, self._found)

    def _ask_step(self) -> QWidget:
        self._how = QButtonGroup(self)
        for choice in (self.by_passphrase, self.by_code):
            self._how.addButton(choice)
        self.by_code.toggled.connect(self._choose_how)
        pick = button("Choose…", self._pick)
        back = button("Back", self._leave, "link")
        return step(
            "Restore a backup",
            words(ABOUT, "body"),
            row(self.file, pick),
            column(self.by_passphrase, self.by_code, gap=2),
            *(self.passphrase, self.code, self._about_key, self.new_key),
            *(self._over, self.vault, 8, row(self.go, back, None)),
        )

    def _told_step(self) -> QWidget:
        return step("Restored", self.told, 8, row(self.on, None))

    def _found(self, found: tuple[bool, bool]) -> None:
        self._here, self._needs = found
        self._choose_how()

    def _choose_how(self) -> None:
        """Show the fields that are needed, and no others."""
        coded = self.by_code.isChecked()
        self.passphrase.setVisible(not coded)
        self.code.setVisible(coded)
        for widget in (self._about_key, self.new_key):
            widget.setVisible(coded and not self._here)
        self._over.setVisible(self._here)
        self.vault.setVisible(self._here and self._needs)

    def _pick(self) -> None:
        dialog = QFileDialog(self, "Choose a backup")
        dialog.fileSelected.connect(self.file.setText)
        open_over(dialog, self)

    def _problem(self) -> str:
        if not self.file.text().strip():
            return NO_FILE
        if not (self.code.text if self.by_code.isChecked() else self.passphrase.text()):
            return NO_KEY
        return self.new_key.problem() if self._makes_key() else ""

    def _makes_key(self) -> bool:
        return self.by_code.isChecked() and not self._here

    def _keys(self) -> RestoreKeys:
        coded = self.by_code.isChecked()
        new = self.new_key.text if self._makes_key() else None
        return RestoreKeys(
            None if coded else self.passphrase.text(),
            self.code.text if coded else None,
            (self.vault.text() or None) if self._here else new,
        )

    def _restore(self, *, accept_loss: bool = False, replace: bool = False) -> None:
        problem = self._problem()
        if problem:
            self.notice.say(problem)
            return
        profile, file, keys = self._profile, Path(self.file.text().strip()), self._keys()
        self.notice.put_away()
        self._busy(busy=True)
        failed = partial(self._fail, accept_loss=accept_loss)
        self._tasks.run(
            Lane.STORE,
            lambda: profile.restore(file, keys, accept_loss=accept_loss, replace=replace),
            self,
            self._done,
            failed,
        )

    def _done(self, done: Restored) -> None:
        self._busy(busy=False)
        self._clear()
        self.told.setText("\n\n".join(restored_lines(done)))
        self.steps.setCurrentIndex(1)
        self.on.setFocus()

    def _fail(self, error: CandorError, *, accept_loss: bool) -> None:
        self._busy(busy=False)
        again = partial(self._restore, accept_loss=True)
        aside = partial(self._restore, accept_loss=accept_loss, replace=True)
        if isinstance(error, BackupDamagedError):
            ask = partial(_ask, self, "Restore what can be read?", PART, "Restore the rest", again)
            self.notice.fail(error, action="Restore the rest…", do=ask)
        elif self._here and isinstance(error, OPENS_NO_MORE):
            ask = partial(_ask, self, "Set the vault aside?", ASIDE, "Set it aside", aside)
            self.notice.fail(error, action="It opens no more…", do=ask)
        else:
            self.notice.fail(error)

    def _busy(self, *, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self.go.setText("Restoring…" if busy else "Restore")

    def _clear(self) -> None:
        for field in (self.passphrase, self.code, self.new_key, self.vault):
            field.clear()

    def _leave(self) -> None:
        self._clear()
        self.left.emit()


def restored_lines(done: Restored) -> tuple[str, ...]:
    """Return what came of it, a sentence a line."""
    made = done.made_at.astimezone() if done.made_at else None
    when = f" of {made.day} {made:%B %Y at %H:%M}" if made else ""
    gone = counted(done.corrections, "forgotten thing", "forgotten things")
    lines = (
        f"The backup{when} is in place. It opens as before.",
        f"Left out, because it was forgotten since: {gone}." if done.corrections else "",
        f"What was here before is kept in {done.aside}" if done.aside else "",
        "Forgetting does not reach that file: delete it once you do not need it."
        if done.out_of_reach
        else "",
    )
    return tuple(line for line in lines if line)


def _ask(page: QWidget, title: str, text: str, verb: str, do: Callable[[], object]) -> None:
    ask_if_sure(page, title, text, verb, do, keep="Go back")


def _look_at(profile: "Profile") -> tuple[bool, bool]:
    """Whether a vault is here, and whether it asks for a passphrase."""
    if not profile.exists():
        return False, False
    try:
        return True, profile.needs_passphrase()
    except CandorError:
        return True, False
