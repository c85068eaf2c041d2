"""The list of everything that is remembered: each statement with what it is and since when."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.look import Look, tokens
from app.ui.memory.phrases import STATES

MEMORY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class MemoryList(QListWidget):
    """All memories. `picked(Memory)`."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Everything that is remembered")
        self.setItemDelegate(_TwoLines(look, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentRowChanged.connect(self._pick)

    def show_memories(self, memories: Sequence[Memory]) -> None:
        """Show these memories and keep the one that is picked, if it is among them."""
        kept = self.current()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own switch; rows come and go meanwhile
        self.clear()
        for memory in memories:
            item = QListWidgetItem(as_shown(memory.statement))
            item.setToolTip("")
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, about(memory))
            item.setData(MEMORY, memory)
            self.addItem(item)
        self.blockSignals(False)  # noqa: FBT003
        if not kept or not self.pick(kept.id):
            self.setCurrentRow(0 if memories else -1)
            self._pick(self.currentRow())

    def pick(self, wanted: MemoryId) -> bool:
        """Pick a memory; say whether it is in the list."""
        for number in range(self.count()):
            memory = _memory(self.item(number).data(MEMORY))
            if memory.id == wanted:
                self.setCurrentRow(number)
                self._pick(number)
                return True
        return False

    def current(self) -> Memory | None:
        """Return the memory that is picked."""
        row = self.currentRow()
        return _memory(self.item(row).data(MEMORY)) if row >= 0 else None

    def _pick(self, row: int) -> None:
        self.picked.emit(_memory(self.item(row).data(MEMORY)) if row >= 0 else None)


def about(memory: Memory) -> str:
    """Return the second line of a memory: what it is, and since when."""
    parts = [memory.kind.value, memory.topic.value, f"{memory.said_at.astimezone():%-d %b %Y}"]
    if memory.sensitive:
        parts.insert(0, "sensitive")
    if STATES[memory.state]:
        parts.insert(0, STATES[memory.state])
    return " · ".join(parts)


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
        colours, memory = self._look.colours, _memory(index.data(MEMORY))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            focus = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(colours.accent)) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        inner = rect.adjusted(12, 8, -12, -8)
        half = inner.height() // 2
        alive = memory.state is State.ACTIVE
        self._line(painter, inner.adjusted(0, 0, 0, -half), index.data(), quiet=not alive)
        painter.setFont(self._look.font(tokens.CAPTION))
        self._line(painter, inner.adjusted(0, half, 0, 0), about(memory), quiet=True, small=True)
        painter.restore()

    def _line(
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


def _memory(found: object) -> Memory:
    if not isinstance(found, Memory):
        raise TypeError("an item of the list without its memory")
    return found
