from pathlib import Path

import pytest

from tests.vault.corruptions import corrupt_vaults

GOOD = {"refused", "whole", "read-only", "repaired"}


@pytest.mark.timeout(900)
@pytest.mark.parametrize("count", [250, pytest.param(2000, marks=pytest.mark.proof)])
def test_a_corrupted_file_is_refused_or_its_loss_is_named(tmp_path: Path, count: int) -> None:
    outcomes = corrupt_vaults(tmp_path, count, seed=count)

    assert outcomes.keys() - GOOD == set()
    assert min(outcomes[name] for name in GOOD) > 0
