"""What is being forgotten is hidden from the model at once, before it is sealed."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from app.domain.chat import Message, Speaker
from app.domain.forgetting import ForgetPlan
from app.domain.receipts import Receipt
from app.domain.references import MemoryId, MessageId


def hide(history: Sequence[Message], plan: ForgetPlan) -> tuple[Message, ...]:
    """Return the history as it will be once the plan is sealed, for the prompt."""
    gone = plan.named
    silent = {each.message for each in plan.passages} | set(plan.answers)
    return tuple(_without(history, gone, silent))


def scrub(history: Iterable[Message], gone: Collection[MemoryId]) -> tuple[Message, ...]:
    """Return a temporary chat without forgotten memories.

    No vault can look for its words, so that every answer after the first one that could know goes.
    """
    return tuple(_without(history, gone, ()))


def _without(
    history: Iterable[Message], gone: Collection[MemoryId], silent: Collection[MessageId]
) -> Iterator[Message]:
    known = False
    for message in history:
        known = known or _holds(message, gone)
        block = tuple(line for line in message.block if line.memory not in gone)
        answer = message.speaker is Speaker.ASSISTANT
        if message.id in silent or (known and answer):
            yield replace(message, block=block, text="", receipt=None)
        else:
            yield replace(message, block=block, receipt=_receipt(message.receipt, gone))


def _receipt(receipt: Receipt | None, gone: Collection[MemoryId]) -> Receipt | None:
    """A receipt that does not name what is gone, not even as left out."""
    if receipt is None:
        return None
    used = tuple(each for each in receipt.used if each.memory not in gone)
    left_out = tuple(each for each in receipt.left_out if each.memory not in gone)
    return replace(receipt, used=used, left_out=left_out)


def _holds(message: Message, gone: Collection[MemoryId]) -> bool:
    used = message.receipt.used if message.receipt else ()
    return any(line.memory in gone for line in message.block) or any(
        each.memory in gone for each in used
    )
