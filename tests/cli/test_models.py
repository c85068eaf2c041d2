"""`candor models`: what is copied, what can be stopped, and a template agreed to in words."""

import io
import signal
import sys
from pathlib import Path

import pytest

from app.engine.forms import template_hash
from tests.cli.test_backups import Terminal, terminal
from tests.engine.conftest import TINY
from tests.engine.test_agreed_templates import MARKS
from tests.engine.test_templates import TAGGED
from tests.engine.variants import with_tokens

__all__ = ["terminal"]


@pytest.fixture
def stranger(tmp_path: Path) -> Path:
    return with_tokens(tmp_path / "stranger.gguf", MARKS, TAGGED)


@pytest.mark.parametrize(("typed", "said"), [("y\n", "from now on"), ("", "Nothing was changed")])
def test_a_template_is_shown_by_its_hash_and_agreed_to_in_words(
    terminal: Terminal,
    stranger: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    said: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    code, out, err = terminal.run("here", "models", "use", str(stranger))
    assert code == 0
    assert template_hash(TAGGED) in err
    assert said in out + err


def test_what_could_be_used_is_listed_without_a_vault_and_a_passphrase(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "empty"))
    code, rows, _ = terminal.run("elsewhere", "models", "catalogue", secret=False)
    assert (code, "Apache-2.0" in rows) == (0, True)
    assert "No model was added" in terminal.run("elsewhere", "models", "list", secret=False)[2]
    assert terminal.run("elsewhere", "models", "found", secret=False)[0] == 0
    assert not (tmp_path / "elsewhere").exists()


def test_how_a_model_runs_best_is_said_in_words(terminal: Terminal) -> None:
    code, out, err = terminal.run("here", "models", "calibrate")
    assert code == 0
    assert out == "scripted.\nIt says what it was told to.\n"
    assert "some seconds" in err


class Impatient(io.StringIO):
    """Standard error, with somebody before it who presses Ctrl+C at the first sign of progress."""

    def write(self, text: str) -> int:
        """Take some words, and interrupt."""
        if "are copied" in text and "are copied" not in self.getvalue():
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


def test_a_file_is_copied_to_the_shelf_with_its_progress(terminal: Terminal) -> None:
    code, out, err = terminal.run("here", "models", "add", str(TINY))
    assert (code, out.startswith("Added prototype-3M.")) == (0, True)
    assert "100 % are copied" in err


def test_a_copy_stops_with_ctrl_c_and_leaves_nothing(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = Impatient()
    monkeypatch.setattr(sys, "stderr", typed)
    code, out, _ = terminal.run("here", "models", "add", str(TINY))
    assert (code, out) == (1, "")
    assert "nothing was copied" in typed.getvalue()
    assert not list((terminal.folder / "here" / "models").glob("*.gguf"))
