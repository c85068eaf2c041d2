"""The pictures of the README: the real window with the real starter, after two questions.

    python -m tests.benchmarks.window_pictures FOLDER [--dark]

Needs a display (`xvfb-run` will do). Writes chat.png, memory.png, another.png (other answers to
choose among) and picked.png (one of them was picked). What the starter says another way differs
from run to run, and may be the same again: then there are only two pictures.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.assistant import Places, Profile
from app.ui.chat.alternatives import AlternativesCard
from app.ui.chat.proposals import ProposalCard
from app.ui.chat.receipt import ReceiptCard
from app.ui.desk import Desk
from app.ui.look import Appearance, Theme, save_appearance
from app.ui.opening.first_run import CODES
from app.ui.running import make_window
from app.ui.tasks import Tasks
from app.ui.window import Window
from tests.ui.asking import PASSPHRASE, SISTER, hung

PATIENCE_MS = 180_000
STEP_MS = 20
STILL_MS = 500  # until what is laid out and drawn a moment later stands still
SIZE = (1120, 820)  # pixels: the whole receipt below its question
QUESTION = "Where does my sister live?"
OPEN_QUESTION = "What can I cook for her on Sunday?"  # which can be answered in more than one way


def wait(until: Callable[[], object]) -> None:
    """Let the window live until something is true."""
    for _ in range(PATIENCE_MS // STEP_MS):
        if until():
            return
        QTest.qWait(STEP_MS)
    raise SystemExit("The window did not come to what was waited for.")


def first_run(window: Window) -> Desk:
    """Return the desk of a new vault."""
    page = window.opening.first_run
    wait(page.begin.isVisible)
    page.begin.click()
    for field in (page.first, page.second):
        field.setText(PASSPHRASE)
    page.make.click()
    wait(lambda: page.steps.currentIndex() == CODES)
    page.no_code.click()
    page.start.click()
    wait(lambda: window.desk is not None and "·" in window.chrome.ai.text())
    if window.desk is None:
        raise SystemExit("The vault did not open.")
    return window.desk


def ask(desk: Desk, text: str) -> None:
    """Ask a question and wait until everything about it is done."""
    desk.chat.composer.write(text)
    desk.chat.composer.send()
    wait(lambda: not desk.chat.busy)


def remember(desk: Desk) -> None:
    """Say something about oneself and accept what is proposed."""
    ask(desk, SISTER)
    (card,) = hung(desk, ProposalCard)
    for row in card.rows.values():
        row.accept.click()
    wait(lambda: not any(row.waits() for row in card.rows.values()))


def take(window: Window, file: Path) -> None:
    """Write a picture of the window."""
    QTest.qWait(STILL_MS)
    window.grab().save(str(file))


def take_all(window: Window, folder: Path) -> None:
    """Talk, and write a picture wherever there is something to see."""
    desk = first_run(window)
    remember(desk)
    desk.new_chat()
    ask(desk, QUESTION)
    desk.chat.unfold_last()
    wait(lambda: hung(desk, ReceiptCard))
    take(window, folder / "chat.png")
    desk.chat.unfold_last()
    ask(desk, OPEN_QUESTION)
    desk.chat.another.ask()
    wait(lambda: not desk.chat.another.writing)
    if hung(desk, AlternativesCard):
        take(window, folder / "another.png")
        hung(desk, AlternativesCard)[0].picks[0].click()
        wait(lambda: not hung(desk, AlternativesCard))
        take(window, folder / "picked.png")
    desk.show_memory()
    wait(lambda: not desk.memory.list.isHidden())
    take(window, folder / "memory.png")


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description="Take the pictures of the README.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dark", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    with tempfile.TemporaryDirectory() as data:
        profile = Profile(Places(Path(data)))
        save_appearance(
            profile.places.device, Appearance(Theme.DARK if options.dark else Theme.LIGHT)
        )
        tasks = Tasks()
        window = make_window(profile, tasks, app)
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        window.open()
        take_all(window, options.folder)
        left = [False]
        window.closed.connect(lambda: left.append(True))
        window.close()
        wait(lambda: left[-1])
        tasks.close()


if __name__ == "__main__":
    main()
