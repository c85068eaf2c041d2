"""Fields for secrets: what is typed there is shown to nobody, unless the person asks to see it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.ui.parts import column

SHORTEST = 8
TOO_SHORT = "Use at least eight characters; a few words that you can remember are best."
DIFFERENT = "The two passphrases differ."


def secret_field(name: str) -> QLineEdit:
    """Return a field that hides what is typed; `name` says what belongs there."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    hints = Qt.InputMethodHint
    field.setInputMethodHints(
        field.inputMethodHints() | hints.ImhSensitiveData | hints.ImhNoPredictiveText
    )
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


class NewPassphrase(QWidget):
    """A new passphrase, typed twice. `entered()`: Enter in the second field."""

    entered = Signal()

    def __init__(self, name: str = "Passphrase", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = secret_field(name)
        self.second = secret_field("The same passphrase again")
        self.first.returnPressed.connect(self.second.setFocus)
        self.second.returnPressed.connect(self.entered)
        self.setFocusProxy(self.first)
        self.setLayout(column(self.first, self.second))

    @property
    def text(self) -> str:
        """What was typed."""
        return self.first.text()

    def problem(self) -> str:
        """Return why this can not be a passphrase; "" when it can."""
        if len(self.text) < SHORTEST:
            return TOO_SHORT
        return DIFFERENT if self.text != self.second.text() else ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()


class CodeField(QWidget):
    """A recovery code is typed from paper: hidden, and shown if the person wants to see it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = secret_field("The twelve words of the recovery code")
        self.field.returnPressed.connect(self.entered)
        self.shown = QCheckBox("Show what I type")
        self.shown.toggled.connect(self._show)
        self.setFocusProxy(self.field)
        self.setLayout(column(self.field, self.shown, gap=4))

    @property
    def text(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.field.clear()
        self.shown.setChecked(False)

    def _show(self, shown: object) -> None:
        modes = QLineEdit.EchoMode
        self.field.setEchoMode(modes.Normal if shown else modes.Password)
