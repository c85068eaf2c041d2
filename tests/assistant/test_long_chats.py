"""A chat that outgrows its model: what the person said early in it stays, where they allow that."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.chat import ChatId, Message
from app.domain.consents import Consents
from app.domain.events import Finished, Learned
from app.domain.generation import EngineEvent, Sampling
from app.domain.prompting import Prompt
from app.domain.receipts import Receipt
from app.domain.references import MemoryId
from app.engine import ScriptedEngine, find_starter
from app.engine.llama import LlamaEngine

TOLD = "My sister Ana lives in Lisbon and I have five days for Quillbrook."
FJORD = "What is a fjord, and who lives there, and what do they do all day long? " * 3
LINES = ("The user's sister Ana lives in Lisbon.", "The user has five days for Quillbrook.")


class Brief(LlamaEngine):
    """The starter in this process, with little context and few words."""

    def __init__(self) -> None:
        super().__init__(find_starter(), threads=1, context=512)

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the beginning of the likeliest answer."""
        few = replace(sampling, temperature=0.0, max_tokens=16)
        yield from super().generate(prompt, few, stop)


@pytest.fixture
def small(profile: Profile) -> Profile:
    """A profile whose model reads 512 tokens."""
    return replace(profile, parts=replace(profile.parts, engine=lambda _: Brief()))


def allow(assistant: Assistant) -> None:
    assistant.settings.consent(Consents(long_chats=True))


def ask(assistant: Assistant, text: str, chat: ChatId | None = None) -> Message:
    events = assistant.ask(text, Event(), chat)
    return next(event.answer for event in events if isinstance(event, Finished))


def test_nothing_stands_for_a_turn_before_somebody_allows_it(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    chat = ask(assistant, TOLD).chat
    ask(assistant, "And now?", chat)
    assert engine.prompts[-1].extracts == ()


def test_what_was_said_may_stand_for_its_turn_once_that_is_allowed(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    allow(assistant)
    chat = ask(assistant, TOLD, assistant.chats.start(temporary=True).id).chat
    ask(assistant, "What is a fjord?", chat)
    ask(assistant, "And now?", chat)
    assert engine.prompts[-1].extracts == (LINES, ())


def test_where_a_rule_forbids_memory_nothing_stands_for_a_turn(
    profile: Profile, engine: ScriptedEngine
) -> None:
    profile.places.household.write_text('[rules]\nmemory = "forbidden"\nreason = "a shared desk"\n')
    with profile.private() as assistant:
        allow(assistant)
        ask(assistant, "And now?", ask(assistant, TOLD).chat)
    assert engine.prompts[-1].extracts == ()


def test_what_is_forgotten_stands_for_no_turn_any_more(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    allow(assistant)
    events = list(assistant.ask(TOLD, Event()))
    chat = next(event.answer.chat for event in events if isinstance(event, Finished))
    learned = next(event for event in events if isinstance(event, Learned))
    ana: MemoryId = learned.proposals[0].id
    assistant.memory.accept([ana])

    assistant.memory.forget(assistant.memory.plan([ana]))
    ask(assistant, "And now?", chat)
    assert engine.prompts[-1].extracts == ()  # the whole turn is hidden until it is sealed
    assistant.memory.seal(now=True)
    ask(assistant, "And then?", chat)
    assert "Lisbon" not in str(engine.prompts[-1].extracts)


def test_the_receipt_and_the_prompt_say_what_stands_for_what_is_gone(small: Profile) -> None:
    with small.private() as assistant:
        allow(assistant)
        answer = ask(assistant, TOLD)
        while not (receipt := answer.receipt or Receipt()).dropped_turns:
            answer = ask(assistant, FJORD, answer.chat)
        shown = assistant.prompt_of(answer.id)
    assert receipt.extract_lines == len(LINES)
    assert "What you remember of earlier in this chat:\n- " + "\n- ".join(LINES) in shown
    assert TOLD not in shown
