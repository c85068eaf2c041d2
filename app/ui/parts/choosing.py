"""One of two ways, each in a few words, and below the chosen one what it means."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from app.ui.parts.layouts import column
from app.ui.parts.words import words


@dataclass(frozen=True, slots=True)
class Way:
    """One way: its name, and what it means."""

    text: str
    meaning: str


class TwoWays(QWidget):
    """A choice between two ways, the first one preset. `changed()`."""

    changed = Signal()

    def __init__(self, name: str, ways: tuple[Way, Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = tuple(QRadioButton(way.text) for way in ways)
        self._meanings = tuple(words(way.meaning, "caption") for way in ways)
        layout = column(gap=0)
        for each, meaning, way in zip(self.buttons, self._meanings, ways, strict=True):
            meaning.setContentsMargins(28, 0, 0, 4)
            layout.addWidget(each)
            layout.addWidget(meaning)
            self._group.addButton(each)
            each.setAccessibleName(f"{name}: {way.text}")
            each.setAccessibleDescription(way.meaning)
            each.toggled.connect(self._tell)
        self.setLayout(layout)
        self.buttons[0].setChecked(True)

    @property
    def second(self) -> bool:
        """Whether the second way is chosen."""
        return self.buttons[1].isChecked()

    def _tell(self) -> None:
        for each, meaning in zip(self.buttons, self._meanings, strict=True):
            meaning.setVisible(each.isChecked())
        self.changed.emit()
