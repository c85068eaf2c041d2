"""What the tests of the window share: a real assistant on a real vault, and a scripted engine."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.assistant import Parts, Places, Profile
from app.domain.errors import EngineError
from app.domain.prompting import Prompt
from app.engine import ScriptedEngine
from app.ui.desk import Desk
from app.ui.look import Appearance, Look, Theme
from app.ui.tasks import Tasks
from app.ui.window import Window
from app.vault import KdfCost
from tests.assistant.words import WordEmbedder
from tests.ui.asking import Clocks

LONG = "Here is a list.\n\n- one\n- two\n\n```python\nx = 1\n```\n" * 3


@dataclass
class Script:
    """What the scripted engine does: answers, fails, or waits to be stopped."""

    hold: Event
    begun: Event

    def __call__(self, prompt: Prompt) -> str:
        """Return the answer to a prompt."""
        question = prompt.question
        if "fail" in question:
            raise EngineError("The model stopped unexpectedly.", advice="Ask again.")
        if "wait" in question:
            self.begun.set()
            self.hold.wait()
        if "Lisbon" in question and "live" in question:
            return "Your sister Ana lives in Lisbon."
        return LONG if "long" in question else "Hello there."


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    return Look(qapp, Appearance(Theme.LIGHT))


@pytest.fixture
def script() -> Iterator[Script]:
    script = Script(Event(), Event())
    yield script
    script.hold.set()


@pytest.fixture
def clocks() -> Clocks:
    """The clocks of the machine, which go on when told to."""
    return Clocks()


@pytest.fixture
def profile(tmp_path: Path, script: Script, clocks: Clocks) -> Profile:
    parts = Parts(
        engine=lambda _: ScriptedEngine(script),
        embedder=WordEmbedder,
        keystore=lambda: None,
        clock=lambda: clocks.wall,
        steady=lambda: clocks.steady,
        passphrase_cost=KdfCost(memory_kib=64, passes=1, lanes=1),
    )
    return Profile(Places(tmp_path), parts=parts)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    assert qapp is QApplication.instance()
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def window(qtbot: QtBot, profile: Profile, tasks: Tasks, look: Look) -> Iterator[Window]:
    """A window that begins with the first run; bugs in it fail the test."""
    bugs: list[BaseException] = []
    tasks.crashed.connect(bugs.append)
    window = Window(profile, tasks, look, lambda _: None)
    window.show()
    window.open()
    qtbot.waitUntil(lambda: window.opening.currentWidget() is window.opening.first_run)
    yield window
    window.lock()
    page = window.opening.lock_page
    qtbot.waitUntil(lambda: not page.isVisible() or page.isEnabled())
    tasks.close()
    window.deleteLater()
    assert not bugs


@pytest.fixture
def desk(qtbot: QtBot, window: Window) -> Desk:
    """The desk of a private session: a real vault that lives in memory only."""
    window.opening.first_run.around_wanted.emit()
    qtbot.waitUntil(lambda: window.desk is not None and "scripted" in window.chrome.ai.text())
    assert window.desk is not None
    return window.desk
