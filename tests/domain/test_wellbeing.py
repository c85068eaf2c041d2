"""How use is counted: only between messages, and no clock can make time up."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.wellbeing import ACTIVE_GAP, SESSION_GAP, Session, latest_session

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
TIMES = st.lists(st.integers(0, 600).map(lambda minutes: NOON + minutes * MINUTE), min_size=1)


def at(*minutes: float) -> list[datetime]:
    return [NOON + minute * MINUTE for minute in minutes]


def found(times: list[datetime]) -> Session:
    session = latest_session(times)
    assert session
    return session


def test_without_messages_there_is_no_session() -> None:
    assert latest_session([]) is None


def test_one_message_is_a_session_without_time() -> None:
    assert found([NOON]) == Session(NOON, NOON, timedelta(), 1)


def test_short_pauses_count_whole_and_long_ones_five_minutes() -> None:
    assert found(at(0, 4, 24)) == Session(NOON, NOON + 24 * MINUTE, 9 * MINUTE, 3)


@pytest.mark.parametrize(("pause", "messages"), [(29.9, 2), (30, 1)])
def test_half_an_hour_of_silence_begins_a_new_session(pause: float, messages: int) -> None:
    assert found(at(0, pause)).messages == messages


@given(TIMES)
def test_no_more_is_counted_than_passed(times: list[datetime]) -> None:
    session = found(times)
    assert timedelta() <= session.active <= session.ended - session.began
    assert session.active <= (session.messages - 1) * ACTIVE_GAP


@given(TIMES)
def test_a_session_ends_with_the_newest_message_after_a_silence(times: list[datetime]) -> None:
    session = found(times)
    assert session.ended == max(times)
    assert session.messages == sum(session.began <= time for time in times)
    assert all(session.began - time >= SESSION_GAP for time in times if time < session.began)


@given(TIMES, st.randoms())
def test_the_order_in_which_messages_are_read_does_not_matter(
    times: list[datetime], random: Random
) -> None:
    shuffled = times.copy()
    random.shuffle(shuffled)
    assert latest_session(shuffled) == latest_session(times)


@given(TIMES, st.integers(1, 29))
def test_one_more_message_adds_five_minutes_at_most(times: list[datetime], pause: int) -> None:
    before, after = found(times), found([*times, max(times) + pause * MINUTE])
    assert before.active <= after.active <= before.active + ACTIVE_GAP


class SummerTime(tzinfo):
    """A place whose clocks go back by an hour at 01:00 UTC on 25 October 2026."""

    change = datetime(2026, 10, 25, 1, 0)  # noqa: DTZ001 - the rule itself is what is tested

    def utcoffset(self, moment: datetime | None) -> timedelta:
        wall = moment.replace(tzinfo=None, fold=0) if moment else self.change
        later = wall >= self.change + HOUR or (wall >= self.change and moment and moment.fold)
        return timedelta() if later else HOUR

    def dst(self, moment: datetime | None) -> timedelta:
        return self.utcoffset(moment)

    def tzname(self, moment: datetime | None) -> str:
        return f"test{self.utcoffset(moment)}"

    def fromutc(self, moment: datetime) -> datetime:
        late = moment.replace(tzinfo=None) >= self.change
        return moment.replace(fold=1) if late else moment + HOUR


def test_the_end_of_summer_time_neither_adds_nor_takes_time() -> None:
    night = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
    written = [night + minute * MINUTE for minute in (0, 4, 8, 12, 16)]
    there = [time.astimezone(SummerTime()) for time in written]
    assert there[-1].replace(tzinfo=None) < there[0].replace(tzinfo=None)
    assert latest_session(there) == latest_session(written)


def test_a_journey_through_time_zones_adds_no_time() -> None:
    start, end = at(0, 4)
    there = end.astimezone(timezone(timedelta(hours=9)))
    assert found([start, there]).active == 4 * MINUTE


def test_a_clock_that_leaps_ahead_adds_no_more_than_one_pause() -> None:
    assert found(at(0, 2, 2 + 25, 4 + 25)).active == 9 * MINUTE
    assert found(at(0, 2, 2 + 90, 4 + 90)).active == 2 * MINUTE
