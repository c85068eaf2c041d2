"""The receipt below an answer: what it used, what was left out and why, and what it cost."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.chat import Message
from app.domain.errors import NotFoundError
from app.domain.receipts import Receipt
from app.domain.references import MemoryId
from app.domain.text import counted
from app.domain.wording import as_shown
from app.ui.chat.lines import cost_line
from app.ui.parts import button, column, row, words

if TYPE_CHECKING:
    from app.assistant import Assistant

NONE = "No memory. This answer rests on the chat and the model."
GONE = "a memory that was forgotten since"


@dataclass(frozen=True, slots=True)
class Told:
    """A receipt with the statements that its ids stand for now."""

    receipt: Receipt
    statements: dict[MemoryId, str] = field(repr=False)

    def statement(self, memory: MemoryId) -> str:
        """Return what a memory says, or that it is gone."""
        return self.statements.get(memory, GONE)


def tell(assistant: "Assistant", answer: Message) -> Told:
    """Return the receipt of an answer with its statements."""
    receipt = answer.receipt or Receipt()
    ids = [*(used.memory for used in receipt.used), *(left.memory for left in receipt.left_out)]
    found = {}
    for memory in ids:
        try:
            found[memory] = as_shown(assistant.memory.get(memory).statement)
        except NotFoundError:
            continue
    return Told(receipt, found)


class ReceiptCard(QFrame):
    """The receipt, unfolded. `prompt_wanted()`; `memory_wanted(id)`; `grown()`."""

    prompt_wanted = Signal()
    memory_wanted = Signal(str)
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
        if not told.receipt.used:
            layout.addWidget(
                words("No memory. This answer rests on the chat and the model.", "muted")
            )
        for used in told.receipt.used:
            line = f"{told.statement(used.memory)}"
            match = words(f"match {used.score:.2f}", "caption", wrap=False)
            layout.addLayout(row(words(line, select=True), match, gap=16))
        if told.receipt.left_out:
            self._left_out(layout, told)

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
        known = [used.memory for used in told.receipt.used if used.memory in told.statements]
        show = button("Show in Memory", lambda: self.memory_wanted.emit(known[0]))
        if not known:
            show.hide()
        return row(self.prompt, show, None)

    def _rest(self, layout: QVBoxLayout, receipt: Receipt) -> None:
        sliders = ", ".join(receipt.persona) or "all in the middle"
        rules = "; ".join(receipt.rules) or "only the fixed limits"
        for title, text in (
            ("Sliders", sliders),
            ("Rules in force", rules),
            ("Model", receipt.model),
            ("Cost", cost_line(receipt)),
        ):
            if text:
                layout.addSpacing(8)
                layout.addWidget(words(title, "strong"))
                layout.addWidget(words(text, select=True))
