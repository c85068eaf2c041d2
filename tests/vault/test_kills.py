import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [12, pytest.param(1000, marks=pytest.mark.proof)])
def test_a_killed_process_loses_nothing_and_brings_nothing_back(tmp_path: Path, count: int) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.vault.kills", str(tmp_path), str(count), "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    outcomes: dict[str, int] = json.loads(run.stdout)
    assert outcomes.pop("kills") == count
    assert {name: n for name, n in outcomes.items() if n} == {}
