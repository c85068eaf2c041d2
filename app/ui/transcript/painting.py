"""Painting: ink on paper. The person's words lie on a tint, the assistant's on the page."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
)

from app.ui.look import Look, tokens
from app.ui.transcript.blocks import Shape
from app.ui.transcript.column import Box, Column
from app.ui.transcript.selection import Selection

COPY, COPIED = "Copy", "Copied"
COPY_WIDTH = 56


def copy_rect(box: Box) -> QRectF:
    """Return where the copy button of a code block is."""
    return QRectF(box.rect.right() - COPY_WIDTH - 6, box.rect.top() + 5, COPY_WIDTH, 26)


class Brush:
    """Paints one transcript in the look in force; the painter's origin is the column's top."""

    def __init__(self, painter: QPainter, column: Column) -> None:
        self._painter = painter
        self._column = column
        self._look: Look = column.look
        self._colours = column.look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def tint(self, number: int) -> None:
        """Paint the ground of the person's own words."""
        entry = self._column.entries[number]
        if entry.own:
            rect = QRectF(
                self._column.left,
                self._column.tops[number],
                self._column.width,
                entry.words_height(),
            )
            self._rounded(rect, self._colours.tint, 10)

    def box(self, box: Box, selection: Selection | None, *, copied: bool) -> None:
        """Paint one part with what is selected in it; `copied` says that its code just was."""
        shape = box.found.block.shape
        if shape is Shape.CODE:
            self._code_frame(box, COPIED if copied else COPY)
        elif shape is Shape.QUOTE:
            bar = QRectF(box.rect.left(), box.rect.top(), 3, box.rect.height())
            self._rounded(bar, self._colours.line, 1.5)
        elif shape is Shape.RULE:
            middle = box.rect.center().y()
            line = QRectF(box.rect.left(), middle, box.rect.width(), 1)
            self._painter.fillRect(line, QColor(self._colours.line))
        self._words(box, selection)

    def note(self, number: int, *, lit: bool) -> None:
        """Paint the quiet line below an answer, with the sign that it unfolds."""
        entry = self._column.entries[number]
        rect = self._column.note_rect(number)
        sign = "▾ " if entry.unfolded else "▸ "
        font = self._look.font(tokens.CAPTION)
        font.setUnderline(lit)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colours.ink if lit else self._colours.muted))
        text = (sign if entry.foldable else "") + entry.note
        fitting = self._painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(rect.width())
        )
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, fitting)

    def ring(self, number: int) -> None:
        """Paint the mark of the message that the keyboard is on."""
        top = self._column.tops[number] - 6
        height = self._column.entries[number].words_height() + 12
        rect = QRectF(self._column.left - 14, top, 3, height)
        self._rounded(rect, self._colours.accent, 1.5)

    def _words(self, box: Box, selection: Selection | None) -> None:
        document = box.found.document
        if document is None:
            return
        entry, insets = self._column.entries[box.entry], box.found.insets
        context = QAbstractTextDocumentLayout.PaintContext()
        ink = self._colours.muted if entry.quiet else self._colours.ink
        context.palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        if selection is not None and not selection.empty:
            length = document.characterCount() - 1
            begin, end = selection.within(box.entry, box.part, length)
            context.selections = [self._selected(QTextCursor(document), begin, end)]
        origin = box.rect.topLeft() + QPointF(insets.left(), insets.top())
        self._painter.save()
        self._painter.translate(origin)
        document.documentLayout().draw(self._painter, context)
        self._painter.restore()

    def _selected(
        self, cursor: QTextCursor, begin: int, end: int
    ) -> QAbstractTextDocumentLayout.Selection:
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(self._colours.accent))
        look.setForeground(QColor(self._colours.on_accent))
        selected = QAbstractTextDocumentLayout.Selection()
        selected.cursor = cursor
        selected.format = look
        return selected

    def _code_frame(self, box: Box, button: str) -> None:
        self._rounded(box.rect, self._colours.code, 8, edge=self._colours.line)
        self._painter.setFont(self._look.font(tokens.CAPTION))
        self._painter.setPen(QColor(self._colours.muted))
        name = QRectF(box.rect.left() + 16, box.rect.top() + 5, box.rect.width() / 2, 26)
        self._painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, box.found.block.language)
        self._painter.setPen(QColor(self._colours.accent))
        self._painter.drawText(copy_rect(box), Qt.AlignmentFlag.AlignCenter, button)

    def _rounded(self, rect: QRectF, colour: str, radius: float, *, edge: str = "") -> None:
        self._painter.setBrush(QColor(colour))
        self._painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        self._painter.drawRoundedRect(rect, radius, radius)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
