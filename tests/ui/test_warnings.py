"""What is wrong with the vault or the rules is said where the person is."""

from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.ui.window import Window
from tests.ui.asking import offscreen

pytestmark = offscreen


def test_a_broken_household_file_is_told_at_the_top(
    qtbot: QtBot, window: Window, profile: Profile
) -> None:
    profile.places.household.write_text("[rules\n")
    window.opening.first_run.around_wanted.emit()
    qtbot.waitUntil(lambda: window.desk is not None and "household" in window.desk.notice.text)
