"""A page with one narrow column in its middle, and a step of such a page."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.look import Look
from app.ui.parts import column, row, scrolling, words
from app.ui.parts.layouts import Piece


def middle(layout: QLayout, *, width: int, look: Look | None = None) -> QVBoxLayout:
    """Return a layout that holds another in the middle of the page; a low window scrolls it.

    With a `look`, larger words have a wider column.
    """
    inner = QWidget()
    inner.setMinimumWidth(min(width, 320))
    inner.setLayout(layout)

    def widen() -> None:
        inner.setMaximumWidth(round(width * (look.scale if look else 1)))

    widen()
    if look is not None:
        look.changed.connect(widen)
    across = row(None, inner, None)
    across.setStretch(1, 100)
    return column(scrolling(column(None, across, None, margin=24)))


def step(title: str, *pieces: Piece) -> QWidget:
    """Return one step of a page, with its title."""
    made = QWidget()
    made.setLayout(column(words(title, "title"), 8, *pieces, None, gap=12))
    return made
