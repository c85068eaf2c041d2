# ruff: noqa: N802 - the names are Qt's
# mypy: disable-error-code="override"
# (Qt takes None for "there is none"; its stubs do not know)
"""What a screen reader finds: a list of messages, each with its speaker and its words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.transcript.view import Transcript

Text = QAccessible.Text
_alive: dict[int, "ReadableTranscript"] = {}  # Qt keeps no reference that Python would count


def announce(view: QWidget, text: str) -> None:
    """Let a screen reader say an answer when it has finished what it is saying."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, text))


def make_readable(view: "Transcript") -> None:
    """Make a transcript known to screen readers."""
    if not _alive:
        QAccessible.installFactory(_find)
    number = id(view)
    _alive[number] = ReadableTranscript(view)
    view.destroyed.connect(lambda: _alive.pop(number, None))


def _find(_kind: str, found: QObject) -> QAccessibleInterface | None:
    return _alive.get(id(found))


class _Readable(QAccessibleInterface):
    """What messages and their list have in common: they live in the view and are read only."""

    def __init__(self, view: "Transcript") -> None:
        super().__init__()
        self._view = view

    def isValid(self) -> bool:
        """Qt asks whether the thing still lives; interfaces are dropped with their view."""
        return True

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing here is written by a screen reader."""

    def focusChild(self) -> QAccessibleInterface | None:
        """Nothing inside has the focus of its own."""
        return None

    def window(self) -> QWindow:
        """Return the window that the transcript is in."""
        return self._view.window().windowHandle()

    def state(self) -> QAccessible.State:
        """Return a state in which it can be read and not written."""
        state = QAccessible.State()
        state.readOnly = 1
        return state


class ReadableMessage(_Readable):
    """One message: who said it as its name, what was said as its text."""

    def __init__(self, view: "Transcript", number: int) -> None:
        super().__init__(view)
        self.number = number

    def object(self) -> QObject | None:
        """A message is no object of Qt's."""
        return None

    def role(self) -> QAccessible.Role:
        """Return that this is an item of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return the speaker with the words, and the quiet line as the description."""
        if self.number >= len(self._view.column.entries):
            return ""
        entry = self._view.column.entries[self.number]
        match kind:
            case Text.Name:
                return f"{'You' if entry.own else 'Candor'}: {entry.text}"
            case Text.Value:
                return entry.text
            case Text.Description:
                return entry.note
        return ""

    def parent(self) -> QAccessibleInterface:
        """Return the list."""
        return QAccessible.queryAccessibleInterface(self._view)

    def child(self, _number: int) -> QAccessibleInterface | None:
        """A message has no parts of its own for a screen reader."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:
        """A message has no parts of its own for a screen reader."""
        return None

    def childCount(self) -> int:
        """Return 0."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return that there is none."""
        return -1

    def rect(self) -> QRect:
        """Return where the message is on the screen."""
        column = self._view.column
        if self.number >= len(column.entries):
            return QRect()
        top = int(column.tops[self.number] - self._view.top)
        corner = self._view.viewport().mapToGlobal(QPoint(int(column.left), top))
        return QRect(corner, QSize(int(column.width), int(column.entries[self.number].height)))


class ReadableTranscript(_Readable):
    """The list: each message, and behind it the cards that hang below it."""

    def __init__(self, view: "Transcript") -> None:
        super().__init__(view)
        self._messages: dict[int, ReadableMessage] = {}

    def object(self) -> QObject:
        """Return the view."""
        return self._view

    def role(self) -> QAccessible.Role:
        """Return that this is a list."""
        return QAccessible.Role.List

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name of the list."""
        return self._view.accessibleName() if kind is Text.Name else ""

    def parent(self) -> QAccessibleInterface:
        """Return what the view is in."""
        return QAccessible.queryAccessibleInterface(
            self._view.parentWidget() or self._view.window()
        )

    def childCount(self) -> int:
        """Return how many messages and cards there are."""
        return len(self._children())

    def child(self, number: int) -> QAccessibleInterface | None:
        """Return a message or a card."""
        children = self._children()
        if not 0 <= number < len(children):
            return None
        found = children[number]
        return self._message(found) if isinstance(found, int) else _interface(found)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which child this is, -1 for none of them."""
        wanted = child.number if isinstance(child, ReadableMessage) else child.object()
        children = self._children()
        return children.index(wanted) if wanted in children else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        """Return the message or card at a point of the screen."""
        children = (self.child(number) for number in range(self.childCount()))
        return next((child for child in children if child and child.rect().contains(x, y)), None)

    def rect(self) -> QRect:
        """Return where the list is on the screen."""
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    def _children(self) -> list[int | QObject]:
        children: list[int | QObject] = []
        for number, entry in enumerate(self._view.column.entries):
            children += [number, *(hung.widget for hung in entry.hung)]
        return children

    def _message(self, number: int) -> ReadableMessage:
        if number not in self._messages:
            message = self._messages[number] = ReadableMessage(self._view, number)
            QAccessible.registerAccessibleInterface(message)
        return self._messages[number]


def _interface(widget: QObject) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)
