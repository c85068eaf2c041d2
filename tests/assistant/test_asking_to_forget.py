"""Asking in a chat for something to be forgotten: a plan is shown, and nothing is recalled."""

from collections.abc import Sequence
from threading import Event

import pytest

from app.assistant import Assistant
from app.domain.chat import ChatId
from app.domain.events import Finished, ForgetAsked, Learned, Recalled, TurnEvent
from app.domain.forgetting import ForgetPlan
from app.domain.memories import State
from app.engine import ScriptedEngine

NUMBER = "555-0188-23"


def asked(assistant: Assistant, text: str, chat: ChatId | None = None) -> list[TurnEvent]:
    return list(assistant.ask(text, Event(), chat))


def plan_in(events: Sequence[TurnEvent]) -> ForgetPlan:
    (found,) = [event.plan for event in events if isinstance(event, ForgetAsked)]
    return found


def test_a_request_to_forget_never_brings_the_memory_to_a_model(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    (memory,) = assistant.memory.remember(f"My phone number is {NUMBER}.")
    events = asked(assistant, "Can you forget my phone number?")
    assert plan_in(events).memories == (memory,)
    assert engine.prompts == []
    recalled = next(event for event in events if isinstance(event, Recalled))
    assert (recalled.memories, recalled.question.block) == ((), ())
    finished = next(event for event in events if isinstance(event, Finished))
    assert NUMBER not in finished.answer.text


def test_nothing_is_forgotten_or_learned_without_a_word(assistant: Assistant) -> None:
    (memory,) = assistant.memory.remember("I live in Lisbon.")
    events = asked(assistant, "Please forget that I live in Lisbon.")
    assert assistant.memory.get(memory.id).state is State.ACTIVE
    assert not any(isinstance(event, Learned) for event in events)
    assert assistant.memory.proposals() == ()


def test_on_the_word_the_request_itself_is_redacted_too(assistant: Assistant) -> None:
    assistant.memory.remember("I live in Lisbon.")
    events = asked(assistant, "Please forget that my home is in Lisbon.")
    assistant.memory.forget(plan_in(events))
    receipt = assistant.memory.seal(now=True)
    assert receipt is not None
    assert receipt.residues == 0
    chats = assistant.chats.all()
    texts = [m.text for chat in chats for m in assistant.chats.messages(chat.id)]
    assert not any("Lisbon" in text for text in [*texts, *(chat.title for chat in chats)])


def test_forget_that_means_what_was_said_last(assistant: Assistant) -> None:
    events = asked(assistant, "Remember that I keep bees.")
    chat = next(event.chat.id for event in events if isinstance(event, Recalled))
    (memory,) = assistant.memory.all()
    assert plan_in(asked(assistant, "Forget that.", chat)).memories == (memory,)


@pytest.mark.parametrize(
    "text", ["Forget the pasta, let's have rice.", "Don't forget my birthday", "I forgot my keys."]
)
def test_an_idiom_is_an_ordinary_question(
    assistant: Assistant, engine: ScriptedEngine, text: str
) -> None:
    events = asked(assistant, text)
    assert not any(isinstance(event, ForgetAsked) for event in events)
    assert len(engine.prompts) == 1
