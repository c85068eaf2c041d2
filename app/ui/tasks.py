"""Tasks: blocking work on lanes, results on the GUI thread, and a window that stays awake.

Source of the shape: `architecture.md`, "Two lanes"; what takes minutes has a third, so that neither
answers nor pages wait for it. Worker threads put deliveries into one inbox
and ring one bell; the GUI thread empties the inbox for at most 8 ms, then lets the window breathe.
"""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import CandorError
from app.ui.garbage import collect_as_usual, collect_here_only, collect_what_is_due

BUDGET = 0.008  # seconds of deliveries per wake-up

T = TypeVar("T")
Step = TypeVar("Step")
Failed = Callable[[CandorError], object]


class Lane(StrEnum):
    """Where work runs: what waits for the model, what only reads and writes, what takes minutes.

    The last one is for locking in a panic, behind neither a long answer nor a long backup.
    """

    ENGINE = "engine"
    STORE = "store"
    ERRAND = "errand"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class _Delivery:
    """Something to do on the GUI thread, as long as its owner lives."""

    owner: QObject
    deliver: Callable[[], object]


class Tasks(QObject):
    """Runs work on the lanes. Every call-back comes on the GUI thread, in order, to live owners.

    `failed(owner, error)` carries expected failures that nobody took, `crashed(error)` bugs.
    """

    failed = Signal(object, object)
    crashed = Signal(object)
    _bell = Signal()

    def __init__(self, *, clock: Callable[[], float] = time.perf_counter) -> None:
        super().__init__()
        collect_here_only()
        self._clock = clock
        self._inbox: deque[_Delivery] = deque()
        self._rung = threading.Lock()  # held from the ring until the inbox is being emptied
        self._stops: set[threading.Event] = set()
        self._lanes = {lane: ThreadPoolExecutor(1, f"candor-{lane}") for lane in Lane}
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._empty)
        self._bell.connect(self._empty, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        owner: QObject,
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Run `work` on a lane and give its result to `done`."""

        def job() -> None:
            try:
                result = work()
            except Exception as problem:  # noqa: BLE001 - the one door from a lane to the window
                self._post_problem(owner, problem, failed)
            else:
                self._post(owner, lambda: done(result))

        self._lanes[lane].submit(job)

    def stream(
        self,
        lane: Lane,
        start: Callable[[threading.Event], Iterator[T]],
        owner: QObject,
        each: Callable[[T], object],
        failed: Failed | None = None,
        ended: Callable[[], object] | None = None,
    ) -> threading.Event:
        """Run a generator on a lane, give every value to `each`; the event returned stops it.

        `ended` comes last, after success and failure alike.
        """
        stop = threading.Event()
        self._stops.add(stop)

        def job() -> None:
            try:
                for value in start(stop):
                    self._post(owner, partial(each, value))
            except Exception as problem:  # noqa: BLE001 - the one door from a lane to the window
                self._post_problem(owner, problem, failed)
            self._stops.discard(stop)
            if ended is not None:
                self._post(owner, ended)

        owner.destroyed.connect(stop.set)
        self._lanes[lane].submit(job)
        return stop

    def errand(
        self,
        work: Callable[[threading.Event, Callable[[Step], None]], T],
        owner: QObject,
        each: Callable[[Step], object],
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> threading.Event:
        """Run what takes minutes and tells how far it is; the event returned stops it.

        `work` takes that event, and what it calls with each step; `each` takes the steps.
        """
        stop = threading.Event()
        self._stops.add(stop)

        def tell(step: Step) -> None:
            self._post(owner, partial(each, step))

        def job() -> T:
            try:
                return work(stop, tell)
            finally:
                self._stops.discard(stop)

        owner.destroyed.connect(stop.set)
        self.run(Lane.ERRAND, job, owner, done, failed)
        return stop

    def stop_all(self) -> None:
        """Ask every running stream to stop."""
        for stop in tuple(self._stops):
            stop.set()

    def close(self) -> None:
        """Stop every stream, drop what has not begun, and wait for what has."""
        self.stop_all()
        for lane in self._lanes.values():
            lane.shutdown(cancel_futures=True)
        collect_as_usual()

    def _post_problem(self, owner: QObject, problem: Exception, failed: Failed | None) -> None:
        if not isinstance(problem, CandorError):
            self._post(self, lambda: self.crashed.emit(problem))
        elif failed is not None:
            self._post(owner, lambda: failed(problem))
        else:
            self._post(owner, lambda: self.failed.emit(owner, problem))

    def _post(self, owner: QObject, deliver: Callable[[], object]) -> None:
        self._inbox.append(_Delivery(owner, deliver))
        if self._rung.acquire(blocking=False):
            self._bell.emit()

    def _empty(self) -> None:
        """Deliver for as long as the budget lasts; the rest waits behind the window's own events.

        The second ring is a timer, not an event: Qt handles events that are posted while it hands
        out posted events in the same round, and the window would never get its turn.
        """
        until = self._clock() + BUDGET
        while self._inbox:
            self._deliver(self._inbox.popleft())
            if self._clock() >= until:
                self._again.start()
                return
        collect_what_is_due()
        self._rung.release()
        if self._inbox and self._rung.acquire(blocking=False):  # one slipped in meanwhile
            self._again.start()

    def _deliver(self, delivery: _Delivery) -> None:
        if not shiboken6.isValid(delivery.owner):
            return
        try:
            delivery.deliver()
        except Exception as problem:  # noqa: BLE001 - a bug in a page reaches the crash page
            self.crashed.emit(problem)
