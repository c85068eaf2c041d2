"""Letting another model answer, also one whose way of talking Candor does not know yet."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.errors import CandorError, UnknownFormError
from app.ui.parts import Sheet, open_over, words
from app.ui.privacy.section import Ground

if TYPE_CHECKING:
    from app.assistant import Assistant

TITLE = "A chat form that Candor does not know"
ABOUT = (
    "This model brings a template that says how to talk to it: a small program by whoever made the "
    "file. Candor can learn the form from it, in a process that has no network and little time and "
    "memory. Agree only if you trust where the file comes from."
)


class Chooser(QObject):
    """Chooses the model that answers from the next question on."""

    def __init__(self, ground: Ground, page: QWidget) -> None:
        super().__init__(page)
        self._ground = ground
        self._page = page

    def choose(self, path: str, template: str = "") -> None:
        """Let a model file answer, "" for the starter; `template` was agreed to."""

        def change(assistant: "Assistant") -> Changes:
            server = assistant.servers.current()
            changed = assistant.settings.choose_model(path, template)
            return changed | (
                assistant.servers.save(replace(server, on=False)) if server.on else Changes()
            )

        self._ground.session.change(
            self, change, self._ground.notice.put_away, lambda error: self._failed(path, error)
        )

    def _failed(self, path: str, error: CandorError) -> None:
        if not isinstance(error, UnknownFormError):
            self._ground.notice.fail(error)
            return
        template = error.template
        said = words(f"The template's SHA-256: {template}", "caption", select=True)
        sheet = Sheet(self._ground.look, self._page, TITLE, "I agree", words(ABOUT), said)
        sheet.wanted.connect(sheet.accept)
        sheet.wanted.connect(lambda: self.choose(path, template))
        open_over(sheet, self._page)
