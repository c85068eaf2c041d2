"""Things below and beside each other, on the 8-pixel grid."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.look import tokens

Box = TypeVar("Box", bound=QBoxLayout)
Piece = QWidget | QLayout | int | None  # a number is a gap, None takes the room that is left


def column(*pieces: Piece, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Return pieces one below the other."""
    layout = QVBoxLayout()
    return _fill(layout, pieces, gap, margin)


def row(*pieces: Piece, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Return pieces side by side."""
    layout = QHBoxLayout()
    return _fill(layout, pieces, gap, margin)


def framed(layout: QLayout, role: str) -> QFrame:
    """Return a frame around a layout. Roles: card, inset, notice, caution, failure."""
    frame = QFrame()
    frame.setProperty("role", role)
    frame.setLayout(layout)
    return frame


def hairline() -> QFrame:
    """Return a thin line."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def readable(layout: QLayout, *, width: int = 640) -> QScrollArea:
    """Return a scrolling page whose content is as wide as reads well, in the middle."""
    content = QWidget()
    content.setMaximumWidth(width)
    content.setLayout(layout)
    holder = QWidget()
    holder.setProperty("role", "page")
    holder.setLayout(row(None, content, None, margin=3 * tokens.STEP))
    middle = holder.layout()
    if isinstance(middle, QBoxLayout):
        middle.setStretch(1, 100)
    return _scroll(holder)


def scrolling(layout: QLayout) -> QScrollArea:
    """Return a page that scrolls where the window is too low for it."""
    holder = QWidget()
    holder.setProperty("role", "page")
    holder.setLayout(layout)
    return _scroll(holder)


def _scroll(holder: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def fit(dialog: QWidget) -> None:
    """Make a dialog as high as its words need at its width, once the words have their size."""
    QTimer.singleShot(0, dialog, partial(_fit, dialog))


def _fit(dialog: QWidget) -> None:
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    width = max(dialog.width(), layout.totalMinimumSize().width())
    height = layout.totalHeightForWidth(width)
    dialog.resize(width, height if height > 0 else layout.totalSizeHint().height())


def _fill(layout: Box, pieces: tuple[Piece, ...], gap: int, margin: int) -> Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    for piece in pieces:
        match piece:
            case QWidget():
                layout.addWidget(piece)
            case QLayout():
                layout.addLayout(piece)
            case int():
                layout.addSpacing(piece)
            case None:
                layout.addStretch(1)
    return layout
