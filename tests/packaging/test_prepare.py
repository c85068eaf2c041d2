import shutil
import subprocess
from pathlib import Path

import pytest

NEEDED = ("sh", "dirname", "id")


@pytest.fixture
def script(tmp_path: Path, root: Path) -> Path:
    """The script in a checkout of its own, and a system with next to nothing on it."""
    (tmp_path / "packaging").mkdir()
    (tmp_path / "bin").mkdir()
    for name in NEEDED:
        (tmp_path / "bin" / name).symlink_to(str(shutil.which(name)))
    return Path(shutil.copy(root / "packaging" / "prepare", tmp_path / "packaging"))


def add_python(script: Path, name: str, *, fits: bool) -> None:
    python = script.parents[1] / "bin" / name
    answer = 'case "$1" in -c) exit 0;; esac; echo "$0 $@"' if fits else "exit 1"
    python.write_text(f"#!/bin/sh\n{answer}\n")
    python.chmod(0o755)


def start(script: Path) -> subprocess.CompletedProcess[str]:
    path = {"PATH": str(script.parents[1] / "bin")}
    command = [str(script.parents[1] / "bin" / "sh"), str(script)]
    return subprocess.run(command, env=path, capture_output=True, text=True, check=False)


def test_a_machine_without_a_fitting_python_is_told_which_it_needs(script: Path) -> None:
    add_python(script, "python3", fits=False)

    ended = start(script)

    assert ended.returncode == 1
    assert "Candor needs Python 3.11, 3.12 or 3.13" in ended.stderr


def test_a_fitting_python_is_found_by_its_own_name(script: Path) -> None:
    add_python(script, "python3", fits=False)
    add_python(script, "python3.12", fits=True)

    ended = start(script)

    assert ended.returncode == 0
    assert ended.stdout.endswith("python3.12 -B -m candor_setup\n")
