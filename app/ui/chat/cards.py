"""What hangs below answers: receipts, proposals, and what was noted."""

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.events import Learned
from app.domain.forgetting import ForgetPlan, ForgetReceipt
from app.domain.memories import Kind, Memory
from app.domain.references import MemoryId, MessageId
from app.domain.wording import as_shown
from app.ui.chat.forgetting import (
    HIDDEN,
    SEALED,
    UNDONE,
    ForgetCard,
    RefusedCard,
)
from app.ui.chat.prompt import show_prompt
from app.ui.chat.proposals import ProposalCard
from app.ui.chat.receipt import ReceiptCard, Told, tell
from app.ui.forgetting import ForgetSheet, ReceiptSheet, Wanted
from app.ui.parts import button, framed, open_over, row, words
from app.ui.session import Session
from app.ui.transcript import Entry

if TYPE_CHECKING:
    from app.ui.chat.page import ChatPage


class Cards(QObject):
    """Hangs cards below the answers of one chat page and does what they ask for."""

    def __init__(self, session: Session, page: "ChatPage") -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def toggle_receipt(self, entry: Entry) -> None:
        """Unfold the receipt of an answer, or fold it away."""
        if self.fold_receipt(entry):
            return
        entry.unfolded = True
        key = entry.key
        self._session.read(
            self,
            lambda assistant: tell(assistant, assistant.chats.find(MessageId(key))),
            lambda told: self._hang_receipt(entry, told),
        )

    def fold_receipt(self, entry: Entry) -> bool:
        """Fold the receipt of an answer away; return whether it was unfolded."""
        open_card = next((h.widget for h in entry.hung if isinstance(h.widget, ReceiptCard)), None)
        entry.unfolded = False
        if open_card is None:
            return False
        if open_card.isAncestorOf(self._page.window().focusWidget()):
            self._page.transcript.setFocus()
        self._page.transcript.unhang(open_card)
        return True

    def show_learned(self, learned: Learned, entry: Entry) -> None:
        """Hang what was noted, and what waits for consent, below the answer."""
        for statement in learned.refused:
            self._page.transcript.hang(entry, self._refused(statement))
        for memory in learned.saved:
            self._page.transcript.hang(entry, self._noted(memory))
        if learned.proposals:
            self._hang_proposals(entry, learned.proposals)

    def show_asked(self, plan: ForgetPlan, entry: Entry) -> None:
        """Hang what fits a request to forget; its button opens the sheet that asks how."""
        card = ForgetCard(plan)
        card.forget_wanted.connect(lambda: self._open_sheet(card, plan))
        card.undo_wanted.connect(lambda: self._undo_forgetting(card))
        self._page.transcript.hang(entry, card)
        QWidget.setTabOrder(self._page.transcript, card.forget)

    def show_waiting(self, proposals: Sequence[Memory]) -> None:
        """Hang proposals that still wait below the answers of this chat that they came from."""
        entries = self._page.transcript.column.entries
        for number, entry in enumerate(entries[:-1]):
            own = [p for p in proposals if any(e.message == entry.key for e in p.evidence)]
            if own:
                self._hang_proposals(entries[number + 1], own)

    def _hang_proposals(self, entry: Entry, proposals: Sequence[Memory]) -> None:
        card = ProposalCard(proposals)
        card.accepted.connect(lambda memory: self._decide(card, memory, accepted=True))
        card.declined.connect(lambda memory: self._decide(card, memory, accepted=False))
        self._page.transcript.hang(entry, card)
        choices = [b for row in card.rows.values() for b in (row.decline, row.accept)]
        for before, after in itertools.pairwise([self._page.transcript, *choices]):
            QWidget.setTabOrder(before, after)

    def _hang_receipt(self, entry: Entry, told: Told) -> None:
        card = ReceiptCard(told)
        card.prompt_wanted.connect(lambda: self._show_prompt(entry.key))
        card.grown.connect(self._page.transcript.refresh)
        card.memory_wanted.connect(self._page.memory_wanted)
        card.chat_wanted.connect(self._page.chat_wanted)
        self._page.transcript.hang(entry, card)
        QWidget.setTabOrder(self._page.transcript, card.prompt)

    def _show_prompt(self, key: str) -> None:
        self._session.read(
            self,
            lambda assistant: assistant.prompt_of(MessageId(key)),
            lambda text: show_prompt(self._page, text),
        )

    def _decide(self, card: ProposalCard, memory: MemoryId, *, accepted: bool) -> None:
        def done() -> None:
            card.settle(memory, accepted=accepted)
            (card.next_choice(memory) or self._page.composer.field).setFocus()
            self._page.transcript.refresh()

        if accepted:
            self._session.change(card, lambda assistant: assistant.memory.accept((memory,)), done)
        else:
            self._session.change(card, lambda assistant: assistant.memory.decline((memory,)), done)

    def _noted(self, memory: Memory) -> QFrame:
        done = "Summed up" if memory.kind is Kind.SUMMARY else "Noted"
        said = words(f"{done}: {as_shown(memory.statement)}")
        undo = button("Undo", lambda: self._undo(frame, memory), "link")
        undo.setAccessibleName(f"Undo: {as_shown(memory.statement)}")
        frame = framed(row(said, undo, margin=8), "inset")
        return frame

    def _undo(self, frame: QFrame, memory: Memory) -> None:
        """Forget what was noted; the person's words in the chat stay."""
        self._session.change(
            frame,
            lambda assistant: assistant.memory.forget(
                assistant.memory.plan((memory.id,), keep_source=True)
            ),
            lambda: self._page.transcript.unhang(frame),
        )

    def _refused(self, statement: str) -> RefusedCard:
        def settle() -> None:
            card.settle()
            self._page.transcript.refresh()

        def allow() -> None:
            self._session.change(
                card, lambda assistant: assistant.memory.allow_again(statement), settle
            )

        card = RefusedCard(statement, allow)
        return card

    def _open_sheet(self, card: ForgetCard, plan: ForgetPlan) -> None:
        wanted = Wanted("Forget this?", "What you asked to forget", lambda _: plan)
        sheet = ForgetSheet(self._session, wanted, self._page)
        sheet.forgotten.connect(lambda gone: self._hidden(card, gone))
        sheet.sealed.connect(lambda receipt: self._sealed(card, receipt))
        open_over(sheet, self._page)

    def _sealed(self, card: ForgetCard, receipt: ForgetReceipt) -> None:
        """Show the receipt, and the chat as it is now: passages are gone from it."""
        self._settle(card, SEALED)
        sheet = ReceiptSheet(self._session, receipt, self._page)
        sheet.finished.connect(self._page.look_again)
        open_over(sheet, self._page)

    def _hidden(self, card: ForgetCard, plan: ForgetPlan) -> None:
        """Offer to bring back all that went: more may have been ticked than was asked for."""
        card.plan = plan
        self._settle(card, HIDDEN, undo=True)

    def _undo_forgetting(self, card: ForgetCard) -> None:
        ids = tuple(memory.id for memory in card.plan.memories)
        self._session.change(
            card, lambda assistant: assistant.memory.undo(ids), lambda: self._settle(card, UNDONE)
        )

    def _settle(self, card: ForgetCard, outcome: str, *, undo: bool = False) -> None:
        card.settle(outcome, undo=undo)
        self._page.transcript.refresh()
