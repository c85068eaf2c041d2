"""Persona, settings and the break reminder, on a real vault and the real rules."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.persona import HIGHEST, LOWEST, Axis
from app.domain.policy import Bound, Tier
from app.domain.settings import LearningMode
from app.domain.wellbeing import Nudge, Signal
from app.ui.desk import Desk
from app.ui.look import Look, Theme
from app.ui.persona.slider import BoundSlider
from app.ui.wellbeing.why import arithmetic
from tests.ui.asking import offscreen, open_dialog, said

pytestmark = offscreen
NUDGE = Nudge(Signal.LONG_SESSION, 1, "You've been here 70 minutes.", 70, 60, datetime.now(UTC), 23)


def test_moving_a_slider_changes_the_prompt(qtbot: QtBot, desk: Desk) -> None:
    desk.show_persona()
    qtbot.waitUntil(lambda: "Candor" in desk.persona.head.toPlainText())
    QTest.keyClick(desk.persona.rows[Axis.LENGTH].slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: "as few words as possible" in desk.persona.head.toPlainText())
    assert desk.persona.rows[Axis.LENGTH].here.text() == "very short"


def test_a_bound_slider_stops_at_its_bound_and_says_who_set_it(qtbot: QtBot, desk: Desk) -> None:
    desk.show_persona()
    warmth = desk.persona.rows[Axis.WARMTH]
    qtbot.waitUntil(lambda: warmth.why.text() != "")
    QTest.keyClick(warmth.slider, Qt.Key.Key_End)
    assert warmth.here.text() == "friendly"
    assert "fixed limits, which nobody can move" in warmth.why.text()


@pytest.mark.parametrize("place", range(LOWEST, HIGHEST + 1))
def test_no_place_outside_a_bound_can_be_reached(qtbot: QtBot, look: Look, place: int) -> None:
    slider = BoundSlider(Axis.WARMTH, look)
    qtbot.addWidget(slider)
    slider.show_bound(Bound(-1, 1, Tier.HOUSEHOLD, Tier.LIMITS))
    slider.setValue(place)
    assert -1 <= slider.value() <= 1


def test_what_may_be_remembered_is_kept(qtbot: QtBot, desk: Desk) -> None:
    desk.show_settings()
    qtbot.waitUntil(desk.settings.modes[LearningMode.ASK_FIRST].isChecked)
    with qtbot.waitSignal(desk.session.changed):
        desk.settings.modes[LearningMode.OFF].click()
    desk.settings.modes[LearningMode.ASK_FIRST].setChecked(True)
    desk.settings.load()
    qtbot.waitUntil(desk.settings.modes[LearningMode.OFF].isChecked)


def test_the_break_reminder_can_be_switched_off(qtbot: QtBot, desk: Desk) -> None:
    desk.show_settings()
    qtbot.waitUntil(desk.settings.reminder.isChecked)
    with qtbot.waitSignal(desk.session.changed):
        desk.settings.reminder.click()
    qtbot.waitUntil(lambda: not desk.settings.interval.isEnabled())


def test_the_theme_is_chosen_for_this_device(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.look_chosen) as chosen:
        desk.settings.theme.setCurrentIndex(2)
        desk.settings.theme.activated.emit(2)
    assert chosen.args is not None
    assert chosen.args[0].theme is Theme.DARK


def test_the_reminder_offers_the_way_out_first(qtbot: QtBot, desk: Desk) -> None:
    desk.chat.banner.show_nudge(NUDGE)
    assert desk.chat.banner.isVisible()
    with qtbot.waitSignal(desk.lock_wanted):
        desk.chat.banner.stop.click()


def test_the_reminder_explains_its_arithmetic(qtbot: QtBot, desk: Desk) -> None:
    desk.chat.banner.show_nudge(NUDGE)
    desk.chat.banner.why.click()
    panel = open_dialog(qtbot, desk.chat.banner)
    assert "70 \N{MINUS SIGN} 60 = 10 minutes over it" in said(panel)
    assert "A silence of 30 minutes begins a new session." in said(panel)
    panel.close()


def test_the_arithmetic_is_computed_from_the_nudge() -> None:
    other = Nudge(Signal.LONG_SESSION, 1, "", 95, 90, datetime.now(UTC), 1)
    assert "your 1 message since" in arithmetic(other)
    assert "95 \N{MINUS SIGN} 90 = 5 minutes" in arithmetic(other)
