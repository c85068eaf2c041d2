"""Once it is quiet after an answer, the model finds out how it runs best on this machine."""

import threading

from PySide6.QtCore import QObject, QTimer

from app.ui.chat.composer import Composer
from app.ui.session import Session

QUIET_MS = 60_000


class Calibrating(QObject):
    """Tries once a session; the next key stops it, and it is tried again another time."""

    def __init__(self, session: Session, composer: Composer) -> None:
        super().__init__(composer)
        self._session = session
        self._tried = False
        self.stop = threading.Event()
        self.quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.quiet.timeout.connect(self._begin)
        composer.field.textChanged.connect(self._typed)

    def answered(self) -> None:
        """Wait for a quiet minute, unless this was tried already."""
        if not self._tried:
            self.quiet.start()

    def _typed(self) -> None:
        self.stop.set()
        if self.quiet.isActive():
            self.quiet.start()

    def _begin(self) -> None:
        self._tried = True
        self.stop = self._session.calibrate(self)
