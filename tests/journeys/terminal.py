"""A terminal in a test: the real command line, its output as text and as JSON lines."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.assistant import Parts
from app.cli import run_command
from app.cli.json_lines import Json

Row = dict[str, Json]


@dataclass(frozen=True, slots=True)
class Terminal:
    """Runs commands on one data folder, opened with one passphrase."""

    data: Path
    passphrase_file: Path
    capture: pytest.CaptureFixture[str]
    parts: Parts = field(default_factory=Parts)

    def run(self, *words: str) -> tuple[int, str, str]:
        """Run one command; its exit code, standard output and standard error."""
        self.capture.readouterr()
        keys = ("--data-dir", str(self.data), "--passphrase-file", str(self.passphrase_file))
        code = run_command([*keys, *words], self.parts)
        out, err = self.capture.readouterr()
        return code, out, err

    def rows(self, *words: str) -> list[Row]:
        """Run a command that succeeds and return its JSON lines."""
        code, out, err = self.run(*words, "--json")
        assert code == 0, err
        return [json.loads(line) for line in out.splitlines()]

    def event(self, name: str, *words: str) -> Row | None:
        """Run `chat` and return one of its events."""
        found = [row for row in self.rows("chat", *words) if row["event"] == name]
        return found[0] if found else None
