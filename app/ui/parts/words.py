"""Words on a page, always plain text: a statement with `<img>` in it is shown, not obeyed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget


def words(text: str, role: str = "", *, wrap: bool = True, select: bool = False) -> QLabel:
    """Return a label. Roles: title, heading, statement, body, quote, strong, muted, caption."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    if select:
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    if wrap:
        policy = label.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        label.setSizePolicy(policy)
    return label


def tag(text: str, role: str = "tag") -> QLabel:
    """Return a small mark in words; `mark` is the role of those that ask for care."""
    label = words(text, role, wrap=False)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


class ElidedTag(QLabel):
    """A small mark in words that gives way, down to its first letters, where there is no room."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "tag")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room that the first letters take."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), 2 * whole.height()), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        whole, letters = self.sizeHint().width(), self.fontMetrics()
        if self.width() >= whole:
            super().paintEvent(event)
            return
        margin = (whole - letters.horizontalAdvance(self.text())) // 2
        inner = self.rect().adjusted(margin, 0, -margin, 0)
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        fitting = letters.elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.end()


class Elided(QLabel):
    """One line that ends in "…" where there is no room, with the whole text at hand."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, fitting)
        painter.end()
