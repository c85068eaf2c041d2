"""Running the window from beginning to end."""

import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.assistant import Profile
from app.ui import run_window
from tests.ui.asking import offscreen


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
