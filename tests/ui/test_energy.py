"""Energy in the settings: when the model rests, what a battery feeds, what an answer takes."""

from dataclasses import dataclass, replace

import pytest
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.domain.energy import UNLOAD_MINUTES, Sparing
from app.ui.desk import Desk
from app.ui.settings.energy import MINUTES, EnergyCard, minutes_line
from tests.ui.asking import ask, offscreen, said

pytestmark = offscreen


@dataclass
class Plug:
    """Whether this computer runs on its battery."""

    pulled: bool = False


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def profile(profile: Profile, plug: Plug) -> Profile:
    return replace(profile, parts=replace(profile.parts, on_battery=lambda: plug.pulled))


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> EnergyCard:
    desk.show_settings()
    qtbot.waitUntil(lambda: desk.settings.energy.minutes.currentData() == 15)
    return desk.settings.energy


def choose(card: EnergyCard, minutes: int) -> None:
    card.minutes.setCurrentIndex(card.minutes.findData(minutes))
    card.minutes.activated.emit(card.minutes.currentIndex())


def kept(qtbot: QtBot, desk: Desk) -> int:
    found: list[int] = []
    desk.session.read(desk, lambda each: each.energy.minutes(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.mark.parametrize("minutes", [*MINUTES, 0])
def test_when_the_model_rests_is_chosen_and_kept(
    qtbot: QtBot, desk: Desk, card: EnergyCard, minutes: int
) -> None:
    choose(card, minutes)
    assert kept(qtbot, desk) == minutes


def test_a_time_that_was_chosen_elsewhere_is_shown(
    qtbot: QtBot, desk: Desk, card: EnergyCard
) -> None:
    desk.session.change(desk, lambda each: each.energy.choose(7))
    qtbot.waitUntil(lambda: card.minutes.currentText() == "After 7 minutes")


def test_every_choice_is_within_what_may_be_kept() -> None:
    least, most = UNLOAD_MINUTES
    assert all(least <= minutes <= most for minutes in MINUTES)
    assert minutes_line(60) == "After an hour"
    assert minutes_line(240) == "After 4 hours"
    assert minutes_line(0) == "Only when Candor locks"


def test_a_battery_is_said_while_it_feeds(
    qtbot: QtBot, desk: Desk, card: EnergyCard, plug: Plug
) -> None:
    assert "runs on its battery now" not in said(card)
    plug.pulled = True
    desk.settings.load()
    qtbot.waitUntil(lambda: "runs on its battery now" in said(card))
    assert "does not read ahead" in said(card)


def test_what_an_answer_takes_is_explained_with_its_error(card: EnergyCard) -> None:
    assert "at 8 W. The truth may be half of that, or double." in said(card)
    card.show_sparing(Sparing(15, battery=False, newest="about 4 mWh, estimated: 1.8 s of a core"))
    assert "The newest answer: about 4 mWh, estimated: 1.8 s of a core." in said(card)


def test_an_answer_whose_cost_nobody_knows_is_not_spoken_of(
    qtbot: QtBot, desk: Desk, card: EnergyCard
) -> None:
    ask(qtbot, desk, "Good morning")
    desk.settings.load()
    assert kept(qtbot, desk) == 15
    assert "The newest answer" not in said(card)
