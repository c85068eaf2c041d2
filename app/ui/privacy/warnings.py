"""What is wrong with the vault, each with its next step; away while all is well."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.parts import button, column, empty, framed, row, words
from app.ui.parts.sure import ask_if_sure
from app.ui.privacy.section import Ground

if TYPE_CHECKING:
    from app.assistant import Assistant

READ_ONLY = (
    "It is open for reading only. Restore a backup, or accept the loss to go on with what is left."
)
LOSS = (
    "What could be read is written to a new file; the rest is gone for good. If somebody may still "
    "mend the damaged file, keep a copy of it first. It lies here:"
)


@dataclass(frozen=True, slots=True)
class _Found:
    loss: str
    alarms: tuple[str, ...]


class Warnings(QWidget):
    """Says what is wrong. `lock_wanted()`, `restore_wanted()`: what the person chose to do."""

    lock_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._rows = column(gap=12)
        self.setLayout(self._rows)
        self.hide()

    def load(self) -> None:
        """Look again."""
        self._ground.session.read(self, _look, self._show, self._ground.notice.fail)

    def _show(self, found: _Found) -> None:
        empty(self._rows)
        if found.loss:
            self._rows.addWidget(self._damage(found.loss))
        for sentence in found.alarms:
            lock = button("Lock now", self.lock_wanted.emit)
            inner = column(words(sentence), row(lock, None), margin=16)
            self._rows.addWidget(framed(inner, "caution"))
        self.setVisible(bool(found.loss or found.alarms))

    def _damage(self, loss: str) -> QFrame:
        restore = button("Restore a backup…", self.restore_wanted.emit)
        self.accept_loss = button("Accept the loss…", self._ask, "danger")
        said = (words(loss, "strong"), words(READ_ONLY))
        return framed(column(*said, row(restore, self.accept_loss, None), margin=16), "failure")

    def _ask(self) -> None:
        text = f"{LOSS}\n{self._ground.session.profile.path}"
        ask_if_sure(
            *(self, "Go on without what is lost?", text, "Accept the loss", self._accept),
            keep="Go back",
        )

    def _accept(self) -> None:
        self._ground.change(
            self, lambda assistant: assistant.protection.accept_loss(), partial(self.load)
        )


def _look(assistant: "Assistant") -> _Found:
    return _Found(assistant.protection.loss(), assistant.protection.alarms())
