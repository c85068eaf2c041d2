"""A turn in which somebody asks for something to be forgotten: a plan, and no model."""

import secrets
from collections.abc import Iterator

from app.assistant.chats import Shelf
from app.assistant.parts import Clock
from app.domain.chat import Chat, Message, Speaker, Stopped
from app.domain.events import Finished, ForgetAsked, Recalled, TurnEvent
from app.domain.forgetting import ForgetPlan, answer_to
from app.domain.references import MessageId


def answer_with_plan(
    chat: Chat, question: Message, plan: ForgetPlan, shelf: Shelf, clock: Clock
) -> Iterator[TurnEvent]:
    """Yield the plan and the app's own short answer; nothing is recalled and nothing goes."""
    yield Recalled(chat, question, (), ())
    yield ForgetAsked(plan)
    said = Message(
        MessageId(secrets.token_hex(8)), chat.id, Speaker.ASSISTANT, answer_to(plan), clock(),
        stopped=Stopped.END,
    )  # fmt: skip
    shelf.append(said)
    yield Finished(said)
