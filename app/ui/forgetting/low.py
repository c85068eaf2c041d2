"""A part that is as high as what is in it, up to a height; from there on it scrolls."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QScrollArea, QSizePolicy, QWidget


class Low(QScrollArea):
    """Shows a layout without more room than its words need. `changed()`: they need another height.

    `most` says how many pixels high it may be.
    """

    changed = Signal()

    def __init__(self, inner: QLayout, most: Callable[[], int]) -> None:
        super().__init__()
        self._most = most
        self._holder = QWidget()
        self._holder.setProperty("role", "page")
        self._holder.setLayout(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._holder)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of its words, as far as it shows them at once."""
        return min(self._holder.heightForWidth(width), self._most())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width of its words with a scroll bar, and one line's height."""
        width = self._holder.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, self.fontMetrics().lineSpacing())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell whoever lays this out when there is more or less in it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.changed.emit()
        return super().eventFilter(watched, event)
