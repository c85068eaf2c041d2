"""A slider of five places whose locked places can be seen and not reached."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from app.domain.persona import HIGHEST, LOWEST, Axis, word
from app.domain.policy import Bound
from app.ui.look import Look

EDGE = 14  # pixels left of the first place and right of the last
KNOB = 9  # radius


class BoundSlider(QSlider):
    """One axis. It is Qt's slider for keyboard and screen reader, and painted by hand."""

    def __init__(self, axis: Axis, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._axis = axis
        self._look = look
        self._bound = Bound()
        self.setRange(LOWEST, HIGHEST)
        self.setPageStep(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._stay_inside)

    def show_bound(self, bound: Bound) -> None:
        """Lock the places outside a bound."""
        self._bound = bound
        self._stay_inside()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that a finger can hit."""
        return QSize(240, 36)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that was pressed."""
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer from place to place."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, its five places, the locked ones hollow, and the knob."""
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        ends = (self._x(LOWEST), self._x(HIGHEST))
        painter.setPen(QPen(QColor(colours.line), 3))
        painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
        free = (self._x(self._bound.low), self._x(self._bound.high))
        painter.setPen(QPen(QColor(colours.edge), 3))
        painter.drawLine(QPointF(free[0], middle), QPointF(free[1], middle))
        for place in range(LOWEST, HIGHEST + 1):
            locked = self._bound.clamp(place) != place
            painter.setPen(QPen(QColor(colours.line if locked else colours.edge), 1.5))
            painter.setBrush(QColor(colours.page if locked else colours.edge))
            painter.drawEllipse(QPointF(self._x(place), middle), 4, 4)
        self._paint_knob(painter, middle)
        painter.end()

    def _paint_knob(self, painter: QPainter, middle: float) -> None:
        colours = self._look.colours
        centre = QPointF(self._x(self.value()), middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(centre, KNOB, KNOB)
        if self.hasFocus():
            ring = KNOB + 3.5
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawEllipse(QRectF(centre.x() - ring, centre.y() - ring, 2 * ring, 2 * ring))

    def _x(self, place: int) -> float:
        share = (place - LOWEST) / (HIGHEST - LOWEST)
        return EDGE + share * (self.width() - 2 * EDGE)

    def _go_to(self, x: float) -> None:
        share = (x - EDGE) / max(1, self.width() - 2 * EDGE)
        self.setValue(round(LOWEST + share * (HIGHEST - LOWEST)))

    def _stay_inside(self) -> None:
        inside = self._bound.clamp(self.value())
        if inside != self.value():
            self.setValue(inside)
        self.setAccessibleDescription(word(self._axis, self.value()))
        self.update()
