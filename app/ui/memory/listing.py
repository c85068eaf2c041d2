"""The list of everything that is remembered: each statement with what it is and since when.

It holds any number of lines: nothing is made for one before it is painted.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.memories import State
from app.domain.references import MemoryId
from app.ui.look import Look, tokens
from app.ui.memory.lines import Line

LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class _Lines(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._places: dict[MemoryId, int] = {}

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._places = {line.memory.id: number for number, line in enumerate(lines)}
        self.endResetModel()

    def line(self, number: int) -> Line | None:
        """Return a line; None where there is none."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def place(self, memory: MemoryId) -> int | None:
        """Return where a memory stands; None where it does not."""
        return self._places.get(memory)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a line says."""
        line = self.line(index.row())
        if line is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.shown
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return line.about
            case Qt.ItemDataRole.UserRole:
                return line
        return None


class MemoryList(QListView):
    """All memories. `picked(Line | None)`."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Everything that is remembered")
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_TwoLines(look, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentRowChanged.connect(self._pick)
        look.changed.connect(self.doItemsLayout)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines and keep the one that is picked, if it is among them."""
        kept, scrolled = self.current(), self.verticalScrollBar().value()
        chosen = self.selectionModel()
        chosen.blockSignals(True)  # noqa: FBT003 - Qt's own switch; rows come and go meanwhile
        self._lines.show(lines)
        place = self._lines.place(kept.memory.id) if kept else None
        self.go(0 if place is None else place)
        chosen.blockSignals(False)  # noqa: FBT003
        if place is not None:
            self.verticalScrollBar().setValue(scrolled)
        if self.current() != kept:  # what is being edited stays as long as nothing changed
            self._pick()

    def go(self, number: int) -> None:
        """Go to a line."""
        self.setCurrentIndex(self._lines.index(number))

    def pick(self, wanted: MemoryId) -> bool:
        """Pick a memory; say whether it is in the list."""
        place = self._lines.place(wanted)
        if place is None:
            return False
        self.go(place)
        self._pick()
        return True

    def current(self) -> Line | None:
        """Return the line that is picked."""
        return self._lines.line(self.currentIndex().row())

    def _pick(self) -> None:
        self.picked.emit(self.current())


class _TwoLines(QStyledItemDelegate):
    """Paints a statement above its quiet second line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of two lines."""
        return QSize(80, round(60 * self._look.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one memory."""
        rect, state = _parts(option)
        colours, line = self._look.colours, _line(index.data(LINE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focus = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.accent)) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        inner = rect.adjusted(12, 8, -12, -8)
        half = inner.height() // 2
        alive = line.memory.state is State.ACTIVE
        self._words(painter, inner.adjusted(0, 0, 0, -half), line.shown, quiet=not alive)
        self._words(painter, inner.adjusted(0, half, 0, 0), line.about, quiet=True, small=True)
        painter.restore()

    def _words(
        self, painter: QPainter, rect: QRect, text: str, *, quiet: bool, small: bool = False
    ) -> None:
        colours = self._look.colours
        painter.setFont(self._look.font(tokens.CAPTION if small else tokens.SMALL))
        painter.setPen(QColor(colours.muted if quiet else colours.ink))
        elide = Qt.TextElideMode.ElideRight
        fitting = painter.fontMetrics().elidedText(text, elide, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, fitting)


def _parts(option: QStyleOptionViewItem) -> tuple[QRect, QStyle.StateFlag]:
    """The fields of Qt's struct, which its stubs do not declare."""
    rect, state = getattr(option, "rect", None), getattr(option, "state", None)
    if not isinstance(rect, QRect) or not isinstance(state, QStyle.StateFlag):
        raise TypeError("an option without its place")
    return rect, state


def _line(found: object) -> Line:
    if not isinstance(found, Line):
        raise TypeError("an index of the list without its line")
    return found
