"""When a vault locks by itself."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.locking import LOOK, AutoLock, LockReason, Moment, idle_minutes, slept, why_lock

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def at(steady: float, wall: float | None = None) -> Moment:
    """So many seconds after noon, on both clocks unless told otherwise."""
    return Moment(steady, NOON + timedelta(seconds=steady if wall is None else wall))


@pytest.mark.parametrize(
    ("choice", "asks", "minutes"),
    [
        (AutoLock.BY_MODE, True, 15),
        (AutoLock.BY_MODE, False, None),
        (AutoLock.OFF, True, None),
        (AutoLock.MINUTES_5, False, 5),
        (AutoLock.MINUTES_15, True, 15),
        (AutoLock.MINUTES_60, True, 60),
    ],
)
def test_the_time_is_the_persons_choice_or_else_follows_from_the_mode(
    choice: AutoLock, asks: bool, minutes: int | None
) -> None:
    assert idle_minutes(choice, asks=asks) == minutes


@given(st.integers(1, 60), st.integers(0, 4000))
def test_a_vault_locks_exactly_when_nobody_used_it_for_so_long(minutes: int, idle: int) -> None:
    reason = why_lock(minutes, used=at(0), looked=at(idle - LOOK), now=at(idle))

    assert reason is (LockReason.IDLE if idle >= 60 * minutes else None)


@given(st.floats(0, 60), st.floats(31, 1e6))
def test_a_time_of_day_that_ran_ahead_means_sleep(passed: float, more: float) -> None:
    assert slept(at(0), at(passed, passed + more))


@given(st.floats(61, 1e6))
def test_where_the_steady_clock_runs_on_in_sleep_the_missing_looks_tell(passed: float) -> None:
    assert slept(at(0), at(passed))


@given(st.floats(0, 60), st.floats(-1e6, 29))
def test_a_late_look_and_a_clock_set_back_are_no_sleep(passed: float, shift: float) -> None:
    assert not slept(at(0), at(passed, passed + shift))


def test_after_a_sleep_a_vault_locks_although_it_was_just_used() -> None:
    assert why_lock(60, used=at(9), looked=at(5), now=at(10, 500)) is LockReason.SLEPT


def test_a_vault_that_never_locks_by_itself_does_not_lock_after_a_sleep_either() -> None:
    assert why_lock(None, used=at(0), looked=at(0), now=at(10, 50_000)) is None


@pytest.mark.parametrize("reason", list(LockReason))
def test_every_reason_is_a_sentence(reason: LockReason) -> None:
    assert reason.startswith("Candor locked because")
    assert reason.endswith(".")
