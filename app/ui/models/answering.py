"""What answers now, and why: the model's name, how it runs here, and the way to another."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QWidget

from app.domain.errors import CandorError
from app.domain.generation import ModelCard
from app.domain.settings import Settings
from app.ui.models.phrases import why_line
from app.ui.parts import column, empty, words
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant

ABOUT = "Another model answers from the next question on; no chat and no memory is touched by it."
LOADING = "Loading the model…"


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
        fill_card(self, "What answers now", ABOUT, self.name, self.why, self._notes)

    def load(self) -> None:
        """Look again; it waits for an answer that is being written."""
        self._ground.session.engine(self, _look, self._show, self._fail)

    def _show(self, now: _Now) -> None:
        self.name.setText(now.card.name)
        self.why.setText(why_line(now.card, now.settings, now.server))
        self.why.show()
        empty(self._notes)
        room = f"It reads and writes up to {now.card.context} tokens at a time."
        for note in (*now.card.notes, room):
            self._notes.addWidget(words(note, "muted", select=True))

    def _fail(self, error: CandorError) -> None:
        self.name.setText(str(error))
        self.why.setText(error.advice)
        empty(self._notes)


def _look(assistant: "Assistant") -> _Now:
    server = assistant.servers.in_use()
    card, settings = assistant.model(), assistant.settings.current()
    return _Now(card, settings, server.address if server else "")
