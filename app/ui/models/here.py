"""Models on this computer: the starter, the shelf, and what other programs left here."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QWidget

from app.domain.models import FoundModel
from app.ui.models.choosing import Chooser
from app.ui.models.copying import Copying
from app.ui.models.phrases import STARTER, size
from app.ui.models.rows import ModelRow
from app.ui.parts import button, column, empty, hairline, open_over, row
from app.ui.parts.sure import ask_if_sure
from app.ui.privacy.section import Ground, fill_card

if TYPE_CHECKING:
    from app.assistant import Assistant
    from app.engine import ShelvedModel

ABOUT = (
    "The shelf is shared by all profiles of this computer. What other programs left here is used "
    "where it lies; nothing is copied or changed."
)
REMOVE = "Its file is deleted from the shelf. Whoever had chosen it gets the starter."


@dataclass(frozen=True, slots=True)
class _Here:
    shelved: "tuple[ShelvedModel, ...]"
    found: tuple[FoundModel, ...]
    chosen: str | None  # None: a server of the person's own


class Here(QFrame):
    """Everything that can answer without any network."""

    def __init__(self, ground: Ground, chooser: Chooser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._chooser = ground, chooser
        self._rows = column(gap=12)
        self.add = button("Copy a file to the shelf…", lambda: self._pick(self._copy))
        self.use = button("Use a file where it lies…", lambda: self._pick(chooser.choose))
        self.copying = Copying(ground, self.add)
        self.copying.copied.connect(self.load)
        ways = row(self.add, self.use, None)
        fill_card(self, "On this computer", ABOUT, self._rows, 4, self.copying, ways)

    def load(self) -> None:
        """Look again."""
        self._ground.session.read(self, _look, self._show, self._ground.notice.fail)

    def _show(self, here: _Here) -> None:
        empty(self._rows)
        rows = [ModelRow(STARTER, "always there", *self._ways("", here), now=here.chosen == "")]
        for model in here.shelved:
            path, about = str(model.path), f"on the shelf · {size(model.size)}"
            buttons = (*self._ways(path, here), self._remover(model))
            rows.append(ModelRow(model.name, about, *buttons, now=here.chosen == path))
        for found in here.found:
            about = f"left here by {found.app} · {size(found.size)} · {found.path}"
            ways = self._ways(found.path, here)
            rows.append(ModelRow(found.name, about, *ways, now=here.chosen == found.path))
        known = {"", *(str(each.path) for each in here.shelved), *(f.path for f in here.found)}
        if here.chosen is not None and here.chosen not in known:
            rows.append(ModelRow(Path(here.chosen).name, here.chosen, now=True))
        for number, each in enumerate(rows):
            if number:
                self._rows.addWidget(hairline())
            self._rows.addWidget(each)

    def _ways(self, path: str, here: _Here) -> tuple[QPushButton, ...]:
        if path == here.chosen:
            return ()
        return (button("Use", lambda: self._chooser.choose(path)),)

    def _copy(self, file: str) -> None:
        self.copying.begin(Path(file))

    def _remover(self, model: "ShelvedModel") -> QPushButton:
        def remove() -> None:
            self._ground.change(self, lambda each: each.models.remove(model.id), self.load)

        def ask() -> None:
            ask_if_sure(self, f"Remove {model.name}?", REMOVE, "Remove it", remove)

        return button("Remove…", ask)

    def _pick(self, do: Callable[[str], object]) -> None:
        dialog = QFileDialog(self, "Choose a model file")
        dialog.setNameFilter("Models (*.gguf)")
        dialog.fileSelected.connect(do)
        open_over(dialog, self)


def _look(assistant: "Assistant") -> _Here:
    chosen = None if assistant.servers.in_use() else assistant.settings.current().model
    return _Here(assistant.models.shelved(), assistant.models.found(), chosen)
