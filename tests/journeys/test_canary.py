"""Nothing that a person says, does or types is on the disk in a form that can be read."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.canary import count_bytes

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("operations", [60, pytest.param(1000, marks=pytest.mark.proof)])
def test_a_long_session_leaves_no_word_on_the_disk(tmp_path: Path, operations: int) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.canary", str(tmp_path), str(operations), "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    found: dict[str, int] = json.loads(run.stdout)
    assert found["words"] > operations / 2
    assert found["vectors"] > 0
    assert found["refused"] < operations / 10
    assert found["bytes"] == 0


@pytest.mark.parametrize("planted", ["brabrabra", "BraBraBra", "b\0r\0a\0b\0r\0a\0b\0r\0a\0"])
def test_a_planted_word_is_caught(tmp_path: Path, planted: str) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "file").write_bytes(b"\xff\xfe" + planted.encode())

    assert count_bytes(tmp_path, [b"brabrabra"]) > 0
