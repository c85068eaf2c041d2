"""Wellbeing: what the app itself may say about use, and how use is counted.

Source: `wellbeing.md` 2.3 and 2.5. Only signal U1, a long session, exists so far: `breaks` has its
rule, `remarks` its words.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

SESSION_GAP = timedelta(minutes=30)  # a silence as long as this starts a new session
ACTIVE_GAP = timedelta(minutes=5)  # of a silence, no more than this counts as active
MOST_A_DAY = 2
SHORTEST_COOL_DOWN = timedelta(minutes=60)


class Signal(StrEnum):
    """What was noticed."""

    LONG_SESSION = "U1"


@dataclass(frozen=True, slots=True)
class Nudge:
    """A rare, quiet remark of the app itself, with the arithmetic behind it.

    Attributes:
        signal: what was noticed.
        level: 1 is a banner.
        text: at most 35 words.
        active_minutes: time counted in this session.
        interval_minutes: the interval that the person, or the household, chose.
        session_from: when this session began.
        messages: how many of the person's messages the count rests on.
        shown_before: how many such remarks were shown in the 24 hours before this one.
        rules: sentences that name the rules behind it and who set them; none: all was chosen.
    """

    signal: Signal
    level: int
    text: str
    active_minutes: int
    interval_minutes: int
    session_from: datetime
    messages: int
    shown_before: int = 0
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Session:
    """The unbroken stretch of use that ends with the newest message."""

    began: datetime
    ended: datetime
    active: timedelta
    messages: int


def latest_session(times: Iterable[datetime]) -> Session | None:
    """Return the session that the newest of some message times belongs to; None without any.

    Only what lies between two messages counts, so that no clock can make up time: not one that
    is set back, not one that changes to summer time, not a journey through time zones.
    """
    ordered = sorted(time.astimezone(UTC) for time in times)
    if not ordered:
        return None
    gaps = [later - earlier for earlier, later in itertools.pairwise(ordered)]
    own = list(itertools.takewhile(lambda gap: gap < SESSION_GAP, reversed(gaps)))
    active = sum((min(gap, ACTIVE_GAP) for gap in own), timedelta())
    began = ordered[-1 - len(own)]
    return Session(began, ordered[-1], active, len(own) + 1)


def cool_down(interval: int) -> timedelta:
    """Return how long a reminder with this interval, in minutes, stays silent after it spoke."""
    return max(SHORTEST_COOL_DOWN, timedelta(minutes=interval))
