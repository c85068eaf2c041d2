"""Energy: a model that nobody asks rests, and a battery feeds only what somebody waits for."""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Assistant, Profile
from app.domain.chat import ChatId, Message
from app.domain.consents import Consents
from app.domain.events import Finished
from app.engine import ChildEngine, ScriptedEngine


class Counted(ScriptedEngine):
    """A scripted engine that counts how often its memory was freed."""

    closed = 0

    def close(self) -> None:
        """Count."""
        self.closed += 1


def answer_of(assistant: Assistant, text: str, chat: ChatId | None = None) -> Message:
    events = assistant.ask(text, Event(), chat)
    return next(event.answer for event in list(events) if isinstance(event, Finished))


@dataclass
class Machine:
    """A computer whose clock and plug the test moves."""

    profile: Profile
    engine: Counted
    seconds: float = 0.0
    battery: bool = False


@pytest.fixture
def machine(profile: Profile) -> Machine:
    made = Machine(profile, Counted(["Fine."]))
    parts = replace(
        profile.parts,
        engine=lambda _: made.engine,
        steady=lambda: made.seconds,
        on_battery=lambda: made.battery,
    )
    made.profile = replace(profile, parts=parts)
    return made


def test_a_model_that_nobody_asks_rests_once_and_wakes_with_a_question(machine: Machine) -> None:
    with machine.profile.private() as assistant:
        assert not assistant.energy.rest()
        list(assistant.ask("Hello.", Event()))
        machine.seconds += 15 * 60 - 1
        assert not assistant.energy.rest()
        machine.seconds += 1
        assert assistant.energy.rest()
        assert machine.engine.closed == 1
        assert not assistant.energy.rest()
        assert any(isinstance(each, Finished) for each in assistant.ask("Hello?", Event()))


def test_a_model_never_rests_while_it_answers(machine: Machine) -> None:
    with machine.profile.private() as assistant:
        events = assistant.ask("Hello.", Event())
        next(events)
        machine.seconds += 10_000
        assert not assistant.energy.rest()
        list(events)
        assert not assistant.energy.rest()


def test_the_minutes_are_kept_within_bounds(machine: Machine) -> None:
    with machine.profile.private() as assistant:
        assert assistant.energy.minutes() == 15
        assistant.energy.choose(100_000)
        assert assistant.energy.minutes() == 240
        assistant.energy.choose(0)
        list(assistant.ask("Hello.", Event()))
        machine.seconds += 1e6
        assert not assistant.energy.rest()


@pytest.mark.parametrize(("battery", "asked"), [(True, 1), (False, 2)])
def test_the_second_reader_rests_on_battery(machine: Machine, *, battery: bool, asked: int) -> None:
    machine.battery = battery
    with machine.profile.create("a long passphrase") as assistant:
        assistant.settings.consent(Consents(second_reader=True))
        assert assistant.may_work_in_background() is not battery
        list(assistant.ask("We moved house and my knee has hurt since the spring.", Event()))
        assert len(machine.engine.prompts) == asked


def test_a_rested_model_goes_on_with_its_chat_from_the_sealed_state(
    machine: Machine, tiny_model: Path
) -> None:
    parts = replace(machine.profile.parts, engine=lambda _: ChildEngine(tiny_model))
    with replace(machine.profile, parts=parts).create("a long passphrase") as assistant:
        first = answer_of(assistant, "Good morning.")
        machine.seconds += 3600
        assert assistant.energy.rest()
        receipt = answer_of(assistant, "And now?", first.chat).receipt
    assert receipt is not None
    assert receipt.reused_tokens > 0.7 * receipt.prompt_tokens
    assert receipt.cpu_ms > 0
