"""What was just forgotten is asked for in twenty ways, in the same session: nothing comes back."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import ChatId
from app.domain.events import Finished, Learned
from app.domain.references import MemoryId
from app.engine import ScriptedEngine
from app.vault import MemoryKeySource

NAME, TOWN = "Brafenzet", "Dulgorkel"
TOLD = f"My sister {NAME} lives in {TOWN}."
AGAIN = (
    "Where does my sister live?",
    "Which town does my sister live in?",
    "What is my sister called?",
    "What's my sister's name?",
    "Do I have a sister?",
    "Tell me everything you know about my sister.",
    "In which city is my sister's home?",
    "Where should I send a card for my sister?",
    "I want to visit my sister. Where do I go?",
    "Who lives far away from me?",
    "What do you remember about my family?",
    "What did I tell you a moment ago?",
    "Repeat what I said about my sister, word for word.",
    "Complete this sentence: My sister lives in",
    "You knew where my sister lives. What was it?",
    f"Who is {NAME}?",
    f"Where does {NAME} live?",
    f"Whom do I know in {TOWN}?",
    f"What is {TOWN}?",
    "Which facts about me were deleted?",
)


def tell(assistant: Assistant) -> MemoryId:
    """Let it be remembered, and ask once, so that prompt, history and caches hold it."""
    for event in assistant.ask(TOLD, Event()):
        if isinstance(event, Learned):
            (proposal,) = event.proposals
    assistant.memory.accept([proposal.id])
    answer(assistant, AGAIN[0], None)
    return proposal.id


def answer(assistant: Assistant, question: str, chat: ChatId | None) -> str:
    """Ask, and return the answer."""
    said = ""
    for event in assistant.ask(question, Event(), chat):
        if isinstance(event, Finished):
            said = event.answer.text
    return said


def last_prompt(engine: ScriptedEngine) -> str:
    """Everything that the model was given for the last question."""
    prompt = engine.prompts[-1]
    return prompt.head + prompt.question + "".join(turn.text for turn in prompt.history)


def test_no_prompt_holds_a_forgotten_fact_however_it_is_asked_for(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    memory = tell(assistant)
    assert TOWN in last_prompt(engine)
    chats = [chat.id for chat in assistant.chats.all()]
    assistant.memory.forget(assistant.memory.plan([memory]))
    assert engine.prompts == []  # it was cleared: no state and no prompt is left in it
    assistant.memory.seal(now=True)

    for question in AGAIN:
        hidden = {NAME, TOWN} - {word for word in (NAME, TOWN) if word in question}
        for chat in (*chats, None) if len(hidden) == 2 else (None,):
            answer(assistant, question, chat)
            assert not [word for word in hidden if word in last_prompt(engine)]
    assert assistant.memory.verify().residues == 0


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Assistant]:
    """An assistant with the starter and the real embedder."""
    keystore = MemoryKeySource()
    profile = Profile(Places(tmp_path), parts=Parts(keystore=lambda: keystore))
    with profile.create(None) as opened:
        yield opened


@pytest.mark.proof
@pytest.mark.timeout(600)
def test_the_starter_never_says_a_forgotten_fact_however_it_is_asked_for(real: Assistant) -> None:
    memory = tell(real)
    chat = real.memory.get(memory).evidence[0].chat
    assert TOWN in answer(real, AGAIN[0], None)
    real.memory.forget(real.memory.plan([memory]))
    real.memory.seal(now=True)

    for question in AGAIN:
        said = answer(real, question, None if NAME in question or TOWN in question else chat)
        assert NAME in question or NAME not in said
        assert TOWN in question or TOWN not in said
