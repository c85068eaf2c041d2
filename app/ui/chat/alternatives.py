"""The cards of answering another way: the one that waits, and the one that offers a choice."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.domain.alternatives import Version
from app.domain.text import counted
from app.ui.chat.lines import ENDINGS
from app.ui.look import Look
from app.ui.parts import button, column, hairline, row, words
from app.ui.transcript import Passage

WRITING = "The model is answering another way…"
STOPPING = "Stopping…"
MEANING = (
    "The answer above stands until you pick another. The one you pick takes its place, and the "
    "model reads it from then on. You can choose again until you send the next message or leave "
    "this chat; then the others are gone."
)
KEEP = "Keep the answer above"


class WritingCard(QFrame):
    """Says that other answers are being written. `stop_wanted()`."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.setAccessibleName(WRITING)
        self._said = words(WRITING, "muted")
        self.stop = button("Stop", self._stop)
        self.stop.setAccessibleName("Stop answering another way")
        self.setLayout(row(self._said, self.stop, margin=8))

    def settle(self) -> None:
        """Say that it is being stopped."""
        self._said.setText(STOPPING)
        self.stop.setEnabled(False)

    def _stop(self) -> None:
        self.stop_wanted.emit()


class AlternativesCard(QFrame):
    """Other answers, one below the other. `picked(Version.number)`; `kept()`: none of them."""

    picked = Signal(object)
    kept = Signal()

    def __init__(
        self, look: Look, versions: Sequence[Version], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = counted(len(versions), "other answer", "other answers")
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.picks: list[QPushButton] = []
        layout = column(words(title, "strong"), words(MEANING, "caption"), gap=12, margin=16)
        for place, version in enumerate(versions, 1):
            name = f"{place} of {len(versions)}"
            layout.addWidget(hairline())
            layout.addWidget(_passage(look, version, name))
            layout.addLayout(row(_ending(version), None, self._pick(version, name)))
        self.keep = button(KEEP, self.kept.emit)
        layout.addWidget(hairline())
        layout.addLayout(row(None, self.keep))
        self.setLayout(layout)

    @property
    def choices(self) -> tuple[QPushButton, ...]:
        """Every button, in the order of the keyboard."""
        return (*self.picks, self.keep)

    def allow(self, *, choice: bool) -> None:
        """Let somebody choose, or not while a choice is being kept."""
        for each in self.choices:
            each.setEnabled(choice)

    def _pick(self, version: Version, name: str) -> QPushButton:
        """The button below an answer, which reads it to who can not see it."""
        pick = button("Pick this one", partial(self.picked.emit, version.number))
        pick.setAccessibleName(f"Pick answer {name}")
        pick.setAccessibleDescription(version.text)
        self.picks.append(pick)
        return pick


def _passage(look: Look, version: Version, name: str) -> Passage:
    passage = Passage(look, version.text)
    passage.setAccessibleName(f"Answer {name}: {version.text}")
    return passage


def _ending(version: Version) -> QWidget:
    return words(ENDINGS.get(version.stopped, ""), "caption")
