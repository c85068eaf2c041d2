"""Selecting across messages: from place to place, and what is copied."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

from app.ui.look import Look
from app.ui.transcript.column import Box, Column, Place
from app.ui.transcript.documents import build_document
from app.ui.transcript.entries import Entry, Part

LINE_SIGNS = str.maketrans(
    {"\u2029": "\n", "\u2028": "\n", "\u00a0": " ", "\ufdd0": "", "\ufdd1": ""}
)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: from where the person began to where they are now."""

    anchor: Place
    cursor: Place

    @property
    def begin(self) -> Place:
        """The earlier end."""
        return min(self.anchor, self.cursor)

    @property
    def end(self) -> Place:
        """The later end."""
        return max(self.anchor, self.cursor)

    @property
    def empty(self) -> bool:
        """Whether no letter is selected."""
        return self.anchor == self.cursor

    def within(self, entry: int, part: int, length: int) -> tuple[int, int]:
        """Return the first and last selected letter of a part; equal when there is none."""
        here = (entry, part)
        if not (self.begin.entry, self.begin.part) <= here <= (self.end.entry, self.end.part):
            return 0, 0
        begin = self.begin.letter if here == (self.begin.entry, self.begin.part) else 0
        end = self.end.letter if here == (self.end.entry, self.end.part) else length
        return min(begin, length), min(end, length)


def select_all(column: Column) -> Selection | None:
    """Return a selection of everything."""
    if not column.entries:
        return None
    huge = 1 << 40
    return Selection(Place(0), Place(len(column.entries) - 1, huge, huge))


def select_word(box: Box, place: Place) -> Selection:
    """Return a selection of the word at a place."""
    cursor = _cursor(box, place.letter)
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    begin = Place(place.entry, place.part, cursor.selectionStart())
    return Selection(begin, Place(place.entry, place.part, cursor.selectionEnd()))


def place_at(box: Box, point: QPointF) -> Place:
    """Return the place in a part that is nearest to a point of the column."""
    document = box.found.document
    if document is None:
        return Place(box.entry, box.part)
    inner = point - box.rect.topLeft() - QPointF(box.found.insets.left(), box.found.insets.top())
    letter = document.documentLayout().hitTest(inner, Qt.HitTestAccuracy.FuzzyHit)
    return Place(box.entry, box.part, max(0, letter))


def selected_plain(column: Column, selection: Selection) -> str:
    """Return the selected words as they are read."""
    texts = []
    for number in _numbers(column, selection):
        entry = column.entries[number]
        parts = entry.parts
        if parts is None:  # nobody came near: whole, and not laid out for this
            texts.append(entry.text)
            continue
        words = (
            _words(part, entry, column.look, selection, (number, i)) for i, part in enumerate(parts)
        )
        texts.append("\n".join(text for text in words if text))
    return "\n\n".join(text for text in texts if text)


def selected_markdown(column: Column, selection: Selection) -> str:
    """Return the source of every message that the selection touches."""
    return "\n\n".join(column.entries[number].text for number in _numbers(column, selection))


def _numbers(column: Column, selection: Selection) -> range:
    return range(selection.begin.entry, min(selection.end.entry + 1, len(column.entries)))


def _words(part: Part, entry: Entry, look: Look, selection: Selection, at: tuple[int, int]) -> str:
    document = part.document or build_document(part.block, look, own=entry.own)
    cursor = QTextCursor(document)
    begin, end = selection.within(*at, document.characterCount() - 1)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().translate(LINE_SIGNS).rstrip()


def _cursor(box: Box, letter: int) -> QTextCursor:
    cursor = QTextCursor(box.found.document) if box.found.document else QTextCursor()
    cursor.setPosition(letter)
    return cursor
