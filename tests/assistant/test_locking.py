"""Locking by itself, by panic, and what is gone then."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from app.assistant import Assistant, Mode, Parts, Places, Profile
from app.domain.errors import CandorError, VaultLockedError
from app.domain.events import Piece
from app.domain.locking import AutoLock, LockReason
from app.engine import ChildEmbedder, ChildEngine
from app.vault import MemoryKeySource
from tests.assistant.conftest import FAST

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder


@dataclass
class Time:
    """Two clocks that go on when told to."""

    steady: float = 0.0
    wall: datetime = field(default=datetime(2026, 11, 22, tzinfo=UTC))

    def goes_on(self, seconds: float, *, asleep: float = 0.0) -> None:
        self.steady += seconds
        self.wall += timedelta(seconds=seconds + asleep)


@pytest.fixture
def time() -> Time:
    """The clocks of these tests."""
    return Time()


@pytest.fixture
def opened(profile: Profile, time: Time) -> Iterator[Assistant]:
    """An assistant on a vault with a passphrase."""
    parts = replace(profile.parts, clock=lambda: time.wall, steady=lambda: time.steady)
    with replace(profile, parts=parts).create(PASSPHRASE) as assistant:
        yield assistant


def test_a_vault_locks_a_quarter_of_an_hour_after_it_was_last_used(
    opened: Assistant, time: Time
) -> None:
    watch, found = opened.watch, []
    assert watch.minutes() == 15
    for _ in range(20):
        time.goes_on(50)
        found.append(watch.due())
        if len(found) == 2:
            watch.touch()

    assert found.index(LockReason.IDLE) == 1 + 15 * 60 // 50


def test_a_vault_locks_when_the_computer_slept(opened: Assistant, time: Time) -> None:
    assert opened.watch.due() is None
    time.goes_on(5, asleep=3600)
    opened.watch.touch()

    assert opened.watch.due() is LockReason.SLEPT


def test_the_choice_is_kept_with_the_vault(opened: Assistant, time: Time) -> None:
    changes = opened.watch.choose(AutoLock.OFF)
    time.goes_on(50_000)

    assert (changes.settings, opened.watch.choice()) == (True, AutoLock.OFF)
    assert opened.watch.due() is None


def test_another_mode_is_followed_once_the_settings_are_read_again(
    profile: Profile, time: Time
) -> None:
    keys = MemoryKeySource()
    parts = replace(profile.parts, keystore=lambda: keys, steady=lambda: time.steady)
    with replace(profile, parts=parts).create(PASSPHRASE) as assistant:
        assistant.protection.move(Mode.EASY, old=PASSPHRASE, new=None)
        assert assistant.watch.minutes() is None
        time.goes_on(50_000)
        assert assistant.watch.due() is None


def test_a_page_of_settings_does_not_undo_the_choice(opened: Assistant) -> None:
    page = opened.settings.current()
    opened.watch.choose(AutoLock.MINUTES_60)
    opened.settings.save(page)

    assert opened.watch.minutes() == 60


def test_a_vault_that_locks_by_itself_locks_before_the_computer_sleeps(opened: Assistant) -> None:
    assert opened.watch.before_sleep() is LockReason.SLEPT
    opened.watch.choose(AutoLock.OFF)
    assert opened.watch.before_sleep() is None


def test_a_session_that_asked_nothing_stays_open(profile: Profile) -> None:
    with profile.private() as assistant:
        assert assistant.watch.minutes() is None


def test_panic_in_the_middle_of_an_answer_closes_the_vault_at_once(opened: Assistant) -> None:
    turn = opened.ask("hello", Event())
    next(event for event in turn if isinstance(event, Piece))

    opened.panic()

    with pytest.raises(VaultLockedError):
        opened.chats.all()
    with pytest.raises(CandorError):
        list(turn)


def test_what_waits_to_be_forgotten_is_sealed_after_a_panic_at_the_next_lock(
    profile: Profile,
) -> None:
    assistant = profile.create(PASSPHRASE)
    (memory,) = assistant.memory.remember("My sister Ana lives in Lisbon")
    assistant.memory.forget(assistant.memory.plan([memory.id]))
    assistant.panic()
    profile.unlock(PASSPHRASE).lock()

    with profile.unlock(PASSPHRASE) as assistant:
        assert assistant.memory.all() == ()


def test_at_lock_both_workers_are_gone_and_the_vault_is_closed(
    tmp_path: Path, tiny_model: Path
) -> None:
    engine, embedder = ChildEngine(tiny_model), ChildEmbedder()
    parts = Parts(lambda _: engine, lambda: embedder, lambda: None, passphrase_cost=FAST)
    assistant = Profile(Places(tmp_path), parts=parts).create(PASSPHRASE)
    assistant.warm()
    workers = [pid for pid in (engine.pid, embedder.pid) if pid is not None]

    assistant.lock()

    assert (len(workers), engine.pid, embedder.pid) == (2, None, None)
    assert [pid for pid in workers if _lives(pid)] == []
    with pytest.raises(VaultLockedError):
        assistant.memory.all()


def test_at_a_panic_the_model_is_gone_and_locking_afterwards_does_nothing(
    profile: Profile, tiny_model: Path
) -> None:
    engine = ChildEngine(tiny_model)
    parts = replace(profile.parts, engine=lambda _: engine)
    assistant = replace(profile, parts=parts).create(PASSPHRASE)
    assistant.model()
    worker = engine.pid or 0
    assert _lives(worker)

    assistant.panic()
    assistant.lock()

    assert (engine.pid, _lives(worker)) == (None, False)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
