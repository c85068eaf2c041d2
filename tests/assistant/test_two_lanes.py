"""What one lane does while a turn runs on the other."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from app.assistant import Assistant, Parts, Places, Profile
from app.domain.chat import Stopped
from app.domain.events import Finished, Learned, Piece, Recalled, TurnEvent
from app.domain.prompting import Prompt
from app.domain.references import MemoryId
from app.engine import ScriptedEngine
from tests.assistant.words import WordEmbedder

TOLD = "My sister Ana lives in Lisbon"
LONG = 30  # seconds


class Gate:
    """A script that waits in the middle of an answer until it is let on."""

    def __init__(self) -> None:
        self.reached, self.open = Event(), Event()

    def __call__(self, prompt: Prompt) -> str:
        """Wait where the question says so."""
        if "wait" in prompt.question:
            self.reached.set()
            self.open.wait(LONG)
            return "You said that Ana lives in Lisbon."
        return "Hello there."


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def assistant(tmp_path: Path, gate: Gate) -> Iterator[Assistant]:
    parts = Parts(engine=lambda _: ScriptedEngine(gate), embedder=WordEmbedder)
    with Profile(Places(tmp_path), parts=parts).private() as opened:
        yield opened


@pytest.fixture
def ana(assistant: Assistant) -> MemoryId:
    learned = next(e for e in assistant.ask(TOLD, Event()) if isinstance(e, Learned))
    assistant.memory.accept([learned.proposals[0].id])
    return learned.proposals[0].id


def meanwhile(gate: Gate, turn: Iterator[TurnEvent], act: Callable[[], object]) -> list[TurnEvent]:
    """Do something on one lane while a turn waits on the other; what the turn then said."""
    said: list[TurnEvent] = []
    other = Thread(target=lambda: said.extend(turn))
    other.start()
    assert gate.reached.wait(LONG)
    acting = Thread(target=act)
    acting.start()
    gate.open.set()
    for thread in (acting, other):
        thread.join(LONG)
        assert not thread.is_alive()
    return said


def forget_for_good(assistant: Assistant, memory: MemoryId) -> None:
    assistant.memory.forget(assistant.memory.plan([memory]))
    assistant.memory.seal(now=True)


def every_text(assistant: Assistant) -> str:
    chats = assistant.chats.all()
    return " ".join(m.text for chat in chats for m in assistant.chats.messages(chat.id))


def test_an_answer_that_read_only_the_passage_leaves_nothing_behind(
    assistant: Assistant, gate: Gate, ana: MemoryId
) -> None:
    chat = assistant.memory.get(ana).evidence[0].chat
    turn = assistant.ask("wait, what is a fjord?", Event(), chat)
    meanwhile(gate, turn, lambda: forget_for_good(assistant, ana))
    assert "Lisbon" not in every_text(assistant)
    assert assistant.memory.verify().residues == 0


def test_what_is_said_again_in_the_running_question_is_neither_kept_nor_learned_again(
    assistant: Assistant, gate: Gate, ana: MemoryId
) -> None:
    turn = assistant.ask(f"{TOLD}. Please wait.", Event())
    said = meanwhile(gate, turn, lambda: forget_for_good(assistant, ana))
    assert not [event for event in said if isinstance(event, Learned)]
    assert "Lisbon" not in every_text(assistant)
    assert assistant.memory.proposals() == ()


def test_a_memory_forgotten_while_the_turn_is_prepared_never_reaches_the_model(
    assistant: Assistant, ana: MemoryId
) -> None:
    turn = assistant.ask("Where does my sister live?", Event())
    assert isinstance(next(turn), Recalled)
    assistant.memory.forget(assistant.memory.plan([ana]))
    (ended,) = [event for event in turn if isinstance(event, Finished)]
    assert (ended.answer.text, ended.answer.stopped) == ("", Stopped.USER)
    assistant.memory.seal(now=True)
    assert assistant.memory.verify().residues == 0


@pytest.mark.parametrize("temporary", [False, True])
def test_deleting_a_chat_stops_its_answer_first(
    assistant: Assistant, gate: Gate, *, temporary: bool
) -> None:
    chat = assistant.chats.start(temporary=temporary).id
    turn = assistant.ask("wait", Event(), chat)
    meanwhile(gate, turn, lambda: assistant.chats.delete(chat))
    assert assistant.chats.all() == ()


def test_locking_keeps_what_was_said(tmp_path: Path, gate: Gate) -> None:
    parts = Parts(engine=lambda _: ScriptedEngine(gate), embedder=WordEmbedder)
    profile = Profile(Places(tmp_path), parts=parts)
    opened = profile.private()
    said = meanwhile(gate, opened.ask("wait", Event()), opened.lock)
    assert [event for event in said if isinstance(event, Finished)]


def test_after_a_turn_that_was_left_the_next_one_runs(assistant: Assistant) -> None:
    turn = assistant.ask("hello", Event())
    while not isinstance(next(turn), Piece):
        pass
    turn.close()
    assert [event for event in assistant.ask("hello", Event()) if isinstance(event, Finished)]
