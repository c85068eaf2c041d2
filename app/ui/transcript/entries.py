"""Entries: the messages of a transcript, each as tall as estimated until somebody comes near.

An entry is not even parsed before it is near the viewport, and a part of it (one block) is laid
out only there: 2,000 messages open at once, and a message of a megabyte is no problem.
"""

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF
from PySide6.QtWidgets import QWidget

from app.domain.chat import Speaker
from app.ui.look import Look, tokens
from app.ui.transcript.blocks import Block, OpenAnswer, Shape, parse_blocks, split_plain
from app.ui.transcript.documents import LEADING, PageDocument, build_document

BETWEEN = 32  # pixels between two messages
WITHIN = 14  # between two blocks of a message
NOTE = 32  # a quiet line below an answer
NEAR = 8  # between an answer and what hangs below it
PADDING = QMarginsF(16, 12, 16, 12)  # around the person's own words
INSETS = {
    Shape.CODE: QMarginsF(16, 36, 16, 14),
    Shape.QUOTE: QMarginsF(18, 0, 0, 0),
    Shape.RULE: QMarginsF(0, 8, 0, 8),
}
TALLEST_ESTIMATE = 400_000


class Part:
    """One block of a message: its document once somebody came near, an estimate until then."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.document: PageDocument | None = None
        self.height = 0.0
        self.exact = False

    @property
    def insets(self) -> QMarginsF:
        """The space between the part's edges and its words."""
        return INSETS.get(self.block.shape, QMarginsF())

    def estimate(self, width: float, scale: float) -> None:
        """Guess the height from the number of letters."""
        self.exact = False
        insets = self.insets
        lines = _lines(self.block.source, width, scale)
        self.height = insets.top() + insets.bottom() + lines * _line_height(scale)

    def lay_out(self, width: float, look: Look, *, own: bool) -> None:
        """Lay the words out and know the height."""
        insets = self.insets
        if self.document is None:
            self.document = build_document(self.block, look, own=own)
        self.document.setTextWidth(max(40.0, width - insets.left() - insets.right()))
        words = 1.0 if self.block.shape is Shape.RULE else self.document.size().height()
        self.height = insets.top() + insets.bottom() + math.ceil(words)
        self.exact = True


@dataclass(slots=True)
class Hung:
    """A widget that hangs below a message, with its height in the present width.

    One that is `beside` stands at the end of the quiet line instead, and takes no height.
    """

    widget: QWidget
    beside: bool = False
    height: float = 0.0


class Entry:
    """One message. `note` is the quiet line below it; `quiet` shows the words in grey."""

    def __init__(self, key: str, speaker: Speaker, text: str, *, quiet: bool = False) -> None:
        self.key = key
        self.own = speaker is Speaker.USER
        self.text = text
        self.quiet = quiet
        self.note = ""
        self.foldable = False
        self.unfolded = False
        self.hung: list[Hung] = []
        self.parts: list[Part] | None = None
        self._estimate = 0.0
        self._open: OpenAnswer | None = None

    @property
    def padding(self) -> QMarginsF:
        """The space around the words: the person's own lie on a tint."""
        return PADDING if self.own else QMarginsF()

    @property
    def height(self) -> float:
        """The whole height, without the gap to the next message."""
        note = NOTE if self.note else 0
        below = (hung for hung in self.hung if not hung.beside)
        return self.words_height() + note + sum(NEAR + hung.height for hung in below)

    @property
    def beside_width(self) -> float:
        """The width of what stands at the end of the quiet line."""
        return sum(NEAR + hung.widget.sizeHint().width() for hung in self.hung if hung.beside)

    def words_height(self) -> float:
        """The height of the message itself."""
        padding = self.padding.top() + self.padding.bottom()
        if self.parts is None:
            return padding + self._estimate
        gaps = sum(_gap(above, below) for above, below in itertools.pairwise(self.parts))
        return padding + sum(part.height for part in self.parts) + gaps

    def tops(self) -> Iterator[tuple[float, Part]]:
        """Yield each part with its distance from the entry's top."""
        top = self.padding.top()
        parts = self.parts or ()
        for part, below in itertools.zip_longest(parts, parts[1:]):
            yield top, part
            top += part.height + (_gap(part, below) if below is not None else 0)

    def estimate(self, width: float, scale: float) -> None:
        """Guess every height anew, after the width or the letters changed."""
        inner = self._inner(width)
        self._estimate = _lines(self.text, inner, scale) * _line_height(scale)
        for part in self.parts or ():
            part.estimate(inner, scale)

    def drop_documents(self) -> None:
        """Free what was laid out; the heights stay."""
        for part in self.parts or ():
            part.document = None

    def settle(self, width: float, look: Look, above: float, below: float) -> bool:
        """Lay out the parts between two distances from the top; say whether a height changed."""
        before = self.height
        if self.parts is None:
            self._show(self._blocks(), width, look)
        for top, part in self.tops():
            if top > below:
                break
            if top + part.height >= above and (part.document is None or not part.exact):
                part.lay_out(self._inner(width), look, own=self.own)
        for hung in self.hung:
            hung.height = _natural_height(hung.widget, width)
        return self.height != before

    def open(self) -> None:
        """Make this an answer that is still arriving."""
        self._open = OpenAnswer()
        self.parts = []

    def feed(self, piece: str) -> None:
        """Add words to an answer that is still arriving."""
        self.text += piece
        if self._open is not None:
            self._open.feed(piece)

    def advance(self, width: float, look: Look) -> None:
        """Show what has arrived: finished blocks as Markdown, the rest as plain text."""
        if self._open is None or self.parts is None:
            return
        if self.parts and self.parts[-1].block.shape is Shape.PLAIN:
            self.parts.pop()
        blocks = [*self._open.advance()]
        if self._open.rest.strip():
            blocks.append(_growing(self._open.rest))
        self._add(blocks, width, look)

    def close(self, text: str) -> None:
        """End an answer with the text that was kept; nothing of it is parsed again but the end."""
        if self._open is None or self.parts is None:
            return
        if text.strip() != self.text.strip():
            self.parts = None
        else:
            while self.parts and self.parts[-1].block.shape is Shape.PLAIN:
                self.parts.pop()
            self.parts += [Part(block) for block in self._open.finish()]
        self.text, self._open = text, None

    def rewrite(self, text: str) -> None:
        """Show other words from now on; they are laid out when they are near."""
        self.text, self.parts, self._open = text, None, None

    def _blocks(self) -> tuple[Block, ...]:
        if self.own or self.quiet:
            return split_plain(self.text)
        return parse_blocks(self.text)

    def _show(self, blocks: tuple[Block, ...], width: float, look: Look) -> None:
        self.parts = []
        self._add(blocks, width, look)

    def _add(self, blocks: list[Block] | tuple[Block, ...], width: float, look: Look) -> None:
        added = [Part(block) for block in blocks]
        for part in added:
            part.estimate(self._inner(width), look.scale)
        self.parts = [*(self.parts or ()), *added]

    def _inner(self, width: float) -> float:
        return width - self.padding.left() - self.padding.right()


def _gap(above: Part, below: Part) -> float:
    """The space between two parts; plain words that were cut only for their length have none."""
    cut = above.block.shape is below.block.shape is Shape.PLAIN
    return 0 if cut else WITHIN


def _growing(rest: str) -> Block:
    """The end of an answer as it is shown while it grows: plain text without its fence."""
    return Block(Shape.PLAIN, rest.strip("\n"))


def _lines(text: str, width: float, scale: float) -> float:
    letters = max(8.0, width / (tokens.BODY * scale * 0.46))
    lines = text.count("\n") + 1 + len(text) / letters * 0.9
    return min(lines, TALLEST_ESTIMATE / _line_height(scale))


def _line_height(scale: float) -> float:
    return (tokens.BODY + 1) * scale * LEADING


def _natural_height(widget: QWidget, width: float) -> float:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(int(width))
    return widget.sizeHint().height()
