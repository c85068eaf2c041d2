"""The pointer on a transcript: selecting, links, copy buttons, quiet lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from app.ui.transcript.blocks import Shape
from app.ui.transcript.column import Box, Place
from app.ui.transcript.entries import Part
from app.ui.transcript.painting import copy_rect
from app.ui.transcript.selection import Selection, place_at, select_word

if TYPE_CHECKING:
    from app.ui.transcript.view import Transcript

PULL = 24  # pixels scrolled at a time while the pointer is beyond the edge


class Pointer(QObject):
    """What the mouse does on one transcript."""

    def __init__(self, view: "Transcript") -> None:
        super().__init__(view)
        self._view = view
        self.over_note: int | None = None
        self.copied: Part | None = None
        self._anchor: Place | None = None
        self._moved = False
        self._at = QPointF()
        self._calm = QTimer(self, singleShot=True, interval=1500)
        self._calm.timeout.connect(self._forget_copied)
        self._pull = QTimer(self, interval=40)
        self._pull.timeout.connect(self._pull_along)

    def takes(self, event: QEvent) -> bool:
        """Handle an event of the viewport; say whether it was the pointer's."""
        match event:
            case QHelpEvent():
                QToolTip.showText(event.globalPos(), self.hint_at(QPointF(event.pos())))
                return True
            case QMouseEvent():
                return self._mouse(event)
        return False

    def hint_at(self, point: QPointF) -> str:
        """Return where a link leads, or the whole quiet line, which may have been cut."""
        note = self._note_at(point)
        return self._link_at(point) if note is None else self._view.column.entries[note].note

    def box_at(self, point: QPointF) -> Box | None:
        """Return the part nearest to a point of the column."""
        boxes = self._view.boxes_in_view()
        return min(boxes, key=lambda box: _distance(box.rect, point), default=None)

    def _mouse(self, event: QMouseEvent) -> bool:
        point = event.position()
        left = event.button() is Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonPress if left:
                self._press(
                    point, extend=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                )
            case QEvent.Type.MouseButtonDblClick if left:
                self._double(point)
            case QEvent.Type.MouseMove:
                self._move(point, held=bool(event.buttons() & Qt.MouseButton.LeftButton))
            case QEvent.Type.MouseButtonRelease if left:
                self._release(point)
            case _:
                return False
        return True

    def _press(self, point: QPointF, *, extend: bool) -> None:
        box = self.box_at(self._on_column(point))
        self._moved = False
        if box is None:
            return
        place = place_at(box, self._on_column(point))
        old = self._view.selection
        self._anchor = old.anchor if extend and old else place
        self._view.set_selection(Selection(self._anchor, place))

    def _double(self, point: QPointF) -> None:
        box = self.box_at(self._on_column(point))
        if box is not None:
            self._moved = True
            self._view.set_selection(select_word(box, place_at(box, self._on_column(point))))

    def _move(self, point: QPointF, *, held: bool) -> None:
        self._at = point
        if not held:
            self._hover(point)
            return
        box = self.box_at(self._on_column(point))
        if box is not None and self._anchor is not None:
            self._moved = True
            place = place_at(box, self._on_column(point))
            self._view.set_selection(Selection(self._anchor, place))
        inside = 0 <= point.y() <= self._view.viewport().height()
        if inside:
            self._pull.stop()
        elif not self._pull.isActive():
            self._pull.start()

    def _release(self, point: QPointF) -> None:
        self._pull.stop()
        self._anchor = None
        if self._moved:
            return
        note, code, link = self._note_at(point), self._copy_at(point), self._link_at(point)
        if note is not None:
            self._view.note_pressed.emit(self._view.column.entries[note].key)
        elif code is not None:
            self._copy(code.found)
        elif link:
            self._view.link_pressed.emit(link)

    def _copy(self, code: Part) -> None:
        QApplication.clipboard().setText(code.block.source)
        self.copied = code
        self._calm.start()
        self._view.viewport().update()

    def _forget_copied(self) -> None:
        self.copied = None
        self._view.viewport().update()

    def _hover(self, point: QPointF) -> None:
        note = self._note_at(point)
        if note != self.over_note:
            self.over_note = note
            self._view.viewport().update()
        active = note is not None or self._copy_at(point) or self._link_at(point)
        shape = Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)

    def _pull_along(self) -> None:
        """Scroll while the person selects beyond the edge."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (PULL if self._at.y() > 0 else -PULL))
        self._move(self._at, held=True)

    def _on_column(self, point: QPointF) -> QPointF:
        return point + QPointF(0, self._view.top)

    def _note_at(self, point: QPointF) -> int | None:
        where, column = self._on_column(point), self._view.column
        for number in column.near(where.y(), where.y() + 1):
            if column.entries[number].foldable and column.note_rect(number).contains(where):
                return number
        return None

    def _copy_at(self, point: QPointF) -> Box | None:
        where = self._on_column(point)
        for box in self._view.boxes_in_view():
            if box.found.block.shape is Shape.CODE and copy_rect(box).contains(where):
                return box
        return None

    def _link_at(self, point: QPointF) -> str:
        where = self._on_column(point)
        for box in self._view.boxes_in_view():
            if box.rect.contains(where) and box.found.document is not None:
                insets = box.found.insets
                inner = where - box.rect.topLeft() - QPointF(insets.left(), insets.top())
                return box.found.document.documentLayout().anchorAt(inner)
        return ""


def _distance(rect: QRectF, point: QPointF) -> tuple[float, float]:
    """How far a point is from a rectangle, downwards first."""
    down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    across = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    return down, across
