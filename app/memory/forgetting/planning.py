"""The plan: everything that goes with a memory, shown before anything happens."""

from collections.abc import Sequence

from app.domain.chat import Message
from app.domain.forgetting import ForgetPlan
from app.domain.memories import Evidence, Memory
from app.domain.references import MemoryId
from app.memory.forgetting.lineage import closure
from app.memory.forgetting.traces import carries, distinctive, repetitions, tainted_answers
from app.vault import Vault


def make_plan(vault: Vault, ids: Sequence[MemoryId], *, keep_source: bool) -> ForgetPlan:
    """Return what goes with these memories; ids that no memory has are left out."""
    memories = closure(ids, vault.memories.all())
    gone = frozenset(memory.id for memory in memories)
    chats = [vault.chats.messages(chat.id) for chat in vault.chats.all()]
    questions = tuple(m.id for messages in chats for m in messages if carries(m, gone))
    if keep_source:
        return ForgetPlan(memories, questions=questions, keep_source=True)
    passages = _passages(memories, [m for messages in chats for m in messages])
    sources = frozenset(each.message for each in passages)
    words = distinctive(memories)
    answers = tuple(
        answer for messages in chats for answer in tainted_answers(messages, gone, sources, words)
    )
    return ForgetPlan(memories, passages, answers, questions)


def _passages(memories: Sequence[Memory], messages: Sequence[Message]) -> tuple[Evidence, ...]:
    """The evidence that still stands in the chats, and where the same words were said again."""
    kept = {message.id for message in messages}
    own = [each for memory in memories for each in memory.evidence if each.message in kept]
    found = dict.fromkeys(own)
    places = {(each.message, each.start, each.end) for each in own}
    for again in repetitions(own, messages):
        if (again.message, again.start, again.end) not in places:
            found[again] = None
    return tuple(found)
