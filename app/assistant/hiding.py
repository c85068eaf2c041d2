"""What is being forgotten is hidden from the model at once, before it is sealed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.chat import Message
from app.domain.forgetting import ForgetPlan
from app.domain.references import MemoryId, MessageId


def hide(history: Sequence[Message], plan: ForgetPlan) -> tuple[Message, ...]:
    """Return the history as it will be once the plan is sealed, for the prompt."""
    gone = {memory.id for memory in plan.memories}
    silent = {each.message for each in plan.passages} | set(plan.answers)
    return tuple(_without(message, gone, silent) for message in history)


def scrub(history: Iterable[Message], gone: Iterable[MemoryId]) -> tuple[Message, ...]:
    """Return messages without forgotten memories: lines, receipts, and answers that used them."""
    return tuple(_without(message, set(gone), set()) for message in history)


def _without(message: Message, gone: set[MemoryId], silent: set[MessageId]) -> Message:
    block = tuple(line for line in message.block if line.memory not in gone)
    receipt = message.receipt
    used = receipt is not None and any(each.memory in gone for each in receipt.used)
    if used or message.id in silent:
        return replace(message, block=block, text="", receipt=None)
    return replace(message, block=block)
