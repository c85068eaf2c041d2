"""The two ports of this package: an engine makes text, an embedder makes vectors."""

from collections.abc import Iterator, Sequence
from threading import Event
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from app.domain.generation import Candidate, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt

Vectors = NDArray[np.float32]


class Engine(Protocol):
    """Turns a prompt into text, one turn at a time, from one thread at a time."""

    def card(self) -> ModelCard:
        """Return what is known of the model, loading it first where needed."""
        ...

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield one `Begun`, then `Chunk`s, then one `Ended`; setting `stop` ends it early.

        Raises:
            EngineError: the model can not go on; the engine is usable again afterwards.
            GrammarError: the sampling's grammar can not be kept to; nothing was said.
        """
        ...

    def clear(self) -> None:
        """Drop every saved state of earlier prompts, so that nothing forgotten lives on."""
        ...

    def close(self) -> None:
        """Free the model; `generate` loads it again."""
        ...


@runtime_checkable
class Choosing(Protocol):
    """What an engine can do besides where it can say several things at once."""

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return `count` answers to one prompt, at most 4, which is read once for all of them.

        A seed counts on from answer to answer. A stop ends all of them where they are.

        Raises:
            EngineError: as `Engine.generate`.
        """
        ...


@runtime_checkable
class Resumable(Protocol):
    """What an engine can do besides where its states can leave it: begin warm after a restart.

    A state holds the words of a chat: it goes into the vault sealed, and out of it only to here.
    Forgetting must drop it with what it holds. Call between answers.
    """

    def save_state(self, most: int) -> bytes | None:
        """Return what was evaluated last, or its beginning, in at most `most` bytes; or None.

        What does not fit is evaluated again by the next prompt. A model that can not go back
        gives all or nothing.
        """
        ...

    def load_state(self, state: bytes) -> bool:
        """Go on from a saved state; False, and nothing changed for the worse, where it is no use.

        A state of another model, build or setting is of no use.

        Raises:
            EngineError: the model can not be loaded.
        """
        ...


@runtime_checkable
class Calibrating(Protocol):
    """What an engine can do besides where it computes here: find out how it runs best."""

    def calibrated(self) -> bool:
        """Return whether that is known of this model on this machine."""
        ...

    def calibrate(self, stop: Event) -> ModelCard:
        """Find it out, in some seconds; return the card that says so. Call between answers.

        What was evaluated is dropped. A stop ends it early and leaves everything else as it was.

        Raises:
            EngineError: the model can not be loaded.
        """
        ...


class Embedder(Protocol):
    """Turns text into vectors, from any thread, one call at a time."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: (n, 384) float32, unit length.

        Raises:
            EngineError: the embedder can not run; recall goes on with words alone.
        """
        ...

    def close(self) -> None:
        """Free the model; `embed` loads it again."""
        ...
