"""The prompt inspector: what the model was given for one answer."""

from app.assistant.chats import Chats
from app.assistant.remembered import Remembered
from app.domain.chat import Message
from app.domain.prompting import Prompt, Role, build_prompt
from app.domain.receipts import Receipt
from app.domain.references import MessageId


def prompt_text(chats: Chats, memory: Remembered, answer: MessageId) -> str:
    """Return head, history and question of an answer, without what is forgotten or waits for it."""
    kept = chats.find(answer)
    receipt = kept.receipt or Receipt()
    prompt = prompt_for(chats, memory, kept, receipt.head)
    turns = prompt.history[2 * receipt.dropped_turns :]
    rows = [(Role.SYSTEM, prompt.head), *((turn.role, turn.text) for turn in turns)]
    return "\n\n".join(f"[{role}]\n{text}" for role, text in [*rows, (Role.USER, prompt.question)])


def prompt_for(chats: Chats, memory: Remembered, answer: Message, head: str) -> Prompt:
    """Return what an answer answers, behind a head, without what is forgotten or waits for it."""
    *history, question = messages_before(chats, memory, answer)
    return build_prompt(head, history, question.block, question.text)


def messages_before(chats: Chats, memory: Remembered, answer: Message) -> tuple[Message, ...]:
    """Return the chat up to the question of an answer, as it may be sent now."""
    messages = memory.sendable(chats.messages(answer.chat))
    return messages[: [message.id for message in messages].index(answer.id)]
