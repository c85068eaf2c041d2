"""The transcript: a scroll area of our own that lays out only what is near.

Measured (`shared/design/ui.md`): 2,000 messages open in 0.09 s, an update of an answer that
arrives takes 5 ms, where a text widget a message takes 2.5 s and 29 ms.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.look import Look
from app.ui.transcript.accessible import announce, make_readable
from app.ui.transcript.column import Box, Column
from app.ui.transcript.entries import NEAR, Entry, Hung
from app.ui.transcript.hanging import drop_hung, place_hung
from app.ui.transcript.keys import build_menu, press_key
from app.ui.transcript.painting import Brush
from app.ui.transcript.pointer import Pointer
from app.ui.transcript.selection import Selection

FRAME = 33  # ms between two updates of an answer that arrives
AHEAD = 400  # pixels beyond the viewport that are laid out
ROUNDS = 8  # estimates that become exact can bring further entries near


class Transcript(QAbstractScrollArea):
    """A chat as one reads it.

    `note_pressed(key)`: the quiet line of a message; `link_pressed(address)`: a link, which
    nobody opens by itself; `fitted()`: the column has another width or place.
    """

    note_pressed = Signal(str)
    link_pressed = Signal(str)
    fitted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = Column(look)
        self.selection: Selection | None = None
        self.current: int | None = None
        self._stuck = True  # the end is in view and stays so
        self._pace = QTimer(self, singleShot=True, interval=FRAME)
        self._pace.timeout.connect(self._show_arrived)
        self._pointer = Pointer(self)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Conversation")
        self.viewport().setMouseTracking(True)
        look.changed.connect(self._restyle)
        make_readable(self)

    # What is shown

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show a chat from its end."""
        for entry in self.column.entries:
            drop_hung(entry)
        self.column.entries = list(entries)
        self.column.estimate()
        self.selection = self.current = None
        self._stuck = True
        self.refresh()

    def add(self, entry: Entry) -> None:
        """Add a message at the end and bring it into view."""
        entry.estimate(self.column.width, self.column.look.scale)
        self.column.entries.append(entry)
        self.column.touch()
        self._stuck = True
        self.refresh()

    def feed(self, piece: str) -> None:
        """Add words to the last message, which is still arriving."""
        self.column.entries[-1].feed(piece)
        if not self._pace.isActive():
            self._pace.start()

    def close_last(self, text: str, note: str) -> None:
        """End the answer that is arriving with the text that was kept."""
        self._pace.stop()
        entry = self.column.entries[-1]
        entry.close(text)
        entry.note = note
        announce(self, text)
        self.refresh()

    def rewrite(self, entry: Entry, text: str, note: str) -> None:
        """Let a message say something else; what hangs below it stays."""
        entry.rewrite(text)
        entry.note = note
        entry.estimate(self.column.width, self.column.look.scale)
        announce(self, text)
        self.refresh()

    def drop(self, entry: Entry) -> None:
        """Take a message away: an answer of which no word came."""
        drop_hung(entry)
        self.column.entries.remove(entry)
        self.refresh()

    def entry(self, key: str) -> Entry | None:
        """Return the message with a key."""
        number = self.column.find(key)
        return None if number is None else self.column.entries[number]

    def hang(self, entry: Entry, widget: QWidget, *, beside: bool = False) -> None:
        """Hang a widget below a message, or beside its quiet line; it moves with it."""
        widget.setParent(self.viewport())
        entry.hung.append(Hung(widget, beside))
        widget.show()
        self.refresh()

    def unhang(self, widget: QWidget) -> None:
        """Take a widget away again."""
        for entry in self.column.entries:
            entry.hung = [hung for hung in entry.hung if hung.widget is not widget]
        widget.hide()
        widget.deleteLater()
        self.refresh()

    def refresh(self) -> None:
        """Lay out what is near now, keep what is read in its place, and paint."""
        self.column.touch()
        self._settle()
        self.viewport().update()

    def set_selection(self, selection: Selection | None) -> None:
        """Select, or select nothing."""
        self.selection = selection
        self.viewport().update()

    # Where it is

    @property
    def top(self) -> float:
        """How far the column is scrolled."""
        return float(self.verticalScrollBar().value())

    def boxes_in_view(self) -> list[Box]:
        """Return the parts that are in view."""
        return self.column.boxes(self.top, self.top + self.viewport().height())

    def reveal(self, rect: QRectF) -> None:
        """Scroll as little as it takes to bring a stretch of the column into view."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < self.top or rect.height() > height:
            bar.setValue(int(rect.top()) - NEAR)
        elif rect.bottom() > self.top + height:
            bar.setValue(int(rect.bottom()) - height + NEAR)

    def go_to(self, number: int) -> None:
        """Put the keyboard's mark on a message and bring it into view."""
        if not self.column.entries:
            return
        self.current = max(0, min(number, len(self.column.entries) - 1))
        self._stuck = False
        for _ in range(2):  # the first look makes estimates exact
            entry = self.column.entries[self.current]
            top = self.column.tops[self.current]
            self.reveal(QRectF(0, top, 1, entry.height))
        self.viewport().update()

    # Qt's calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().window())
        painter.translate(0, -self.top)
        brush = Brush(painter, self.column)
        view = (self.top, self.top + self.viewport().height())
        for number in self.column.near(*view):
            brush.tint(number)
            if self.column.entries[number].note:
                brush.note(number, lit=self._pointer.over_note == number)
        for box in self.column.boxes(*view):
            brush.box(box, self.selection, copied=self._pointer.copied is box.found)
        if self.hasFocus() and self.current is not None:
            brush.ring(self.current)
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fit the column into the new width; the end stays in view if it was."""
        self.column.fit(self.viewport().width())
        self.refresh()
        self.fitted.emit()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Lay out what came near."""
        bar = self.verticalScrollBar()
        self._stuck = bar.value() >= bar.maximum() - 8
        self.refresh()

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the pointer have its events first."""
        return self._pointer.takes(event) or super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, walk from message to message, unfold, copy."""
        if not press_key(self, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with what is selected or under the pointer."""
        build_menu(self).exec(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Paint the keyboard's mark when the window becomes active or passive."""
        super().changeEvent(event)
        self.viewport().update()

    # Layout

    def _settle(self) -> None:
        height = self.viewport().height()
        with QSignalBlocker(self.verticalScrollBar()):
            for _ in range(ROUNDS):
                if not self._settle_once(height):
                    break
        self.column.shed(self.top - 4 * AHEAD, self.top + height + 4 * AHEAD)
        self.verticalScrollBar().update()
        place_hung(self.column, self.top)

    def _settle_once(self, height: int) -> bool:
        """Lay out what is near; say whether that moved anything."""
        bar, anchor = self.verticalScrollBar(), self._anchor()
        self._fit_bar()
        if self._stuck:
            bar.setValue(bar.maximum())
        changed = self.column.settle(self.top - AHEAD, self.top + height + AHEAD)
        self._fit_bar()
        if changed and not self._stuck and anchor is not None:
            bar.setValue(round(self._where(anchor[0], anchor[1]) - anchor[2]))
        if self._stuck:
            bar.setValue(bar.maximum())
        return changed

    def _fit_bar(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(48)
        bar.setRange(0, max(0, round(self.column.total) - height))

    def _anchor(self) -> tuple[int, int, float] | None:
        """The first part in view, and how far below the viewport's top it begins."""
        boxes = self.boxes_in_view()
        if not boxes:
            numbers = self.column.near(self.top, self.top + 1)
            return next(((n, -1, self.column.tops[n] - self.top) for n in numbers), None)
        box = boxes[0]
        return box.entry, box.part, box.rect.top() - self.top

    def _where(self, entry: int, part: int) -> float:
        boxes = self.column.boxes_of(entry)
        if part < 0 or part >= len(boxes):
            return self.column.tops[entry]
        return boxes[part].rect.top()

    def _show_arrived(self) -> None:
        entry = self.column.entries[-1]
        entry.advance(self.column.width, self.column.look)
        self.refresh()

    def _restyle(self) -> None:
        self.column.redraw()
        self.column.fit(self.viewport().width())
        self.refresh()
