"""Consents as learning keeps them: kinds, topics, refusals, the model that reads along."""

import json
from threading import Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.consents import Consents, LearningMode
from app.domain.errors import EngineError, NotFoundError
from app.domain.memories import Kind, Origin, State, Topic
from app.domain.prompting import Prompt
from app.domain.settings import Settings
from app.engine import ScriptedEngine
from app.memory import MemoryService
from tests.memory.talk import Talk

SAVE = LearningMode.SAVE_AND_SHOW
MODES = st.sampled_from(LearningMode)
CONSENTS = st.builds(
    Consents,
    st.lists(st.tuples(st.sampled_from(Kind), MODES), max_size=2).map(tuple),
    st.lists(st.tuples(st.sampled_from(Topic), MODES), max_size=2).map(tuple),
)
TOLD_NOTHING = ["I'm vegan.", "I'm diabetic.", "I live in Oslo.", "My dog is called Rex."]


def said(talk: Talk, text: str, mode: LearningMode, consents: Consents) -> tuple[State, ...]:
    question = talk.ask(text, talk.start())
    learned = talk.service.learn(question, mode, Event(), consents)
    return tuple(each.state for each in (*learned.saved, *learned.proposals))


def test_a_topic_can_be_off_where_the_rest_is_asked(talk: Talk) -> None:
    no_food = Consents(by_topic=((Topic.FOOD, LearningMode.OFF),))
    assert said(talk, "I love sushi.", LearningMode.ASK_FIRST, no_food) == ()
    assert said(talk, "Remember that I love sushi.", LearningMode.ASK_FIRST, no_food) == ()
    assert said(talk, "I live in Oslo.", LearningMode.ASK_FIRST, no_food) == (State.PROPOSED,)


def test_a_kind_can_be_saved_at_once_where_the_rest_is_asked(talk: Talk) -> None:
    tastes = Consents(by_kind=((Kind.PREFERENCE, SAVE),))
    assert said(talk, "I hate horror films.", LearningMode.ASK_FIRST, tastes) == (State.ACTIVE,)
    assert said(talk, "I live in Oslo.", LearningMode.ASK_FIRST, tastes) == (State.PROPOSED,)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MODES, CONSENTS, st.sampled_from(TOLD_NOTHING))
def test_no_consents_let_anything_sensitive_be_active_without_a_word(
    talk: Talk, mode: LearningMode, consents: Consents, text: str
) -> None:
    said(talk, text, mode, consents)
    assert not any(each.sensitive and each.state is State.ACTIVE for each in talk.service.all())


def test_what_was_declined_is_not_proposed_again_in_the_same_words(talk: Talk) -> None:
    (proposal,) = talk.learn("I'm vegan.").proposals
    talk.service.decline([proposal.id])
    assert talk.learn("Well, I am vegan.").proposals == ()
    assert len(talk.learn("I'm allergic to kiwi.").proposals) == 1
    assert talk.service.never_learned() == 0


def test_an_explicit_word_counts_after_a_refusal(talk: Talk) -> None:
    (proposal,) = talk.learn("I'm vegan.").proposals
    talk.service.decline([proposal.id])
    (saved,) = talk.learn("Remember that I'm vegan.").saved
    assert saved.state is State.ACTIVE
    assert talk.vault.fingerprints.all() == ()


def test_a_refusal_keeps_no_words(talk: Talk) -> None:
    (proposal,) = talk.learn("I'm vegan.").proposals
    talk.service.decline([proposal.id])
    (kept,) = talk.vault.fingerprints.all()
    assert (kept.names, kept.words, kept.nearness) == ((), (), b"")


@pytest.mark.parametrize("again", ["I have a peanut allergy.", "I'm allergic to peanuts, too."])
def test_the_same_in_other_words_gains_evidence(talk: Talk, again: str) -> None:
    (known,) = talk.told("I am allergic to peanuts.")
    assert talk.learn(again).proposals == ()
    assert len(talk.service.get(known.id).evidence) == 2


@pytest.mark.parametrize(
    "other",
    ["My daughter is allergic to peanuts.", "I'm allergic to almonds.", "I have two dogs."],
)
def test_what_is_only_near_is_proposed(talk: Talk, other: str) -> None:
    talk.told("I am allergic to peanuts.")
    talk.told("I have three dogs.")
    assert len(talk.learn(other).proposals) == 1


def test_the_model_reads_along_only_where_it_is_allowed_and_only_proposes(talk: Talk) -> None:
    answer = json.dumps([{"memory": "x", "quote": "I fix clocks for the museum"}])
    engine = ScriptedEngine([answer])
    question = talk.ask("I fix clocks for the museum.", talk.start())
    allowed = Settings(learning=SAVE, consents=Consents(second_reader=True))
    for given_ in (Settings(), Settings(LearningMode.OFF, consents=allowed.consents)):
        assert talk.service.read_along(question, engine, given_, Event()).proposals == ()
    assert engine.prompts == []
    (proposal,) = talk.service.read_along(question, engine, allowed, Event()).proposals
    assert (proposal.origin, proposal.state) == (Origin.MODEL, State.PROPOSED)
    assert proposal.evidence[0].text == "I fix clocks for the museum"


def test_a_model_that_breaks_off_while_reading_along_finds_nothing(talk: Talk) -> None:
    def broken(_: Prompt) -> str:
        raise EngineError("The model stopped unexpectedly.", advice="Ask again.")

    question = talk.ask("I fix clocks for the museum.", talk.start())
    allowed = Settings(consents=Consents(second_reader=True))
    learned = talk.service.read_along(question, ScriptedEngine(broken), allowed, Event())
    assert learned.proposals == ()


def test_two_values_can_both_be_kept(talk: Talk) -> None:
    (old,) = talk.told("I live in Oslo.")
    (new,) = talk.told("I live in Bergen.")
    assert talk.service.get(old.id).valid_to is not None
    talk.service.keep_both(new.id)
    states = {each.id: (each.state, each.valid_to) for each in talk.service.all()}
    assert states == {old.id: (State.ACTIVE, None), new.id: (State.ACTIVE, None)}


def test_the_older_value_can_be_restored_and_back(talk: Talk) -> None:
    (old,) = talk.told("I live in Oslo.")
    (new,) = talk.told("I live in Bergen.")
    talk.service.restore(new.id)
    assert talk.service.get(old.id).state is State.ACTIVE
    assert talk.service.get(new.id).state is State.SUPERSEDED
    talk.service.restore(old.id)
    assert talk.service.get(new.id).state is State.ACTIVE


def test_what_replaced_nothing_can_not_be_taken_back(service: MemoryService) -> None:
    (memory,) = service.remember("I live in Oslo.")
    with pytest.raises(NotFoundError):
        service.restore(memory.id)
