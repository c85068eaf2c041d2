"""The lock page: whose vault, one field, one button, and other ways in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from app.domain.errors import CandorError, KeystoreError, VaultDamagedError
from app.ui.look import Look
from app.ui.look.icons import draw_icon
from app.ui.opening.card import middle
from app.ui.opening.typed import TypedAhead
from app.ui.parts import Notice, button, column, row, words
from app.ui.secrets import secret_field
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile

BY_PHRASE = "Your vault is locked. Your passphrase opens it."
BY_KEYSTORE = "Your vault is locked. This computer's keystore opens it."
OPENING = "Opening…"
TYPE_ON = "Your vault opens. What you type now is kept for your message."
LOCKING = "Locking…"
IN_USE = "This vault is already open in another Candor."
CLOSE_IT = "Close the other window or command, or let it be locked from here."
TOLD = "The other window was told to lock."
NO_WINDOW = "No window has it open: a command in a terminal may be using it."
WAIT_FOR_IT = "Wait until it is done, then look again."


@dataclass(frozen=True, slots=True)
class _Found:
    needs_passphrase: bool
    in_use: bool


class LockPage(QWidget):
    """Unlocks a vault. `unlocked(Assistant)`; `around_wanted()`: a private session instead.

    `profile_wanted(str)`, `new_wanted()`: another person; `recovery_wanted()`,
    `restore_wanted()`: another way in.
    """

    unlocked = Signal(object)
    around_wanted = Signal()
    profile_wanted = Signal(str)
    new_wanted = Signal()
    recovery_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self._look = look
        self._in_use = False  # by another Candor, when this was last looked at
        self._typed = TypedAhead()
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said = words("", "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.profiles = QComboBox()
        self.profiles.setAccessibleName("Profile")
        self.profiles.activated.connect(self._choose)
        self.passphrase = secret_field("Passphrase")
        self.passphrase.returnPressed.connect(self.unlock)
        self.go = button("Unlock", self.unlock, "primary")
        self.notice = Notice(look, "notice")
        self.forgot = button("I forgot my passphrase", self.recovery_wanted.emit, "link")
        self.restore = button("Restore a backup", self.restore_wanted.emit, "link")
        self.new = button("New profile", self.new_wanted.emit, "link")
        self.around = button("Just look around", self.around_wanted.emit, "link")
        self.around.setToolTip("A private session: nothing is kept")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(TYPE_ON)  # heard when it has the keyboard, which is only then
        self._arrange(look)
        look.changed.connect(self._draw)
        self._draw()

    def open(self, profile: "Profile", *, reason: str = "") -> None:
        """Look at a vault anew and wait for its passphrase; `reason` is why it locked by itself."""
        self._profile = profile
        self.notice.put_away()
        self.passphrase.clear()
        self._typed.drop()
        self.setEnabled(True)
        self._in_use = False
        self._busy(busy=False)
        if reason:
            self.notice.say(reason)
        self._tasks.run(Lane.STORE, partial(_look_at, profile), self, self._show, self._fail)

    def show_profiles(self, names: Sequence[str]) -> None:
        """Offer the profiles of this machine, where there are several."""
        self.profiles.clear()
        self.profiles.addItems(list(names))
        self.profiles.setCurrentText(self._profile.name)
        self.profiles.setVisible(len(names) > 1)

    def wait(self) -> None:
        """Show that the vault is being locked; nothing can be typed meanwhile."""
        self.notice.put_away()
        self.passphrase.clear()
        self._said.setText(LOCKING)
        self.setEnabled(False)

    def unlock(self) -> None:
        """Try to open the vault; one that is in use elsewhere is looked at again."""
        profile = self._profile
        if self._in_use:
            self.open(profile)
            return
        typed = self.passphrase.text() if not self.passphrase.isHidden() else None
        if typed == "":
            return
        self._busy(busy=True)
        self._typed.begin()
        self.setFocus()  # no secret goes on after Enter: what is typed now is a message
        self.notice.put_away()
        self._tasks.run(Lane.STORE, lambda: profile.unlock(typed), self, self._open, self._fail)

    def take_typed(self) -> str:
        """Return what was typed while the vault opened, which is meant for the message field."""
        return self._typed.take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed while the vault opens."""
        if not self._typed.type(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep what an input method writes while the vault opens."""
        if not self._typed.type(event):
            super().inputMethodEvent(event)

    def _arrange(self, look: Look) -> None:
        title = words("Candor", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.profiles.hide()
        pieces = (
            *(self._icon, title, self._said, 8, self.notice, self.profiles),
            *(self.passphrase, self.go, row(None, self.forgot, None)),
            *(16, row(None, self.restore, self.new, self.around, None, gap=4)),
        )
        self.setLayout(middle(column(*pieces, gap=12), width=400, look=look))

    def _show(self, found: _Found) -> None:
        self._in_use = found.in_use
        self._busy(busy=False)
        self.forgot.setVisible(not found.in_use)
        self.passphrase.setVisible(found.needs_passphrase and not found.in_use)
        self._said.setText(BY_PHRASE if found.needs_passphrase else BY_KEYSTORE)
        self.forgot.setText(
            "I forgot my passphrase" if found.needs_passphrase else "The keystore does not open it"
        )
        (self.passphrase if found.needs_passphrase else self.go).setFocus()
        if found.in_use:
            self._said.setText("")
            self.notice.say(IN_USE, CLOSE_IT, action="Lock it there", do=self._lock_there)
            self.notice.take_keyboard()

    def _lock_there(self) -> None:
        self._tasks.run(Lane.STORE, self._profile.ask_to_lock, self, self._told, self._fail)

    def _told(self, asked: object) -> None:
        said = (TOLD, "") if asked else (NO_WINDOW, WAIT_FOR_IT)
        self.notice.say(*said, action="Look again", do=lambda: self.open(self._profile))

    def _choose(self) -> None:
        name = self.profiles.currentText()
        if name != self._profile.name:
            self.profile_wanted.emit(name)

    def _open(self, assistant: "Assistant") -> None:
        self.passphrase.clear()
        self._busy(busy=False)
        self.unlocked.emit(assistant)

    def _fail(self, error: CandorError) -> None:
        self._typed.drop()
        self._busy(busy=False)
        if isinstance(error, KeystoreError):
            self.notice.fail(error, action="Use the recovery code", do=self.recovery_wanted.emit)
        elif isinstance(error, VaultDamagedError):
            self.notice.fail(error, action="Restore a backup", do=self.restore_wanted.emit)
        else:
            self.notice.fail(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _busy(self, *, busy: bool) -> None:
        for each in (self.go, self.passphrase):
            each.setEnabled(not busy)
        self.go.setText(OPENING if busy else "Look again" if self._in_use else "Unlock")

    def _draw(self) -> None:
        self._icon.setPixmap(draw_icon("lock", self._look.colours.accent, size=32))


def _look_at(profile: "Profile") -> _Found:
    return _Found(profile.needs_passphrase(), profile.in_use())
