"""Over generated histories: nothing that hangs on a forgotten memory survives, all else does."""

from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from app.memory import MemoryService
from app.vault import Vault, private_vault
from tests.memory.lineages import NOW, History, NoEmbedder, drawn, histories, name_of, write
from tests.memory.residues import sealed

ON_DISK = 20  # one history in so many has its vault in a file


def check(history: History) -> None:
    vault = private_vault(lambda: NOW)
    write(history, vault)
    service = MemoryService(vault, NoEmbedder(), lambda: NOW)
    service.forget(service.plan([name_of(number) for number in sorted(history.forgotten)]))
    receipt = service.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0
    assert set(receipt.memories) == {name_of(number) for number in history.gone()}
    check_evidence(vault)
    vault.close()
    assert sealed(history) == (True, True, True)


def check_evidence(vault: Vault) -> None:
    """Every evidence that is left is a part of its message, word for word."""
    for memory in vault.memories.all():
        for evidence in memory.evidence:
            message = vault.chats.find(evidence.message)
            assert message is not None
            assert message.text[evidence.start : evidence.end] == evidence.text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(histories())
def test_nothing_that_hangs_on_a_forgotten_memory_survives(history: History) -> None:
    check(history)


def test_nothing_survives_on_disk_either(tmp_path: Path) -> None:
    chance = Random(3)  # noqa: S311 - no secret
    for number in range(3):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert sealed(drawn(chance), folder) == (True, True, True)


@pytest.mark.proof
@pytest.mark.timeout(3600)
def test_ten_thousand_histories_leave_nothing_behind(tmp_path: Path) -> None:
    chance = Random(4)  # noqa: S311 - no secret
    for number in range(10_000):
        folder = tmp_path / str(number) if number % ON_DISK == 0 else None
        if folder:
            folder.mkdir()
        assert sealed(drawn(chance), folder) == (True, True, True)
