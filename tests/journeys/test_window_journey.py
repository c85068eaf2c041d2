"""The journey of the first issue in the window, with the keyboard alone: everything is real."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assistant import Parts, Places, Profile
from app.engine import ChildEngine
from app.ui.look import Appearance, Look, Theme
from app.ui.tasks import Tasks
from app.ui.window import Window
from app.vault import KdfCost
from tests.journeys.keyboard import LONG, Key, Modifier, Person

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder
TOLD = "My sister Ana lives in Lisbon and I'm allergic to peanuts"
ASKED = "Where does my sister live?"
CONTROL, BOTH = Modifier.ControlModifier, Modifier.ControlModifier | Modifier.ShiftModifier


@pytest.fixture
def engine() -> ChildEngine:
    """The real starter, in a process of its own."""
    return ChildEngine()


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, engine: ChildEngine
) -> Iterator[Person]:
    """Somebody before a new window."""
    parts = Parts(
        engine=lambda _: engine,
        keystore=lambda: None,
        passphrase_cost=KdfCost(memory_kib=64, passes=1, lanes=1),
    )
    tasks = Tasks()
    bugs: list[BaseException] = []
    tasks.crashed.connect(bugs.append)
    look = Look(qapp, Appearance(Theme.LIGHT))
    window = Window(Profile(Places(tmp_path), parts=parts), tasks, look, lambda _: None)
    window.show()
    window.open()
    window.activateWindow()
    yield Person(qtbot, window)
    window.lock()
    qtbot.waitUntil(lambda: engine.pid is None, timeout=LONG)
    tasks.close()
    window.deleteLater()
    assert not bugs


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_journey_with_the_keyboard_alone(person: Person, engine: ChildEngine) -> None:
    create_a_vault(person)
    person.ask(TOLD)
    accept_both_proposals(person)
    lock_and_unlock(person)

    assert "Lisbon" in person.ask(ASKED)
    the_receipt_shows_ana_and_not_the_peanuts(person)

    forget_ana(person)
    person.press(Key.Key_N, CONTROL)
    assert "Lisbon" not in person.ask(ASKED)
    person.press(Key.Key_I, CONTROL)
    person.sees("No memory")

    kill_the_model_in_the_middle(person, engine)
    assert person.ask("What is the capital of France?")


def create_a_vault(person: Person) -> None:
    person.sees("Welcome to Candor")
    person.tab_to("Begin")
    person.press(Key.Key_Space)
    person.write(PASSPHRASE)
    person.write(PASSPHRASE)
    person.sees("A way back in")
    person.tab_to("Not now")
    person.press(Key.Key_Space)
    person.sees("What may be remembered?")
    person.tab_to("Start")
    person.press(Key.Key_Space)
    person.wait_for_desk()


def accept_both_proposals(person: Person) -> None:
    person.press(Key.Key_M, CONTROL)
    person.sees("2 proposals wait")
    assert "sensitive: health" in person.labels()
    person.press(Key.Key_A)
    person.sees("1 proposal waits")
    person.press(Key.Key_A)
    person.sees("2 memories in use")


def lock_and_unlock(person: Person) -> None:
    person.press(Key.Key_L, BOTH)
    person.wait_for_lock_page()
    person.sees("Your passphrase opens it")
    person.write(PASSPHRASE)
    person.wait_for_desk()


def the_receipt_shows_ana_and_not_the_peanuts(person: Person) -> None:
    person.press(Key.Key_I, CONTROL)
    person.sees("Your sister Ana lives in Lisbon.")
    assert "peanuts" not in person.labels()


def forget_ana(person: Person) -> None:
    person.press(Key.Key_M, CONTROL)
    person.sees("Your words")
    person.tab_to("Forget…")
    person.press(Key.Key_Space)
    person.sees("Forget this?")
    person.tab_to("Forget")
    person.press(Key.Key_Space)
    person.sees("being forgotten")
    person.tab_to("Destroy it now")
    person.press(Key.Key_Space)
    person.sees("Sealed on")
    person.tab_to("Verify again")
    person.press(Key.Key_Space)
    person.sees("Nothing that was forgotten was found")
    person.press(Key.Key_Escape)


def kill_the_model_in_the_middle(person: Person, engine: ChildEngine) -> None:
    person.write("Tell me a long story about a lighthouse, with many details.")
    column = person.desk.chat.transcript.column
    person.qtbot.waitUntil(
        lambda: bool(not column.entries[-1].own and column.entries[-1].text), timeout=LONG
    )
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    person.sees("The model stopped unexpectedly.")
