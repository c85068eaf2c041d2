"""The privacy page: sections one below the other, each with its own small subject."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.ui.parts import Notice, column, readable, words
from app.ui.privacy.backups import Backups
from app.ui.privacy.computer import Computer
from app.ui.privacy.locking import Locking
from app.ui.privacy.network import Network
from app.ui.privacy.protecting import Protecting
from app.ui.privacy.section import Ground
from app.ui.privacy.taking_along import TakingAlong
from app.ui.privacy.warnings import Warnings
from app.ui.session import Session

ABOUT = "What is kept, who can read it, and what leaves this computer."


class PrivacyPage(QWidget):
    """Everything about the vault. `lock_wanted()`, `restore_wanted()`: what needs it locked."""

    lock_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(session.look, "notice")
        ground = Ground(session, self.notice)
        self.warnings = Warnings(ground)
        self.protecting, self.locking = Protecting(ground), Locking(ground)
        self.backups, self.taking_along = Backups(ground), TakingAlong(ground)
        self.network, self.computer = Network(ground), Computer(ground)
        self._looking = (
            *(self.warnings, self.protecting, self.locking),
            *(self.backups, self.network),
        )
        cards = (
            *(self.warnings, self.protecting, self.locking, self.backups),
            *(self.taking_along, self.network, self.computer),
        )
        head = column(words("Privacy", "title"), words(ABOUT, "muted"), gap=4)
        content = column(head, self.notice, *cards, None, gap=16)
        self.area = readable(content)
        self.setProperty("role", "page")
        self.setLayout(column(self.area))
        self._connect(session)

    def enter(self) -> None:
        """Take the keyboard: somebody has come here."""
        self.locking.choice.setFocus()
        self.area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes into sight."""
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Look at everything again."""
        for section in self._looking:
            section.load()

    def _connect(self, session: Session) -> None:
        self.warnings.lock_wanted.connect(self.lock_wanted)
        self.warnings.restore_wanted.connect(self.restore_wanted)
        self.backups.restore_wanted.connect(self.restore_wanted)
        session.changed.connect(self._refresh)

    def _refresh(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self.load()
