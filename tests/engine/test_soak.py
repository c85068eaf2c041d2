"""Many turns with stops, crashes, switches and locks, at a size for every change and for CI."""

from pathlib import Path

import pytest

from tests.benchmarks.engine_soak import Soak, growth

PROOF = pytest.param(600, marks=[pytest.mark.proof, pytest.mark.timeout(1200)])


@pytest.mark.parametrize("turns", [15, PROOF])
def test_nothing_is_lost_and_nobody_stays(tmp_path: Path, turns: int) -> None:
    account = Soak(tmp_path, seed=1).run(turns)

    assert account.turns == turns
    assert account.lost == 0
    assert account.zombies == 0
    assert account.stops > 0
    assert account.left - account.deleted < 4
    if turns > 100:
        assert min(account.crashes, account.locks, account.switches, account.deleted) > 0
        assert growth(account.app_mb) < 25
        assert growth(account.locked_blocks) < 5 * turns
