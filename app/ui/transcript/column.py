"""The column: all entries one below the other, and which of them are near."""

import bisect
import itertools
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from app.ui.look import Look, tokens
from app.ui.transcript.entries import BETWEEN, NOTE, Entry, Part

MARGIN = 24  # pixels beside the column, at least
ENDS = 32  # above the first and below the last entry
KEPT_DOCUMENTS = 400


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A place between two letters: of which entry, which part of it, and before which letter."""

    entry: int
    part: int = 0
    letter: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A part on the page: where it is in the coordinates of the column's top."""

    entry: int
    part: int
    found: Part
    rect: QRectF


class Column:
    """The entries of a chat in a column of readable width."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.entries: list[Entry] = []
        self.left = 0.0
        self.width = 600.0
        self._tops: list[float] | None = None

    @property
    def tops(self) -> list[float]:
        """Where each entry begins; one more at the end for the bottom of the last."""
        if self._tops is None:
            steps = (entry.height + BETWEEN for entry in self.entries)
            self._tops = list(itertools.accumulate(steps, initial=float(ENDS)))
        return self._tops

    @property
    def total(self) -> float:
        """The height of everything."""
        return self.tops[-1] + ENDS - BETWEEN if self.entries else 0.0

    def touch(self) -> None:
        """Forget where entries begin: one was added, or its height changed."""
        self._tops = None

    def fit(self, available: float) -> None:
        """Take as much of the available width as reads well."""
        letters = tokens.MEASURE * (tokens.BODY + 1) * self.look.scale * 0.46
        width = max(200.0, min(letters, available - 2 * MARGIN))
        self.left = max(float(MARGIN), (available - width) / 2)
        if round(width) != round(self.width):
            self.width = float(round(width))
            self.estimate()

    def estimate(self) -> None:
        """Guess every height anew."""
        for entry in self.entries:
            entry.estimate(self.width, self.look.scale)
        self.touch()

    def redraw(self) -> None:
        """Lay everything out anew in another look."""
        for entry in self.entries:
            entry.drop_documents()
        self.estimate()

    def near(self, above: float, below: float) -> range:
        """Return the numbers of the entries that touch a stretch of the column."""
        first = max(0, bisect.bisect_right(self.tops, above) - 1)
        last = bisect.bisect_left(self.tops, below)
        return range(min(first, len(self.entries)), min(last, len(self.entries)))

    def settle(self, above: float, below: float) -> bool:
        """Lay out what touches a stretch of the column; say whether a height changed."""
        changed = False
        for number in self.near(above, below):
            top = self.tops[number]
            changed |= self.entries[number].settle(self.width, self.look, above - top, below - top)
        if changed:
            self.touch()
        return changed

    def shed(self, above: float, below: float) -> None:
        """Free the documents of entries that are far away, when there are many."""
        near = self.near(above, below)
        laid = [
            (number, sum(part.document is not None for part in entry.parts or ()))
            for number, entry in enumerate(self.entries)
            if entry.parts
        ]
        if sum(count for _, count in laid) > KEPT_DOCUMENTS:
            for number, _ in laid:
                if number not in near:
                    self.entries[number].drop_documents()

    def boxes(self, above: float, below: float) -> list[Box]:
        """Return the parts that touch a stretch of the column."""
        return [
            box
            for number in self.near(above, below)
            for box in self.boxes_of(number)
            if box.rect.bottom() >= above and box.rect.top() <= below
        ]

    def boxes_of(self, number: int) -> list[Box]:
        """Return the parts of one entry."""
        entry, top = self.entries[number], self.tops[number]
        left = self.left + entry.padding.left()
        width = self.width - entry.padding.left() - entry.padding.right()
        return [
            Box(number, index, part, QRectF(left, top + offset, width, part.height))
            for index, (offset, part) in enumerate(entry.tops())
        ]

    def note_rect(self, number: int) -> QRectF:
        """Return where the quiet line of an entry is."""
        entry = self.entries[number]
        top = self.tops[number] + entry.words_height()
        width = self.width - entry.beside_width
        return QRectF(self.left, top, width, NOTE if entry.note else 0)

    def find(self, key: str) -> int | None:
        """Return the number of the entry with a key; the newest first."""
        numbers = range(len(self.entries) - 1, -1, -1)
        return next((number for number in numbers if self.entries[number].key == key), None)
