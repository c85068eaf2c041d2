"""The receipt below an answer: what it used, what was left out and why, and what it cost."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.chat import ChatId, Message
from app.domain.energy import energy_line
from app.domain.errors import NotFoundError
from app.domain.receipts import Receipt, Used
from app.domain.references import MemoryId
from app.domain.text import counted
from app.domain.wording import as_shown
from app.ui.chat.lines import cost_line, picked_line
from app.ui.parts import button, column, row, words

if TYPE_CHECKING:
    from app.assistant import Assistant

NONE = "No memory. This answer rests on the chat and the model."
NO_MEMORY = "No memory."
GONE = "a memory that was forgotten since"


@dataclass(frozen=True, slots=True)
class Told:
    """A receipt with the statements that its ids stand for now.

    Some ids are no memories but messages of other chats that were looked up; `chats` names theirs.
    """

    receipt: Receipt
    statements: dict[MemoryId, str] = field(repr=False)
    chats: dict[MemoryId, ChatId] = field(default_factory=dict)  # of what was said in other chats

    def statement(self, memory: MemoryId) -> str:
        """Return what a memory says, or that it is gone."""
        return self.statements.get(memory, GONE)


def tell(assistant: "Assistant", answer: Message) -> Told:
    """Return the receipt of an answer with its statements."""
    receipt = answer.receipt or Receipt()
    ids = [*(used.memory for used in receipt.used), *(left.memory for left in receipt.left_out)]
    found: dict[MemoryId, str] = {}
    chats: dict[MemoryId, ChatId] = {}
    for each in ids:
        try:
            memory = assistant.memory.get(each)
        except NotFoundError:
            continue
        found[each] = as_shown(memory.statement)
        if any(MemoryId(words.message) == each for words in memory.evidence):
            chats[each] = memory.evidence[0].chat
    return Told(receipt, found, chats)


class ReceiptCard(QFrame):
    """The receipt, unfolded.

    `prompt_wanted()`; `memory_wanted(id)`; `chat_wanted(ChatId)`; `grown()`.
    """

    prompt_wanted = Signal()
    memory_wanted = Signal(str)
    chat_wanted = Signal(str)
    grown = Signal()

    def __init__(self, told: Told, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "inset")
        self.setAccessibleName("Receipt of this answer")
        layout = column(gap=4, margin=16)
        self._memories(layout, told)
        self._rest(layout, told.receipt)
        layout.addSpacing(8)
        layout.addLayout(self._actions(told))
        self.setLayout(layout)

    def _memories(self, layout: QVBoxLayout, told: Told) -> None:
        layout.addWidget(words("Memories used", "strong"))
        memories = [used for used in told.receipt.used if used.memory not in told.chats]
        passages = [used for used in told.receipt.used if used.memory in told.chats]
        if not memories:
            layout.addWidget(words(NO_MEMORY if passages else NONE, "muted"))
        for used in memories:
            layout.addLayout(self._used(told, used))
        if passages:
            layout.addSpacing(8)
            layout.addWidget(words("Looked up in other chats", "strong"))
        for used in passages:
            layout.addLayout(self._used(told, used))
        if told.receipt.left_out:
            self._left_out(layout, told)

    def _used(self, told: Told, used: Used) -> QHBoxLayout:
        said = words(told.statement(used.memory), select=True)
        line = row(said, words(f"match {used.score:.2f}", "caption", wrap=False), gap=16)
        chat = told.chats.get(used.memory)
        if chat is not None:
            line.addWidget(button("Open that chat", lambda: self.chat_wanted.emit(chat), "link"))
        return line

    def _left_out(self, layout: QVBoxLayout, told: Told) -> None:
        """What was found and not used, folded: it is no part of the answer."""
        lines = column(gap=4)
        for left in told.receipt.left_out:
            why = words(left.reason.value, "caption", wrap=False)
            lines.addLayout(row(words(told.statement(left.memory), select=True), why, gap=16))
        folded = QWidget()
        folded.setLayout(lines)
        folded.hide()

        def unfold() -> None:
            folded.setVisible(folded.isHidden())
            self.left_out.setText("Hide them" if folded.isVisible() else "Show them")
            self.grown.emit()

        count = counted(len(told.receipt.left_out), "memory", "memories")
        self.left_out = button("Show them", unfold, "link")
        layout.addSpacing(8)
        layout.addWidget(words("Found and left out", "strong"))
        layout.addLayout(row(words(count, wrap=False), self.left_out, None))
        layout.addWidget(folded)

    def _actions(self, told: Told) -> QHBoxLayout:
        self.prompt = button("Show the exact prompt", self.prompt_wanted.emit)
        mine = told.statements.keys() - told.chats.keys()
        known = [used.memory for used in told.receipt.used if used.memory in mine]
        show = button("Show in Memory", lambda: self.memory_wanted.emit(known[0]))
        if not known:
            show.hide()
        return row(self.prompt, show, None)

    def _rest(self, layout: QVBoxLayout, receipt: Receipt) -> None:
        sliders = ", ".join(receipt.persona) or "all in the middle"
        rules = "; ".join(receipt.rules) or "only the fixed limits"
        for title, text in (
            ("Picked", picked_line(receipt)),
            ("Sliders", sliders),
            ("Rules in force", rules),
            ("Model", receipt.model),
            ("Cost", cost_line(receipt)),
            ("Energy", energy_line(receipt)),
        ):
            if text:
                layout.addSpacing(8)
                layout.addWidget(words(title, "strong"))
                layout.addWidget(words(text, select=True))
