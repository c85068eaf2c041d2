"""An assistant on a real vault, with an engine that says what it is told to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.errors import EngineError
from app.domain.prompting import Prompt
from app.engine import ScriptedEngine
from app.vault import KdfCost
from tests.assistant.words import WordEmbedder

FAST = KdfCost(memory_kib=64, passes=1, lanes=1)


@pytest.fixture
def engine() -> ScriptedEngine:
    """An engine that answers in two words, and breaks off when it is asked to fail."""

    def answer(prompt: Prompt) -> str:
        if prompt.question == "fail":
            raise EngineError("The model stopped unexpectedly.", advice="Ask again.")
        return "Hello there."

    return ScriptedEngine(answer)


@pytest.fixture
def profile(tmp_path: Path, engine: ScriptedEngine) -> Profile:
    """A profile in a fresh data folder, on a machine without a keystore."""
    parts = Parts(
        engine=lambda _: engine, embedder=WordEmbedder, keystore=lambda: None, passphrase_cost=FAST
    )
    return Profile(Places(tmp_path), parts=parts)


@pytest.fixture
def assistant(profile: Profile) -> Iterator[Assistant]:
    """An assistant that keeps nothing when the test is over."""
    with profile.private() as opened:
        yield opened
