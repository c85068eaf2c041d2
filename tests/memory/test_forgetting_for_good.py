"""What stays forgotten: never learned again in any words, or simply not read a second time."""

from threading import Event

import pytest

from app.domain.forgetting import Selector
from app.domain.memories import Memory
from app.domain.settings import LearningMode
from app.engine import Embedder
from app.memory import MemoryService, NeverAgainError
from tests.memory.rephrasings import caught, pairs
from tests.memory.talk import Talk

TOLD = "My sister Ana lives in Lisbon."
OTHERWISE = "Ana, my sister, has her home in Lisbon."


def forget_for_good(service: MemoryService, *memories: Memory) -> None:
    for memory in memories:
        service.forget(service.plan_for(Selector(memory.statement), never_again=True))
    receipt = service.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0


def test_what_is_never_learned_again_is_not_proposed_in_other_words(talk: Talk) -> None:
    forget_for_good(talk.service, *talk.told(TOLD))
    assert talk.service.never_learned() == 1
    for said in ("My sister is called Ana and she lives in Lisbon.", TOLD):
        assert all("Lisbon" not in each.statement for each in talk.learn(said).proposals)
    (other,) = talk.learn("My brother Tom lives in Lisbon.").proposals
    assert "Tom" in other.statement


def test_a_request_to_remember_it_is_answered_and_can_be_allowed(talk: Talk) -> None:
    forget_for_good(talk.service, *talk.told(TOLD))
    with pytest.raises(NeverAgainError, match="never to learn"):
        talk.service.remember(OTHERWISE)
    learned = talk.learn("Remember that my sister Ana lives in Lisbon.")
    assert (learned.saved, len(learned.refused)) == ((), 1)
    assert talk.service.allow_again(TOLD) == 1
    assert talk.service.remember(TOLD)


def test_everything_can_be_allowed_again_at_once(talk: Talk) -> None:
    forget_for_good(talk.service, *talk.told("I live in Oslo."), *talk.told(TOLD))
    assert talk.service.never_learned() == 2
    assert talk.service.allow_again() == 2
    assert talk.service.never_learned() == 0
    assert talk.learn("I live in Oslo.").proposals


def test_the_choice_outlives_the_undo_window_and_ends_with_an_undo(talk: Talk) -> None:
    (ana,) = talk.told(TOLD)
    talk.service.forget(talk.service.plan_for(Selector(TOLD), never_again=True))
    talk.service.undo([ana.id])
    assert talk.service.get(ana.id) == ana
    assert talk.service.never_learned() == 0


def test_nothing_of_the_words_stands_in_a_fingerprint(talk: Talk) -> None:
    forget_for_good(talk.service, *talk.told(TOLD))
    kept = [record.content for record in talk.vault._store.all(7)]
    assert kept
    assert not any(word in content for content in kept for word in (b"Ana", b"ana", b"isbon"))


def test_a_chat_that_was_read_is_not_read_a_second_time(talk: Talk) -> None:
    chat = talk.start()
    talk.learn(f"{TOLD} I live in Oslo.", chat=chat)
    (message, _) = talk.vault.chats.messages(chat)
    ana = talk.service.proposals()[0]
    talk.service.forget(talk.service.plan([ana.id]))
    talk.service.seal(now=True)
    learned = talk.service.learn(message, LearningMode.ASK_FIRST, Event())
    assert (learned.saved, learned.proposals) == ((), ())


def test_rephrasings_are_caught_and_other_memories_are_not(embedder: Embedder) -> None:
    cases = [pair for number, pair in enumerate(pairs()) if pair.same or number % 5 == 0]
    found = list(caught(cases, embedder))
    same = [hit for pair, hit in found if pair.same]
    other = [hit for pair, hit in found if not pair.same]
    assert len(same) >= 100
    assert sum(same) / len(same) >= 0.9
    assert sum(other) / len(other) <= 0.001


def test_of_a_memory_that_went_in_part_only_that_part_is_barred(talk: Talk) -> None:
    talk.service.remember("Henry's office phone is 555-0188 and his mail is henry@post.example.")
    plan = talk.service.plan_for(Selector("Henry office phone"), never_again=True)
    talk.service.forget(plan)
    receipt = talk.service.seal(now=True)
    assert receipt is not None
    assert (receipt.residues, receipt.never_again) == (0, 1)
    assert [memory.statement for memory in talk.service.all()] == [
        "Henry's mail is henry@post.example."
    ]
    with pytest.raises(NeverAgainError):
        talk.service.remember("Henry's phone in the office is 5550188.")


def test_a_part_that_was_split_off_goes_again_with_an_undo(talk: Talk) -> None:
    (whole,) = talk.service.remember("Ben and Lea both run the Juniper board.")
    talk.service.forget(talk.service.plan_for(Selector("Ben Juniper board")))
    assert "Lea runs the Juniper board." in {each.statement for each in talk.service.all()}
    talk.service.undo([whole.id])
    assert talk.service.all() == (whole,)
