"""A page with one narrow column in its middle."""

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.ui.parts import column, row


def middle(layout: QLayout, *, width: int) -> QVBoxLayout:
    """Return a layout that holds another in the middle of the page."""
    inner = QWidget()
    inner.setMaximumWidth(width)
    inner.setMinimumWidth(min(width, 320))
    inner.setLayout(layout)
    across = row(None, inner, None)
    across.setStretch(1, 100)
    return column(None, across, None, margin=24)
