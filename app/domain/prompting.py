"""The prompt: a stable head, the history as it was sent, and the newest question.

Source of the order: recalled memories beside the question keep the prefix byte-stable, so that
the model's cached state is reused (`product.md`, A6).
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.chat import BlockLine, Message, Speaker


class Role(StrEnum):
    """Whose words a turn of the prompt holds."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class PromptTurn:
    """One turn of a prompt. Its text is data: control tokens in it are never parsed."""

    role: Role
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the model is given: the head, earlier turns, and the newest question last."""

    head: str = field(repr=False)
    history: tuple[PromptTurn, ...]
    question: str = field(repr=False)


def build_question(block: Sequence[BlockLine], text: str) -> str:
    """Return the question as the model reads it, with the recalled lines directly before it.

    A statement keeps to its one line, so that none can pass for a second one or for a question.
    """
    if not block:
        return text
    lines = "\n".join(f"- {' '.join(line.statement.split())}" for line in block)
    return f"What you remember:\n{lines}\n\n{text}"


def build_prompt(
    head: str, history: Sequence[Message], block: Sequence[BlockLine], text: str
) -> Prompt:
    """Return the prompt of one turn.

    Questions that were never answered are left out of the history, and so are pairs of which
    forgetting left one side without words.
    """
    return Prompt(head, _turns(history), build_question(block, text))


def _turns(history: Sequence[Message]) -> tuple[PromptTurn, ...]:
    turns: list[PromptTurn] = []
    for question, answer in _pairs(history):
        turns.append(PromptTurn(Role.USER, build_question(question.block, question.text)))
        turns.append(PromptTurn(Role.ASSISTANT, answer.text))
    return tuple(turns)


def _pairs(history: Sequence[Message]) -> list[tuple[Message, Message]]:
    """Questions with the answers that follow them directly, where both have words."""
    return [
        (question, answer)
        for question, answer in itertools.pairwise(history)
        if question.speaker is Speaker.USER
        and answer.speaker is Speaker.ASSISTANT
        and question.text
        and answer.text
    ]
