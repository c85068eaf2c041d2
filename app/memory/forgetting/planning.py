"""The plan: everything that goes with a memory, shown before anything happens."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.chat import Message
from app.domain.forgetting import ForgetPlan
from app.domain.memories import Evidence, Memory
from app.domain.references import MemoryId
from app.memory.forgetting.lineage import closure, facts, with_summaries
from app.memory.forgetting.naming import holding_names
from app.memory.forgetting.traces import (
    carries,
    distinctive,
    repetitions,
    rephrasings,
    requests,
    tainted_answers,
)
from app.vault import Vault


def make_plan(vault: Vault, ids: Sequence[MemoryId], *, keep_source: bool) -> ForgetPlan:
    """Return what goes with these memories; ids that no memory has are left out."""
    every = vault.memories.all()
    named = closure(ids, every)
    chats = [vault.chats.messages(chat.id) for chat in vault.chats.all()]
    passages = _passages(named, [m for messages in chats for m in messages], every)
    memories = with_summaries(named, passages, every)
    plan = ForgetPlan(
        memories, () if keep_source else passages, keep_source=keep_source,
        also_holding=holding_names(memories, every),
    )  # fmt: skip
    gone = plan.named
    questions = tuple(m.id for messages in chats for m in messages if carries(m, gone))
    if keep_source:
        return replace(plan, questions=questions)
    sources = frozenset(each.message for each in passages)
    words = distinctive(memories)
    answers = tuple(
        answer for messages in chats for answer in tainted_answers(messages, gone, sources, words)
    )
    return replace(plan, answers=answers, questions=questions)


def _passages(
    named: Sequence[Memory], messages: Sequence[Message], every: Sequence[Memory]
) -> tuple[Evidence, ...]:
    """The evidence that still stands in the chats, and where the same was said again.

    In other words too, and when it was asked to be forgotten; but words on which a memory rests
    that stays are never touched for that. A summary only repeats what was said: it claims no words.
    """
    memories, gone = facts(named), {each.id for each in named}
    staying = [each for memory in facts(every) if memory.id not in gone for each in memory.evidence]
    kept = {message.id for message in messages}
    own = [each for memory in memories for each in memory.evidence if each.message in kept]
    found = dict.fromkeys(own)
    places = {(each.message, each.start, each.end) for each in own}
    otherwise = (*rephrasings(memories, messages), *requests(memories, messages))
    new = (each for each in otherwise if not _overlaps(each, [*own, *staying]))
    again = [*repetitions(own, messages), *new]
    for each in again:
        if (each.message, each.start, each.end) not in places:
            found[each] = None
    return tuple(found)


def _overlaps(passage: Evidence, others: Iterable[Evidence]) -> bool:
    return any(
        each.message == passage.message and each.start < passage.end and passage.start < each.end
        for each in others
    )
