"""Details that stay folded until somebody wants them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.ui.look import Look
from app.ui.parts.buttons import button
from app.ui.parts.layouts import column, row


class Fold(QWidget):
    """A line that unfolds what belongs to it. `turned(bool)`: whether it is open now."""

    turned = Signal(bool)

    def __init__(
        self, look: Look, title: str, layout: QLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.head = button(title, self._toggle, "link")
        self.head.setCheckable(True)
        self.inner = QWidget()
        self.inner.setLayout(layout)
        self.inner.hide()
        self.setLayout(column(row(self.head, None), self.inner, gap=4))
        look.changed.connect(self._draw)
        self._draw()

    def entitle(self, title: str) -> None:
        """Give the line other words."""
        self.head.setText(title)

    def unfold(self, *, opened: bool) -> None:
        """Open or close it."""
        self.head.setChecked(opened)
        self.inner.setVisible(opened)
        self._draw()
        self.turned.emit(opened)

    def _toggle(self) -> None:
        self.unfold(opened=self.head.isChecked())

    def _draw(self) -> None:
        name = "chevron-down" if self.head.isChecked() else "chevron-right"
        self.head.setIcon(self._look.icon(name))
        self.head.setAccessibleDescription("Open" if self.head.isChecked() else "Folded")
