"""What several tests of the window do and look at."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.locking import LOOK
from app.ui.chat.proposals import ProposalCard
from app.ui.desk import Desk
from app.ui.opening.first_run import CODES
from app.ui.secrets import CodePanel
from app.ui.window import Window

Found = TypeVar("Found", bound=QWidget)
SISTER = "My sister Ana lives in Lisbon and I'm allergic to peanuts"
PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder
offscreen = pytest.mark.qt_log_ignore("This plugin does not support")  # dialogs on no screen


def ask(qtbot: QtBot, desk: Desk, text: str) -> None:
    """Ask a question and wait until everything about it is done."""
    desk.chat.composer.write(text)
    desk.chat.composer.send()
    qtbot.waitUntil(lambda: not desk.chat.busy, timeout=15_000)


def hung(desk: Desk, kind: type[Found]) -> list[Found]:
    """The cards of one kind that hang below messages."""
    cards = [card.widget for entry in desk.chat.transcript.column.entries for card in entry.hung]
    return [card for card in cards if isinstance(card, kind)]


def said(widget: QWidget) -> str:
    """Every word on a page or card that can be seen."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    return " | ".join(label.text() for label in labels)


def open_dialog(qtbot: QtBot, parent: QWidget) -> QDialog:
    """The dialog that opens."""

    def visible() -> list[QDialog]:
        return [found for found in parent.findChildren(QDialog) if found.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    return visible()[0]


def accept_the_sister(qtbot: QtBot, desk: Desk) -> None:
    """Say something, and have both proposals accepted."""
    ask(qtbot, desk, SISTER)
    (card,) = hung(desk, ProposalCard)
    for row in card.rows.values():
        row.accept.click()
    qtbot.waitUntil(lambda: all(not row.outcome.isHidden() for row in card.rows.values()))


@dataclass
class Clocks:
    """Two clocks that go on when told to."""

    steady: float = 0.0
    wall: datetime = field(default=datetime(2026, 11, 22, 12, tzinfo=UTC))

    def wait(self, minutes: float, desk: Desk) -> None:
        """Let time pass while the timer of a desk looks as often as it does."""
        for _ in range(round(minutes * 60 / LOOK)):
            self.steady += LOOK
            self.wall += timedelta(seconds=LOOK)
            desk.upkeep.watcher.look()


def read_code(qtbot: QtBot, panel: CodePanel) -> str:
    """The recovery code that is on the screen."""

    def shown() -> list[str]:
        return [word for word in said(panel).split(" | ") if word.isalpha()]

    qtbot.waitUntil(lambda: len(shown()) == 12, timeout=15_000)
    return " ".join(shown())


def open_vault(qtbot: QtBot, window: Window) -> Desk:
    """Go through the whole first run and return the desk of the new vault."""
    create_vault(qtbot, window)
    window.opening.first_run.start.click()
    qtbot.waitUntil(lambda: window.desk is not None, timeout=15_000)
    assert window.desk is not None
    return window.desk


def create_vault(qtbot: QtBot, window: Window) -> None:
    """Go through the first run up to the question what may be remembered."""
    page = window.opening.first_run
    page.begin.click()
    page.first.setText(PASSPHRASE)
    page.second.setText(PASSPHRASE)
    page.make.click()
    qtbot.waitUntil(lambda: page.steps.currentIndex() == CODES, timeout=15_000)
    page.no_code.click()
