"""The memories that stay and hold a name that goes: each can be forgotten too."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.forgetting import STAYING, ForgetPlan
from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.forgetting.low import Low
from app.ui.parts import column, row, words

if TYPE_CHECKING:
    from app.assistant import Assistant

BOX_WIDTH = 26  # pixels, with the ring of the keyboard
PAD = 3  # pixels above and below a statement
MOST_LINES = 7  # of text that are seen at once; more are scrolled to
ABOUT = "Tick what shall be forgotten too."


class Staying(QWidget):
    """Lists what stays, a box each, none of them ticked. `changed()`: somebody ticked one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(STAYING)
        self._rows: dict[MemoryId, _Row] = {}
        self._column = column(gap=0)
        self.setLayout(
            column(
                words(STAYING, "strong"),
                words(ABOUT, "caption"),
                Low(self._column, self._most),
                gap=2,
            )
        )
        self.hide()

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """Return the boxes, top to bottom."""
        return tuple(each.box for each in self._rows.values())

    @property
    def ticked(self) -> tuple[MemoryId, ...]:
        """Return what is to be forgotten too."""
        return tuple(key for key, each in self._rows.items() if each.box.isChecked())

    def tell(self, memories: Sequence[Memory]) -> None:
        """Show what stays, and what is ticked; rows that are there keep their place."""
        for memory in memories:
            if memory.id not in self._rows:
                self._rows[memory.id] = self._add(memory)
        staying = {memory.id for memory in memories}
        for key, each in self._rows.items():
            each.setVisible(key in staying or each.box.isChecked())
        self.setVisible(bool(staying) or bool(self.ticked))

    def tick(self, ids: Sequence[MemoryId]) -> None:
        """Tick these and nothing else, without a word of it."""
        for key, each in self._rows.items():
            each.box.setChecked(key in ids)

    def _most(self) -> int:
        return MOST_LINES * self.fontMetrics().lineSpacing()

    def _add(self, memory: Memory) -> "_Row":
        added = _Row(as_shown(memory.statement))
        added.box.clicked.connect(lambda: self.changed.emit())  # noqa: PLW0108 - it hands a flag over
        self._column.addWidget(added)
        return added


def with_these(assistant: "Assistant", plan: ForgetPlan, ids: Sequence[MemoryId]) -> ForgetPlan:
    """Return the plan made anew, with more memories in it."""
    wanted = (*(memory.id for memory in plan.memories), *ids)
    return replace(assistant.memory.plan(wanted), remainders=plan.remainders)


class _Row(QWidget):
    """A box with a statement of any length beside it; pressing the statement ticks the box."""

    def __init__(self, shown: str) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(f"Forget too: {shown}")
        said = words(shown)
        said.setContentsMargins(0, PAD, 0, PAD)
        said.ensurePolished()  # it has its size then
        self.box.setFixedSize(BOX_WIDTH, said.fontMetrics().lineSpacing() + 2 * PAD)
        layout = row(self.box, said, gap=3)
        layout.setAlignment(self.box, Qt.AlignmentFlag.AlignTop)
        self.setLayout(layout)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box, or take the tick away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.box.click()
