"""What the app says about use: few words, plain numbers, no pressure in either direction."""

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.breaks import due_break
from app.domain.policy import Bounds, Switches, Tier, TierRules, resolve
from app.domain.remarks import CARRY_ON, NEVER, SNOOZES, STOP, break_text, why
from app.domain.settings import BreakReminder
from app.domain.wellbeing import Nudge, cool_down, latest_session

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
TIMES = tuple(NOON - minute * MINUTE for minute in range(70, -1, -2))
REQUIRED = resolve(
    TierRules(Tier.HOUSEHOLD, switches=Switches(break_reminder_required=True), author="Mum")
)
BANNED = (
    "!", "we care", "healthy", "addict", "too much", "should", "must", "most people", "streak",
    "miss you", "before you go", "other users", "depend", "sorry", "well done", "only you",
)  # fmt: skip


def spoken(bounds: Bounds = REQUIRED) -> Nudge:
    nudge = due_break(TIMES, BreakReminder(), bounds, NOON)
    assert nudge
    return nudge


TEXTS = (
    break_text(65, by_rule=False),
    break_text(65, by_rule=True),
    *why(spoken(resolve())),
    *why(spoken()),
    STOP,
    CARRY_ON,
    NEVER,
    *SNOOZES,
)


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_keeps_to_the_wording_rules(text: str) -> None:
    assert len(text.split()) <= 35
    assert not [banned for banned in BANNED if banned in text.casefold()]
    assert all(unicodedata.category(sign) != "So" for sign in text)


@pytest.mark.parametrize("by_rule", [True, False])
def test_the_reminder_offers_the_exit_first_and_leaves_the_choice(by_rule: bool) -> None:
    text = break_text(65, by_rule=by_rule)
    assert text.startswith("You are 65 minutes in, which may be nothing.")
    assert text.index("Stop here") < text.index("carry on") < text.index("your choice")


def test_a_reminder_that_a_rule_set_says_so() -> None:
    assert "household" in spoken().text
    assert "household" not in spoken(resolve()).text


def test_why_can_be_recomputed_from_what_it_says() -> None:
    nudge = spoken()
    said = " ".join(why(nudge))
    numbers = {int(number) for number in re.findall(r"\b\d+\b", said)}
    assert {nudge.active_minutes, nudge.interval_minutes, nudge.messages} <= numbers
    assert cool_down(nudge.interval_minutes) // MINUTE in numbers
    assert nudge.active_minutes >= nudge.interval_minutes


def test_the_numbers_of_why_are_those_of_the_messages() -> None:
    session, nudge = latest_session(TIMES), spoken()
    assert session
    assert nudge.active_minutes == session.active // MINUTE
    assert (nudge.session_from, nudge.messages) == (session.began, session.messages)


def test_why_tells_the_time_of_day_where_the_person_is() -> None:
    assert "since 19:50:" in " ".join(why(spoken(), timezone(timedelta(hours=9))))


def test_why_says_who_set_it_what_was_not_used_and_what_follows() -> None:
    said = " ".join(why(spoken()))
    assert "set by Mum" in said
    assert "no word of them" in said
    assert "nobody is told" in said
