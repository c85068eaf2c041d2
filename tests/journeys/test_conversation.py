"""A conversation in a real terminal: a pseudo-terminal, the real command, the real model."""

import os
import pty
import select
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

PATIENCE = 90.0  # seconds


@dataclass
class Pty:
    """A process at a terminal: what it said so far, and keys for it."""

    pid: int
    line: int
    said: str = ""

    def sees(self, text: str) -> None:
        """Wait until the terminal shows a text after what was seen before."""
        end = time.monotonic() + PATIENCE
        while text not in self.said:
            assert time.monotonic() < end, f"never saw {text!r} in {self.said!r}"
            if select.select([self.line], [], [], 0.2)[0]:
                self.said += os.read(self.line, 4096).decode("utf-8", "replace")
        self.said = self.said.partition(text)[2]

    def types(self, text: str) -> None:
        """Type a line."""
        os.write(self.line, f"{text}\n".encode())


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Pty]:
    """`candor` on a fresh data folder, at a terminal, without a display."""
    pid, line = pty.fork()
    if pid == 0:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            os.environ.pop(name, None)
        command = [sys.executable, "-m", "app", "--data-dir", str(tmp_path)]
        os.execv(sys.executable, command)  # noqa: S606 - the program under test
    yield Pty(pid, line)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(line)


@pytest.mark.filterwarnings("ignore:This process.*use of fork:DeprecationWarning")
def test_a_person_talks_accepts_interrupts_and_is_remembered(terminal: Pty) -> None:
    terminal.sees("There is no display")
    for question in ("New passphrase", "The same again"):
        terminal.sees(question)
        terminal.types("seven grey herons")
    terminal.sees("/help lists the commands")
    terminal.types("My name is Maria")
    terminal.sees("May I remember: Your name is Maria.")
    terminal.types("/accept")
    terminal.sees("1 remembered.")
    os.write(terminal.line, b"\x03")
    terminal.types("/new")
    terminal.types("What is my name?")
    terminal.sees("Maria")
    terminal.types("/help")
    terminal.sees("Ctrl+C stops an answer")
