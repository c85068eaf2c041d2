"""A terminal on a real vault, with an engine that says what it is told to."""

from pathlib import Path

import pytest

from app.assistant import Parts
from app.engine import ScriptedEngine
from tests.assistant.conftest import FAST
from tests.assistant.words import WordEmbedder
from tests.journeys.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal whose profile has a vault with nothing in it."""
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("seven grey herons at dawn", "utf-8")
    parts = Parts(
        engine=lambda _: ScriptedEngine(["Fine."]),
        embedder=WordEmbedder,
        keystore=lambda: None,
        passphrase_cost=FAST,
    )
    made = Terminal(tmp_path / "data", passphrase, capsys, parts)
    assert made.run("vault", "create")[0] == 0
    return made
