"""A data folder and a passphrase for journeys."""

from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal on a fresh data folder, with a vault in it."""
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery staple\n")
    opened = Terminal(tmp_path / "data", secret, capsys)
    assert opened.run("vault", "create")[0] == 0
    return opened
