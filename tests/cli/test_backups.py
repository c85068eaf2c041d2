"""Backups, restores and exports as commands: secrets by file, sentences and exit codes."""

import io
import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.assistant import Parts
from app.cli.main import run_command
from app.engine import ScriptedEngine
from tests.assistant.conftest import FAST
from tests.assistant.words import WordEmbedder

PARTS = Parts(
    engine=lambda _: ScriptedEngine(lambda _: "Hello."),
    embedder=WordEmbedder,
    keystore=lambda: None,
    passphrase_cost=FAST,
)


@dataclass
class Terminal:
    """Commands with a passphrase file, and what they print."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    @property
    def secret(self) -> str:
        """The passphrase file."""
        file = self.folder / "secret"
        file.write_text("seven grey herons\n")
        return str(file)

    def run(self, data: str, *words: str, secret: bool = True) -> tuple[int, str, str]:
        """Run a command on a data folder."""
        given = ["--passphrase-file", self.secret] if secret else []
        code = run_command(["--data-dir", str(self.folder / data), *given, *words], PARTS)
        return code, *self.capture.readouterr()


@pytest.fixture
def terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal at which nobody sits, with a vault in which something is remembered."""
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    made = Terminal(tmp_path, capsys)
    assert made.run("here", "vault", "create")[0] == 0
    assert made.run("here", "remember", "My sister Ana lives in Lisbon.")[0] == 0
    return made


def test_a_backup_is_made_listed_checked_and_restored_elsewhere(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert terminal.run("here", "backup", "make", str(tmp_path / "drive"))[0] == 0
    (listed,) = terminal.run("here", "backup", "list", "--json")[1].splitlines()
    assert "every record was read" in terminal.run("here", "backup", "verify")[1]

    file = ("--backup-passphrase-file", terminal.secret)
    code, said, _ = terminal.run("other", "restore", json.loads(listed)["place"], *file)

    assert (code, "was restored" in said) == (0, True)
    assert "Ana lives in Lisbon" in terminal.run("other", "memories")[1]


def test_backups_are_due_by_a_schedule(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "drive").mkdir()
    said = terminal.run("here", "backup", "schedule", str(tmp_path / "drive"), "--every", "1")[1]

    assert "every day:" in said
    assert "Made:" in terminal.run("here", "backup", "due")[1]
    assert "No backup is due." in terminal.run("here", "backup", "due")[2]
    assert "by itself" in terminal.run("here", "backup", "schedule", "--every", "0")[1]


def test_a_backup_that_is_not_there_is_told_by_list_and_verify(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert "no backup yet" in terminal.run("here", "backup", "list")[2]
    terminal.run("here", "backup", "make", str(tmp_path / "drive"))
    (tmp_path / "drive").rename(tmp_path / "drawer")
    said = terminal.run("here", "forget", "--all", "--now")

    assert "on a drive that is not connected" in "".join(said[1:])
    assert "not connected; it is taken out" in terminal.run("here", "backup", "list")[2]
    code, checked, complaint = terminal.run("here", "backup", "verify")
    assert (code, checked[0], "no backup in this place" in complaint) == (1, "!", True)


def test_a_restore_asks_before_anything_makes_room(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("here", "backup", "make", str(tmp_path / "drive"))
    (place,) = (tmp_path / "drive").iterdir()

    code, _, noted = terminal.run("here", "restore", str(place))
    assert (code, "Nothing was restored" in noted) == (0, True)

    said = terminal.run("here", "restore", str(place), "--now")[1]
    assert "What was there before:" in said


def test_a_restore_without_anybody_to_ask_says_what_to_give(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.run("here", "backup", "make", str(tmp_path / "drive"))
    (place,) = (tmp_path / "drive").iterdir()
    code, _, complaint = terminal.run("other", "restore", str(place), secret=False)

    assert (code, "--backup-passphrase-file" in complaint) == (1, True)


@pytest.mark.parametrize("name", ["none.backup", "x" * 300])
def test_a_restore_of_nothing_says_so_before_anybody_is_asked(
    terminal: Terminal, tmp_path: Path, name: str
) -> None:
    code, _, complaint = terminal.run("here", "restore", str(tmp_path / name))

    assert (code, complaint.startswith("There is no backup in this place")) == (1, True)


def test_what_is_exported_comes_in_as_proposals(terminal: Terminal, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    assert "Nothing was written" in terminal.run("here", "export", out)[2]
    _, said, noted = terminal.run("here", "export", out, "--now")
    assert ("1 memory" in said, "not encrypted" in noted) == (True, True)

    terminal.run("other", "vault", "create")
    assert "Waiting for your consent: 1" in terminal.run("other", "import", out)[1]
    assert terminal.run("other", "memories")[1] == ""
    assert "Left out" in terminal.run("other", "import", out, "--mine")[1]


@pytest.mark.parametrize(
    "words", [("backup", "make"), ("backup", "list", "x"), ("backup", "what"), ("restore",)]
)
def test_wrong_usage_ends_with_two_and_shows_the_usage_of_the_command(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        run_command(words, PARTS)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith(f"usage: candor {words[0]} ")
