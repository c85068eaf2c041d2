"""Memory as front ends and turns see it: rules first, and no model keeps what was forgotten."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event

from app.assistant.backups import with_backups
from app.assistant.chats import Chats
from app.assistant.hiding import hide
from app.assistant.parts import Clock
from app.assistant.strictly import Workers, with_new_code
from app.assistant.tuning import Tuning
from app.domain.changes import Changes
from app.domain.chat import Message
from app.domain.consents import Retention
from app.domain.errors import BoundError
from app.domain.events import Learned
from app.domain.explaining import explain_rule
from app.domain.forgetting import ForgetPlan, ForgetReceipt, Selector, Verification
from app.domain.memories import Memory
from app.domain.policy import Rule
from app.domain.references import MemoryId
from app.domain.text import clean
from app.engine import Embedder, Engine
from app.memory import Found, MemoryService
from app.vault import Vault

SOON = timedelta(days=30)
MINUTE = timedelta(minutes=1)
MEMORIES = Changes(memories=True)
FORGOTTEN = Changes(memories=True, chats=True)


class Remembered:
    """What is known of the person; see `MemoryService` for what each call means."""

    def __init__(
        self,
        vault: Vault,
        chats: Chats,
        embedder: Embedder,
        engine: Engine,
        tuning: Tuning,
        clock: Clock,
    ) -> None:
        self._vault = vault
        self._chats = chats
        self._engine = engine
        self._workers = Workers(engine, embedder)
        self._tuning = tuning
        self._clock = clock
        self._service = MemoryService(vault, embedder, clock)
        chats.goes_with = self._service.destroy_summaries
        chats.let_go = self._service.drop_history
        self._looked_at: datetime | None = None
        self.running = chats.running
        self.may_work_in_background: Callable[[], bool] = lambda: True

    def all(self) -> tuple[Memory, ...]:
        """Return every memory that is not a proposal, oldest first."""
        return self._service.all()

    def proposals(self) -> tuple[Memory, ...]:
        """Return what waits for consent, oldest first."""
        return self._service.proposals()

    def get(self, memory: MemoryId) -> Memory:
        """Return one memory or proposal.

        Raises:
            NotFoundError: no memory has this id.
        """
        return self._service.get(memory)

    def find(self, text: str) -> tuple[Memory, ...]:
        """Return the memories and proposals that share words with a text, best first."""
        return self._service.find(text)

    def remember(self, text: str) -> tuple[Memory, ...]:
        """Remember what somebody typed for just that purpose.

        Raises:
            BoundError: a rule forbids memory.
            CandorError: it is a secret, or no plain sentence can be made of it.
        """
        self._demand_allowed()
        return self._service.remember(clean(text))

    def take_in(self, memories: Sequence[Memory]) -> tuple[Memory, ...]:
        """Return the memories from elsewhere that were kept, in the state that they came in.

        Raises:
            BoundError: a rule forbids memory.
        """
        self._demand_allowed()
        return self._service.take_in(memories)

    def accept(self, ids: Sequence[MemoryId]) -> Changes:
        """Remember what was proposed."""
        self._demand_allowed()
        self._service.accept(ids)
        return MEMORIES

    def keep_both(self, memory: MemoryId) -> Changes:
        """Let a newer value and the older one that it replaced both hold.

        Raises:
            NotFoundError: this memory replaced no other.
        """
        self._service.keep_both(memory)
        return MEMORIES

    def restore(self, memory: MemoryId) -> Changes:
        """Let the older value hold again that this newer one replaced.

        Raises:
            NotFoundError: this memory replaced no other.
        """
        self._service.restore(memory)
        return MEMORIES

    def decline(self, ids: Sequence[MemoryId]) -> Changes:
        """Destroy what was proposed, with its keys; it is not proposed again in the same words."""
        self._service.decline(ids)
        return MEMORIES

    def edit(self, memory: MemoryId, statement: str) -> Changes:
        """Put a memory in other words."""
        self._service.edit(memory, statement)
        return MEMORIES

    def plan(self, ids: Sequence[MemoryId], *, keep_source: bool = False) -> ForgetPlan:
        """Return everything that would go with these memories."""
        return with_backups(self._service.plan(ids, keep_source=keep_source), self._vault)

    def forget(self, plan: ForgetPlan) -> Changes:
        """Make the plan's memories invisible at once and open the undo window.

        An answer whose prompt holds one of them is stopped; the model's saved states are dropped.
        """
        if self.running.touched_by(plan):
            self.running.disturb()  # first of all: it could learn the same again meanwhile
        self._service.forget(plan)
        self.running.when_free(self._engine.clear)
        return FORGOTTEN

    def plan_for(
        self, selector: Selector, *, keep_source: bool = False, never_again: bool = False
    ) -> ForgetPlan:
        """Return everything that would go with what a selector means; it may mean nothing.

        With `never_again` nothing that says the same is learned from then on.
        """
        plan = self._service.plan_for(selector, keep_source=keep_source, never_again=never_again)
        return with_backups(plan, self._vault)

    def asked_to_forget(self, question: Message) -> ForgetPlan | None:
        """Return the plan for a question that asks for something to be forgotten; None otherwise.

        It changes nothing: front ends show it, and `forget` it on the person's word.
        """
        plan = self._service.asked_to_forget(question)
        return with_backups(plan, self._vault) if plan else None

    def never_learned(self) -> int:
        """Return how many things are never to be learned again."""
        return self._service.never_learned()

    def allow_again(self, text: str | None = None) -> Changes:
        """Allow again what a text says, or without one everything that is never to be learned."""
        self._service.allow_again(text)
        return MEMORIES

    def undo(self, ids: Sequence[MemoryId]) -> Changes:
        """Bring back memories that are not sealed yet."""
        self._service.undo(ids)
        self._service.spare(ids, self._retention())
        return FORGOTTEN

    def seal(self, *, now: bool = False, strict: bool = False) -> ForgetReceipt | None:
        """Destroy what is due, or with `now` all that waits; None when there is nothing.

        With `strict` the processes that had it in their memory end too, and a recovery code is
        replaced, because the old one opens old copies: the receipt holds the new one, to be shown
        once.
        """
        waiting = self._forgetting()
        if not waiting:
            return None
        plan = self._service.plan(waiting)
        with self.running.ended(only_if=strict or self.running.touched_by(plan)):
            receipt = self._service.seal(now=now)
            if receipt:
                self._scrub_temporary(plan, receipt)
        if receipt:
            self.running.when_free(self._workers.end if strict else self._engine.clear)
        return with_new_code(receipt, self._vault) if receipt and strict else receipt

    def _scrub_temporary(self, plan: ForgetPlan, receipt: ForgetReceipt) -> None:
        gone = tuple(each for each in plan.memories if each.id in receipt.memories)
        sealed = replace(plan, memories=gone)
        self._chats.scrub_temporary(
            receipt.memories, lambda messages: self._service.without_words(sealed, messages)
        )

    def verify(self) -> Verification:
        """Return how many residues of forgotten things a fresh look finds, temporary chats too."""
        return self._service.verify(self._chats.temporary_messages())

    def warm(self) -> None:
        """Load the embedder, and where other chats may be looked up, index them."""
        self._service.warm()
        if self._vault.settings.load().consents.history and self._may_go_on_alone():
            self._service.warm_history(Event())

    def close(self) -> None:
        """Drop what is kept in memory for finding, at lock."""
        self._service.close()

    def _may_go_on_alone(self) -> bool:
        return self._allowed() and self.may_work_in_background()

    def sendable(self, history: tuple[Message, ...]) -> tuple[Message, ...]:
        """Return what the model may read of a history: nothing that is being forgotten."""
        hidden = self._forgetting()
        return hide(history, self._service.plan(hidden)) if hidden else history

    def recall(self, question: Message, context: int) -> Found:
        """Return what belongs beside a question; nothing where a rule forbids memory.

        Also what was said in other chats, where the person allowed that.
        """
        if not self._allowed():
            return Found()
        found = self._service.recall(question.text, context)
        if not self._vault.settings.load().consents.history:
            self._service.drop_history()  # it may have been allowed before
            return found
        return found.with_passages(self._service.look_up(question), context)

    def learn(self, question: Message, stop: Event) -> Learned:
        """Return what was saved and proposed; nothing where a rule forbids memory."""
        if not self._allowed():
            return Learned()
        chosen = self._vault.settings.load()
        return self._service.learn(question, chosen.learning, stop, chosen.consents)

    def read_along(self, question: Message, stop: Event) -> Learned:
        """Return what the model found that the rules did not; only where somebody allowed it."""
        chosen = self._vault.settings.load()
        if not (chosen.consents.second_reader and self._may_go_on_alone()):
            return Learned()
        return self._service.read_along(question, self._engine, chosen, stop)

    def sum_up(self) -> Learned:
        """Return the summaries of chats that have ended; none unless somebody allowed them."""
        chosen = self._vault.settings.load()
        if not (chosen.consents.summaries and self._may_go_on_alone()):
            return Learned()
        return self._service.sum_up(chosen)

    def expiring(self, within: timedelta = SOON) -> tuple[tuple[Memory, datetime], ...]:
        """Return what goes by itself before long, with its day, the soonest first."""
        return self._service.expiring(self._retention(), within)

    def expire(self) -> Changes:
        """Forget what has outlived what was said of it or the rules; its undo window opens.

        Looks at most once a minute, so that it may be called before every question.
        """
        now = self._clock()
        if self._looked_at and now - self._looked_at < MINUTE:
            return Changes()
        self._looked_at = now
        if not self._service.expire(self._retention()):
            return Changes()
        self.running.when_free(self._engine.clear)
        return FORGOTTEN

    def note_use(self, ids: Sequence[MemoryId]) -> None:
        """Count one use of each of these memories."""
        if ids:
            self._service.note_use(ids, self._clock())

    def _retention(self) -> Retention:
        return self._vault.settings.load().consents.retention

    def _forgetting(self) -> tuple[MemoryId, ...]:
        return self._service.hidden()

    def _allowed(self) -> bool:
        return self._tuning.memory_allowed()

    def _demand_allowed(self) -> None:
        if not self._allowed():
            raise BoundError(
                explain_rule(self._tuning.bounds(), Rule.MEMORY),
                advice="Who set the rule can change it.",
            )
