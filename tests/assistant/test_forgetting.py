"""Forgetting through the façade: what the model may still read, and when."""

from dataclasses import replace
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.chat import ChatId
from app.domain.events import Finished, Learned, Piece
from app.domain.references import MemoryId
from app.engine import ScriptedEngine
from tests.assistant.words import WordEmbedder

TOLD = "My sister Ana lives in Lisbon"
ASKED = "Where does my sister live?"


@pytest.fixture
def ana(assistant: Assistant) -> MemoryId:
    """An accepted memory."""
    for event in assistant.ask(TOLD, Event()):
        if isinstance(event, Learned):
            (proposal,) = event.proposals
    assistant.memory.accept([proposal.id])
    return proposal.id


def ask(assistant: Assistant, chat: ChatId | None) -> ChatId:
    for event in assistant.ask(ASKED, Event(), chat):
        if isinstance(event, Finished):
            return event.answer.chat
    raise AssertionError("no end")


def last_prompt(engine: ScriptedEngine) -> str:
    prompt = engine.prompts[-1]
    return prompt.question + "".join(turn.text for turn in prompt.history)


def test_in_the_undo_window_no_turn_of_any_chat_holds_it_any_more(
    assistant: Assistant, engine: ScriptedEngine, ana: MemoryId
) -> None:
    source = assistant.memory.get(ana).evidence[0].chat
    other = ask(assistant, None)
    assistant.memory.forget(assistant.memory.plan([ana]))
    for chat in (source, other):
        ask(assistant, chat)
        assert "Lisbon" not in last_prompt(engine)


def test_undo_brings_it_back_to_the_prompt(
    assistant: Assistant, engine: ScriptedEngine, ana: MemoryId
) -> None:
    assistant.memory.forget(assistant.memory.plan([ana]))
    assistant.memory.undo([ana])
    ask(assistant, None)
    assert "Lisbon" in last_prompt(engine)


def test_an_answer_that_runs_on_a_forgotten_memory_stops_and_leaves_no_residue(
    assistant: Assistant, ana: MemoryId
) -> None:
    turn = assistant.ask(ASKED, Event())
    while not isinstance(next(turn), Piece):
        pass
    assistant.memory.forget(assistant.memory.plan([ana]))
    ended = [event for event in turn if isinstance(event, Finished)]
    assert ended[0].answer.stopped == "user"
    receipt = assistant.memory.seal(now=True)
    assert receipt is not None
    assert (receipt.residues, assistant.memory.verify().residues) == (0, 0)


def test_a_temporary_chat_forgets_too(
    assistant: Assistant, engine: ScriptedEngine, ana: MemoryId
) -> None:
    chat = assistant.chats.start(temporary=True)
    ask(assistant, chat.id)
    assistant.memory.forget(assistant.memory.plan([ana]))
    assistant.memory.seal(now=True)
    assert all(not message.block for message in assistant.chats.messages(chat.id))
    ask(assistant, chat.id)
    assert "Lisbon" not in last_prompt(engine)


def test_in_the_undo_window_the_prompt_inspector_hides_it_too(
    assistant: Assistant, ana: MemoryId
) -> None:
    chat = ask(assistant, None)
    answer = assistant.chats.messages(chat)[-1].id
    assert "Lisbon" in assistant.prompt_of(answer)
    assistant.memory.forget(assistant.memory.plan([ana]))
    assert "Lisbon" not in assistant.prompt_of(answer)


def test_a_temporary_chat_loses_the_words_that_repeat_it(
    assistant: Assistant, ana: MemoryId
) -> None:
    chat = assistant.chats.start(temporary=True)
    for said in (f"{TOLD}, you know?", "Ana, my sister, has her home in Lisbon. It is warm."):
        list(assistant.ask(said, Event(), chat.id))
    assistant.memory.forget(assistant.memory.plan([ana]))
    assistant.memory.seal(now=True)
    words = " ".join(message.text for message in assistant.chats.messages(chat.id))
    assert "Lisbon" not in words + assistant.chats.get(chat.id).title
    assert "It is warm." in words


def test_strict_forgetting_ends_the_workers_that_knew(profile: Profile) -> None:
    ended: list[str] = []

    class Watched(WordEmbedder):
        def close(self) -> None:
            ended.append("embedder")

    watched = replace(profile, parts=replace(profile.parts, embedder=Watched))
    with watched.private() as assistant:
        (memory,) = assistant.memory.remember("I live in Lisbon.")
        assistant.memory.forget(assistant.memory.plan([memory.id]))
        receipt = assistant.memory.seal(now=True, strict=True)
        assert receipt is not None
        assert receipt.recovery_code == ""
        assert ended == ["embedder"]
        assert list(assistant.ask("hello", Event()))
