"""What answers now, and why: the model's name, how it runs here, and the way to another."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.domain.errors import CandorError
from app.domain.generation import ModelCard
from app.domain.settings import Settings
from app.ui.models.phrases import why_line
from app.ui.parts import button, column, empty, row, words
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = "Choose another and it answers from the next question on. Chats and memory stay."
LOADING = "Loading the model…"
BEST = "Find out how it runs best here"
TRYING = "Trying it out, some seconds…"
NOTHING_FOUND = "Nothing was found out."
TRY_LATER = "Try again when this computer has less to do, and no question is being answered."


@dataclass(frozen=True, slots=True)
class _Now:
    card: ModelCard
    settings: Settings
    server: str


class Answering(QFrame):
    """The card of the model in use."""

    def __init__(self, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self.name = words(LOADING, "statement", select=True)
        self.why = words("", "body", select=True)
        self._notes = column(gap=4)
        self.best = button(BEST, self._calibrate)
        pieces = (self.name, self.why, self._notes, row(self.best, None))
        fill_card(self, "What answers now", ABOUT, *pieces)

    def load(self) -> None:
        """Look again; it waits for an answer that is being written."""
        self._ground.session.engine(self, _look, self._show, self._fail)

    def _show(self, now: _Now) -> None:
        self.name.setText(now.card.name)
        self.why.setText(why_line(now.card, now.settings, now.server))
        self.why.show()
        empty(self._notes)
        for note in now.card.notes:
            self._notes.addWidget(words(note, "muted", select=True))

    def _calibrate(self) -> None:
        """Try out how the model runs best; a question that is asked meanwhile ends it."""

        def work(assistant: "Assistant", stop: Event, _tell: Callable[[object], None]) -> bool:
            assistant.calibrate(stop)
            return assistant.calibrated()

        self._busy(busy=True)
        self._ground.session.errand(self, work, lambda _: None, self._calibrated, self._not_found)

    def _calibrated(self, found: object) -> None:
        self._busy(busy=False)
        self.load()
        if not found:
            self._ground.notice.say(NOTHING_FOUND, TRY_LATER)

    def _not_found(self, error: CandorError) -> None:
        self._busy(busy=False)
        self._ground.notice.fail(error)

    def _busy(self, *, busy: bool) -> None:
        self.best.setEnabled(not busy)
        self.best.setText(TRYING if busy else BEST)

    def _fail(self, error: CandorError) -> None:
        self.name.setText(str(error))
        self.why.setText(error.advice)
        empty(self._notes)


def _look(assistant: "Assistant") -> _Now:
    server = assistant.servers.in_use()
    card, settings = assistant.model(), assistant.settings.current()
    return _Now(card, settings, server.address if server else "")
