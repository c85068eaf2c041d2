"""While a person pauses, the model reads what is typed, so that its answer comes sooner.

What belongs beside a question often hangs on its last word, so that only what is read of the whole
question saves much: behind the mark that ends a sentence a short pause is enough.
"""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.domain.chat import ChatId
from app.ui.chat.composer import Composer
from app.ui.session import Session

PAUSE_MS, END_MS = 500, 150  # in a sentence, and behind its end
_ENDS = (".", "?", "!", "…", "؟", "。")


class ReadingAhead(QObject):
    """Reads ahead after a pause; the next key stops it, and so does sending."""

    def __init__(
        self, session: Session, composer: Composer, chat: Callable[[], ChatId | None]
    ) -> None:
        super().__init__(composer)
        self._session, self._composer, self._chat = session, composer, chat
        self.stop = threading.Event()
        self.pause = QTimer(self, singleShot=True)
        self.pause.timeout.connect(self._read)
        composer.field.textChanged.connect(self._typed)

    def _typed(self) -> None:
        self.stop.set()
        self.pause.stop()
        if text := self._composer.text.strip():
            self.pause.start(END_MS if text.endswith(_ENDS) else PAUSE_MS)

    def _read(self) -> None:
        self.stop = self._session.read_ahead(self, self._composer.text, self._chat())
