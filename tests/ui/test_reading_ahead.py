"""Reading ahead in the window: after a pause, for as long as nothing else is typed or sent."""

from pytestqt.qtbot import QtBot

from app.ui.desk import Desk
from tests.ui.asking import ask
from tests.ui.conftest import Script


def test_what_is_typed_is_read_after_a_pause_and_shows_nothing(
    qtbot: QtBot, desk: Desk, script: Script
) -> None:
    reading = desk.chat.reading_ahead
    desk.chat.composer.write("Please wait for me")
    assert reading.pause.isActive()

    reading.pause.timeout.emit()
    qtbot.waitUntil(script.begun.is_set, timeout=5_000)
    assert desk.chat.transcript.column.entries == []
    assert not desk.chat.busy
    script.hold.set()


def test_the_next_key_stops_what_is_read(qtbot: QtBot, desk: Desk, script: Script) -> None:
    reading = desk.chat.reading_ahead
    desk.chat.composer.write("Please wait for me")
    reading.pause.timeout.emit()
    qtbot.waitUntil(script.begun.is_set, timeout=5_000)
    stop = reading.stop

    desk.chat.composer.write("Please wait for me here")
    assert stop.is_set()
    script.hold.set()


def test_a_question_that_is_sent_is_not_waited_for(
    qtbot: QtBot, desk: Desk, script: Script
) -> None:
    reading = desk.chat.reading_ahead
    desk.chat.composer.write("Please wait for me")
    reading.pause.timeout.emit()
    qtbot.waitUntil(script.begun.is_set, timeout=5_000)
    script.hold.set()

    ask(qtbot, desk, "Hello")
    assert not reading.pause.isActive()
    assert desk.chat.transcript.column.entries[-1].text == "Hello there."


def test_an_empty_field_is_not_read(desk: Desk) -> None:
    desk.chat.composer.write("Hello")
    desk.chat.composer.write("  ")
    assert not desk.chat.reading_ahead.pause.isActive()


def test_behind_the_end_of_a_sentence_a_short_pause_is_enough(desk: Desk) -> None:
    reading = desk.chat.reading_ahead
    desk.chat.composer.write("Where does she live")
    inside = reading.pause.interval()
    desk.chat.composer.write("Where does she live? ")
    assert reading.pause.interval() < inside
