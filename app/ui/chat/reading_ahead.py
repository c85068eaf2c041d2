"""While a person pauses, the model reads what is typed, so that its answer comes sooner."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.chat import ChatId
from app.ui.chat.composer import Composer
from app.ui.session import Session

PAUSE_MS = 600


class ReadingAhead(QObject):
    """Reads ahead after a pause; the next key stops it, and so does sending."""

    def __init__(
        self, session: Session, composer: Composer, chat: Callable[[], ChatId | None]
    ) -> None:
        super().__init__(composer)
        self._session, self._composer, self._chat = session, composer, chat
        self.stop = threading.Event()
        self.pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self.pause.timeout.connect(self._read)
        composer.field.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self.stop.set()
        self.pause.stop()
        if self._composer.text.strip():
            self.pause.start()

    def _read(self) -> None:
        self.stop = self._session.read_ahead(self, self._composer.text, self._chat())
