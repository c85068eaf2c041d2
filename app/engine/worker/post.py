"""The post that one worker holds: vacant, being filled, or filled.

A worker that still loads is nobody's to ask: only the loader knows it, and whoever closes.
"""

from collections.abc import Callable
from threading import Event
from typing import TypeVar

from app.domain.errors import EngineError
from app.engine.worker.needs import Needs
from app.engine.worker.process import GoneError, WorkerProcess

T = TypeVar("T")


class Post:
    """Keeps the worker of one job; one thread at a time fills it, any thread may close it."""

    def __init__(self, job: str) -> None:
        """Name the worker's job; it starts when the post is filled."""
        self._job = job
        self._loading: WorkerProcess | None = None
        self.worker: WorkerProcess | None = None
        """The worker that has loaded, and so may be asked."""
        self.closed = Event()
        """Set by the next `close`; who wants a load takes it along from before it waits."""

    @property
    def pid(self) -> int | None:
        """The process id of the worker, ready or loading; None while there is none."""
        worker = self.worker or self._loading
        return worker.pid if worker else None

    def fill(self, load: Callable[[WorkerProcess], T], closed: Event, needs: Needs) -> T:
        """Return what `load` says of a new worker, which then holds the post, vacant till now.

        The worker may open the files that it `needs`, and no others.

        Raises:
            EngineError: `load` raised it; the worker was ended.
            GoneError: the same, or the post was closed since `closed` was taken.
        """
        self._loading = worker = WorkerProcess(self._job, needs)
        try:
            _go_on_unless(closed)
            loaded = load(worker)
            self.worker = worker
            _go_on_unless(closed)  # a `close` that came too early to see it, left it to us
        except (GoneError, EngineError) as error:
            self.vacate()
            worker.end()
            if closed.is_set():
                raise GoneError from error
            raise
        finally:
            self._loading = None
        return loaded

    def vacate(self) -> None:
        """End the worker that has loaded, if there is one."""
        worker, self.worker = self.worker, None
        if worker is not None:
            worker.end()

    def close(self) -> None:
        """End the worker, also one that still loads."""
        closed, self.closed = self.closed, Event()
        closed.set()
        loading, self._loading = self._loading, None
        self.vacate()
        if loading is not None:
            loading.end()


def closed_while_loading(what: str) -> EngineError:
    """Return what to tell who waited for a load that was closed."""
    return EngineError(f"The {what} was closed while it was loading.", advice="Ask again.")


def _go_on_unless(closed: Event) -> None:
    if closed.is_set():
        raise GoneError
