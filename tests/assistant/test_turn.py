"""One turn: what is kept, when, and what is left after it broke off."""

import contextlib
import itertools
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.chat import Stopped
from app.domain.errors import EngineError, VaultError
from app.domain.events import Finished, Learned, Piece, Recalled, TurnEvent
from app.domain.text import NothingToSendError
from app.engine import ScriptedEngine
from tests.vault.failures import Faults, Trouble
from tests.vault.recording import RecordedDisk, record

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder
TOLD = "My sister Ana lives in Lisbon"
ASKED = "Where does my sister live?"


def ask(assistant: Assistant, text: str) -> list[TurnEvent]:
    return list(assistant.ask(text, Event()))


def finished(events: list[TurnEvent]) -> Finished:
    return next(event for event in events if isinstance(event, Finished))


def test_the_question_is_kept_before_the_first_word_of_the_answer(assistant: Assistant) -> None:
    turn = assistant.ask("hello", Event())
    recalled = next(turn)
    assert isinstance(recalled, Recalled)
    kept = assistant.chats.messages(recalled.chat.id)
    assert [message.text for message in kept] == ["hello"]


def test_a_first_question_on_a_full_disk_leaves_no_chat_without_it(profile: Profile) -> None:
    faults = Faults(Trouble.FULL)
    with profile.create(PASSPHRASE) as assistant:
        record(assistant._vault, RecordedDisk(faults.watch).connect)
        for nth in itertools.count(1):
            faults.arm(nth)
            with contextlib.suppress(VaultError):
                next(assistant.ask("hello", Event()))
            faults.arm(0)
            if kept := assistant.chats.all():
                break
        assert nth > 1
        assert [chat.title for chat in kept] == ["hello"]
        assert [each.text for each in assistant.chats.messages(kept[0].id)] == ["hello"]


def test_pieces_together_are_the_answer_that_is_kept(assistant: Assistant) -> None:
    events = ask(assistant, "hello")
    said = "".join(event.text for event in events if isinstance(event, Piece))
    answer = finished(events).answer
    assert said == answer.text == "Hello there."
    assert assistant.chats.messages(answer.chat)[-1] == answer


def test_a_chat_is_named_after_its_first_question(assistant: Assistant) -> None:
    ask(assistant, "What is a fjord?\nPlease be short.")
    assert [chat.title for chat in assistant.chats.all()] == ["What is a fjord? Please be short."]


def test_an_accepted_memory_stands_beside_a_later_question(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    learned = next(event for event in ask(assistant, TOLD) if isinstance(event, Learned))
    assistant.memory.accept([memory.id for memory in learned.proposals])
    answer = finished(ask(assistant, ASKED)).answer
    line = "- The user's sister Ana lives in Lisbon."
    assert engine.prompts[-1].question == f"What you remember:\n{line}\n\n{ASKED}"
    assert f"[user]\nWhat you remember:\n{line}" in assistant.prompt_of(answer.id)


def test_a_proposal_is_not_recalled_before_it_is_accepted(
    assistant: Assistant, engine: ScriptedEngine
) -> None:
    ask(assistant, TOLD)
    ask(assistant, ASKED)
    assert engine.prompts[-1].question == ASKED


def test_a_temporary_chat_is_neither_written_nor_learned_from(assistant: Assistant) -> None:
    chat = assistant.chats.start(temporary=True)
    events = list(assistant.ask(TOLD, Event(), chat.id))
    assert not [event for event in events if isinstance(event, Learned)]
    assert assistant.memory.proposals() == ()
    assert assistant.chats.latest() is None
    assert len(assistant.chats.messages(chat.id)) == 2


def test_stopping_keeps_what_was_said(assistant: Assistant) -> None:
    stop = Event()
    turn = assistant.ask("hello", stop)
    for event in turn:
        if isinstance(event, Piece):
            stop.set()
            break
    assert finished(list(turn)).answer.stopped is Stopped.USER


def test_leaving_in_the_middle_keeps_what_was_said(assistant: Assistant) -> None:
    turn = assistant.ask("hello", Event())
    recalled = next(turn)
    next(turn)
    del turn
    assert isinstance(recalled, Recalled)
    answer = assistant.chats.messages(recalled.chat.id)[-1]
    assert (answer.stopped, bool(answer.text)) == (Stopped.USER, True)


def test_a_message_without_a_word_is_refused_and_nothing_is_kept(assistant: Assistant) -> None:
    with pytest.raises(NothingToSendError):
        ask(assistant, " \x00\n\t")
    assert assistant.chats.all() == ()


def test_when_the_model_fails_the_question_stays_and_the_next_turn_works(
    assistant: Assistant,
) -> None:
    with pytest.raises(EngineError):
        ask(assistant, "fail")
    kept = [
        message.text
        for chat in assistant.chats.all()
        for message in assistant.chats.messages(chat.id)
    ]
    assert kept == ["fail"]
    assert finished(ask(assistant, "hello")).answer.text
