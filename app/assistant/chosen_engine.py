"""The engine that a person's settings name now: when they change, the next question goes there."""

from collections.abc import Callable, Iterator
from threading import Event, Lock

from app.assistant.model_choice import LocalModel
from app.domain.generation import EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine import Engine

Choice = LocalModel | Server | None
"""A model file, a server of the person's own, or the starter."""


class ChosenEngine:
    """An `Engine` that is another one when the choice has changed, but never within an answer."""

    def __init__(self, choice: Callable[[], Choice], make: Callable[[Choice], Engine]) -> None:
        """Take what tells the choice, and what makes an engine for it."""
        self._choice, self._make = choice, make
        self._held: tuple[Choice, Engine] | None = None
        self._lock = Lock()
        self._answering = 0

    def card(self) -> ModelCard:
        """Return what is known of the model that is chosen; see `Engine.card`."""
        return self._chosen().card()

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield an answer of the model that is chosen; see `Engine.generate`."""
        engine = self._chosen(to_answer=True)
        try:
            yield from engine.generate(prompt, sampling, stop)
        finally:
            with self._lock:
                self._answering -= 1

    def clear(self) -> None:
        """Drop every saved state of earlier prompts."""
        if self._held is not None:
            self._held[1].clear()

    def close(self) -> None:
        """Free the model; the next question loads it again."""
        if self._held is not None:
            self._held[1].close()

    def _chosen(self, *, to_answer: bool = False) -> Engine:
        """The engine of the choice; who is about to answer keeps it until the answer has ended."""
        with self._lock:
            if self._held is None or not self._answering:
                choice = self._choice()
                if self._held is None or self._held[0] != choice:
                    self.close()
                    self._held = (choice, self._make(choice))
            self._answering += to_answer
            return self._held[1]
