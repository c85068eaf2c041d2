"""One memory in full: what it says, the words that it rests on, and what can be done with it."""

import html
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import NotFoundError
from app.domain.memories import STATEMENT_LIMIT, Evidence, Memory, Origin, State
from app.ui.memory.lines import Line
from app.ui.memory.phrases import (
    ORIGINS,
    STATES,
    STAYS,
    date,
    day,
    held_line,
    said_line,
    uses_line,
)
from app.ui.parts import button, column, empty, framed, row, tag, words

if TYPE_CHECKING:
    from app.assistant import Assistant

Passage = tuple[str, str, str]  # before the evidence, the evidence, after it

AROUND = 160  # characters shown on each side of the evidence
TYPED = "You typed this yourself; it rests on nothing else."
IMPORTED = "It was imported; the words that it rests on did not come with it."
BOTH_HOLD = "Something newer took its place. If both are true, keep both."


def read_passage(assistant: "Assistant", evidence: Evidence) -> Passage:
    """Return the evidence with the words around it in its message."""
    try:
        text = assistant.chats.find(evidence.message).text
    except NotFoundError:
        return "", evidence.text, ""
    if text[evidence.start : evidence.end] != evidence.text:
        return "", evidence.text, ""
    before = text[: evidence.start]
    after = text[evidence.end :]
    return (
        f"…{before[-AROUND:]}" if len(before) > AROUND else before,
        evidence.text,
        f"{after[:AROUND]}…" if len(after) > AROUND else after,
    )


class MemoryDetail(QWidget):
    """Shows one memory.

    `edited(Memory, str)`; `forget_wanted(Memory)`; `undo_wanted(Memory)`; `seal_wanted()`;
    `chat_wanted(ChatId)`; `both_wanted(Memory)`, `older_wanted(Memory)` of a newer value that took
    an older one's place; `other_wanted(MemoryId)`: show the other one of the two.
    """

    edited = Signal(object, str)
    forget_wanted = Signal(object)
    undo_wanted = Signal(object)
    seal_wanted = Signal()
    chat_wanted = Signal(str)
    both_wanted = Signal(object)
    older_wanted = Signal(object)
    other_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.memory: Memory | None = None
        self._line: Line | None = None
        self._other: Line | None = None
        self._claimed = False
        self._layout: QVBoxLayout = column(gap=8)
        self.setLayout(self._layout)

    def show_line(self, line: Line | None, other: Line | None = None) -> None:
        """Show another memory, and the older or newer one that goes with it; None shows nothing."""
        self._line, self._other = line, other
        self.memory = line.memory if line else None
        empty(self._layout)
        if line is None:
            return
        memory = line.memory
        self._layout.addWidget(words(line.shown, "statement", select=True))
        self._layout.addLayout(_tags(memory))
        self._layout.addSpacing(8)
        self._layout.addLayout(self._actions(memory))
        if other is not None:
            self._layout.addSpacing(8)
            self._layout.addWidget(self._lineage(memory, other))
        self._layout.addSpacing(8)
        self._layout.addWidget(words("Your words", "strong"))
        self._passages: QVBoxLayout = column(gap=8)
        self._layout.addLayout(self._passages)
        if not memory.evidence:
            imported = memory.origin is Origin.IMPORTED
            self._passages.addWidget(words(IMPORTED if imported else TYPED, "muted"))
        self._layout.addSpacing(8)
        self._layout.addLayout(_facts(line))
        self._layout.addStretch(1)

    def shows(self, line: Line, other: Line | None) -> bool:
        """Whether just this is shown, so that what is selected or edited may stay."""
        return (self._line, self._other) == (line, other)

    def show_passage(self, memory: Memory, evidence: Evidence, passage: Passage) -> None:
        """Show the evidence in its place, unless another memory is shown by now."""
        if self.memory != memory:
            return
        before, own, after = (html.escape(part).replace("\n", "<br>") for part in passage)
        label = QLabel(f"{before}<span style='font-weight:600'>{own}</span>{after}")
        label.setTextFormat(Qt.TextFormat.RichText)  # escaped above: only the mark is ours
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        to_chat = button("Open the chat", lambda: self.chat_wanted.emit(evidence.chat), "link")
        self._passages.addWidget(framed(column(label, row(to_chat, None), margin=12), "inset"))

    def claim_keyboard(self) -> None:
        """Put the keyboard on the way back, once what is being forgotten is shown."""
        self._claimed = True

    def edit(self) -> None:
        """Let the person write the statement anew."""
        line, other = self._line, self._other
        if line is not None:
            self._edit(line.memory, lambda: self.show_line(line, other))

    def edit_proposal(self, memory: Memory) -> None:
        """Let the person write the statement of a proposal anew, before they decide."""
        self._edit(memory, lambda: self.show_line(None))

    def _edit(self, memory: Memory, leave: Callable[[], object]) -> None:
        self.memory = memory
        empty(self._layout)
        field = QPlainTextEdit(memory.statement)
        field.setAccessibleName("The statement")
        field.setTabChangesFocus(True)
        field.setMaximumHeight(120)
        said = (
            f"One plain sentence about you, as the model reads it, at most {STATEMENT_LIMIT} "
            "characters: “The user's sister Ana lives in Lisbon.”"
        )
        save = button("Save", lambda: self.edited.emit(memory, field.toPlainText()), "primary")
        cancel = button("Cancel", leave)
        for piece in (words("Edit this memory", "heading"), words(said, "muted"), field):
            self._layout.addWidget(piece)
        self._layout.addLayout(row(None, cancel, save))
        self._layout.addStretch(1)
        field.setFocus()

    def _actions(self, memory: Memory) -> QVBoxLayout:
        if memory.state is State.FORGETTING:
            undo = button("Undo forgetting", lambda: self.undo_wanted.emit(memory), "primary")
            if self._claimed:
                QTimer.singleShot(0, undo, undo.setFocus)
            self._claimed = False
            seal = button("Destroy it now", self.seal_wanted.emit, "danger")
            return column(row(undo, seal, None))
        edit = button("Edit", self.edit)
        forget = button("Forget…", lambda: self.forget_wanted.emit(memory), "danger")
        return column(row(edit, forget, None))

    def _lineage(self, memory: Memory, other: Line) -> QFrame:
        """The older value that this one replaced, or the newer one that replaced it."""
        newer = memory.supersedes == other.memory.id
        said = words(f"{'Earlier' if newer else 'Now'}: {other.shown}", select=True)
        show = button("Show it", lambda: self.other_wanted.emit(other.memory.id), "link")
        if not newer:
            return framed(column(said, row(show, None), margin=12), "inset")
        both = button("Keep both", lambda: self.both_wanted.emit(memory))
        older = button("The earlier one holds", lambda: self.older_wanted.emit(memory))
        about = words(BOTH_HOLD, "caption")
        ways = (row(both, show, None), row(older, None))
        return framed(column(said, about, *ways, margin=12), "inset")


def _tags(memory: Memory) -> QVBoxLayout:
    tags = row(tag(memory.kind), tag(memory.topic))
    if memory.sensitive:
        tags.addWidget(tag("sensitive", "mark"))
    if memory.origin is Origin.IMPORTED:
        tags.addWidget(tag("imported"))
    if STATES[memory.state]:
        tags.addWidget(tag(STATES[memory.state], "mark"))
    tags.addStretch(1)
    return column(tags)


def _facts(line: Line) -> QGridLayout:
    memory, grid = line.memory, QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(1, 1)
    facts = {
        "Said": said_line(memory),
        "Origin": ORIGINS[memory.origin],
        "Accepted": day(memory.accepted_at),
        "Used": uses_line(memory),
        "True": held_line(memory),
        "Goes by itself": f"on {date(line.ends)}" if line.ends else STAYS,
    }
    for number, (name, value) in enumerate((name, value) for name, value in facts.items() if value):
        grid.addWidget(words(name, "muted", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words(value, select=True), number, 1)
    return grid
