"""One memory in full: what it says, the words that it rests on, and what can be done with it."""

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.errors import NotFoundError
from app.domain.memories import STATEMENT_LIMIT, Evidence, Memory, State
from app.domain.wording import as_shown
from app.ui.memory.phrases import STATES, day, uses_line
from app.ui.parts import button, column, empty, framed, row, tag, words

if TYPE_CHECKING:
    from app.assistant import Assistant

Passage = tuple[str, str, str]  # before the evidence, the evidence, after it

AROUND = 160  # characters shown on each side of the evidence
TYPED = "You typed this yourself; it rests on nothing else."


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
    `chat_wanted(ChatId)`.
    """

    edited = Signal(object, str)
    forget_wanted = Signal(object)
    undo_wanted = Signal(object)
    seal_wanted = Signal()
    chat_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.memory: Memory | None = None
        self._claimed = False
        self._layout: QVBoxLayout = column(gap=8)
        self.setLayout(self._layout)

    def show_memory(self, memory: Memory | None) -> None:
        """Show another memory; None leaves the pane empty."""
        self.memory = memory
        empty(self._layout)
        if memory is None:
            return
        self._layout.addWidget(words(as_shown(memory.statement), "statement", select=True))
        self._layout.addLayout(_tags(memory))
        self._layout.addSpacing(8)
        self._layout.addLayout(self._actions(memory))
        self._layout.addSpacing(8)
        self._layout.addWidget(words("Your words", "strong"))
        self._passages: QVBoxLayout = column(gap=8)
        self._layout.addLayout(self._passages)
        if not memory.evidence:
            self._passages.addWidget(words(TYPED, "muted"))
        self._layout.addSpacing(8)
        self._layout.addLayout(_facts(memory))
        self._layout.addStretch(1)

    def show_passage(
        self, memory: Memory, evidence: Evidence, passage: tuple[str, str, str]
    ) -> None:
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
        memory = self.memory
        if memory is None:
            return
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
        cancel = button("Cancel", lambda: self.show_memory(memory))
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


def _tags(memory: Memory) -> QVBoxLayout:
    tags = row(tag(memory.kind), tag(memory.topic))
    if memory.sensitive:
        tags.addWidget(tag("sensitive", "mark"))
    if STATES[memory.state]:
        tags.addWidget(tag(STATES[memory.state], "mark"))
    tags.addStretch(1)
    return column(tags)


def _facts(memory: Memory) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(1, 1)
    facts = {
        "Said": day(memory.said_at),
        "Origin": memory.origin.value,
        "Accepted": day(memory.accepted_at),
        "Used": uses_line(memory),
        "Expires": day(memory.expires_at),
    }
    for number, (name, value) in enumerate(facts.items()):
        grid.addWidget(words(name, "muted", wrap=False), number, 0)
        grid.addWidget(words(value, select=True), number, 1)
    return grid
