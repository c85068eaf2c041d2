"""Measuring waits for a quiet minute after an answer, and is tried once."""

from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from tests.ui.asking import ask


def test_a_quiet_minute_after_an_answer_is_waited_for_once(qtbot: QtBot, desk: Desk) -> None:
    calibrating = desk.chat.calibrating
    assert not calibrating.quiet.isActive()
    ask(qtbot, desk, "Hello")
    assert calibrating.quiet.isActive()

    calibrating.quiet.timeout.emit()
    ask(qtbot, desk, "Hello again")
    calibrating.quiet.stop()
    calibrating.answered()
    assert not calibrating.quiet.isActive()


def test_the_next_key_stops_a_measurement(qtbot: QtBot, desk: Desk) -> None:
    ask(qtbot, desk, "Hello")
    desk.chat.calibrating.quiet.timeout.emit()
    stop = desk.chat.calibrating.stop

    desk.chat.composer.write("N")
    assert stop.is_set()
