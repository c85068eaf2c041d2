"""What was said in other chats, looked up where the person allowed it."""

import json
from datetime import timedelta
from threading import Event

import pytest

from app.domain.chat import BlockLine, Chat, ChatId, Message, Speaker, Stopped
from app.domain.consents import Consents
from app.domain.references import MemoryId, MessageId
from app.domain.settings import LearningMode, Settings
from app.engine import ScriptedEngine
from app.memory import MemoryService
from app.memory.language.stems import _stem
from app.memory.language.words import concept_of
from app.memory.looking_up import PORTION
from app.vault import Vault
from tests.memory.conftest import MovableClock
from tests.memory.talk import Talk

TEA = "I tried a smoky tea called Lapsang, it tasted of camp fires."


def question(text: str, clock: MovableClock) -> Message:
    return Message(MessageId("asked"), ChatId("now"), Speaker.USER, text, clock())


@pytest.fixture
def told(talk: Talk, movable_clock: MovableClock) -> None:
    chat = talk.start()
    talk.ask(TEA, chat)
    talk.ask("The printer on the second floor jams with thick paper.", chat)
    movable_clock.advance(timedelta(days=7))


def looked_up(service: MemoryService, text: str, clock: MovableClock) -> list[str]:
    return [each.memory.statement for each in service.look_up(question(text, clock))]


@pytest.mark.usefixtures("told")
def test_what_was_said_is_quoted_with_its_day(
    service: MemoryService, movable_clock: MovableClock
) -> None:
    found = looked_up(service, "What smoky tea did I try last week?", movable_clock)
    assert found == [f'On 22 November 2026 the user said: "{TEA}"']


@pytest.mark.parametrize(
    "asked", ["How is smoky tea made?", "Where does my aunt live?", "hello", "What is a printer?"]
)
@pytest.mark.usefixtures("told")
def test_other_questions_find_nothing(
    service: MemoryService, movable_clock: MovableClock, asked: str
) -> None:
    assert looked_up(service, asked, movable_clock) == []


def test_what_is_remembered_or_was_declined_is_not_quoted(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    (kept,) = talk.told("My sister Ana lives in Lisbon.")
    (refused,) = talk.learn("My brother Emil lives in Porto.", LearningMode.ASK_FIRST).proposals
    service.decline([refused.id])
    assert kept.evidence
    assert looked_up(service, "Where did I say that my sister lives?", movable_clock) == []
    assert looked_up(service, "Where did I say that my brother lives?", movable_clock) == []


def test_a_request_to_forget_and_a_secret_are_never_quoted(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    chat = talk.start()
    talk.ask("Can you forget my phone number 030 1234567?", chat)
    talk.ask("My password for the printer is hunter22.", chat)
    for asked in ("What is my phone number?", "What did I say my password is?"):
        assert looked_up(service, asked, movable_clock) == []


def test_what_was_quoted_goes_when_its_source_is_forgotten(
    talk: Talk, vault: Vault, service: MemoryService, movable_clock: MovableClock
) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    source = memory.evidence[0].message
    vault.chats.start(Chat(ChatId("later"), "Later", movable_clock()))
    line = BlockLine(MemoryId(source), 'On 22 November 2026 the user said: "Ana lives in Lisbon."')
    asked = Message(MessageId("q"), ChatId("later"), Speaker.USER, "And Ana?", movable_clock(),
                    (line,))  # fmt: skip
    answer = Message(MessageId("a"), ChatId("later"), Speaker.ASSISTANT, "She is in Lisbon.",
                     movable_clock(), stopped=Stopped.END)  # fmt: skip
    for message in (asked, answer):
        vault.chats.append(message)
    service.forget(service.plan([memory.id]))
    service.seal(now=True)
    assert "Lisbon" not in talk.everything_written()


def test_what_waits_to_be_destroyed_is_not_quoted_from_elsewhere(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    talk.ask("As I told the neighbour, my sister Ana lives in Lisbon.", talk.start())
    asked = "Where did I say that my sister lives?"
    assert len(looked_up(service, asked, movable_clock)) == 1
    service.forget(service.plan([memory.id]))
    assert looked_up(service, asked, movable_clock) == []
    service.undo([memory.id])
    assert len(looked_up(service, asked, movable_clock)) == 1


@pytest.mark.usefixtures("told")
def test_a_chat_that_was_removed_is_not_looked_up(
    vault: Vault, service: MemoryService, movable_clock: MovableClock
) -> None:
    service.warm_history(Event())
    for chat in vault.chats.all():
        vault.chats.remove(chat.id)
    assert looked_up(service, "What smoky tea did I try last week?", movable_clock) == []


def test_what_was_declined_in_other_words_is_not_quoted(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    (refused,) = talk.learn("My brother Emil lives in Porto.", LearningMode.ASK_FIRST).proposals
    service.edit(refused.id, "A relative lives abroad.")
    service.decline([refused.id])
    assert looked_up(service, "Where did I say that my brother lives?", movable_clock) == []


def test_what_only_a_second_reader_found_and_was_declined_is_not_quoted(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    text, asked = "I fix clocks for the museum", "Where did I say that I fix clocks?"
    said = talk.ask(f"{text}.", talk.start())
    assert len(looked_up(service, asked, movable_clock)) == 1
    engine = ScriptedEngine([json.dumps([{"memory": "It ticks.", "quote": text}])])
    settings = Settings(consents=Consents(second_reader=True))
    (proposal,) = service.read_along(said, engine, settings, Event()).proposals
    service.decline([proposal.id])
    assert looked_up(service, asked, movable_clock) == []


def test_an_index_that_lags_behind_quotes_nothing_that_was_forgotten(
    talk: Talk, service: MemoryService, movable_clock: MovableClock
) -> None:
    (memory,) = talk.told("My sister Ana lives in Lisbon.")
    talk.ask("As I told the neighbour, my sister Ana lives in Lisbon.", talk.start())
    service.warm_history(Event())
    movable_clock.advance(timedelta(minutes=1))
    busy = talk.start()
    for number in range(PORTION + 1):
        talk.ask(f"I wrote page {number} of the report about bridges.", busy)
    service.forget(service.plan([memory.id]))
    assert looked_up(service, "Where did I say that my sister lives?", movable_clock) == []


@pytest.mark.usefixtures("told")
def test_a_chat_that_is_gone_is_let_go_at_once(vault: Vault, service: MemoryService) -> None:
    service.warm_history(Event())
    (chat,) = vault.chats.all()
    vault.chats.remove(chat.id)
    assert service.verify().residues == 2
    service.drop_history(chat.id)
    assert service.verify().residues == 0


@pytest.mark.usefixtures("told")
def test_of_a_chat_that_is_gone_nothing_is_held_neither_questions_nor_answers(
    vault: Vault, service: MemoryService
) -> None:
    service.warm_history(Event())
    (chat,) = vault.chats.all()
    looking_up = service._looking_up
    assert len(looking_up._read[chat.id]) > len(looking_up)

    service.drop_history(chat.id)

    assert (looking_up._read, looking_up._held) == ({}, {})


@pytest.mark.usefixtures("told")
def test_no_word_of_a_chat_that_is_gone_stays_in_memory(
    vault: Vault, service: MemoryService
) -> None:
    service.warm_history(Event())
    service.recall("What was that Lapsang?", 2048)
    assert min(each.cache_info().currsize for each in (concept_of, _stem)) > 0

    service.drop_history(vault.chats.all()[0].id)

    assert [each.cache_info().currsize for each in (concept_of, _stem)] == [0, 0]
