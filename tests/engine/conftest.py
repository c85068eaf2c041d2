"""Real engines over the tiny model, and the words to ask them with."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.domain.generation import Begun, Chunk, Ended, Sampling
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine import ChildEngine, Engine
from app.engine.llama import LlamaEngine

GREEDY = Sampling(temperature=0.0, max_tokens=24)
HEAD = "You are Candor. Be kind."
TINY = Path(__file__).parents[1] / "tiny.gguf"


class LateStop(Event):
    """A stop that is pressed after so many looks at it; nothing has to sleep."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self._looks = looks

    def is_set(self) -> bool:
        """Count down to the press."""
        self._looks -= 1
        return self._looks < 0


def ask(question: str, *history: str, head: str = HEAD) -> Prompt:
    """Return a prompt; the history alternates between question and answer."""
    roles = (Role.USER, Role.ASSISTANT)
    turns = tuple(PromptTurn(roles[at % 2], text) for at, text in enumerate(history))
    return Prompt(head, turns, question)


def answer(
    engine: Engine, prompt: Prompt, sampling: Sampling = GREEDY, stop: Event | None = None
) -> tuple[Begun, str, Ended]:
    """Return what an engine says, in its three parts."""
    begun, *chunks, ended = engine.generate(prompt, sampling, stop or Event())
    assert isinstance(begun, Begun)
    assert isinstance(ended, Ended)
    texts = [chunk.text for chunk in chunks if isinstance(chunk, Chunk)]
    assert len(texts) == len(chunks)
    return begun, "".join(texts), ended


@pytest.fixture(scope="session")
def llama() -> Iterator[LlamaEngine]:
    """The tiny model in this process."""
    engine = LlamaEngine(TINY, threads=1)
    yield engine
    engine.close()


@pytest.fixture
def child() -> Iterator[ChildEngine]:
    """The tiny model in a process of its own."""
    engine = ChildEngine(TINY)
    yield engine
    engine.close()
