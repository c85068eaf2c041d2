from pathlib import Path

import pytest

from tests.vault.corruptions import corrupt_vaults, tell_apart

GOOD = {"refused", "whole", "read-only", "repaired"}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [250, pytest.param(2000, marks=pytest.mark.proof)])
def test_a_corrupted_file_is_refused_or_its_loss_is_named(tmp_path: Path, count: int) -> None:
    outcomes = corrupt_vaults(tmp_path, count, seed=count)

    assert outcomes.keys() - GOOD == set()
    assert min(outcomes[name] for name in GOOD) > 0


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [60, pytest.param(1000, marks=pytest.mark.proof)])
def test_a_wrong_passphrase_and_a_damaged_file_are_told_apart(tmp_path: Path, count: int) -> None:
    outcomes = tell_apart(tmp_path, count, seed=count)

    assert outcomes["cases"] == count
    assert outcomes["confused"] == 0
    assert 0 < outcomes["refused"] < count
