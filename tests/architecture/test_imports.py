"""What is heavy is loaded by who needs it, and by nobody else."""

import subprocess
import sys

import pytest

HEAVY = (
    "PySide6",
    "torch",
    "chromadb",
    "llama_cpp",
    "sentence_transformers",
    "transformers",
    "httpx",
    "httpcore",
)
SHOW = "import sys; print(*sorted({name.partition('.')[0] for name in sys.modules}))"


def load(statement: str) -> set[str]:
    """Return the packages that a fresh process has loaded after this statement."""
    command = [sys.executable, "-c", f"{statement}\n{SHOW}"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return set(ended.stdout.split())


@pytest.mark.parametrize("heavy", HEAVY)
def test_the_facade_loads_nothing_heavy(heavy: str) -> None:
    assert heavy not in load("from app.assistant import Assistant, Profile")


def test_the_terminal_loads_no_window() -> None:
    assert "PySide6" not in load("import app.cli")


def test_the_window_loads_no_model() -> None:
    assert load("import app.ui").isdisjoint(set(HEAVY) - {"PySide6"})
