"""The command as a process: pipes, exit codes, and what standard output is kept free of."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CANDOR = [sys.executable, "-m", "app"]


def run(tmp_path: Path, *words: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command on a fresh data folder."""
    command = [*CANDOR, "--data-dir", str(tmp_path), *words]
    return subprocess.run(
        command, input=text, capture_output=True, text=True, timeout=120, check=False
    )


def test_piped_text_is_answered_and_only_the_answer_is_on_standard_output(tmp_path: Path) -> None:
    done = run(tmp_path, text="hello")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert "nothing is kept" in done.stderr
    assert not list(tmp_path.iterdir())


def test_empty_input_is_an_expected_failure_with_a_next_step(tmp_path: Path) -> None:
    done = run(tmp_path, "chat", "-")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Type a message first." in done.stderr


def test_a_command_without_a_vault_says_how_to_make_one(tmp_path: Path) -> None:
    done = run(tmp_path, "memories")
    assert done.returncode == 1
    assert "candor vault create" in done.stderr


def test_a_locked_vault_without_a_terminal_asks_for_the_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("seven grey herons\n")
    assert run(tmp_path, "vault", "create", "--passphrase-file", str(secret)).returncode == 0
    done = run(tmp_path, "memories")
    assert done.returncode == 1
    assert "--passphrase-file" in done.stderr


def test_a_reader_that_leaves_early_is_no_bug(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [*CANDOR, "--data-dir", str(tmp_path), "doctor"]
    done = subprocess.run(
        command, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=120, check=False
    )
    os.close(writing)
    assert (done.returncode, "bug" in done.stderr) == (141, False)


def test_the_version_is_said(tmp_path: Path) -> None:
    assert run(tmp_path, "--version").stdout.startswith("candor 0.")


@pytest.mark.parametrize(
    "words",
    [
        ("forget", "x", "--all"),
        ("forget",),
        ("accept",),
        ("decline", "x", "--all"),
        ("models", "add"),
    ],
)
def test_wrong_usage_ends_with_two(tmp_path: Path, words: tuple[str, ...]) -> None:
    assert run(tmp_path, *words).returncode == 2


def test_a_folder_that_can_not_be_one_is_a_sentence(tmp_path: Path) -> None:
    done = run(tmp_path / ("a" * 300), "memories")
    assert (done.returncode, "can not be read" in done.stderr) == (1, True)
