"""The consents in the settings: exceptions, separate consents, retention, and a household rule."""

from dataclasses import fields, replace

import pytest
from pytestqt.qtbot import QtBot

from app.assistant import Profile
from app.domain.consents import Consents, LearningMode
from app.domain.memories import Kind, Topic
from app.ui.desk import Desk
from app.ui.settings.consents import ConsentsCard
from tests.ui.asking import offscreen, said

pytestmark = offscreen
FORBIDDEN = 'version = 1\nset_by = "Mum"\n[rules]\nmemory = "forbidden"\nreason = "Homework."\n'


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> ConsentsCard:
    desk.show_settings()
    qtbot.waitUntil(desk.settings.modes[LearningMode.ASK_FIRST].isChecked)
    return desk.settings.consents


def kept(qtbot: QtBot, desk: Desk) -> Consents:
    found: list[Consents] = []
    desk.session.read(desk, lambda each: each.settings.current().consents, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def test_an_exception_by_topic_is_kept_and_counted(
    qtbot: QtBot, desk: Desk, card: ConsentsCard
) -> None:
    box = card.topics[Topic.WORK]
    box.setCurrentIndex(box.findData(LearningMode.OFF))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: card.exceptions.head.text() == "1 exception")
    assert kept(qtbot, desk).by_topic == ((Topic.WORK, LearningMode.OFF),)
    box.setCurrentIndex(0)
    box.activated.emit(0)
    qtbot.waitUntil(lambda: card.exceptions.head.text() == "Exceptions by kind and topic")


def test_an_exception_that_no_box_shows_stays(qtbot: QtBot, desk: Desk, card: ConsentsCard) -> None:
    own = ((Kind.SUMMARY, LearningMode.OFF),)
    desk.session.change(desk, lambda each: each.settings.consent(Consents(by_kind=own)))
    qtbot.waitUntil(lambda: card.exceptions.head.text() == "1 exception")
    card.switches["summaries"].click()
    qtbot.waitUntil(lambda: kept(qtbot, desk) == Consents(by_kind=own, summaries=True))
    box = card.kinds[Kind.FACT]
    box.setCurrentIndex(box.findData(LearningMode.OFF))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: own[0] in kept(qtbot, desk).by_kind)


def test_each_separate_consent_is_kept_alone(qtbot: QtBot, desk: Desk, card: ConsentsCard) -> None:
    assert kept(qtbot, desk) == Consents()
    card.switches["history"].click()
    qtbot.waitUntil(lambda: kept(qtbot, desk) == Consents(history=True))
    card.switches["second_reader"].click()
    qtbot.waitUntil(lambda: kept(qtbot, desk) == Consents(history=True, second_reader=True))
    card.switches["history"].click()
    card.switches["long_chats"].click()
    qtbot.waitUntil(lambda: kept(qtbot, desk) == Consents(second_reader=True, long_chats=True))


def test_every_switch_that_somebody_may_allow_is_on_the_page(card: ConsentsCard) -> None:
    switches = {each.name for each in fields(Consents) if isinstance(each.default, bool)}
    assert set(card.switches) == switches


def test_how_long_things_are_kept_is_chosen(qtbot: QtBot, desk: Desk, card: ConsentsCard) -> None:
    box = card.kept["events"]
    box.setCurrentIndex(box.findData(90))
    box.activated.emit(box.currentIndex())
    usual = Consents()
    wanted = replace(usual, retention=replace(usual.retention, events=90))
    qtbot.waitUntil(lambda: kept(qtbot, desk) == wanted)


def test_a_rule_against_memory_is_said_and_binds(
    qtbot: QtBot, desk: Desk, profile: Profile
) -> None:
    profile.places.household.parent.mkdir(parents=True, exist_ok=True)
    profile.places.household.write_text(FORBIDDEN, encoding="utf-8")
    desk.settings.load()
    desk.show_settings()
    qtbot.waitUntil(lambda: "Mum" in said(desk.settings.consents))
    assert "Homework" in said(desk.settings.consents)
    assert not any(mode.isEnabled() for mode in desk.settings.modes.values())
