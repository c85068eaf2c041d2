"""Backups: which there are, whether they can be reached, and when the next one is due."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NewType

from app.domain.text import counted

BackupId = NewType("BackupId", str)

EVERY_DAYS = (0, 90)  # 0 for only when asked
KEEP = (1, 50)


class Reach(StrEnum):
    """Whether a backup can be written anew; the value ends a sentence about it."""

    THERE = "which can be reached"
    AWAY = "on a drive that is not connected"
    MISSING = "that is no longer where it was put"
    SHUT = "that may not be changed where it lies"
    LOCKED = "that only its recovery code opens"


@dataclass(frozen=True, slots=True)
class Backup:
    """One sealed copy of everything, as the ledger knows it.

    Attributes:
        id: random; it stands in the file too, so that another file is never taken for it.
        made_at: when.
        place: the file's full name.
        size: bytes of the file; 0 of one that was never finished.
        reach: what a look at the place found.
        waiting: how many forgotten things still stand in it, until it can be written anew.
        automatic: whether the schedule made it, and may remove it.
    """

    id: BackupId
    made_at: datetime
    place: str = field(repr=False)
    size: int
    reach: Reach
    waiting: int = 0
    automatic: bool = False

    @property
    def day(self) -> str:
        """The day on which it was made, in words."""
        return f"{self.made_at.day} {self.made_at:%B %Y}"


@dataclass(frozen=True, slots=True)
class BackupSchedule:
    """When a backup is made without being asked for, where, and how many of them stay."""

    every_days: int = field(
        default=0, metadata={"title": "Make a backup every", "unit": "days", "range": EVERY_DAYS}
    )
    keep: int = field(default=5, metadata={"title": "Keep the newest", "range": KEEP})
    folder: str = field(default="", repr=False, metadata={"title": "In this folder"})


def due(schedule: BackupSchedule, made: Iterable[datetime], now: datetime) -> bool:
    """Return whether the schedule wants a backup now.

    What a wrong clock dated into the future does not count, so that it puts nothing off.
    """
    if not schedule.every_days or not schedule.folder:
        return False
    past = [moment for moment in made if moment <= now]
    return not past or now - max(past) >= timedelta(days=schedule.every_days)


def surplus(schedule: BackupSchedule, backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """Return the automatic backups within reach that are more than the schedule keeps."""
    own = [each for each in backups if each.automatic and each.reach is Reach.THERE]
    newest_first = sorted(own, key=lambda each: each.made_at, reverse=True)
    return tuple(newest_first[max(schedule.keep, KEEP[0]) :])


def told(backups: Sequence[Backup]) -> tuple[str, ...]:
    """Return what to say about backups that held something when it was forgotten."""
    anew = [each for each in backups if not each.waiting]
    written = (
        f"The bytes that {counted(len(anew), 'backup', 'backups')} had before: in copies that "
        "somebody made, and where a drive kept them, they open as the backup does."
    )
    return (*unreached(backups), *[written] * bool(anew))


def unreached(backups: Iterable[Backup]) -> tuple[str, ...]:
    """Return sentences about the backups that still hold something that was forgotten."""
    waiting = [each for each in backups if each.waiting]
    alike = {reach: [each for each in waiting if each.reach is reach] for reach in Reach}
    return tuple(
        f"It is also in {_named(found)} {reach}; it is taken out once that is possible, and never "
        "comes back from there into this vault."
        for reach, found in alike.items()
        if found
    )


def _named(backups: Sequence[Backup]) -> str:
    days = dict.fromkeys(each.day for each in backups)
    if len(backups) == 1:
        return f"the backup of {backups[0].day}"
    return f"{len(backups)} backups ({', '.join(days)})"
