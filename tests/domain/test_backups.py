"""When a backup is due, which ones are too many, and what is said of those out of reach."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.backups import (
    Backup,
    BackupId,
    BackupSchedule,
    Reach,
    due,
    surplus,
    told,
    unreached,
)

NOON = datetime(2026, 5, 3, 12, 0, tzinfo=UTC)
WEEKLY = BackupSchedule(every_days=7, keep=2, folder="/drive")
DAYS = st.integers(-400, 400).map(timedelta)


def make_backup(
    day: int, *, reach: Reach = Reach.THERE, waiting: int = 0, automatic: bool = True
) -> Backup:
    """A backup of some day in May."""
    made_at = NOON + timedelta(day - 3)
    return Backup(BackupId(str(day)), made_at, "/drive/x", 9, reach, waiting, automatic)


@given(st.lists(DAYS), DAYS)
def test_a_backup_is_due_when_the_newest_is_old_enough(
    ages: list[timedelta], now: timedelta
) -> None:
    made = [NOON + age for age in ages]
    fresh = [each for each in made if timedelta() <= NOON + now - each < timedelta(7)]

    assert due(WEEKLY, made, NOON + now) is not bool(fresh)


def test_nothing_is_due_without_a_schedule_or_a_folder() -> None:
    assert not due(BackupSchedule(), (), NOON)
    assert not due(BackupSchedule(every_days=1), (), NOON)
    assert due(WEEKLY, (), NOON)


def test_only_automatic_backups_in_reach_make_room_for_newer_ones() -> None:
    own = [make_backup(day) for day in (9, 5, 7, 3)]
    others = [make_backup(1, automatic=False), make_backup(2, reach=Reach.AWAY)]

    assert [each.id for each in surplus(WEEKLY, own + others)] == ["5", "3"]
    assert surplus(BackupSchedule(keep=0), own[:1]) == ()


def test_backups_out_of_reach_are_named_by_their_days() -> None:
    away = [make_backup(day, reach=Reach.AWAY, waiting=1) for day in (3, 4)]
    gone = make_backup(3, reach=Reach.MISSING, waiting=2)

    first, second = unreached([*away, gone, make_backup(9)])

    assert first.startswith("It is also in 2 backups (3 May 2026, 4 May 2026) on a drive")
    assert second.startswith("It is also in the backup of 3 May 2026 that is no longer")


def test_what_a_drive_kept_of_older_bytes_is_told() -> None:
    assert told([]) == ()
    (left, anew) = told([make_backup(3), make_backup(4, reach=Reach.SHUT, waiting=1)])
    assert "may not be changed" in left
    assert anew.startswith("The bytes that 1 backup had before")
