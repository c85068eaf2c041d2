"""Tasks: blocking work elsewhere, results here, and a window that stays awake."""

import itertools
import threading
from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import CandorError, EngineError
from app.ui.tasks import Lane, Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    assert qapp is QApplication.instance()
    ticks = itertools.count()
    tasks = Tasks(clock=lambda: next(ticks) / 1000)  # a delivery takes a millisecond
    yield tasks
    tasks.close()


def test_a_result_comes_back_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[int, bool]] = []
    owner = QObject()
    main = QThread.currentThread()
    tasks.run(
        Lane.STORE, lambda: 42, owner, lambda n: seen.append((n, QThread.currentThread() is main))
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(42, True)]


def test_a_flood_of_events_leaves_the_window_awake(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    beats: list[int] = []
    heart = QTimer(interval=0)
    heart.timeout.connect(lambda: beats.append(len(seen)))
    heart.start()
    owner = QObject()
    tasks.stream(Lane.ENGINE, lambda _stop: iter(range(10_000)), owner, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 10_000, timeout=60_000)
    assert seen == list(range(10_000))
    longest = max(later - earlier for earlier, later in itertools.pairwise([0, *beats]))
    assert longest <= 16  # eight deliveries fit the budget; the heart may miss one beat


def test_a_dead_owner_is_never_called(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []
    release = threading.Event()
    dead, living = QObject(), QObject()
    tasks.run(Lane.STORE, release.wait, dead, lambda _: seen.append("dead"))
    tasks.run(Lane.STORE, lambda: None, living, lambda _: seen.append("living"))
    shiboken6.delete(dead)
    release.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["living"]


def test_a_stream_stops_when_its_owner_is_gone(tasks: Tasks) -> None:
    owner = QObject()
    stop = tasks.stream(Lane.ENGINE, _until, owner, lambda _: None)
    shiboken6.delete(owner)
    assert stop.is_set()


def test_the_lanes_do_not_wait_for_each_other(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []
    release = threading.Event()
    owner = QObject()
    tasks.run(Lane.ENGINE, release.wait, owner, lambda _: seen.append("engine"))
    tasks.run(Lane.STORE, lambda: None, owner, lambda _: seen.append("store"))
    qtbot.waitUntil(lambda: seen == ["store"])
    release.set()
    qtbot.waitUntil(lambda: seen == ["store", "engine"])


def test_an_expected_failure_that_nobody_takes_is_announced(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    with qtbot.waitSignal(tasks.failed) as announced:
        tasks.run(Lane.ENGINE, _fail, owner, lambda _: None)
    assert announced.args is not None
    assert announced.args[0] is owner
    assert isinstance(announced.args[1], EngineError)


def test_an_expected_failure_goes_to_who_asked_for_it(qtbot: QtBot, tasks: Tasks) -> None:
    taken: list[CandorError] = []
    ended: list[bool] = []
    owner = QObject()
    tasks.stream(
        Lane.ENGINE,
        lambda _: _fail(),
        owner,
        lambda _: None,
        failed=taken.append,
        ended=lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: bool(ended))
    assert [error.advice for error in taken] == ["Ask again."]


def test_a_bug_on_a_lane_and_a_bug_in_a_page_both_reach_the_crash_page(
    qtbot: QtBot, tasks: Tasks
) -> None:
    crashes: list[Exception] = []
    tasks.crashed.connect(crashes.append)
    owner = QObject()
    tasks.run(Lane.STORE, lambda: int("lane"), owner, lambda _: None)
    tasks.run(Lane.STORE, lambda: 0, owner, lambda zero: 1 // zero)
    qtbot.waitUntil(lambda: len(crashes) == 2)
    assert [type(problem) for problem in crashes] == [ValueError, ZeroDivisionError]


def test_closing_stops_what_runs(tasks: Tasks) -> None:
    begun = threading.Event()
    owner = QObject()

    def endless(stop: threading.Event) -> Iterator[int]:
        begun.set()
        yield from _until(stop)

    stop = tasks.stream(Lane.ENGINE, endless, owner, lambda _: None)
    begun.wait()
    tasks.close()
    assert stop.is_set()


def _until(stop: threading.Event) -> Iterator[int]:
    for number in itertools.count():
        if stop.wait(0.001):
            return
        yield number


def _fail() -> Iterator[int]:
    raise EngineError("The model stopped.", advice="Ask again.")


def test_an_errand_tells_its_steps_and_keeps_no_lane_waiting(qtbot: QtBot, tasks: Tasks) -> None:
    steps: list[int] = []
    results: list[str] = []
    owner = QObject()

    def work(stop: threading.Event, tell: Callable[[int], None]) -> str:
        tell(1)
        stop.wait()
        tell(2)
        return "stopped"

    stop = tasks.errand(work, owner, steps.append, results.append)
    tasks.run(Lane.STORE, lambda: "meanwhile", owner, results.append)
    qtbot.waitUntil(lambda: results == ["meanwhile"] and steps == [1])
    stop.set()
    qtbot.waitUntil(lambda: results == ["meanwhile", "stopped"])
    assert steps == [1, 2]
