"""Dates in questions and turns, named and relative, in four languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.memory.language.dates import Named, Period, dates_in, nearness

TODAY = date(2026, 11, 22)  # a Sunday
LAST_WEEK = Period(date(2026, 11, 9), date(2026, 11, 15))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("on 3 July, 2023", Named(2023, 7, 3)),
        ("July 5th 2023", Named(2023, 7, 5)),
        ("Am 3. Juli", Named(None, 7, 3)),
        ("3 de marzo de 2024", Named(2024, 3, 3)),
        ("le 14 juillet", Named(None, 7, 14)),
        ("in May", Named(None, 5, None)),
        ("2023-07-05", Named(2023, 7, 5)),
        ("What did I say last week about tea?", LAST_WEEK),
        ("letzte Woche", LAST_WEEK),
        ("la semana pasada", LAST_WEEK),
        ("la semaine dernière", LAST_WEEK),
        ("yesterday", Period(date(2026, 11, 21), date(2026, 11, 21))),
        ("gestern", Period(date(2026, 11, 21), date(2026, 11, 21))),
        ("last Friday", Period(date(2026, 11, 20), date(2026, 11, 20))),
        ("hace tres días", Period(date(2026, 11, 19), date(2026, 11, 19))),
        ("vor zwei Wochen", Period(date(2026, 11, 6), date(2026, 11, 10))),
        ("el mes pasado", Period(date(2026, 10, 1), date(2026, 10, 31))),
    ],
)
def test_a_date_is_read_as_it_is_meant(text: str, meant: Named | Period) -> None:
    (found,) = dates_in(text, TODAY)
    assert found == meant


@pytest.mark.parametrize("text", ["may I ask", "we march on", "room 2301", "hello"])
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates_in(text, TODAY) == ()


def test_what_is_told_after_a_day_is_nearer_to_it_than_what_is_told_before() -> None:
    asked = Named(2023, 7, 3)
    on, after, before = (nearness(asked, date(2023, 7, day)) for day in (3, 5, 1))
    assert on == 1.0 > after > before > 0


@given(st.text(max_size=60), st.dates(date(1970, 1, 1), date(2060, 1, 1)))
def test_any_text_can_be_read_for_dates(text: str, day: date) -> None:
    assert all(0 <= nearness(asked, day) <= 1 for asked in dates_in(text, day))
