"""The prompt: a stable head, the history as it was sent, and the newest question.

Source of the order: recalled memories beside the question keep the prefix byte-stable, so that
the model's cached state is reused (`product.md`, A6).
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.chat import BlockLine, Message, Speaker

Extract = Callable[[str], tuple[str, ...]]
"""What of a question stands for its turn where the turn no longer fits, in lines."""
_FAR, _STEP = 200, 100  # turns back from which extracts are made, counted in steps: see `_extracts`

EXTRACT_SHARE = 8
"""What stands for dropped turns may have one part of so many of the room, in any engine."""


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
    """What the model is given: the head, earlier turns, and the newest question last.

    `extracts` hold, for each pair of the history, the lines that may stand for it where it no
    longer fits; it is empty where nothing may.
    """

    head: str = field(repr=False)
    history: tuple[PromptTurn, ...]
    question: str = field(repr=False)
    extracts: tuple[tuple[str, ...], ...] = field(default=(), repr=False)


def build_question(block: Sequence[BlockLine], text: str) -> str:
    """Return the question as the model reads it, with the recalled lines directly before it.

    A statement keeps to its one line, so that none can pass for a second one or for a question.
    """
    return _below("What you remember:", [line.statement for line in block], text)


def below_extract(lines: Sequence[str], text: str) -> str:
    """Return the first question that is sent, below what stands for the turns before it."""
    return _below("What you remember of earlier in this chat:", lines, text)


def _below(title: str, statements: Sequence[str], text: str) -> str:
    if not statements:
        return text
    lines = "\n".join(f"- {' '.join(each.split())}" for each in statements)
    return f"{title}\n{lines}\n\n{text}"


def extract_of(extracts: Sequence[Sequence[str]], characters: int) -> tuple[str, ...]:
    """Return the lines of extracts that there is room for, those of the newest turns first."""
    lines: list[str] = []
    for line in reversed([line for each in extracts for line in each]):
        characters -= len(line)
        if characters < 0:
            break
        lines.append(line)
    return tuple(reversed(lines))


def shortened(prompt: Prompt, dropped: int, lines: Sequence[str]) -> Prompt:
    """Return a prompt without its oldest pairs, with the lines that stand for them."""
    kept, extracts = prompt.history[2 * dropped :], prompt.extracts[dropped:]
    if not kept:
        return Prompt(prompt.head, (), below_extract(lines, prompt.question), extracts)
    first = PromptTurn(kept[0].role, below_extract(lines, kept[0].text))
    return Prompt(prompt.head, (first, *kept[1:]), prompt.question, extracts)


def build_prompt(
    head: str,
    history: Sequence[Message],
    block: Sequence[BlockLine],
    text: str,
    extract: Extract | None = None,
) -> Prompt:
    """Return the prompt of one turn.

    Questions that were never answered are left out of the history, and so are pairs of which
    forgetting left one side without words. `extract` is None where nothing may stand for turns
    that no longer fit.
    """
    pairs = _pairs(history)
    extracts = _extracts([question.text for question, _ in pairs], extract) if extract else ()
    return Prompt(head, _turns(pairs), build_question(block, text), extracts)


def _extracts(questions: Sequence[str], extract: Extract) -> tuple[tuple[str, ...], ...]:
    """The extracts of the newest turns; from where on moves seldom, so that the same are sent."""
    start = max(0, len(questions) // _STEP * _STEP - _FAR)
    return ((),) * start + tuple(map(extract, questions[start:]))


def _turns(pairs: Sequence[tuple[Message, Message]]) -> tuple[PromptTurn, ...]:
    turns: list[PromptTurn] = []
    for question, answer in pairs:
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
