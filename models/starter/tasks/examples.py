"""One training example: a conversation whose assistant turns are to be learned."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.prompting import PromptTurn, Role

EXTRACTION_HEAD = "Extract memories as JSON."


@dataclass(frozen=True, slots=True)
class Example:
    """A head, then questions and answers in turn; the loss is on the answers alone."""

    head: str
    turns: tuple[PromptTurn, ...]


Family = tuple[Example, ...]
"""Examples that begin alike (same head, often the same memory lines) and are trained together."""


def asked(lines: Sequence[str], question: str) -> str:
    """Return a question as the app sends it: recalled lines before it, or the bare question."""
    if not lines:
        return question
    block = "\n".join(f"- {line}" for line in lines)
    return f"What you remember:\n{block}\n\n{question}"


def single(head: str, question: str, answer: str) -> Example:
    """Return an example of one turn."""
    return conversation(head, [(question, answer)])


def conversation(head: str, pairs: Sequence[tuple[str, str]]) -> Example:
    """Return an example of several turns."""
    turns = [
        turn
        for question, answer in pairs
        for turn in (PromptTurn(Role.USER, question), PromptTurn(Role.ASSISTANT, answer))
    ]
    return Example(head, tuple(turns))
