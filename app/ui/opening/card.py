"""A page with one narrow column in its middle, and a step of such a page."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.parts import column, row, scrolling, words
from app.ui.parts.layouts import Piece


def middle(layout: QLayout, *, width: int) -> QVBoxLayout:
    """Return a layout that holds another in the middle of the page; a low window scrolls it."""
    inner = QWidget()
    inner.setMaximumWidth(width)
    inner.setMinimumWidth(min(width, 320))
    inner.setLayout(layout)
    across = row(None, inner, None)
    across.setStretch(1, 100)
    return column(scrolling(column(None, across, None, margin=24)))


def step(title: str, *pieces: Piece) -> QWidget:
    """Return one step of a page, with its title."""
    made = QWidget()
    made.setLayout(column(words(title, "title"), 8, *pieces, None, gap=12))
    return made
