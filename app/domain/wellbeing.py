"""Wellbeing: how long somebody has been here, and when the app may say so.

Source: `wellbeing.md` 2.3 to 2.5. Only signal U1, the break reminder, exists so far.
"""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SESSION_GAP = timedelta(minutes=30)  # a longer silence starts a new session
ACTIVE_GAP = timedelta(minutes=5)  # of a silence, no more than this counts as active
MOST_A_DAY = 2


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
    """

    signal: Signal
    level: int
    text: str
    active_minutes: int
    interval_minutes: int
    session_from: datetime
    messages: int


@dataclass(frozen=True, slots=True)
class Session:
    """The unbroken stretch of use that ends with the newest message."""

    began: datetime
    active: timedelta
    messages: int


def latest_session(times: Sequence[datetime]) -> Session | None:
    """Return the session that the newest of the message times belongs to; None without messages.

    `times` are in ascending order; a step back (a clock set back) counts as no time at all.
    """
    if not times:
        return None
    start = len(times) - 1
    while start > 0 and times[start] - times[start - 1] < SESSION_GAP:
        start -= 1
    own = times[start:]
    gaps = (later - earlier for earlier, later in itertools.pairwise(own))
    active = sum((min(max(gap, timedelta()), ACTIVE_GAP) for gap in gaps), timedelta())
    return Session(own[0], active, len(own))
