"""Forgetting from the first word to the receipt: plan, undo window, seal, check."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from app.domain.backups import told
from app.domain.chat import Message, Speaker
from app.domain.forgetting import UNDO_WINDOW, ForgetPlan, ForgetReceipt, Selector
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.memory.forgetting.lineage import closure
from app.memory.forgetting.planning import make_plan
from app.memory.forgetting.probing import residues_of
from app.memory.forgetting.remainders import is_remainder, remainder
from app.memory.forgetting.sealing import destroy
from app.memory.forgetting.selection import select
from app.memory.forgetting.verification import PassageIndex, verify
from app.memory.keeping import Keeping
from app.memory.language.forget_requests import Scope, read_forget_request

_FORGETTABLE = frozenset(State) - {State.FORGETTING}
OUTSIDE = "Out of Candor's reach: exports, screenshots, and copies that other programs made."


class Forgetting:
    """Forgets memories for good, with a while to think better of it."""

    def __init__(self, keeping: Keeping, passages: PassageIndex) -> None:
        self._keeping = keeping
        self._passages = passages

    def plan(self, ids: Sequence[MemoryId], *, keep_source: bool = False) -> ForgetPlan:
        """Return everything that would go with these memories.

        Raises:
            NotFoundError: no memory has one of these ids.
        """
        for each in ids:
            self._keeping.get(each)
        return make_plan(self._keeping.vault, ids, keep_source=keep_source)

    def plan_for(
        self, selector: Selector, *, keep_source: bool = False, never_again: bool = False
    ) -> ForgetPlan:
        """Return everything that would go with the memories that a selector means.

        Of a memory that says several things only the one that is meant goes; the rest stays as a
        memory of its own. Where nothing is meant the plan has no memories.
        """
        keeping = self._keeping
        present = [each for each in keeping.vault.memories.all() if each.state in _FORGETTABLE]
        matches = select(selector, present, keeping.cosines)
        plan = make_plan(
            keeping.vault, [match.memory for match in matches], keep_source=keep_source
        )
        now = keeping.clock()
        remainders = [
            remainder(keeping.get(match.memory), sentence, now)
            for match in matches for sentence in match.rest
        ]  # fmt: skip
        return replace(plan, remainders=tuple(remainders), never_again=never_again)

    def asked_to_forget(self, question: Message) -> ForgetPlan | None:
        """Return the plan for a question that asks for something to be forgotten; None otherwise.

        "Forget that" means what rests on the message before it. An idiom ("forget the pasta") that
        fits nothing is no request.
        """
        asked = read_forget_request(question.text)
        if asked is None:
            return None
        if asked.scope is Scope.LAST:
            return self._plan_for_last(question)
        plan = self.plan_for(Selector(question.text))
        idiom = asked.scope is Scope.CLAIM and asked.target.casefold().startswith("the ")
        return plan if plan.memories or not idiom else None

    def _plan_for_last(self, question: Message) -> ForgetPlan:
        messages = self._keeping.vault.chats.messages(question.chat)
        said = [m.id for m in messages if m.speaker is Speaker.USER and m.id != question.id]
        memories = self._keeping.vault.memories.all()
        last = said[-1:]
        meant = [m.id for m in memories if any(each.message in last for each in m.evidence)]
        return make_plan(self._keeping.vault, meant, keep_source=False)

    def forget(self, plan: ForgetPlan) -> tuple[Memory, ...]:
        """Return the memories of the plan, invisible from now on; `seal` destroys them."""
        now = self._keeping.clock()
        hidden = self._keeping.revise(
            [memory.id for memory in plan.memories], lambda each: _hidden(each, now, plan)
        )
        rests = [each for each in plan.remainders if each.supersedes in _ids(hidden)]
        if rests:
            self._keeping.add(rests)
        return hidden

    def undo(self, ids: Sequence[MemoryId]) -> tuple[Memory, ...]:
        """Return memories that were not sealed yet, as they stood before, with their closure."""
        every = self._keeping.vault.memories.all()
        hidden = [m for m in closure(ids, every) if m.state is State.FORGETTING]
        split = [each.id for each in every if any(is_remainder(each, m) for m in hidden)]
        with self._keeping.change():
            for name in split:
                self._keeping.remove(name)
            whole = [each for each in every if each.id not in split]
            return self._keeping.revise(_ids(hidden), lambda each: _shown(each, whole))

    def seal(self, *, now: bool = False) -> ForgetReceipt | None:
        """Destroy what waits and return the receipt; None when nothing is due.

        Due is what was forgotten longer ago than the undo window; with `now`, everything. In a
        vault that is for reading only it waits until the vault takes writes again.
        """
        if self._keeping.read_only:
            return None
        due = self._due(now=now)
        if not due:
            return None
        with self._keeping.forgetting() as report:
            plans = self._plans(due)
            barred = sum(memory.never_again for plan in plans for memory in plan.memories)
            destroyed = Counter[str]()
            for plan in plans:
                destroyed += destroy(plan, self._keeping)
        self._passages.close()  # it is built anew of what the chats say now
        found = verify(self._keeping, self._passages)
        probed = residues_of(plans, self._keeping)
        gone = tuple(dict.fromkeys(memory.id for plan in plans for memory in plan.memories))
        beyond = filter(None, (report.sentence, *told(report.backups), OUTSIDE))
        return ForgetReceipt(
            self._keeping.clock(), gone, {**destroyed, "keys": report.keys},
            found.checked, found.residues + sum(probed.values()), tuple(beyond), report.backups,
            barred,
        )  # fmt: skip

    def _due(self, *, now: bool) -> list[Memory]:
        limit = self._keeping.clock() - UNDO_WINDOW
        return [
            memory
            for memory in self._keeping.vault.memories.all()
            if memory.state is State.FORGETTING
            and (now or memory.forgetting_since is None or memory.forgetting_since <= limit)
        ]

    def _plans(self, due: Sequence[Memory]) -> list[ForgetPlan]:
        """What to destroy, made anew: the chats may have gone on since the person saw the plan."""
        kept = [each.id for each in due if each.keep_source]
        whole = [each.id for each in due if not each.keep_source]
        vault = self._keeping.vault
        plans = (
            make_plan(vault, whole, keep_source=False),
            make_plan(vault, kept, keep_source=True),
        )
        return [plan for plan in plans if plan.memories]


def _ids(memories: Iterable[Memory]) -> list[MemoryId]:
    return [memory.id for memory in memories]


def _hidden(memory: Memory, now: datetime, plan: ForgetPlan) -> Memory:
    """The memory on its way out; what waits already keeps its moment and takes the last choice."""
    waits = memory.state is State.FORGETTING
    since = memory.forgetting_since if waits else now
    return replace(
        memory, state=State.FORGETTING, forgetting_since=since,
        keep_source=plan.keep_source, never_again=plan.never_again,
    )  # fmt: skip


def _shown(memory: Memory, every: Sequence[Memory]) -> Memory:
    state = _state_before(memory, every)
    return replace(memory, state=state, forgetting_since=None, keep_source=False, never_again=False)


def _state_before(memory: Memory, every: Sequence[Memory]) -> State:
    if any(each.supersedes == memory.id and each.accepted_at for each in every):
        return State.SUPERSEDED
    return State.ACTIVE if memory.accepted_at else State.PROPOSED
