"""The choice what opens a vault, in plain words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QWidget

from app.assistant import Mode
from app.ui.parts import column, row, words

MODE_TITLES = {
    Mode.EASY: "This computer's keystore",
    Mode.PRIVATE: "The keystore and a passphrase",
    Mode.PORTABLE: "A passphrase alone",
    Mode.SESSION: "Nothing is kept",
}
ABOUT = {
    Mode.EASY: "Nothing to type: it opens for whoever is logged in as you. A stolen disk or a copy "
    "of the file shows nothing.",
    Mode.PRIVATE: "You type the passphrase each time, and it opens on this computer only. What you "
    "forget is out of reach, even for somebody who has old copies.",
    Mode.PORTABLE: "You type the passphrase each time, and it opens on any computer. Weaker in one "
    "way: an old copy of the file still opens with the passphrase of its time, with what was "
    "forgotten since.",
}
NO_KEYSTORE = (
    "This computer has no keystore that can be trusted with a key, so a passphrase alone protects "
    "the vault, and opens it on any computer. One weakness: an old copy of the file still opens "
    "with the passphrase of its time, with what was forgotten since."
)


class ModeChoice(QWidget):
    """Easy, private or portable, as far as this computer offers them. `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = {mode: QRadioButton(MODE_TITLES[mode]) for mode in ABOUT}
        self._about: dict[Mode, QLabel] = {}
        self._without = words(NO_KEYSTORE, "muted")
        self._group = QButtonGroup(self)
        layout = column(self._without, gap=2)
        for mode, choice in self.choices.items():
            self._about[mode] = words(ABOUT[mode], "caption")
            choice.setAccessibleDescription(ABOUT[mode])
            choice.toggled.connect(self._changed)
            self._group.addButton(choice)
            layout.addWidget(choice)
            layout.addLayout(row(28, self._about[mode], gap=0))
        self.setLayout(layout)
        self.offer(keystore=False, chosen=Mode.PORTABLE)

    @property
    def mode(self) -> Mode:
        """What is chosen."""
        return next(mode for mode, choice in self.choices.items() if choice.isChecked())

    @property
    def needs_passphrase(self) -> bool:
        """Whether what is chosen opens with a passphrase."""
        return self.mode is not Mode.EASY

    def offer(self, *, keystore: bool, chosen: Mode) -> None:
        """Show what this computer can do; without a keystore there is nothing to choose."""
        for mode, choice in self.choices.items():
            choice.setVisible(keystore)
            self._about[mode].setVisible(keystore)
        self._without.setVisible(not keystore)
        self.choices[chosen if keystore else Mode.PORTABLE].setChecked(True)

    def _changed(self, chosen: object) -> None:
        if chosen:
            self.changed.emit()
