"""A page with one narrow column in its middle, and a step of such a page."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.parts import column, row, scrolling, words
from app.ui.parts.layouts import Piece


class _Column(QWidget):
    """As wide as reads well; larger words have a wider column."""

    def __init__(self, layout: QLayout, width: int, look: Look | None) -> None:
        super().__init__()
        self._width, self._look = width, look
        self.setMinimumWidth(min(width, 320))
        self.setLayout(layout)
        self._widen()
        if look is not None:
            look.changed.connect(self._widen)

    def _widen(self) -> None:
        self.setMaximumWidth(round(self._width * (self._look.scale if self._look else 1)))


def middle(layout: QLayout, *, width: int, look: Look | None = None) -> QVBoxLayout:
    """Return a layout that holds another in the middle of the page; a low window scrolls it.

    With a `look`, larger words have a wider column.
    """
    across = row(None, _Column(layout, width, look), None)
    across.setStretch(1, 100)
    return column(scrolling(column(None, across, None, margin=24)))


def step(title: str, *pieces: Piece) -> QWidget:
    """Return one step of a page, with its title."""
    made = QWidget()
    made.setLayout(column(words(title, "title"), 8, *pieces, None, gap=12))
    return made
