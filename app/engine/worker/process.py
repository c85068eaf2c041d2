"""A worker process as the app sees it: start, send, wait, end.

Plain `subprocess`, not `multiprocessing`'s spawn: that would import the front end's `__main__`
(Qt with it) into the worker, fails when Python reads its program from a pipe, and speaks pickle.
"""

import os
import subprocess
import sys
import weakref
from contextlib import suppress
from multiprocessing import Pipe
from pathlib import Path

from app.domain.errors import EngineError
from app.engine.worker.abort import AbortFlag, make_shared_file
from app.engine.worker.needs import Needs, needs_to_wire
from app.engine.worker.wire import PONG, Message, encode

_LARGEST_FRAME = 1 << 28
_PING_LIMIT = 5.0  # seconds
_INHERITED = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT")
_LIBRARIES = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LLAMA_CPP_LIB_PATH")
# Threads that spin while they wait make a token up to 40 times slower beside one busy core, and the
# window is one; not to spin at all costs a quarter on a quiet machine. So few turns bridge the time
# between two tokens and cost little beside a busy core: `DECISIONS.md`, "Do waiting threads spin?".
WAITING = {"GOMP_SPINCOUNT": "600", "KMP_BLOCKTIME": "0"}
_SET = {
    **WAITING,
    "OPENBLAS_NUM_THREADS": "1",
    "GGML_NO_BACKTRACE": "1",
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
    "TORCHINDUCTOR_CACHE_DIR": os.sep,  # it makes this folder when imported: one that is there
    "PYTHONPATH": str(Path(__file__).resolve().parents[3]),
}


class GoneError(Exception):
    """The worker has ended, by itself or by force."""


class WorkerProcess:
    """One running worker. Whatever happens to the app, the worker does not outlive it."""

    def __init__(self, job: str, needs: Needs) -> None:
        """Start a worker that does the job of a module with the files that it needs.

        Raises:
            EngineError: the system starts no process now.
        """
        try:
            self._start(job)
            self._channel.send_bytes(encode(needs_to_wire(needs)))
        except OSError as error:
            raise EngineError(
                "The system could not start the model's process.",
                advice="Close other programs and try again.",
            ) from error

    def _start(self, job: str) -> None:
        self._channel, theirs = Pipe()
        flag, (life, self._life) = make_shared_file(), os.pipe()
        self.abort = AbortFlag(flag)
        passed = (theirs.fileno(), flag, life)
        command = [sys.executable, "-P", "-m", "app.engine.worker", job, *map(str, passed)]
        try:
            self._process = subprocess.Popen(
                command,
                pass_fds=passed,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=_environment(),
            )
        except OSError:
            os.close(self._life)
            raise
        finally:
            theirs.close()
            os.close(flag)
            os.close(life)
        self._finish = weakref.finalize(self, _end, self._process, self._life)

    @property
    def pid(self) -> int:
        """The worker's process id."""
        return self._process.pid

    def awake(self) -> bool:
        """Return whether the worker still answers; call it between requests."""
        try:
            return self.ask(["ping"], limit=_PING_LIMIT) == PONG
        except GoneError:
            return False

    def send(self, message: Message | bytes) -> None:
        """Send a request.

        Raises:
            GoneError: nobody is there to read it.
        """
        try:
            self._channel.send_bytes(encode(message))
        except OSError as error:
            raise GoneError from error

    def receive(self, timeout: float) -> bytes | None:
        """Return the next frame, or None when none came within `timeout` seconds.

        Raises:
            GoneError: the worker has ended, and all that it sent was received.
        """
        try:
            return self._channel.recv_bytes(_LARGEST_FRAME) if self._channel.poll(timeout) else None
        except (EOFError, OSError) as error:
            raise GoneError from error

    def ask(self, message: Message | bytes, *, limit: float) -> bytes:
        """Send a request and return the first frame of its reply; see `next`."""
        self.send(message)
        return self.next(limit=limit)

    def next(self, *, limit: float) -> bytes:
        """Return the next frame; a worker that is silent for `limit` seconds is ended.

        Raises:
            GoneError: the worker has ended.
        """
        reply = self.receive(limit)
        if reply is None:
            self.end()
            raise GoneError
        return reply

    def end(self) -> None:
        """End the worker and wait until it is gone; any thread may call this, also twice.

        A thread that waits in `receive` gets `GoneError`, because the other end closes.
        """
        self._finish()


def _environment() -> dict[str, str]:
    """Return what a worker may know: no variable of the app but those that it needs."""
    kept = {name: os.environ[name] for name in (*_INHERITED, *_LIBRARIES) if name in os.environ}
    return kept | _SET


def _end(process: subprocess.Popen[bytes], life: int) -> None:
    process.kill()
    process.wait()
    with suppress(OSError):
        os.close(life)
