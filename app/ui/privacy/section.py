"""What the sections of the privacy page share: their card, and the way to what they change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.domain.changes import Changes
from app.ui.parts import Notice, column, words
from app.ui.parts.layouts import Piece
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant


class Ground:
    """The session and the one notice of the page, for every section."""

    def __init__(self, session: Session, notice: Notice) -> None:
        self.session = session
        self.look = session.look
        self.notice = notice

    def change(
        self,
        owner: QObject,
        work: "Callable[[Assistant], Changes]",
        done: Callable[[], object] = lambda: None,
    ) -> None:
        """Change something; a failure is said at the top of the page."""

        def settle() -> None:
            self.notice.settle()
            done()

        self.session.change(owner, work, settle, self.notice.fail)


def fill_card(card: QFrame, title: str, about: str, *pieces: Piece) -> QLabel:
    """Make a frame a section: its title, one short explanation, which is returned, and the rest."""
    card.setProperty("role", "card")
    card.setAccessibleName(title)
    said = words(about, "muted")
    layout = column(words(title, "heading"), said, 4, *pieces, gap=8)
    layout.setContentsMargins(20, 16, 20, 16)
    card.setLayout(layout)
    return said


def show_all(widgets: tuple[QWidget, ...], *, shown: bool) -> None:
    """Show or hide several widgets at once."""
    for widget in widgets:
        widget.setVisible(shown)
