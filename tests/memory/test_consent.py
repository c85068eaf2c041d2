"""Accepting, declining and editing."""

import pytest

from app.domain.errors import NotFoundError
from app.domain.memories import State, Topic
from app.domain.references import MemoryId
from app.memory import MemoryService, SecretRefusedError, StatementRefusedError
from app.vault import Vault
from tests.memory.talk import Talk


def test_an_accepted_proposal_is_recalled_and_a_waiting_one_is_not(talk: Talk) -> None:
    (proposal,) = talk.learn("My sister Ana lives in Lisbon.").proposals
    assert talk.service.recall("Where does my sister live?", 2048).memories == ()
    talk.service.accept([proposal.id])
    (recalled,) = talk.service.recall("Where does my sister live?", 2048).memories
    assert recalled.memory.id == proposal.id


def test_a_declined_proposal_is_destroyed_and_its_chat_stays(talk: Talk, vault: Vault) -> None:
    (proposal,) = talk.learn("I'm vegan.").proposals
    talk.service.decline([proposal.id])
    assert vault.memories.get(proposal.id) is None
    assert vault.vectors.get(proposal.id) is None
    assert vault.tombstones.has(proposal.id)
    assert "I'm vegan." in talk.everything_written()
    assert talk.service.verify().residues == 0


def test_declining_never_touches_what_was_accepted(talk: Talk) -> None:
    (memory,) = talk.told("I'm vegan.")
    talk.service.decline([memory.id])
    assert talk.service.get(memory.id).state is State.ACTIVE


def test_an_edit_changes_words_and_keeps_origin_and_evidence(talk: Talk) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    edited = talk.service.edit(memory.id, "  Your sister Ana\nlives in Porto ")
    assert edited.statement == "The user's sister Ana lives in Porto."
    assert (edited.origin, edited.evidence) == (memory.origin, memory.evidence)


def test_an_edit_is_found_by_its_new_words(talk: Talk) -> None:
    (memory,) = talk.told("I play the cello.")
    talk.service.edit(memory.id, "You collect stamps.")
    found = talk.service.recall("What do I collect?", 2048).memories
    assert [each.memory.statement for each in found] == ["The user collects stamps."]
    assert talk.service.recall("Do I play the cello?", 2048).memories == ()


def test_an_edit_can_make_a_memory_sensitive(service: MemoryService) -> None:
    (memory,) = service.remember("I like tea.")
    assert service.edit(memory.id, "I am diabetic.").topic is Topic.HEALTH


@pytest.mark.parametrize(
    "statement", ["", " . ", "x" * 201, "I", "My", "your", "You are", "\x1b \u200b"]
)
def test_a_statement_says_something_in_at_most_200_characters(
    service: MemoryService, statement: str
) -> None:
    (memory,) = service.remember("I like tea.")
    with pytest.raises(StatementRefusedError):
        service.edit(memory.id, statement)


def test_a_secret_can_not_be_edited_in(service: MemoryService) -> None:
    (memory,) = service.remember("I like tea.")
    with pytest.raises(SecretRefusedError):
        service.edit(memory.id, "My password is hunter2")


def test_an_unknown_id_is_a_plain_answer(service: MemoryService) -> None:
    with pytest.raises(NotFoundError):
        service.accept([MemoryId("nobody")])
