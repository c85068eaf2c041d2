"""The engine that a person's settings name now: when they change, the next question goes there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock

from app.assistant.model_choice import LocalModel
from app.domain.generation import Candidate, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.domain.servers import Server
from app.engine import Calibrating, Choosing, Engine, Resumable

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
        with self._answer() as engine:
            yield from engine.generate(prompt, sampling, stop)

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return several answers of the model that is chosen; none where it can not."""
        with self._answer() as engine:
            if not isinstance(engine, Choosing):
                return ()
            return engine.candidates(prompt, sampling, stop, count=count)

    @property
    def local(self) -> bool:
        """Whether the model that is chosen computes on this machine."""
        return not isinstance(self._choice(), Server)

    def calibrated(self) -> bool:
        """Return whether there is nothing to find out about how the chosen model runs best."""
        engine = self._chosen()
        return not isinstance(engine, Calibrating) or engine.calibrated()

    def calibrate(self, stop: Event) -> ModelCard:
        """Find out how the chosen model runs best, where it computes here; see `Calibrating`."""
        with self._answer() as engine:
            return engine.calibrate(stop) if isinstance(engine, Calibrating) else engine.card()

    def save_state(self, most: int) -> bytes | None:
        """Return what was evaluated last; None also where its engine lets no state out."""
        if self._held is None:
            return None
        engine = self._held[1]
        return engine.save_state(most) if isinstance(engine, Resumable) else None

    def load_state(self, state: bytes) -> bool:
        """Go on from a saved state; False also where the engine takes none."""
        engine = self._chosen()
        return isinstance(engine, Resumable) and engine.load_state(state)

    def clear(self) -> None:
        """Drop every saved state of earlier prompts."""
        if self._held is not None:
            self._held[1].clear()

    def close(self) -> None:
        """Free the model; the next question loads it again."""
        if self._held is not None:
            self._held[1].close()

    @contextmanager
    def _answer(self) -> Iterator[Engine]:
        engine = self._chosen(to_answer=True)
        try:
            yield engine
        finally:
            with self._lock:
                self._answering -= 1

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
