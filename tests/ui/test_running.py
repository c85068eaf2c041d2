"""Running the window from beginning to end."""

import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.assistant.presence import ask_to_lock
from app.ui import run_window
from app.ui.look import Look
from app.ui.running import hang_bell
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.asking import create_vault, offscreen


@pytest.fixture
def hooks() -> Iterator[None]:
    """Puts back what a whole program takes for itself."""
    before = (sys.excepthook, signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM))
    yield
    sys.excepthook = before[0]
    signal.signal(signal.SIGINT, before[1])
    signal.signal(signal.SIGTERM, before[2])


@offscreen
@pytest.mark.usefixtures("hooks")
def test_the_program_ends_when_its_window_is_closed(qapp: QApplication, profile: Profile) -> None:
    def close() -> None:
        for window in qapp.topLevelWidgets():
            window.close()

    QTimer.singleShot(200, close)
    assert run_window(profile) == 0


@offscreen
def test_a_terminal_reaches_the_window_only_while_it_holds_the_vault(
    qtbot: QtBot, window: Window, profile: Profile, tasks: Tasks, look: Look
) -> None:
    hang_bell(window)
    assert not ask_to_lock(profile.path)
    create_vault(qtbot, window)
    window.opening.first_run.start.click()
    qtbot.waitUntil(lambda: window.desk is not None)
    hang_bell(Window(profile, tasks, look, lambda _: None)).close()
    assert ask_to_lock(profile.path)
    qtbot.waitUntil(lambda: window.desk is None)
    assert not ask_to_lock(profile.path)


@offscreen
def test_a_private_session_is_not_reached(qtbot: QtBot, window: Window, profile: Profile) -> None:
    hang_bell(window)
    window.opening.first_run.around_wanted.emit()
    qtbot.waitUntil(lambda: window.desk is not None)
    assert not ask_to_lock(profile.path)
