"""The bench that counts the failures of the vault: its counts can be trusted."""

import pytest

from tests.benchmarks.vault_proofs import FAILURES, MODULES, failures, prove


def test_a_proof_says_how_much_it_did_and_every_failure_by_name() -> None:
    found = prove("cuts", 5, seed=1)

    assert found == {"n": 5} | dict.fromkeys(FAILURES["cuts"], 0)
    assert failures("cuts", found) == 0


def test_a_proof_that_dies_is_a_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MODULES, "cuts", "tests.vault.nowhere")

    found = prove("cuts", 5, seed=1)

    assert found["crashes"] == 1
    assert failures("cuts", found) == 1


def test_every_proof_has_failures_to_count() -> None:
    assert MODULES.keys() == FAILURES.keys()
    assert all("crashes" in names for names in FAILURES.values())
