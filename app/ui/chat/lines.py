"""The quiet line below an answer, and what its receipt says, in words."""

from app.domain.chat import Message, Stopped
from app.domain.receipts import Receipt
from app.domain.text import counted

BY_CANDOR = "said by Candor itself; no model read your question"
BROKE_OFF = "the model broke off here"
ENDINGS = {
    Stopped.USER: "stopped by you",
    Stopped.LENGTH: "cut at the longest length",
    Stopped.CRASH: BROKE_OFF,
}


def note_line(answer: Message) -> str:
    """Return for example "1 memory · warm, short · 18 tokens/s"."""
    if answer.receipt is None and answer.stopped is Stopped.END:
        return BY_CANDOR
    receipt = answer.receipt or Receipt()
    parts = [_memories(receipt)]
    if receipt.persona:
        parts.append(", ".join(receipt.persona))
    if answer.emptied:
        return parts[0]
    if speed := tokens_per_second(receipt):
        parts.append(f"{speed} tokens/s")
    if receipt.picked_among:
        parts.append(f"picked among {receipt.picked_among}")
    if answer.stopped in ENDINGS:
        parts.append(ENDINGS[answer.stopped])
    return " · ".join(parts)


def _memories(receipt: Receipt) -> str:
    used = counted(len(receipt.used), "memory", "memories")
    if receipt.forgotten:
        gone = f"{counted(receipt.forgotten, 'memory', 'memories')} forgotten since"
        return f"{used}, {gone}" if receipt.used else gone
    return used if receipt.used else "no memories"


def tokens_per_second(receipt: Receipt) -> int:
    """Return how fast the answer was written, 0 when it is not known.

    Several that were written at once have no speed of their own.
    """
    if receipt.picked_among:
        return 0
    writing = receipt.duration_ms - receipt.first_token_ms
    if writing <= 0 or receipt.answer_tokens < 2:
        return 0
    return round((receipt.answer_tokens - 1) * 1000 / writing)


def picked_line(receipt: Receipt) -> str:
    """Return among how many the answer was picked, "" where nobody picked it."""
    if not receipt.picked_among:
        return ""
    return f"You picked this answer among {receipt.picked_among}."


def cost_line(receipt: Receipt) -> str:
    """Return what the answer cost, in tokens and seconds."""
    read = f"{receipt.prompt_tokens} tokens read"
    if receipt.reused_tokens:
        read += f" ({receipt.reused_tokens} kept from the turn before)"
    parts = [read, f"{receipt.answer_tokens} written"]
    if receipt.picked_among:
        parts.append(f"{receipt.duration_ms / 1000:.1f} s with the others beside it")
    else:
        parts.append(f"first word after {receipt.first_token_ms / 1000:.1f} s")
        parts.append(f"{receipt.duration_ms / 1000:.1f} s in all")
    if receipt.dropped_turns:
        dropped = counted(receipt.dropped_turns, "turn", "turns")
        parts.append(f"the oldest {dropped} no longer fitted")
    if receipt.extract_lines:
        lines = counted(receipt.extract_lines, "line", "lines")
        parts.append(f"{lines} of what you said there stood in their place")
    return ", ".join(parts)
