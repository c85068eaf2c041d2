"""The engine of an unlocked profile, and the chat that it goes on with at once after a lock.

The state of the chat that was answered last is sealed into the vault at the lock. What drops the
engine's states drops that one too, so that whoever forgets has one thing to call.
"""

from collections.abc import Iterator
from threading import Event

from app.assistant.chosen_engine import ChosenEngine
from app.domain.chat import Chat, ChatId
from app.domain.generation import Candidate, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.vault import Vault

MOST = 16 << 20
"""Bytes of a state: unlocking reads them all. 700 tokens of the starter, 0.1 s of a processor.

Measured: `python -m tests.benchmarks.warm_start`.
"""


class WarmEngine:
    """An `Engine` that knows which kept chat its last answer was for."""

    def __init__(self, vault: Vault, engine: ChosenEngine) -> None:
        self._vault, self._engine = vault, engine
        self._answered: ChatId | None = None
        self._resumed = False

    @property
    def local(self) -> bool:
        """Whether the model that is chosen computes on this machine."""
        return self._engine.local

    def card(self) -> ModelCard:
        """Return what is known of the model; see `Engine.card`."""
        return self._engine.card()

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield an answer; see `Engine.generate`. A turn tells afterwards whose it was."""
        self._answered = None
        yield from self._engine.generate(prompt, sampling, stop)

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return several answers; see `Choosing`. None where the engine can not."""
        self._answered = None
        return self._engine.candidates(prompt, sampling, stop, count=count)

    def calibrated(self) -> bool:
        """Return whether there is nothing to find out about how the model runs best."""
        return self._engine.calibrated()

    def calibrate(self, stop: Event) -> ModelCard:
        """Find out how the model runs best, where it computes here; see `Calibrating`."""
        self._answered = None
        return self._engine.calibrate(stop)

    def note_answer(self, chat: Chat) -> None:
        """Note whose answer was the last; a temporary chat's is never kept."""
        self._answered = None if chat.temporary else chat.id

    def resume(self, chat: ChatId) -> None:
        """Go on from the chat's state in the vault, once a loaded model; call before `generate`.

        Raises:
            EngineError: the model can not be loaded.
        """
        state = None if self._resumed else self._vault.states.get(chat)
        if state is not None:
            self._resumed = True
            self._engine.load_state(state)

    def keep(self) -> None:
        """Seal the state of the chat that was answered last into the vault; call between answers.

        Raises:
            VaultError: it could not be kept.
        """
        if self._answered is None:
            return
        state = self._engine.save_state(MOST)
        if state is not None:
            self._vault.states.put(self._answered, state)

    def clear(self) -> None:
        """Drop every saved state of earlier prompts, also the one in the vault."""
        self._answered = None
        self._engine.clear()
        if not self._vault.closed:
            self._vault.states.clear()

    def close(self) -> None:
        """Free the model; the next question loads it again."""
        self._answered, self._resumed = None, False
        self._engine.close()
