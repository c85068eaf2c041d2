"""What goes by itself, and when."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.consents import RETENTIONS, Retention
from app.domain.expiry import due, expires
from app.domain.memories import Kind, Memory, Origin, State, Topic
from app.domain.references import MemoryId

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
WEDDING = Memory(
    MemoryId("1"), "The user's wedding is on 12 July.", Kind.EVENT, Topic.PLANS,
    State.ACTIVE, Origin.RULE, NOW, NOW, valid_to=NOW + 10 * DAY,
)  # fmt: skip
RULES = st.builds(Retention, *[st.sampled_from(RETENTIONS)] * 3)


def test_a_plan_goes_some_days_after_its_day() -> None:
    assert expires(WEDDING, Retention(events=30)) == NOW + 40 * DAY
    assert expires(WEDDING, Retention(events=0)) is None


def test_what_was_said_to_end_goes_when_it_ends_whatever_the_rules() -> None:
    passing = replace(WEDDING, expires_at=NOW + DAY)
    assert expires(passing, Retention(events=0)) == NOW + DAY
    assert due(passing, Retention(), NOW + DAY)
    assert not due(passing, Retention(), NOW + DAY - timedelta(seconds=1))


def test_a_plan_without_a_day_stays() -> None:
    assert expires(replace(WEDDING, valid_to=None), Retention()) is None


def test_use_puts_off_the_end_of_anything_else() -> None:
    fact = replace(WEDDING, kind=Kind.FACT, valid_to=None)
    rule = Retention(everything=365)
    assert expires(fact, rule) == NOW + 365 * DAY
    assert expires(replace(fact, last_used=NOW + 5 * DAY), rule) == NOW + 370 * DAY


@given(st.sampled_from(State), RULES)
def test_only_what_is_active_is_ever_due(state: State, rules: Retention) -> None:
    passing = replace(WEDDING, state=state, expires_at=NOW)
    assert due(passing, rules, NOW) == (state is State.ACTIVE)


@given(st.sampled_from(Kind))
def test_nothing_goes_by_itself_where_everything_is_kept_for_ever(kind: Kind) -> None:
    assert expires(replace(WEDDING, kind=kind), Retention(0, 0, 0)) is None


@given(st.integers(), st.sampled_from(Kind), st.datetimes(timezones=st.just(UTC)))
def test_no_number_of_days_and_no_date_breaks_the_rules(
    days: int, kind: Kind, moment: datetime
) -> None:
    memory = replace(WEDDING, kind=kind, said_at=moment, recorded_at=moment, valid_to=moment)
    end = expires(memory, Retention(days, days, days))
    assert end is None or (days > 0 and end > moment)
