"""The seal: what a plan names is destroyed in one commit, and its keys with it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from app.domain.chat import ChatId, Message
from app.domain.forgetting import ForgetPlan
from app.domain.memories import Evidence, Memory
from app.domain.receipts import Receipt
from app.domain.references import MemoryId, MessageId
from app.domain.text import title_of
from app.memory.forgetting.redaction import MARK, Span, moved_evidence, redacted
from app.memory.forgetting.staying import stay_forgotten
from app.memory.keeping import Keeping
from app.vault import Vault

EMPTIED = "This answer was emptied because it used something that you asked Candor to forget."


def destroy(plan: ForgetPlan, keeping: Keeping) -> Counter[str]:
    """Destroy what the plan names and return how much of each; stands in a forgetting block."""
    gone = frozenset(memory.id for memory in plan.memories)
    destroyed = Counter({"memories": len(gone), "answers": len(plan.answers)})
    destroyed["questions"] = len(plan.questions)
    stay_forgotten(plan.memories, keeping)
    destroyed["passages"] = _redact(plan.passages, gone, keeping)
    _clean_messages(plan, plan.named, keeping.vault)
    destroyed["vectors"] = sum(keeping.remove(memory.id) for memory in plan.memories)
    _unlink(gone, keeping)
    return destroyed


def _redact(passages: Iterable[Evidence], gone: frozenset[MemoryId], keeping: Keeping) -> int:
    """Redact the passages, and move the evidence of other memories to where it stands now."""
    spans: dict[MessageId, list[Span]] = defaultdict(list)
    for each in passages:
        spans[each.message].append((each.start, each.end))
    vault = keeping.vault
    for name, cuts in spans.items():
        message = vault.chats.find(name)
        if message:
            text = redacted(message.text, cuts)
            vault.chats.replace(replace(message, text=text))
            _retitle(message.chat, message.text, text, vault)
    for memory in vault.memories.all():
        if memory.id not in gone and any(each.message in spans for each in memory.evidence):
            keeping.write(_with_moved_evidence(memory, spans))
    return sum(len(cuts) for cuts in spans.values())


def _with_moved_evidence(memory: Memory, spans: dict[MessageId, list[Span]]) -> Memory:
    placed = (moved_evidence(each, spans.get(each.message, ())) for each in memory.evidence)
    return replace(memory, evidence=tuple(each for each in placed if each))


def _retitle(chat: ChatId, before: str, after: str, vault: Vault) -> None:
    """Give a chat that is named after its first message the name that the message has now."""
    here = vault.chats.get(chat)
    if here and here.title == title_of(before):
        vault.chats.rename(chat, title_of(after))


def _clean_messages(plan: ForgetPlan, gone: frozenset[MemoryId], vault: Vault) -> None:
    emptied = frozenset(plan.answers)
    passages = {each.text for each in plan.passages}
    for chat in vault.chats.all():
        title = chat.title
        for passage in passages:
            title = title.replace(passage, MARK)
        if title != chat.title:
            vault.chats.rename(chat.id, title)
        for message in vault.chats.messages(chat.id):
            cleaned = _cleaned(message, gone, emptied)
            if cleaned != message:
                vault.chats.replace(cleaned)


def _cleaned(message: Message, gone: frozenset[MemoryId], emptied: frozenset[MessageId]) -> Message:
    block = tuple(line for line in message.block if line.memory not in gone)
    receipt = message.receipt and _without(message.receipt, gone)
    message = replace(message, block=block, receipt=receipt)
    return replace(message, text="", emptied=EMPTIED) if message.id in emptied else message


def _without(receipt: Receipt, gone: frozenset[MemoryId]) -> Receipt:
    """The receipt that counts what it no longer names."""
    used = tuple(each for each in receipt.used if each.memory not in gone)
    left = tuple(each for each in receipt.left_out if each.memory not in gone)
    lost = len(receipt.used) - len(used)
    return replace(receipt, used=used, left_out=left, forgotten=receipt.forgotten + lost)


def _unlink(gone: frozenset[MemoryId], keeping: Keeping) -> None:
    """Let no memory that stays point to one that is gone."""
    for memory in keeping.vault.memories.all():
        if memory.supersedes in gone:
            keeping.write(replace(memory, supersedes=None))
