"""When the vault locks by itself."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.domain.locking import AutoLock
from app.ui.parts import row, words
from app.ui.privacy.section import Ground, fill_card
from app.ui.shortcuts import KEYS, Action

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = (
    "While the vault is locked, its keys, the index and the model are gone from memory, and what "
    "waited to be forgotten is destroyed."
)
TITLES = {
    AutoLock.BY_MODE: "As suits the vault",
    AutoLock.OFF: "Never by itself",
    AutoLock.MINUTES_5: "After 5 minutes",
    AutoLock.MINUTES_15: "After 15 minutes",
    AutoLock.MINUTES_60: "After an hour",
}
KEYS_LINE = (
    f"{KEYS[Action.LOCK]} locks at once. {KEYS[Action.PANIC]} locks in the middle of anything: an "
    "answer is cut, and what waits to be forgotten is destroyed at the next lock."
)


class Locking(QFrame):
    """Says when the vault locks, and changes it."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.choice = QComboBox()
        self.choice.setAccessibleName("Lock by itself")
        for each, title in TITLES.items():
            self.choice.addItem(title, each)
        self.choice.activated.connect(self._choose)
        self._told = words("", "muted")
        label = words("Lock by itself", wrap=False)
        label.setBuddy(self.choice)
        pieces = (row(label, self.choice, None), self._told, words(KEYS_LINE, "caption"))
        fill_card(self, "Locking", ABOUT, *pieces)

    def load(self) -> None:
        """Look again."""
        self._ground.session.read(self, _look, self._show, self._ground.notice.fail)

    def _show(self, found: tuple[AutoLock, int | None]) -> None:
        choice, minutes = found
        self.choice.setCurrentIndex(list(TITLES).index(choice))
        self._told.setText(locking_line(minutes))

    def _choose(self) -> None:
        choice = list(TITLES)[self.choice.currentIndex()]
        self._ground.change(self, lambda assistant: assistant.watch.choose(choice))


def locking_line(minutes: int | None) -> str:
    """Return what the choice means for this vault."""
    if minutes is None:
        return "It stays open until you lock it or close Candor."
    return f"It locks after {minutes} minutes without a key or a click, and before sleep."


def _look(assistant: "Assistant") -> tuple[AutoLock, int | None]:
    return assistant.watch.choice(), assistant.watch.minutes()
