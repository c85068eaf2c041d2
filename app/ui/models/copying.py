"""Copying a model file to the shelf: how far it is, and a stop that leaves nothing behind."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.domain.errors import CandorError
from app.ui.models.phrases import WAITING_TO_COPY
from app.ui.parts import button, column, row, words
from app.ui.privacy.section import Ground

if TYPE_CHECKING:
    from app.assistant import Assistant
    from app.engine import ShelvedModel

STEPS = 1000  # of the progress bar
READY = "Copied to the shelf: {}."
STOPPING = "Stopping…"
STOPPED = "Stopped. Nothing was copied; the file is where it was."


class Copying(QWidget):
    """One copy at a time: the button that asks for one waits for it. `copied()`: it is there."""

    copied = Signal()

    def __init__(self, ground: Ground, another: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._another = another
        self._ground = ground
        self._stop_event = Event()
        self._once = QObject(self)  # ends with its copy, so that nothing of it comes late
        self._waiting = True
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.line = words("", "muted")
        self.stop = button("Stop", self._stop)
        whole = row(column(self.line, self.bar, gap=4), self.stop, gap=16)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.hide()

    def begin(self, file: Path) -> None:
        """Copy a file."""
        self.bar.setAccessibleName(f"Copying {file.name}")
        self.stop.setAccessibleName(f"Stop copying {file.name}")
        self.line.setText(WAITING_TO_COPY)
        self._once, self._waiting = QObject(self), True
        self._turn(busy=True)
        work, show = partial(_copy, file=file), partial(self._show, file.name)
        self._stop_event = self._ground.session.errand(
            self._once, work, show, self._end, self._fail
        )

    def _show(self, name: str, share: float) -> None:
        self._waiting = False
        self.bar.setValue(round(STEPS * share))
        if not self._stop_event.is_set():
            self.line.setText(f"Copying {name}: {share:.0%}".replace("%", " %"))

    def _stop(self) -> None:
        self._stop_event.set()
        if self._waiting:
            self._end(None)
            return
        self.stop.setEnabled(False)
        self.line.setText(STOPPING)

    def _end(self, model: "ShelvedModel | None") -> None:
        self._turn(busy=False)
        self.line.setText(STOPPED if model is None else READY.format(model.name))
        if model is not None:
            self.copied.emit()

    def _fail(self, error: CandorError) -> None:
        self._turn(busy=False)
        self.hide()
        self._ground.notice.fail(error)

    def _turn(self, *, busy: bool) -> None:
        """Show that a copy is being made, or none any more; the keyboard stays with it."""
        if not busy:
            self._once.deleteLater()
        held = busy or self.stop.hasFocus()
        self.bar.setValue(0)
        self.stop.setEnabled(True)
        for each in (self.bar, self.stop):
            each.setVisible(busy)
        self.show()
        self._another.setDisabled(busy)
        if held:
            (self.stop if busy else self._another).setFocus()


def _copy(
    assistant: "Assistant", stop: Event, tell: Callable[[float], None], *, file: Path
) -> "ShelvedModel | None":
    return assistant.models.add(file, stop, tell)
