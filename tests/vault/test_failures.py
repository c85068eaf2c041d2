from pathlib import Path

import pytest

from tests.vault.failures import Trouble, run_failures


@pytest.mark.timeout(900)
@pytest.mark.parametrize("trouble", Trouble)
@pytest.mark.parametrize("steps", [4, pytest.param(200, marks=pytest.mark.proof)])
def test_a_write_that_fails_loses_nothing_and_the_next_try_works(
    tmp_path: Path, trouble: Trouble, steps: int
) -> None:
    outcomes = run_failures(tmp_path, trouble, steps, seed=9)

    assert outcomes.pop("failures") > 10 * steps
    assert (outcomes.pop("closed", 0) > 0) == (trouble is Trouble.DEAD)
    assert {name: n for name, n in outcomes.items() if n} == {}
