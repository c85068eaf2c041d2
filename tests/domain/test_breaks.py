"""When the break reminder may be shown: rarely, when it was chosen, and never by accident."""

import dataclasses
import itertools
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.breaks import A_DAY, due_break, in_force, recent
from app.domain.policy import Bounds, Switches, Tier, TierRules, resolve
from app.domain.settings import BREAK_INTERVALS, BreakReminder
from app.domain.wellbeing import Nudge, Signal

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FREE = resolve()


def household(longest: int = 240, *, required: bool = True) -> Bounds:
    switches = Switches(break_reminder_required=required, longest_break_interval=longest)
    return resolve(TierRules(Tier.HOUSEHOLD, switches=switches, reason="Sleep", author="Mum"))


def busy(minutes: int, until: datetime = NOON) -> list[datetime]:
    """Messages every minute for so long."""
    return [until - ago * MINUTE for ago in range(minutes, -1, -1)]


def due(
    minutes: int = 60, reminder: BreakReminder | None = None, bounds: Bounds = FREE
) -> Nudge | None:
    return due_break(busy(minutes), reminder or BreakReminder(), bounds, NOON)


def test_an_hour_of_use_brings_a_reminder_with_its_arithmetic() -> None:
    nudge = due(65)
    assert nudge
    assert (nudge.signal, nudge.level, nudge.rules) == (Signal.LONG_SESSION, 1, ())
    assert (nudge.active_minutes, nudge.interval_minutes, nudge.messages) == (65, 60, 66)
    assert nudge.session_from == NOON - 65 * MINUTE


def test_a_minute_less_than_the_interval_brings_none() -> None:
    assert due(59) is None


@given(st.integers(*BREAK_INTERVALS), st.integers(0, 300))
def test_the_interval_that_was_chosen_is_kept(interval: int, minutes: int) -> None:
    assert (due(minutes, BreakReminder(interval=interval)) is not None) == (minutes >= interval)


def test_off_is_off() -> None:
    assert due(600, BreakReminder(on=False)) is None


@pytest.mark.parametrize(("until", "silent"), [(1, True), (0, False), (-1, False)])
def test_a_snooze_lasts_as_long_as_it_says(until: int, silent: bool) -> None:
    reminder = BreakReminder(snoozed_until=NOON + until * MINUTE)
    assert (due(60, reminder) is None) == silent


@pytest.mark.parametrize(
    ("interval", "ago", "silent"),
    [(15, 59, True), (15, 60, False), (90, 89, True), (90, 90, False)],
)
def test_it_is_silent_for_an_hour_and_for_an_interval(
    interval: int, ago: int, silent: bool
) -> None:
    reminder = BreakReminder(interval=interval, shown=(NOON - ago * MINUTE,))
    assert (due(120, reminder) is None) == silent


def test_a_third_reminder_in_a_day_never_comes() -> None:
    twice = BreakReminder(shown=(NOON - timedelta(hours=23), NOON - timedelta(hours=2)))
    assert due(600, twice) is None
    assert due_break(busy(600), twice, FREE, NOON + timedelta(hours=2)) is None


def test_the_second_reminder_of_a_day_says_that_it_is_the_second() -> None:
    nudge = due(60, BreakReminder(shown=(NOON - timedelta(hours=5),)))
    assert nudge
    assert nudge.shown_before == 1


def test_nothing_is_said_long_after_the_last_message() -> None:
    assert due_break(busy(90), BreakReminder(), FREE, NOON + 30 * MINUTE) is None


def test_messages_from_the_future_are_not_counted() -> None:
    ahead = [*busy(10), *busy(90, NOON + timedelta(days=1))]
    assert due_break(ahead, BreakReminder(), FREE, NOON) is None


def test_a_required_reminder_is_on_whatever_was_chosen_before() -> None:
    before = BreakReminder(on=False, snoozed_until=NOON + A_DAY)
    nudge = due(60, before, household())
    assert nudge
    assert nudge.rules == (
        "The break reminder stays on: a rule of this household, set by Mum."
        " The reason given: “Sleep.”",
    )


def test_a_household_shortens_an_interval_and_is_named() -> None:
    nudge = due(45, BreakReminder(interval=240), household(45, required=False))
    assert nudge
    assert nudge.interval_minutes == 45
    assert nudge.rules[0].startswith("The break reminder comes after 45 minutes at most: a rule of")


def test_a_household_that_allows_more_than_was_chosen_is_not_mentioned() -> None:
    nudge = due(60, BreakReminder(), household(120, required=False))
    assert nudge
    assert nudge.rules == ()


@given(st.integers(-10, 2000), st.integers(15, 240), st.booleans())
def test_the_interval_in_force_is_never_beyond_a_bound(
    chosen: int, longest: int, required: bool
) -> None:
    bounds = household(longest, required=required)
    working = in_force(BreakReminder(interval=chosen), bounds)
    assert BREAK_INTERVALS[0] <= working.interval <= min(longest, BREAK_INTERVALS[1])
    assert in_force(working, bounds) == working


def test_a_clock_set_back_silences_the_reminder_for_a_day_at_most() -> None:
    shown = (NOON + timedelta(days=900), NOON + timedelta(days=901))
    kept = recent(BreakReminder(shown=shown), NOON)
    assert kept.shown == (NOON, NOON)
    assert recent(kept, NOON + A_DAY).shown == ()


@settings(max_examples=40)
@given(st.integers(0), st.integers(*BREAK_INTERVALS), st.booleans())
def test_whatever_happens_there_are_two_reminders_in_a_day_at_most(
    seed: int, interval: int, required: bool
) -> None:
    pauses = Random(seed).choices([1, 4, 9, 29, 90, 400], [40, 40, 10, 5, 3, 2], k=400)  # noqa: S311 - no secret
    reminder, now, times = BreakReminder(interval=interval), NOON, [NOON]
    shown: list[datetime] = []
    for pause in pauses:
        now += pause * MINUTE
        times = [*times[-150:], now]
        if due_break(times, reminder, household(required=required), now):
            shown.append(now)
            reminder = dataclasses.replace(reminder, shown=(*reminder.shown, now))
    assert all(third - first >= A_DAY for first, third in zip(shown, shown[2:], strict=False))
    apart = max(60, interval) * MINUTE
    assert all(later - earlier >= apart for earlier, later in itertools.pairwise(shown))
