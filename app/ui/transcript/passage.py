# ruff: noqa: N802 - the names are Qt's
"""A passage: an answer outside of the transcript, painted as the transcript paints its own."""

import math

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.domain.chat import Speaker
from app.ui.look import Look
from app.ui.transcript.blocks import Shape
from app.ui.transcript.column import Box, Column
from app.ui.transcript.entries import Entry
from app.ui.transcript.painting import Brush, copy_rect

USUAL_WIDTH = 480
_EVERYTHING = 1e9  # pixels


class Passage(QWidget):
    """One text in Markdown, as tall as its words need; code in it can be copied."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(look)
        self._column.entries = [Entry("", Speaker.ASSISTANT, text)]
        self._copied: Box | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        """Return that narrow words are tall."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in a width."""
        self._lay_out(width)
        return math.ceil(self._column.entries[0].height)

    def sizeHint(self) -> QSize:
        """Return the room that the words take at a usual width."""
        return QSize(USUAL_WIDTH, self.heightForWidth(USUAL_WIDTH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.translate(0, -self._column.tops[0])
        brush = Brush(painter, self._column)
        for box in self._boxes():
            copied = self._copied is not None and self._copied.part == box.part
            brush.box(box, None, copied=copied)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Copy the code whose button was pressed."""
        point = event.position() + QPointF(0, self._column.tops[0])
        for box in self._boxes():
            if box.found.block.shape is Shape.CODE and copy_rect(box).contains(point):
                QApplication.clipboard().setText(box.found.block.source)
                self._copied = box
                self.update()

    def _boxes(self) -> list[Box]:
        self._lay_out(self.width())
        return self._column.boxes_of(0)

    def _lay_out(self, width: int) -> None:
        if width != self._column.width:
            self._column.left, self._column.width = 0.0, float(width)
            self._column.estimate()
        self._column.settle(0, _EVERYTHING)

    def _restyle(self) -> None:
        self._column.redraw()
        self.updateGeometry()
        self.update()
