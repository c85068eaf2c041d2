"""The lock page: one field, one button, and what went wrong in a sentence."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.domain.errors import CandorError
from app.ui.look import Look
from app.ui.look.icons import draw_icon
from app.ui.opening.card import middle
from app.ui.parts import Notice, button, column, row, words
from app.ui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from app.assistant import Assistant, Profile

BY_PHRASE = "Your vault is locked. Your passphrase opens it."
BY_KEYSTORE = "Your vault is locked. This computer's keystore opens it."
OPENING = "Opening…"
LOCKING = "Locking…"


class LockPage(QWidget):
    """Unlocks a vault. `unlocked(Assistant)`; `around_wanted()`: a private session instead."""

    unlocked = Signal(object)
    around_wanted = Signal()

    def __init__(
        self, profile: "Profile", tasks: Tasks, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self._tasks = tasks
        self._look = look
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._said = words("", "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = words("Candor", "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText("Passphrase")
        self.passphrase.setAccessibleName("Passphrase")
        self.passphrase.returnPressed.connect(self.unlock)
        self.go = button("Unlock", self.unlock, "primary")
        self.notice = Notice(look, "failure")
        self.around = button("Just look around", self.around_wanted.emit, "link")
        self.around.setToolTip("A private session: nothing is kept")
        self.setProperty("role", "page")
        self.setLayout(
            middle(
                column(
                    self._icon,
                    title,
                    self._said,
                    8,
                    self.notice,
                    self.passphrase,
                    self.go,
                    row(None, self.around, None),
                    gap=12,
                ),
                width=360,
            )
        )
        look.changed.connect(self._draw)
        self._draw()

    def open(self) -> None:
        """Look at the vault anew and wait for its passphrase."""
        self.notice.put_away()
        self.passphrase.clear()
        self.setEnabled(True)
        self._busy(busy=False)
        self._tasks.run(Lane.STORE, self._profile.needs_passphrase, self, self._ask, self._fail)

    def wait(self) -> None:
        """Show that the vault is being locked; nothing can be typed meanwhile."""
        self.notice.put_away()
        self.passphrase.clear()
        self._said.setText(LOCKING)
        self.setEnabled(False)

    def unlock(self) -> None:
        """Try to open the vault."""
        typed = self.passphrase.text() if not self.passphrase.isHidden() else None
        if typed == "":
            return
        self._busy(busy=True)
        self.notice.put_away()
        self._tasks.run(
            Lane.STORE, lambda: self._profile.unlock(typed), self, self._open, self._fail
        )

    def _ask(self, needs_passphrase: object) -> None:
        self.passphrase.setVisible(bool(needs_passphrase))
        self._said.setText(BY_PHRASE if needs_passphrase else BY_KEYSTORE)
        (self.passphrase if needs_passphrase else self.go).setFocus()

    def _open(self, assistant: "Assistant") -> None:
        self.passphrase.clear()
        self._busy(busy=False)
        self.unlocked.emit(assistant)

    def _fail(self, error: CandorError) -> None:
        self._busy(busy=False)
        self.notice.fail(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _busy(self, *, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self.go.setText(OPENING if busy else "Unlock")

    def _draw(self) -> None:
        self._icon.setPixmap(draw_icon("lock", self._look.colours.accent, size=32))
