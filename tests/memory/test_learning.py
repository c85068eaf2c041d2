"""What is kept of what was said: modes, consent, doubles and contradictions."""

from threading import Event

import pytest

from app.domain.memories import Origin, State
from app.domain.settings import LearningMode
from app.memory import MemoryService, StatementRefusedError
from tests.memory.talk import Talk

SAID = "My sister Ana lives in Lisbon and I'm allergic to peanuts"


def test_asking_first_proposes_with_the_exact_words(talk: Talk) -> None:
    learned = talk.learn(SAID)
    assert learned.saved == ()
    quotes = [each.text for memory in learned.proposals for each in memory.evidence]
    assert quotes == ["My sister Ana lives in Lisbon", "I'm allergic to peanuts"]
    assert [each.sensitive for each in learned.proposals] == [False, True]
    assert {each.state for each in talk.service.proposals()} == {State.PROPOSED}


def test_saving_and_showing_never_saves_what_is_sensitive(talk: Talk) -> None:
    learned = talk.learn(SAID, LearningMode.SAVE_AND_SHOW)
    assert [each.statement for each in learned.saved] == ["The user's sister Ana lives in Lisbon."]
    assert learned.proposals == ()


def test_only_when_told_keeps_nothing_else(talk: Talk) -> None:
    learned = talk.learn("I'm vegan. Remember that I hate kale.", LearningMode.ONLY_WHEN_TOLD)
    assert [each.statement for each in learned.saved] == ["The user hates kale."]
    assert learned.proposals == ()


@pytest.mark.parametrize("mode", [LearningMode.ASK_FIRST, LearningMode.ONLY_WHEN_TOLD])
def test_an_explicit_word_saves_even_what_is_sensitive(talk: Talk, mode: LearningMode) -> None:
    (memory,) = talk.learn("Please remember that I'm allergic to kiwi.", mode).saved
    assert (memory.state, memory.origin) == (State.ACTIVE, Origin.TYPED)
    assert memory.sensitive
    assert memory.evidence[0].text == "I'm allergic to kiwi"


def test_switched_off_learns_nothing(talk: Talk) -> None:
    learned = talk.learn("Remember that I'm vegan.", LearningMode.OFF)
    assert (learned.saved, learned.proposals) == ((), ())


def test_the_assistants_own_words_teach_nothing(talk: Talk) -> None:
    chat = talk.start()
    talk.ask("hello", chat, answer="I'm vegan and my name is Candor.")
    (answer,) = talk.answers(chat)
    learned = talk.service.learn(answer, LearningMode.ASK_FIRST, Event())
    assert learned.proposals == ()


def test_the_next_question_stops_learning(talk: Talk) -> None:
    question = talk.ask(SAID, talk.start())
    stop = Event()
    stop.set()
    assert talk.service.learn(question, LearningMode.ASK_FIRST, stop).proposals == ()


def test_what_is_known_is_not_proposed_again_but_gains_evidence(talk: Talk) -> None:
    (known,) = talk.told("I'm vegan.")
    again = talk.learn("Well, I am vegan.")
    assert again.proposals == ()
    assert len(talk.service.get(known.id).evidence) == 2


def test_an_explicit_word_accepts_what_was_only_proposed(talk: Talk) -> None:
    (proposal,) = talk.learn("I'm vegan.").proposals
    (saved,) = talk.learn("Remember that I'm vegan.").saved
    assert saved.id == proposal.id
    assert talk.service.proposals() == ()


def test_a_newer_value_is_proposed_in_place_of_the_old_one(talk: Talk) -> None:
    (old,) = talk.told("My sister Ana lives in Lisbon.")
    (new,) = talk.learn("My sister Ana lives in Porto.").proposals
    assert new.supersedes == old.id
    assert talk.service.get(old.id).state is State.ACTIVE
    talk.service.accept([new.id])
    assert talk.service.get(old.id).state is State.SUPERSEDED


def test_another_sister_contradicts_nothing(talk: Talk) -> None:
    talk.told("My sister Ana lives in Lisbon.")
    (other,) = talk.learn("My sister Eva lives in Porto.").proposals
    assert other.supersedes is None


def test_a_contradiction_is_never_saved_without_a_word(talk: Talk) -> None:
    talk.told("I live in Oslo.")
    learned = talk.learn("I live in Bergen.", LearningMode.SAVE_AND_SHOW)
    assert learned.saved == ()
    assert len(learned.proposals) == 1


def test_a_contradicted_taste_is_noticed(talk: Talk) -> None:
    (old,) = talk.told("I like mushrooms.")
    (new,) = talk.learn("I don't like mushrooms.").proposals
    assert new.supersedes == old.id


@pytest.mark.parametrize(
    "text", ["", "remember that", "remember that I", "Please remember my", "I am", "\x07 I \x07"]
)
def test_nothing_is_remembered_of_words_that_say_nothing(service: MemoryService, text: str) -> None:
    with pytest.raises(StatementRefusedError):
        service.remember(text)
    assert service.all() == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("(" * 400_000, id="brackets"),
        pytest.param("I like tea. " * 200, id="sentences"),
        pytest.param("and " * 1000, id="links"),
    ],
)
def test_a_pasted_text_is_not_remembered(service: MemoryService, text: str) -> None:
    with pytest.raises(StatementRefusedError):
        service.remember(text)


def test_control_characters_are_not_remembered(service: MemoryService) -> None:
    (memory,) = service.remember("my boat is \x1b[31mred\u202e and\x00 old\x07")
    assert memory.statement == "The user's boat is [31mred and old."


@pytest.mark.parametrize("text", ["I'm 34", "I run", "my boat is red", "I like this place"])
def test_short_words_that_say_something_are_remembered(service: MemoryService, text: str) -> None:
    assert len(service.remember(text)) == 1


def test_what_is_typed_is_remembered_at_once(service: MemoryService) -> None:
    (memory,) = service.remember("my sister's birthday is 9 july")
    assert memory.statement == "The user's sister's birthday is on 9 July."
    assert (memory.state, memory.origin, memory.evidence) == (State.ACTIVE, Origin.TYPED, ())
