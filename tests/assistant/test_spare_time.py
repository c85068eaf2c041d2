"""Reading ahead and measuring: nothing of it is kept or in anybody's way."""

from dataclasses import replace
from pathlib import Path
from threading import Event, Thread

import pytest

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import Message
from app.domain.events import Finished, Learned
from app.domain.prompting import Prompt
from app.domain.references import MemoryId
from app.engine import ChildEngine, ScriptedEngine
from app.engine.runtime import Calibrations
from tests.assistant.words import WordEmbedder
from tests.engine.conftest import TINY

TOLD = "My sister Ana lives in Lisbon"
LONG = 30  # seconds
ASKED = "Where does my sister Ana live?"


@pytest.fixture
def ana(assistant: Assistant) -> MemoryId:
    learned = next(e for e in assistant.ask(TOLD, Event()) if isinstance(e, Learned))
    assistant.memory.accept([learned.proposals[0].id])
    return learned.proposals[0].id


def everything(assistant: Assistant) -> tuple[object, ...]:
    chats = assistant.chats.all()
    return chats, [assistant.chats.messages(chat.id) for chat in chats], assistant.memory.all()


def test_what_is_read_ahead_is_the_prompt_of_the_question(
    assistant: Assistant, engine: ScriptedEngine, ana: MemoryId
) -> None:
    chat = assistant.memory.get(ana).evidence[0].chat
    before = everything(assistant)

    assistant.read_ahead(ASKED, Event(), chat)
    assert everything(assistant) == before
    list(assistant.ask(ASKED, Event(), chat))

    ahead, sent = engine.prompts[-2:]
    assert ahead == sent
    assert "Ana" in ahead.question.partition("\n\n")[0]


def test_reading_ahead_learns_nothing_and_begins_no_chat(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    assistant.read_ahead(TOLD, Event())

    assert engine.prompts[0].question == TOLD
    assert everything(assistant) == ((), [], ())
    assert assistant.memory.proposals() == ()


@pytest.mark.parametrize("text", ["", " \n"])
def test_nothing_typed_is_not_read(assistant: Assistant, engine: ScriptedEngine, text: str) -> None:
    assistant.read_ahead(text, Event())
    assert engine.prompts == []


def test_what_was_stopped_before_it_began_is_not_read(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    stop = Event()
    stop.set()
    assistant.read_ahead(TOLD, stop)
    assert engine.prompts == []


def test_on_battery_nothing_is_read_ahead(tmp_path: Path) -> None:
    engine = ScriptedEngine(["Hello."])
    parts = Parts(engine=lambda _: engine, embedder=WordEmbedder, on_battery=lambda: True)
    with Profile(Places(tmp_path), parts=parts).private() as assistant:
        assistant.read_ahead(TOLD, Event())

        assert engine.prompts == []


def test_beside_an_answer_nothing_is_read_ahead(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    turn = assistant.ask("Hello", Event())
    next(turn)
    begun = len(engine.prompts)

    assistant.read_ahead(TOLD, Event())
    assert len(engine.prompts) == begun
    list(turn)


def test_a_question_stops_what_is_read_ahead(tmp_path: Path) -> None:
    reached, stop = Event(), Event()

    def answer(prompt: Prompt) -> str:
        if prompt.question == TOLD:
            reached.set()
            assert stop.wait(LONG)
        return "Hello."

    parts = Parts(engine=lambda _: ScriptedEngine(answer), embedder=WordEmbedder)
    with Profile(Places(tmp_path), parts=parts).private() as assistant:
        reading = Thread(target=assistant.read_ahead, args=(TOLD, stop))
        reading.start()
        assert reached.wait(LONG)
        said = answer_of(assistant, "Hello")
        reading.join(LONG)

    assert said.text == "Hello."
    assert stop.is_set()


def answer_of(assistant: Assistant, question: str) -> Message:
    events = list(assistant.ask(question, Event()))
    return next(event.answer for event in events if isinstance(event, Finished))


def test_there_is_nothing_to_measure_of_a_script(assistant: Assistant) -> None:
    assert assistant.calibrated()
    assert assistant.calibrate(Event()) == assistant.model()


def test_a_measurement_that_is_stopped_leaves_everything_as_it_was(
    profile: Profile, tmp_path: Path
) -> None:
    engine = ChildEngine(TINY, calibrations=Calibrations(tmp_path / "measured"))
    parts = replace(profile.parts, engine=lambda _: engine)
    stop = Event()
    stop.set()
    with replace(profile, parts=parts).private() as assistant:
        before = assistant.model()

        assert assistant.calibrate(stop) == before
        assert not assistant.calibrated()
