"""The forget sheet: everything that goes, what stays, and the choices, before anything happens."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.changes import Changes
from app.domain.chat import ChatId
from app.domain.errors import CandorError
from app.domain.forgetting import ForgetPlan, ForgetReceipt
from app.domain.memories import Memory
from app.domain.references import MemoryId
from app.domain.wording import as_shown
from app.ui.forgetting.low import Low
from app.ui.forgetting.phrases import closure_lines, undo_line
from app.ui.forgetting.staying import Staying, with_these
from app.ui.parts import Notice, button, column, fit, framed, row, words
from app.ui.parts.choosing import TwoWays, Way
from app.ui.parts.paragraphs import Paragraphs
from app.ui.session import Session

if TYPE_CHECKING:
    from app.assistant import Assistant

SOURCES = (
    Way(
        "Also my words in the chats and the answers that used it",
        "Words are blacked out, answers are emptied; the rest of the chats stays.",
    ),
    Way(
        "Keep my words and the answers as they are",
        "Candor no longer knows it; who reads the old chats still does.",
    ),
)
LEARNING = (
    Way("Leave no trace", "Nothing tells that it was ever known. Said again, it can be learned."),
    Way(
        "Never learn it again",
        "A fingerprint that only this vault can read stays, so that nothing that says the same is "
        "kept, in any words.",
    ),
)
WHEN = (
    Way("With ten minutes to undo it", undo_line()),
    Way(
        "Now, and strictly",
        "This can not be undone, and takes what waits already. The programs that had it in their "
        "memory end; a recovery code is replaced, because the old one opens old copies.",
    ),
)
CHAT_GOES = "The chat itself goes at once and for good; its memories can be brought back till then."


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants forgotten.

    Attributes:
        title: what is asked.
        headline: what it is about, as the sheet shows it.
        plan: finds what goes.
        named: whether the memories of the plan are to be said one by one.
        chat: the chat that goes too; None where none does.
    """

    title: str
    headline: str = field(repr=False)
    plan: "Callable[[Assistant], ForgetPlan]"
    named: bool = True
    chat: ChatId | None = None


def wanted_memory(memory: Memory) -> Wanted:
    """Return the wish to forget one memory."""
    return Wanted(
        "Forget this?",
        as_shown(memory.statement),
        lambda assistant: assistant.memory.plan((memory.id,)),
        named=False,
    )


class ForgetSheet(QDialog):
    """Asks how to forget. `forgotten(ForgetPlan)`: under way; `sealed(ForgetReceipt)`: done."""

    forgotten = Signal(object)
    sealed = Signal(object)

    def __init__(self, session: Session, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = wanted
        self._first: ForgetPlan | None = None
        self._plan: ForgetPlan | None = None
        self._too: tuple[MemoryId, ...] = ()  # what else is in the plan
        self.setWindowTitle(wanted.title)
        self.setMinimumWidth(540)
        self.notice = Notice(session.look, "failure")
        self.closure = Paragraphs("Looking for everything that goes with it…")
        self.staying = Staying()
        self.source = TwoWays("Your words", SOURCES)
        self.learning = TwoWays("Learning it again", LEARNING)
        self.when = TwoWays("When", WHEN)
        self.cancel = button("Keep it", self.reject)
        self.go = button("Forget", self._forget, "danger")
        self.go.setEnabled(False)
        for each in (self.source, self.learning, self.when):
            each.changed.connect(self._tell)
        self.staying.changed.connect(self._look_again)
        self._arrange()
        session.read(self, wanted.plan, self._show, self._fail)

    def _arrange(self) -> None:
        chat = words(CHAT_GOES, "muted")
        chat.setVisible(self._wanted.chat is not None)
        pieces = (
            words(self._wanted.title, "heading"),
            words(self._wanted.headline, "statement"),
            framed(column(self.closure, chat, margin=16), "inset"),
            self.notice,
            self.staying,
        )
        choices = (self.source, self.learning, self.when)
        buttons = row(None, self.cancel, self.go)
        body = Low(column(*pieces, *choices, gap=10), self._most)
        body.changed.connect(lambda: fit(self))
        self.setLayout(column(body, None, buttons, gap=14, margin=24))

    def _most(self) -> int:
        """The height that leaves room on the screen for the buttons, which are always in sight."""
        buttons = 4 * self.cancel.sizeHint().height()  # with what is around them
        return self.screen().availableGeometry().height() - buttons

    def _show(self, plan: ForgetPlan) -> None:
        self._first = plan
        self._take(plan, ())
        self.cancel.setFocus()

    def _take(self, plan: ForgetPlan, too: tuple[MemoryId, ...]) -> None:
        """Go by this plan, unless something else was ticked since it was asked for."""
        if too != self.staying.ticked:
            return
        self._plan, self._too = plan, too
        self.notice.put_away()
        self.staying.tell(plan.also_holding)
        self._tell()

    def _look_again(self) -> None:
        """Find what goes with what is ticked; until then nothing can be forgotten."""
        first, too = self._first, self.staying.ticked
        if first is None:
            return
        self.go.setEnabled(False)
        self._session.read(
            self,
            lambda assistant: with_these(assistant, first, too),
            lambda plan: self._take(plan, too),
            self._fail_again,
        )

    def _fail_again(self, error: CandorError) -> None:
        self.staying.tick(self._too)
        self._fail(error)

    def _fail(self, error: CandorError) -> None:
        self.notice.fail(error)
        self.go.setEnabled(self._plan is not None)
        fit(self)

    def _chosen(self, plan: ForgetPlan) -> ForgetPlan:
        """The plan with the choices; what stays in the chats is no part of it."""
        plan = replace(plan, never_again=self.learning.second)
        if not self.source.second:
            return plan
        return replace(plan, keep_source=True, passages=(), answers=())

    def _tell(self) -> None:
        fit(self)
        if self._plan is None:
            return
        plan = self._chosen(self._plan)
        self.closure.tell(closure_lines(plan, named=self._wanted.named))
        something = bool(plan.memories)
        for each in (self.source, self.learning, self.when):
            each.setVisible(something)
        settled = self._too == self.staying.ticked
        self.go.setEnabled(settled and (something or self._wanted.chat is not None))

    def _forget(self) -> None:
        if self._plan is None:
            return
        plan, chat, strict = self._chosen(self._plan), self._wanted.chat, self.when.second
        self.go.setEnabled(False)
        self._session.read(
            self,
            lambda assistant: _forget(assistant, plan, chat, strict=strict),
            lambda done: self._done(plan, *done),
            self._fail,
        )

    def _done(self, plan: ForgetPlan, changes: Changes, receipt: ForgetReceipt | None) -> None:
        self._session.changed.emit(changes)
        self.accept()
        if receipt is not None:
            self.sealed.emit(receipt)
        else:
            self.forgotten.emit(plan)


def _forget(
    assistant: "Assistant", plan: ForgetPlan, chat: ChatId | None, *, strict: bool
) -> tuple[Changes, ForgetReceipt | None]:
    changes = assistant.memory.forget(plan) if plan.memories else Changes()
    receipt = assistant.memory.seal(now=True, strict=True) if strict and plan.memories else None
    if chat is not None:
        changes |= assistant.chats.delete(chat)
    return changes, receipt
