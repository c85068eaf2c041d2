"""An engine that says what it is told to: for tests and demonstrations."""

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from threading import Event

from app.domain.chat import Stopped
from app.domain.generation import Begun, Chunk, Ended, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.engine.grammar import check_grammar

Script = Callable[[Prompt], str]

_CONTEXT = 8192


class ScriptedEngine:
    """Answers from a script, word by word; keeps the prompts that it was given.

    Attributes:
        prompts: every prompt so far, oldest first.
    """

    def __init__(self, script: Sequence[str] | Script) -> None:
        """Take answers in their order (the last one stays), or a function from prompt to answer."""
        self._script = script if callable(script) else _in_order(script)
        self.prompts: list[Prompt] = []

    def card(self) -> ModelCard:
        """Return a card that says what this is."""
        return ModelCard("scripted", "none", _CONTEXT, notes=("It says what it was told to.",))

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the scripted answer; see `Engine.generate`. A token is a word.

        That a script keeps to a grammar is for its author to see to.
        """
        check_grammar(sampling.grammar)
        self.prompts.append(prompt)
        pieces = re.findall(r"\S+\s*|\s+", self._script(prompt))
        yield Begun(len(prompt.question.split()), 0, 0)
        for said, piece in enumerate(pieces):
            if stop.is_set() or said == sampling.max_tokens:
                yield Ended(Stopped.USER if stop.is_set() else Stopped.LENGTH, said)
                return
            yield Chunk(piece, 1)
        yield Ended(Stopped.END, len(pieces))

    def clear(self) -> None:
        """Drop the prompts."""
        self.prompts.clear()

    def close(self) -> None:
        """Do nothing: a script needs no room."""


def _in_order(answers: Sequence[str]) -> Script:
    """Return a script that gives one answer after the other and stays with the last."""
    waiting = deque(answers)
    return lambda _: waiting.popleft() if len(waiting) > 1 else waiting[0]
