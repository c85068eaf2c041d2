"""The memory of one profile: learns, recalls, forgets.

Every call blocks and may come from any thread; writes are one at a time because the vault's are.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event

from app.domain.chat import ChatId, Message
from app.domain.consents import Consents, Retention
from app.domain.events import Learned, RecalledMemory
from app.domain.forgetting import ForgetPlan, ForgetReceipt, Selector, Verification
from app.domain.memories import Memory, State
from app.domain.references import MemoryId, MessageId
from app.domain.settings import LearningMode, Settings
from app.engine import Embedder, Engine
from app.memory.consent import Consent
from app.memory.expiring import Expiring
from app.memory.forgetting.elsewhere import without_words
from app.memory.forgetting.forgetting import Forgetting
from app.memory.forgetting.superseding import supersede
from app.memory.forgetting.verification import verify
from app.memory.keeping import Clock, Keeping
from app.memory.language.forget_requests import read_forget_request
from app.memory.learning.extraction import understand
from app.memory.looking_up import LookingUp
from app.memory.proposing import Learning, Rules
from app.memory.recall.budget import characters_for
from app.memory.recall.found import Found
from app.memory.summing_up import SummingUp
from app.memory.taking_in import take_in
from app.vault import Vault


class MemoryService:
    """What is known of one person, from where, and how it goes away."""

    def __init__(self, vault: Vault, embedder: Embedder, clock: Clock) -> None:
        self._keeping = Keeping(vault, embedder, clock)
        self._learning = Learning(self._keeping)
        self._consent = Consent(self._keeping)
        self._looking_up = LookingUp(self._keeping)
        self._forgetting = Forgetting(self._keeping, self._looking_up)
        self._expiring = Expiring(self._keeping, self._forgetting)
        self._summing_up = SummingUp(self._keeping)

    def all(self) -> tuple[Memory, ...]:
        """Return every memory that is not a proposal, oldest first."""
        memories = self._keeping.vault.memories.all()
        return tuple(memory for memory in memories if memory.state is not State.PROPOSED)

    def proposals(self) -> tuple[Memory, ...]:
        """Return what waits for consent, oldest first."""
        memories = self._keeping.vault.memories.all()
        return tuple(memory for memory in memories if memory.state is State.PROPOSED)

    def get(self, memory: MemoryId) -> Memory:
        """Return one memory or proposal, or a passage that was looked up in another chat.

        Raises:
            NotFoundError: no memory has this id.
        """
        said = self._looking_up.get(MessageId(memory))
        return said or self._keeping.get(memory)

    def find(self, text: str) -> tuple[Memory, ...]:
        """Return the memories and proposals that share words with a text, best first."""
        return self._keeping.search(text)

    def learn(
        self, question: Message, mode: LearningMode, stop: Event, consents: Consents | None = None
    ) -> Learned:
        """Return what was saved and what was proposed from one message of the person."""
        return self._learning.learn(question, Rules(mode, consents or Consents()), stop)

    def read_along(
        self, question: Message, engine: Engine, settings: Settings, stop: Event
    ) -> Learned:
        """Return what the model found in a message and the rules did not, as proposals."""
        rules = Rules(settings.learning, settings.consents)
        return self._learning.read_along(question, engine, rules, stop)

    def sum_up(self, settings: Settings) -> Learned:
        """Return the summaries of chats that have ended, where the person allowed them."""
        return self._summing_up.sum_up(Rules(settings.learning, settings.consents))

    def destroy_summaries(self, chat: ChatId) -> None:
        """Destroy the summaries that rest on a chat, for good."""
        self._summing_up.destroy(chat)

    def expiring(
        self, retention: Retention, within: timedelta
    ) -> tuple[tuple[Memory, datetime], ...]:
        """Return what goes by itself before long, with its day, the soonest first."""
        return self._expiring.expiring(retention, within)

    def expire(self, retention: Retention) -> tuple[Memory, ...]:
        """Return what was due, invisible to recall from now on."""
        return self._expiring.expire(retention)

    def spare(self, ids: Sequence[MemoryId], retention: Retention) -> None:
        """Let memories stay that were brought back after their end."""
        self._expiring.spare(ids, retention)

    def remember(self, text: str) -> tuple[Memory, ...]:
        """Return the memories that an explicit request, typed outside any chat, became.

        Raises:
            SecretRefusedError: the text gives away a password, a code or a card number.
            StatementRefusedError: nothing in it can be one plain sentence.
        """
        return self._learning.remember(text)

    def take_in(self, memories: Sequence[Memory]) -> tuple[Memory, ...]:
        """Return the memories from elsewhere that were kept, in the state that they came in."""
        return take_in(self._keeping, memories)

    def accept(self, ids: Sequence[MemoryId]) -> tuple[Memory, ...]:
        """Return the proposals, active from now on; what they supersede is retired."""
        return self._consent.accept(ids)

    def decline(self, ids: Sequence[MemoryId]) -> None:
        """Destroy proposals with their keys."""
        self._consent.decline(ids)

    def keep_both(self, memory: MemoryId) -> tuple[Memory, ...]:
        """Return a newer value and the older one that it replaced, both active."""
        return self._consent.keep_both(memory)

    def restore(self, memory: MemoryId) -> Memory:
        """Return the older value that a newer one replaced, active again in its place."""
        return self._consent.restore(memory)

    def edit(self, memory: MemoryId, statement: str) -> Memory:
        """Return the memory in other words; origin and evidence stay."""
        return self._consent.edit(memory, statement)

    def recall(self, text: str, context: int) -> Found:
        """Return the memories that belong beside a question, and what was left out and why.

        Nothing stands beside a request to forget: it must not bring up what it wants gone.
        `context` is how many tokens the model reads; memories get a fixed share of it.
        """
        if read_forget_request(text):
            return Found()
        return self._keeping.recall(text, characters_for(context))

    def look_up(self, question: Message) -> tuple[RecalledMemory, ...]:
        """Return what was said in other chats that answers a question, best first.

        Each is in the form of a memory, under the id of its message. Only to be asked where the
        person allowed it.
        """
        return () if read_forget_request(question.text) else self._looking_up.recall(question)

    def warm_history(self, stop: Event) -> None:
        """Index what was said in all chats, so that no question waits for it."""
        self._looking_up.warm(stop)

    def drop_history(self, chat: ChatId | None = None) -> None:
        """Let go of what was indexed of a chat that is gone, or without one of all chats."""
        if chat is None:
            self._looking_up.close()
        else:
            self._looking_up.remove(chat)

    def note_use(self, ids: Sequence[MemoryId], when: datetime) -> None:
        """Count one use of each of these memories; not in a vault that is for reading only."""
        if self._keeping.read_only:
            return
        self._keeping.revise(ids, lambda each: replace(each, uses=each.uses + 1, last_used=when))

    def plan(self, ids: Sequence[MemoryId], *, keep_source: bool = False) -> ForgetPlan:
        """Return everything that would go with these memories.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        return self._forgetting.plan(ids, keep_source=keep_source)

    def plan_for(
        self, selector: Selector, *, keep_source: bool = False, never_again: bool = False
    ) -> ForgetPlan:
        """Return everything that would go with what a selector means; it may mean nothing."""
        return self._forgetting.plan_for(selector, keep_source=keep_source, never_again=never_again)

    def asked_to_forget(self, question: Message) -> ForgetPlan | None:
        """Return the plan for a question that asks for something to be forgotten, or None."""
        return self._forgetting.asked_to_forget(question)

    def supersede(self, target: str, newer: str) -> tuple[Memory, ...]:
        """Retire what a target means and return what holds instead, the newer statement first."""
        return supersede(target, newer, self._keeping, self.remember)

    def forget(self, plan: ForgetPlan) -> tuple[Memory, ...]:
        """Return the memories of the plan, invisible to recall from now on."""
        return self._forgetting.forget(plan)

    def never_learned(self) -> int:
        """Return how many things are never to be learned again."""
        return len(self._keeping.never)

    def allow_again(self, text: str | None = None) -> int:
        """Allow again what a text says, or without one everything; return how many were allowed."""
        never = self._keeping.never
        if text is None:
            return never.lift()
        said = [each.statement for each in understand(text)]
        chosen = {name for each in said
                  for name in never.matching(each, self._keeping.vector_of(each))}  # fmt: skip
        return never.lift(chosen)

    def hidden(self) -> tuple[MemoryId, ...]:
        """Return the memories that were forgotten and not sealed yet, which no model may see."""
        return self._keeping.hidden()

    def undo(self, ids: Sequence[MemoryId]) -> tuple[Memory, ...]:
        """Return memories that were not sealed yet, as they stood before."""
        return self._forgetting.undo(ids)

    def seal(self, *, now: bool = False) -> ForgetReceipt | None:
        """Destroy what is due, or with `now` all that waits; None when there is nothing."""
        return self._forgetting.seal(now=now)

    def without_words(self, plan: ForgetPlan, messages: Sequence[Message]) -> tuple[Message, ...]:
        """Return messages that no vault keeps, without what the person said of the plan's."""
        return without_words(plan, messages)

    def verify(self, also: Sequence[Message] = ()) -> Verification:
        """Return how many residues of forgotten things a fresh look finds.

        `also` are messages that no vault keeps.
        """
        return verify(self._keeping, self._looking_up, also)

    def warm(self) -> None:
        """Build the indexes, load the embedder, and make the vectors that lack or are outdated."""
        self._keeping.warm()
        self._keeping.fill_vectors()
        self._keeping.renew_vectors()

    def close(self) -> None:
        """Drop everything that is kept in memory for finding, at lock."""
        self._looking_up.close()
        self._keeping.close()
