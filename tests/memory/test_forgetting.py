"""Forgetting from the plan to the receipt, in a real vault with real vectors."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.errors import NotFoundError
from app.domain.forgetting import UNDO_WINDOW
from app.domain.memories import Memory, State
from app.domain.references import MemoryId
from app.domain.settings import LearningMode
from app.memory import MemoryService
from app.memory.forgetting.redaction import MARK
from tests.memory.conftest import MovableClock
from tests.memory.lineages import NoEmbedder
from tests.memory.talk import CONTEXT, Talk

SAID = "My sister Ana lives in Lisbon and I'm allergic to peanuts"


def forget(service: MemoryService, *memories: Memory, keep_source: bool = False) -> None:
    ids = [memory.id for memory in memories]
    service.forget(service.plan(ids, keep_source=keep_source))
    receipt = service.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0


def test_a_plan_names_everything_that_goes(talk: Talk) -> None:
    source = talk.start()
    ana, _ = talk.told(SAID, chat=source)
    later = talk.start()
    question = talk.ask("Where does my sister live?", later, answer="In Lisbon.")
    plan = talk.service.plan([ana.id])
    assert [memory.id for memory in plan.memories] == [ana.id]
    assert [passage.text for passage in plan.passages] == ["My sister Ana lives in Lisbon"]
    assert plan.questions == (question.id,)
    answers = [*talk.answers(source), *talk.answers(later)]
    assert set(plan.answers) == {answer.id for answer in answers}


def test_a_plan_changes_nothing(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    before = talk.everything_written()
    talk.service.plan([ana.id])
    assert talk.everything_written() == before


def test_what_is_forgotten_is_invisible_at_once_and_can_come_back(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    talk.service.forget(talk.service.plan([ana.id]))
    assert talk.service.recall("Where does my sister live?", CONTEXT).memories == ()
    assert talk.service.seal() is None
    talk.service.undo([ana.id])
    assert talk.service.get(ana.id) == ana
    (found,) = talk.service.recall("Where does my sister live?", CONTEXT).memories
    assert found.memory.id == ana.id


def test_the_undo_window_closes_after_ten_minutes(talk: Talk, movable_clock: MovableClock) -> None:
    ana, _ = talk.told(SAID)
    talk.service.forget(talk.service.plan([ana.id]))
    movable_clock.advance(UNDO_WINDOW - timedelta(seconds=1))
    assert talk.service.seal() is None
    movable_clock.advance(timedelta(seconds=1))
    receipt = talk.service.seal()
    assert receipt is not None
    assert receipt.memories == (ana.id,)


def test_nothing_of_a_sealed_memory_is_left_anywhere(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    talk.ask("Where does my sister live?", talk.start(), answer="Ana lives in Lisbon.")
    talk.ask("Tell me more", talk.start(), answer="Lisbon is a city.")
    forget(talk.service, ana)
    left = talk.everything_written()
    assert "Ana" not in left
    assert "lives in Lisbon" not in left
    assert "Lisbon is a city." in left


def test_the_other_fact_of_the_sentence_keeps_its_evidence(talk: Talk) -> None:
    ana, peanuts = talk.told(SAID)
    forget(talk.service, ana)
    (evidence,) = talk.service.get(peanuts.id).evidence
    source = talk.vault.chats.find(evidence.message)
    assert source is not None
    assert source.text == f"{MARK} and I'm allergic to peanuts"
    assert source.text[evidence.start : evidence.end] == evidence.text == "I'm allergic to peanuts"


def test_an_emptied_answer_says_why_and_its_receipt_counts(talk: Talk) -> None:
    (ana,) = talk.told("My sister Ana lives in Lisbon.")
    chat = talk.start()
    talk.ask("Where does my sister live?", chat, answer="In Lisbon.")
    forget(talk.service, ana)
    (answer,) = talk.answers(chat)
    assert answer.text == ""
    assert answer.emptied.endswith("forget.")
    assert answer.receipt is not None
    assert (answer.receipt.used, answer.receipt.left_out, answer.receipt.forgotten) == ((), (), 1)


def test_a_chat_named_after_the_forgotten_words_gets_another_name(talk: Talk) -> None:
    chat = talk.start()
    ana, _ = talk.told(SAID, chat=chat)
    forget(talk.service, ana)
    named = talk.vault.chats.get(chat)
    assert named is not None
    assert named.title.startswith(MARK)


def test_the_same_words_said_again_are_redacted_too(talk: Talk) -> None:
    (ana,) = talk.told("My sister Ana lives in Lisbon.")
    talk.ask("As I said: my sister Ana lives in Lisbon, so what?", talk.start())
    forget(talk.service, ana)
    assert "Ana" not in talk.everything_written()


def test_an_answer_that_repeats_the_words_later_is_emptied(talk: Talk) -> None:
    chat = talk.start()
    (ana,) = talk.told("My sister Ana lives in Lisbon.", chat=chat)
    talk.ask("Thanks. Which sea is near?", chat, answer="Near Lisbon it is the Atlantic.")
    talk.ask("And what is two plus two?", chat, answer="Four.")
    forget(talk.service, ana)
    assert [answer.text for answer in talk.answers(chat)] == ["", "", "Four."]


def test_sources_can_be_kept(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    forget(talk.service, ana, keep_source=True)
    assert SAID in talk.everything_written()
    assert talk.service.recall("Where does my sister live?", CONTEXT).memories == ()
    assert talk.service.verify().residues == 0


def test_the_choice_to_keep_sources_survives_a_lock_in_the_undo_window(
    talk: Talk, movable_clock: MovableClock
) -> None:
    ana, _ = talk.told(SAID)
    talk.service.forget(talk.service.plan([ana.id], keep_source=True))
    again = MemoryService(talk.vault, NoEmbedder(), movable_clock)
    receipt = again.seal(now=True)
    assert receipt is not None
    assert receipt.memories == (ana.id,)
    assert SAID in talk.everything_written()


def test_the_choice_to_keep_sources_ends_with_an_undo(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    talk.service.forget(talk.service.plan([ana.id], keep_source=True))
    talk.service.undo([ana.id])
    assert talk.service.get(ana.id) == ana
    forget(talk.service, ana)
    assert "Ana" not in talk.everything_written()


def test_earlier_values_go_with_the_newest(talk: Talk) -> None:
    (lisbon,) = talk.told("My sister Ana lives in Lisbon.")
    (porto,) = talk.told("My sister Ana lives in Porto.")
    forget(talk.service, porto)
    assert talk.service.all() == ()
    assert talk.vault.tombstones.has(lisbon.id)
    assert "Lisbon" not in talk.everything_written()


def test_forgetting_an_earlier_value_leaves_the_newest(talk: Talk) -> None:
    (lisbon,) = talk.told("My sister Ana lives in Lisbon.")
    (porto,) = talk.told("My sister Ana lives in Porto.")
    forget(talk.service, lisbon)
    assert talk.service.get(porto.id).supersedes is None
    assert "Lisbon" not in talk.everything_written()


def test_forgetting_a_proposal_leaves_what_it_would_have_replaced(talk: Talk) -> None:
    (lisbon,) = talk.told("My sister Ana lives in Lisbon.")
    (porto,) = talk.learn("My sister Ana lives in Porto.").proposals
    forget(talk.service, porto)
    assert talk.service.get(lisbon.id).state is State.ACTIVE


def test_undo_gives_each_memory_the_state_that_it_had(talk: Talk) -> None:
    (lisbon,) = talk.told("My sister Ana lives in Lisbon.")
    (porto,) = talk.told("My sister Ana lives in Porto.")
    (vegan,) = talk.learn("I'm vegan.").proposals
    talk.service.forget(talk.service.plan([porto.id, vegan.id]))
    talk.service.undo([porto.id, vegan.id])
    states = [talk.service.get(each.id).state for each in (lisbon, porto, vegan)]
    assert states == [State.SUPERSEDED, State.ACTIVE, State.PROPOSED]


def test_what_was_derived_goes_too(talk: Talk) -> None:
    ana, peanuts = talk.told(SAID)
    summary = replace(ana, id=MemoryId("summary"), derived_from=(ana.id, peanuts.id), evidence=())
    talk.vault.memories.put(summary)
    forget(talk.service, ana)
    assert talk.vault.memories.get(summary.id) is None


def test_the_receipt_counts_what_was_destroyed(talk: Talk) -> None:
    ana, _ = talk.told(SAID)
    talk.ask("Where does my sister live?", talk.start(), answer="In Lisbon.")
    talk.service.forget(talk.service.plan([ana.id]))
    receipt = talk.service.seal(now=True)
    assert receipt is not None
    counts = {"memories": 1, "vectors": 1, "passages": 1, "questions": 1, "answers": 2}
    assert {place: receipt.destroyed[place] for place in counts} == counts
    assert receipt.destroyed["keys"] >= 5
    assert receipt.checked["forgotten"] == 1
    assert receipt.out_of_reach


def test_forgetting_survives_a_lock_in_the_undo_window(
    talk: Talk, movable_clock: MovableClock
) -> None:
    ana, _ = talk.told(SAID)
    talk.service.forget(talk.service.plan([ana.id]))
    again = MemoryService(talk.vault, talk.service._keeping._embedder, movable_clock)
    assert again.recall("Where does my sister live?", CONTEXT).memories == ()
    receipt = again.seal(now=True)
    assert receipt is not None
    assert "Ana" not in talk.everything_written()


def test_everything_can_be_forgotten_at_once(talk: Talk) -> None:
    talk.told(SAID)
    talk.learn("I'm vegan.", LearningMode.ASK_FIRST)
    everything = (*talk.service.all(), *talk.service.proposals())
    forget(talk.service, *everything)
    assert (talk.service.all(), talk.service.proposals()) == ((), ())
    assert "vegan" not in talk.everything_written()


def test_an_unknown_memory_can_not_be_forgotten(talk: Talk) -> None:
    with pytest.raises(NotFoundError):
        talk.service.plan([MemoryId("nobody")])
