"""The head of the memory page: what it is, something to remember, and the ways to forget."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from app.ui.look import Look
from app.ui.parts import button, column, row, tool, words


class MemoryHead(QWidget):
    """Title, actions and the field for what is to be remembered.

    `remember_wanted(str)`, `forget_wanted()`, `verify_wanted()`, `lift_wanted()`.
    """

    remember_wanted = Signal(str)
    forget_wanted = Signal()
    verify_wanted = Signal()
    lift_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remember = QLineEdit()
        self.remember.setPlaceholderText("Remember something: I prefer tea to coffee")
        self.remember.setAccessibleName("Something to remember")
        self.remember.returnPressed.connect(self._remember)
        keep = button("Remember", self._remember)
        self.forget = button("Forget…", self.forget_wanted.emit)
        self.forget.setToolTip("By words, person, topic, time or chat, or everything")
        self.more = tool(look, "ellipsis", "More about forgetting", self._open_menu)
        self.menu = QMenu(self)
        self.menu.addAction("Verify what was forgotten", self.verify_wanted.emit)
        self.menu.addAction("Never to be learned again…", self.lift_wanted.emit)
        about = words("Everything that Candor remembers about you.", "muted")
        title = column(words("Memory", "title"), about, gap=4)
        top = row(title, self.forget, self.more)
        top.setStretch(0, 1)
        self.setLayout(column(top, row(self.remember, keep), gap=16))

    def _remember(self) -> None:
        text = self.remember.text().strip()
        if text:
            self.remember_wanted.emit(text)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
