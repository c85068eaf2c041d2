"""The prompt inspector: what the model was given for one answer."""

from collections.abc import Sequence

from app.assistant.chats import Chats
from app.assistant.remembered import Remembered
from app.domain.chat import Message
from app.domain.prompting import Extract, Prompt, Role, build_prompt, shortened
from app.domain.receipts import Receipt
from app.domain.references import MessageId
from app.memory import extract


def prompt_text(chats: Chats, memory: Remembered, answer: MessageId) -> str:
    """Return head, history and question of an answer, without what is forgotten or waits for it."""
    kept = chats.find(answer)
    receipt = kept.receipt or Receipt()
    prompt = _as_sent(messages_before(chats, memory, kept), receipt)
    rows = [(Role.SYSTEM, prompt.head), *((turn.role, turn.text) for turn in prompt.history)]
    return "\n\n".join(f"[{role}]\n{text}" for role, text in [*rows, (Role.USER, prompt.question)])


def prompt_for(messages: Sequence[Message], head: str, using: Extract | None = None) -> Prompt:
    """Return what the last of some messages asks, behind a head; `using` as in `build_prompt`."""
    *history, question = messages
    return build_prompt(head, history, question.block, question.text, using)


def messages_before(chats: Chats, memory: Remembered, answer: Message) -> tuple[Message, ...]:
    """Return the chat up to the question of an answer, as it may be sent now."""
    messages = memory.sendable(chats.messages(answer.chat))
    return messages[: [message.id for message in messages].index(answer.id)]


def _as_sent(messages: Sequence[Message], receipt: Receipt) -> Prompt:
    """The prompt without the turns that did not fit, and with what stood in their place."""
    prompt = prompt_for(messages, receipt.head, extract if receipt.extract_lines else None)
    dropped = receipt.dropped_turns
    lines = [line for each in prompt.extracts[:dropped] for line in each]
    return shortened(prompt, dropped, lines[len(lines) - receipt.extract_lines :])
