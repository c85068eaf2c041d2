"""One answer of a worker, followed from the app: event by event, with an eye on `stop`."""

from collections.abc import Iterator
from threading import Event

from app.domain.chat import Stopped
from app.domain.generation import Begun, Chunk, Ended, EngineEvent, Sampling
from app.domain.prompting import Prompt
from app.engine.worker import wire
from app.engine.worker.process import GoneError, WorkerProcess

POLL = 0.02  # seconds between two looks at `stop`
_GRACE = 2.0  # seconds that a worker gets to stop by itself


def set_out(worker: WorkerProcess, stop: Event) -> None:
    """Let the worker compute, unless it is told to stop already; call it before a request."""
    worker.abort.clear()
    if stop.is_set():
        worker.abort.set()


def next_frame(worker: WorkerProcess, stop: Event) -> bytes:
    """Wait for the next frame; once `stop` is set the worker has a grace period.

    Raises:
        GoneError: the worker has ended, or did not stop when told to and was ended.
    """
    waited = 0.0
    while waited < _GRACE:
        if stop.is_set():
            worker.abort.set()
            waited += POLL
        if (frame := worker.receive(POLL)) is not None:
            return frame
    worker.end()
    raise GoneError


class Answer:
    """What a worker has said so far, and how to stop it."""

    def __init__(self, stop: Event) -> None:
        self._stop = stop
        self._begun = False
        self._tokens = 0

    def follow(
        self, worker: WorkerProcess, prompt: Prompt, sampling: Sampling
    ) -> Iterator[EngineEvent]:
        """Yield the events of one answer; left early, the worker is told to stop.

        Raises:
            EngineError: the worker says that it could not answer.
            GoneError: the worker ended, or did not stop when told to and was ended.
        """
        set_out(worker, self._stop)
        worker.send(wire.prompt_to_wire(prompt, sampling))
        going = True
        try:
            while going:
                message = wire.decode(next_frame(worker, self._stop))
                event = wire.event_from_wire(message)
                going = isinstance(event, Begun | Chunk)
                if event is None:
                    raise wire.error_from_wire(message) or GoneError
                self._note(event)
                yield event
        finally:
            if going:
                self._silence(worker)

    def _silence(self, worker: WorkerProcess) -> None:
        """Stop an answer that nobody waits for, so that the next one finds a quiet line."""
        self._stop = Event()
        self._stop.set()
        try:
            while not isinstance(
                wire.event_from_wire(wire.decode(next_frame(worker, self._stop))), Ended
            ):
                pass
        except GoneError:
            worker.end()

    def _note(self, event: EngineEvent) -> None:
        self._begun = True
        if isinstance(event, Chunk):
            self._tokens += event.tokens

    def rest(self) -> Iterator[EngineEvent]:
        """Yield what is still due of an answer whose worker was ended because of a stop."""
        if not self._begun:
            yield Begun(0, 0, 0)
        yield Ended(Stopped.USER, self._tokens)
