"""The models page: sections one below the other, each with its own small subject."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.ui.models.answering import Answering
from app.ui.models.catalogue import Catalogue
from app.ui.models.choosing import Chooser
from app.ui.models.here import Here
from app.ui.models.server import OwnServer
from app.ui.parts import Notice, column, readable, words
from app.ui.privacy.section import Ground
from app.ui.session import Session

ABOUT = "What turns your questions into answers. Everything here works without a network."


class ModelsPage(QWidget):
    """Shows, fetches, chooses and removes models."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(session.look, "notice")
        ground = Ground(session, self.notice)
        self.chooser = Chooser(ground, self)
        self.answering = Answering(ground)
        self.here = Here(ground, self.chooser)
        self.catalogue = Catalogue(ground, self.chooser)
        self.server = OwnServer(ground)
        self.catalogue.fetched.connect(self.here.load)
        self._sections = (self.answering, self.here, self.catalogue, self.server)
        head = column(words("Models", "title"), words(ABOUT, "muted"), gap=4)
        self.area = readable(column(head, self.notice, *self._sections, None, gap=16))
        self.setProperty("role", "page")
        self.setLayout(column(self.area))
        session.changed.connect(self._refresh)

    def enter(self) -> None:
        """Take the keyboard: somebody has come here."""
        self.here.add.setFocus()
        self.area.verticalScrollBar().setValue(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again whenever the page comes into sight."""
        super().showEvent(event)
        self.load()

    def load(self) -> None:
        """Look at everything again."""
        for section in self._sections:
            section.load()

    def _refresh(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self.load()
