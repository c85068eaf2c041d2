"""Consents, expiry and two values for one thing, through the façade."""

from threading import Event

from app.assistant import Assistant
from app.domain.consents import Consents, LearningMode, Retention
from app.domain.events import Learned
from app.domain.memories import Memory, State, Topic
from app.engine import ScriptedEngine


def learned(assistant: Assistant, text: str) -> list[Memory]:
    events = [each for each in assistant.ask(text, Event()) if isinstance(each, Learned)]
    return [memory for each in events for memory in (*each.saved, *each.proposals)]


def test_a_consent_holds_from_the_next_message_on(assistant: Assistant) -> None:
    assert len(learned(assistant, "I love sushi.")) == 1
    assistant.settings.consent(Consents(by_topic=((Topic.FOOD, LearningMode.OFF),)))
    assert learned(assistant, "I love ramen.") == []


def test_a_settings_page_moves_no_consent(assistant: Assistant) -> None:
    page = assistant.settings.current()
    assistant.settings.consent(Consents(history=True, retention=Retention(events=7)))
    assistant.settings.save(page)
    assert assistant.settings.current().consents.history


def test_an_allowed_model_reads_along_after_the_answer(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    assistant.settings.consent(Consents(second_reader=True))
    assert learned(assistant, "I fix clocks for the museum.") == []
    assert "Extract memories" in engine.prompts[-1].head


def test_the_older_of_two_values_can_hold_again(assistant: Assistant) -> None:
    (old,) = assistant.memory.remember("I live in Oslo.")
    (new,) = assistant.memory.remember("I live in Bergen.")
    assert assistant.memory.get(old.id).state is State.SUPERSEDED
    assistant.memory.restore(new.id)
    assert assistant.memory.get(old.id).state is State.ACTIVE
    assistant.memory.keep_both(old.id)
    assert {each.state for each in assistant.memory.all()} == {State.ACTIVE}


def test_what_goes_by_itself_is_listed(assistant: Assistant) -> None:
    (memory,) = assistant.memory.remember("I'm in Paris this week")
    assert [each.id for each, _ in assistant.memory.expiring()] == [memory.id]
    assert not assistant.memory.expire().memories


def test_other_chats_are_looked_up_only_where_somebody_allowed_it(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    list(assistant.ask("The blue umbrella stands behind the kitchen door.", Event()))
    asked = "Where did I say that my blue umbrella stands?"
    list(assistant.ask(asked, Event()))
    assert "kitchen" not in engine.prompts[-1].question
    assistant.settings.consent(Consents(history=True))
    list(assistant.ask(asked, Event()))
    assert "the user said" in engine.prompts[-1].question
    assert "kitchen" in engine.prompts[-1].question
