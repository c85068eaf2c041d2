"""When a vault locks by itself: after a time without use, and when the computer slept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LOOK = 5  # seconds between two looks, for whoever keeps the timer
_LEAP = 30  # seconds by which the time of day may run ahead of the steady clock
_GAP = 60  # seconds between two looks that can only mean sleep


class AutoLock(StrEnum):
    """What the person chose."""

    BY_MODE = "as suits the vault"
    OFF = "never by itself"
    MINUTES_5 = "after 5 minutes"
    MINUTES_15 = "after 15 minutes"
    MINUTES_60 = "after an hour"


class LockReason(StrEnum):
    """Why a vault locked by itself; each with its sentence."""

    IDLE = "Candor locked because nobody used it for a while."
    SLEPT = "Candor locked because the computer slept."


@dataclass(frozen=True, slots=True)
class Moment:
    """One moment on two clocks.

    Attributes:
        steady: seconds on a clock that nobody sets; on most systems it stands still in sleep.
        wall: the time of day, which goes on in sleep.
    """

    steady: float
    wall: datetime


_MINUTES = {AutoLock.MINUTES_5: 5, AutoLock.MINUTES_15: 15, AutoLock.MINUTES_60: 60}


def idle_minutes(choice: AutoLock, *, asks: bool) -> int | None:
    """Return after how many minutes without use a vault locks; None for never.

    A vault that opens without asking anybody anything gains little by locking: left to itself it
    stays open; one that asks for a passphrase locks after a quarter of an hour.
    """
    if choice is AutoLock.BY_MODE:
        return 15 if asks else None
    return _MINUTES.get(choice)


def slept(before: Moment, now: Moment) -> bool:
    """Return whether the computer slept between two looks.

    Either the time of day went on while the steady clock stood still, or, on systems where it does
    not, no look was taken for longer than any load explains. Somebody who sets the clock forward
    locks the vault; that costs one unlocking.
    """
    passed = now.steady - before.steady
    return passed > _GAP or (now.wall - before.wall).total_seconds() - passed > _LEAP


def why_lock(
    minutes: int | None, *, used: Moment, looked: Moment, now: Moment
) -> LockReason | None:
    """Return why a vault must lock now; None when it need not.

    Args:
        minutes: without use until it locks; None never locks by itself.
        used: when somebody last used it.
        looked: when this was last asked.
        now: now.
    """
    if minutes is None:
        return None
    if slept(looked, now):
        return LockReason.SLEPT
    return LockReason.IDLE if now.steady - used.steady >= 60 * minutes else None
