"""Asking again for what was just forgotten, in several ways, and looking for its very words.

Only right after the seal are the words still at hand to ask with; nothing of a probe is kept.
"""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.chat import Message
from app.domain.forgetting import ForgetPlan
from app.domain.memories import Memory
from app.domain.wording import as_said
from app.memory.forgetting.redaction import MARK
from app.memory.keeping import Keeping

MOST = 5  # memories that are asked for; the words of all are looked for
_CHARACTERS = 4096
_WORDS = 3  # that a passage must have to be looked for


def residues_of(plans: Sequence[ForgetPlan], keeping: Keeping) -> Mapping[str, int]:
    """Return what is found again of sealed plans, by place; all 0 when it is gone."""
    memories = [memory for plan in plans for memory in plan.memories]
    gone = {memory.statement for memory in memories} - _still_true(keeping)
    return {
        "recall": sum(_recalled(each, gone, keeping) for each in memories[:MOST]),
        "words": sum(_standing(plan, keeping) for plan in plans if not plan.keep_source),
    }


def questions_for(memory: Memory) -> tuple[str, ...]:
    """Return ways to ask for a memory: as it was said, and three ways to come back to it."""
    said = as_said(memory.statement).rstrip(".")
    return (
        f"{said}.", f"Is it true that {said}?", f"What did I tell you? {said}?",
        f"Do you remember that {said}?",
    )  # fmt: skip


def _still_true(keeping: Keeping) -> set[str]:
    return {memory.statement for memory in keeping.vault.memories.all()}


def _recalled(memory: Memory, gone: set[str], keeping: Keeping) -> int:
    """How many answers of recall and search still hold what is gone."""
    found = [
        each.memory.statement
        for question in questions_for(memory)
        for each in keeping.recall(question, _CHARACTERS).memories
    ]
    found += [each.statement for each in keeping.search(memory.statement)]
    return sum(statement in gone for statement in found)


def _standing(plan: ForgetPlan, keeping: Keeping) -> int:
    """How many messages and titles still hold a passage of the plan word for word."""
    passages = {each.text.casefold() for each in plan.passages if len(each.text.split()) >= _WORDS}
    vault = keeping.vault
    if not passages:
        return 0
    staying = {e.text.casefold() for m in vault.memories.all() for e in m.evidence}
    wanted = {each for each in passages if not any(each in other for other in staying)}
    texts = [text for chat in vault.chats.all() for text in _texts(vault.chats.messages(chat.id))]
    texts += [chat.title for chat in vault.chats.all()]
    return sum(each in text.casefold() for text in texts for each in wanted if each != MARK)


def _texts(messages: Iterable[Message]) -> Iterable[str]:
    for message in messages:
        yield message.text
        yield from (line.statement for line in message.block)
