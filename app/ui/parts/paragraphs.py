"""Several sentences, each a paragraph of its own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.ui.parts.layouts import column, empty
from app.ui.parts.words import words


class Paragraphs(QWidget):
    """Sentences one below the other, with room between them."""

    def __init__(self, *lines: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, ...] = ()
        self._column = column(gap=6)
        self.setLayout(self._column)
        self.tell(lines)

    def text(self) -> str:
        """Return all of it, a line each."""
        return "\n".join(self._said)

    def tell(self, lines: Sequence[str]) -> None:
        """Say something else."""
        self._said = tuple(lines)
        empty(self._column)
        for line in lines:
            said = words(line, select=True)
            self._column.addWidget(said)
            said.show()
