"""Over generated histories: nothing that hangs on a forgotten memory survives, all else does."""

import pytest
from hypothesis import HealthCheck, given, settings

from app.memory import MemoryService
from app.vault import Vault, private_vault
from tests.memory.lineages import NOW, History, NoEmbedder, histories, name_of, word_of, write


def everything(vault: Vault) -> str:
    """All words in the vault, wherever they stand."""
    chats = vault.chats.all()
    messages = [message for chat in chats for message in vault.chats.messages(chat.id)]
    memories = vault.memories.all()
    lines = [line.statement for message in messages for line in message.block]
    quotes = [each.text for memory in memories for each in memory.evidence]
    texts = [*(chat.title for chat in chats), *(message.text for message in messages)]
    return "\n".join([*texts, *lines, *quotes, *(memory.statement for memory in memories)])


def check(history: History) -> None:
    vault = private_vault(lambda: NOW)
    write(history, vault)
    service = MemoryService(vault, NoEmbedder(), lambda: NOW)
    service.forget(service.plan([name_of(number) for number in sorted(history.forgotten)]))
    receipt = service.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0
    assert set(receipt.memories) == {name_of(number) for number in history.gone()}
    left = everything(vault)
    for number in range(len(history.links)):
        stays = number not in history.gone()
        assert (word_of(number) in left) == stays
        assert (vault.memories.get(name_of(number)) is not None) == stays
        assert (vault.vectors.get(name_of(number)) is not None) == stays
        found = service.recall(f"Do I keep {word_of(number)}?", 2048).memories
        assert stays or name_of(number) not in {each.memory.id for each in found}
    check_evidence(vault)
    vault.close()


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


@pytest.mark.proof
@pytest.mark.timeout(3600)
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(histories())
def test_ten_thousand_histories_leave_nothing_behind(history: History) -> None:
    check(history)
