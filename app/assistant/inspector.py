"""The prompt inspector: what the model was given for one answer."""

from app.assistant.chats import Chats
from app.assistant.remembered import Remembered
from app.domain.prompting import Role, build_prompt
from app.domain.receipts import Receipt
from app.domain.references import MessageId


def prompt_text(chats: Chats, memory: Remembered, answer: MessageId) -> str:
    """Return head, history and question of an answer, without what is forgotten or waits for it."""
    kept = chats.find(answer)
    receipt = kept.receipt or Receipt()
    messages = memory.sendable(chats.messages(kept.chat))
    place = [message.id for message in messages].index(answer)
    question = messages[place - 1]
    prompt = build_prompt(receipt.head, messages[: place - 1], question.block, question.text)
    turns = prompt.history[2 * receipt.dropped_turns :]
    rows = [(Role.SYSTEM, prompt.head), *((turn.role, turn.text) for turn in turns)]
    return "\n\n".join(f"[{role}]\n{text}" for role, text in [*rows, (Role.USER, prompt.question)])
