"""A data folder and a passphrase for journeys; opening it costs next to nothing here."""

from pathlib import Path

import pytest

from app.assistant import Parts
from app.vault import KdfCost
from tests.journeys.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on a fresh data folder, with a vault in it."""
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery staple\n")
    parts = Parts(passphrase_cost=KdfCost(memory_kib=64, passes=1, lanes=1))
    opened = Terminal(tmp_path / "data", secret, capsys, parts)
    assert opened.run("vault", "create")[0] == 0
    return opened
