"""Where the widgets are that hang below messages, or beside their quiet lines."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from app.ui.transcript.column import Column
from app.ui.transcript.entries import NEAR, Entry


def place_hung(column: Column, top: float) -> None:
    """Move every widget that hangs in a column, which is scrolled by `top`, to where it belongs."""
    for number, entry in enumerate(column.entries):
        if entry.hung:
            _place(entry, column.note_rect(number).translated(0, -top), column)


def drop_hung(entry: Entry) -> None:
    """Take away what hangs from a message."""
    for hung in entry.hung:
        hung.widget.hide()
        hung.widget.deleteLater()
    entry.hung = []


def _place(entry: Entry, line: QRectF, column: Column) -> None:
    top, left = line.bottom(), line.right()
    for hung in entry.hung:
        if hung.beside:
            left = _place_beside(hung.widget, line, left)
            continue
        top += NEAR
        hung.widget.setGeometry(int(column.left), int(top), int(column.width), int(hung.height))
        top += hung.height


def _place_beside(widget: QWidget, line: QRectF, left: float) -> float:
    """Put a widget at the end of a quiet line; return where it ends."""
    size = widget.sizeHint()
    top = line.center().y() - size.height() / 2
    widget.setGeometry(int(left) + NEAR, int(top), size.width(), size.height())
    return left + NEAR + size.width()
