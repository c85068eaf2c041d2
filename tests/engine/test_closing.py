"""Closing and clearing from another thread while a worker is being loaded."""

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread

import pytest

from app.domain.errors import EngineError, ModelFileError
from app.engine import ChildEmbedder, ChildEngine
from app.engine.worker.needs import Needs
from app.engine.worker.post import Post
from app.engine.worker.process import GoneError, WorkerProcess

PATIENCE = 60.0  # seconds; only a failure takes them
LOOK = 0.01


class Load:
    """A load in a thread of its own, frozen as soon as its worker is there."""

    def __init__(self, owner: ChildEngine | ChildEmbedder, work: Callable[[], object]) -> None:
        self._ended: Future[object] = Future()
        self._work = work
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()
        while owner.pid is None and self._thread.is_alive():
            self._thread.join(LOOK)
        assert owner.pid is not None
        self.pid = owner.pid
        os.kill(self.pid, signal.SIGSTOP)

    def _run(self) -> None:
        try:
            self._ended.set_result(self._work())
        except EngineError as error:
            self._ended.set_exception(error)

    def go_on(self) -> None:
        """Let the frozen worker run."""
        os.kill(self.pid, signal.SIGCONT)

    def result(self) -> object:
        """Return what the load came to."""
        self._thread.join(PATIENCE)
        return self._ended.result(timeout=0)


def test_clear_leaves_a_load_alone(child: ChildEngine) -> None:
    load = Load(child, child.card)

    child.clear()
    load.go_on()

    assert load.result() == child.card()
    assert child.pid == load.pid


def test_clear_starts_no_worker(child: ChildEngine) -> None:
    child.clear()

    assert child.pid is None


def test_closing_ends_a_load_of_the_model_without_blaming_its_file(child: ChildEngine) -> None:
    load = Load(child, child.card)

    child.close()

    assert child.pid is None
    with pytest.raises(EngineError, match="model was closed while it was loading") as caught:
        load.result()
    assert not isinstance(caught.value, ModelFileError)
    assert caught.value.advice == "Ask again."
    assert child.card().context == 256


def test_closing_ends_a_load_of_the_embedder_without_blaming_its_file() -> None:
    embedder = ChildEmbedder()
    load = Load(embedder, lambda: embedder.embed(["tea"]))

    embedder.close()

    assert embedder.pid is None
    with pytest.raises(EngineError, match="embedder was closed while it was loading") as caught:
        load.result()
    assert not isinstance(caught.value, ModelFileError)


def test_a_post_closed_before_its_worker_runs_never_loads() -> None:
    post, loads = Post("app.engine.llama.job"), list[WorkerProcess]()
    closed = post.closed
    post.close()

    with pytest.raises(GoneError):
        post.fill(loads.append, closed, Needs())

    assert (loads, post.pid) == ([], None)
    assert not post.closed.is_set()


def test_a_post_closed_at_the_end_of_a_load_keeps_no_worker() -> None:
    post = Post("app.engine.llama.job")

    with pytest.raises(GoneError):
        post.fill(lambda _: post.close(), post.closed, Needs())

    assert post.pid is None
