"""A language model in a process of its own: a crash there is a sentence here."""

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from threading import Event, Lock

from app.domain.chat import Stopped
from app.domain.errors import (
    EngineError,
    GrammarError,
    MemoryShortError,
    ModelFileError,
    PromptTooLongError,
)
from app.domain.generation import Candidate, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.engine.runtime import Calibrations, Measured, measured_from
from app.engine.starter import ModelFiles, starter_files
from app.engine.worker import wire
from app.engine.worker.conversation import POLL, Answer, next_frame, set_out
from app.engine.worker.needs import Needs
from app.engine.worker.post import Post, closed_while_loading
from app.engine.worker.process import GoneError, WorkerProcess

_JOB = "app.engine.llama.job"
_CLEAR_LIMIT = _STATE_LIMIT = 10.0  # seconds
_LOAD_LIMIT, _LOAD_RATE = 30.0, 20_000_000  # seconds, and bytes a second of a slow disk
_LITTLE_CONTEXT = 2048  # tokens, where a load with more of them failed
_SHORT = "Memory was short when it was loaded, so it runs with less context than it could."


class _BrokeDownError(ModelFileError):
    """A worker ended while it loaded, by the file's fault or because memory ran out."""


class ChildEngine:
    """Runs a model in a worker process, which starts on first use and again after a crash.

    `card`, `clear` and `close` may come from another thread; what `close` cuts, an answer or a
    load, ends with an error.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        template: str = "",
        calibrations: Calibrations | None = None,
    ) -> None:
        """Name the model's file; None is the starter model.

        Args:
            path: a GGUF file.
            template: SHA-256 of the chat template that the person agreed to, "" for none.
            calibrations: what was measured on this machine; None is what the person's cache has.
        """
        self._path = path
        self._template = template
        self._calibrations = calibrations or Calibrations()
        self._post = Post(_JOB)
        self._card: ModelCard | None = None
        self._starting = Lock()

    @property
    def pid(self) -> int | None:
        """The worker's process id, or None while there is no worker."""
        return self._post.pid

    def card(self) -> ModelCard:
        """Return what is known of the model, loading it first where needed.

        Raises:
            EngineError: the model can not be loaded; a `ModelFileError` blames its file.
        """
        closed = self._post.closed
        with self._starting:
            if self._post.worker is None or self._card is None:
                self._card = self._start(Event(), closed)
            return self._card

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; see `Engine.generate`. A worker that does not stop is ended."""
        answer = Answer(stop)
        try:
            yield from answer.follow(self._ready(stop), prompt, sampling)
        except GoneError as error:
            self._post.vacate()
            if not stop.is_set():
                raise _stopped_unexpectedly() from error
            yield from answer.rest()
        except (GrammarError, ModelFileError, PromptTooLongError):
            raise
        except EngineError:
            self._post.vacate()
            raise

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return several answers to one prompt; see `Choosing`."""
        try:
            worker = self._ready(stop)
            set_out(worker, stop)
            worker.send(["candidates", count, wire.prompt_to_wire(prompt, sampling)])
            reply = wire.decode(next_frame(worker, stop))
        except GoneError as error:
            self._post.vacate()
            if not stop.is_set():
                raise _stopped_unexpectedly() from error
            return (Candidate("", Stopped.USER, 0),) * count
        candidates = wire.candidates_from_wire(reply)
        if candidates is None:
            raise wire.error_from_wire(reply) or _stopped_unexpectedly()
        return candidates

    def clear(self) -> None:
        """Drop every saved state of earlier prompts; a worker that can not is ended.

        A worker that still loads has no such state, and is left alone.
        """
        worker = self._post.worker
        if worker is None:
            return
        try:
            if wire.decode(worker.ask(["clear"], limit=_CLEAR_LIMIT)) != ["done"]:
                self._post.vacate()
        except GoneError:
            self._post.vacate()

    def calibrated(self) -> bool:
        """Return whether it is known how the model runs best on this machine."""
        return self._calibrations.load(self._files()) is not None

    def calibrate(self, stop: Event, *, budget: int = 4) -> ModelCard:
        """Find out how the model runs best on this machine; return the card that says so.

        It takes about `budget` seconds, after which the model is loaded anew; what was evaluated
        is dropped. A stop ends it early and leaves everything as it was.

        Raises:
            EngineError: the model can not be loaded.
        """
        try:
            measured = self._measure(self._ready(stop), stop, budget)
        except GoneError:
            measured = None
        if measured is not None:
            self._calibrations.save(self._files(), measured)
        self._post.vacate()
        return self.card()

    def _measure(self, worker: WorkerProcess, stop: Event, budget: int) -> Measured | None:
        set_out(worker, stop)
        worker.send(["calibrate", budget])
        match wire.decode(next_frame(worker, stop)):
            case ["measured", values]:
                return measured_from(values)
        return None

    def save_state(self, most: int) -> bytes | None:
        """Return what was evaluated last; see `Resumable`."""
        worker = self._post.worker
        if worker is None:
            return None
        try:
            state = wire.decode(worker.ask(["save", most], limit=_STATE_LIMIT))
        except GoneError:
            self._post.vacate()
            return None
        return state if isinstance(state, bytes) and state else None

    def load_state(self, state: bytes) -> bool:
        """Go on from a saved state; see `Resumable`."""
        try:
            worker = self._ready(Event())
            return wire.decode(worker.ask(state, limit=_STATE_LIMIT)) == ["resumed", 1]
        except GoneError:
            self._post.vacate()
            return False

    def close(self) -> None:
        """End the worker, also one that still loads, and free the model; `generate` starts it."""
        self._post.close()

    def _files(self) -> ModelFiles:
        if self._path is None:
            return starter_files()
        return ModelFiles(self._path, template=self._template)

    def _ready(self, stop: Event) -> WorkerProcess:
        """Return a worker with the model loaded."""
        closed = self._post.closed
        with self._starting:
            worker = self._post.worker
            if worker is None or not worker.awake():
                self._card = self._start(stop, closed)
                worker = self._post.worker
        if worker is None:
            raise GoneError
        return worker

    def _start(self, stop: Event, closed: Event) -> ModelCard:
        """Have a new worker load the model.

        Raises:
            EngineError: it can not, or `closed` was set.
            GoneError: `stop` was set.
        """
        self._post.vacate()
        files = self._files()
        try:
            card = self._fill(files, stop, closed)
        except GoneError as error:
            if stop.is_set():
                raise
            raise closed_while_loading("model") from error
        return replace(card, starter=self._path is None)

    def _fill(self, files: ModelFiles, stop: Event, closed: Event) -> ModelCard:
        """Fill the post; where that failed, perhaps for want of memory, with less context."""
        measured, needs = self._calibrations.load(files), Needs(files.paths)

        def load(worker: WorkerProcess, context: int = 0) -> ModelCard:
            return _load(worker, files, context, measured, stop)

        try:
            return self._post.fill(load, closed, needs)
        except (MemoryShortError, _BrokeDownError):
            card = self._post.fill(lambda worker: load(worker, _LITTLE_CONTEXT), closed, needs)
            return replace(card, notes=(*card.notes, _SHORT))


def _load(
    worker: WorkerProcess, files: ModelFiles, context: int, measured: Measured | None, stop: Event
) -> ModelCard:
    """Have a worker load a model, with so much context (0: the usual); a stop ends the worker.

    Raises:
        EngineError: it says that it can not, or ends while it tries.
        GoneError: `stop` was set.
    """
    try:
        known = asdict(measured) if measured else None
        paths = [str(files.model), str(files.adapter or "")]
        worker.send(["load", *paths, files.template, context, known])
        reply = wire.decode(_await(worker, stop, limit=_LOAD_LIMIT + files.size / _LOAD_RATE))
    except GoneError as error:
        if stop.is_set():
            raise
        raise _BrokeDownError(
            "The model broke down while it was loaded.",
            advice="Its file may be damaged, or the memory too small: choose another model.",
        ) from error
    card = wire.card_from_wire(reply)
    if card is None:
        raise wire.error_from_wire(reply) or _stopped_unexpectedly()
    return card


def _await(worker: WorkerProcess, stop: Event, *, limit: float) -> bytes:
    """Return the next frame within `limit` seconds; a stop ends the worker instead."""
    while limit > 0 and not stop.is_set():
        if (frame := worker.receive(POLL)) is not None:
            return frame
        limit -= POLL
    worker.end()
    raise GoneError


def _stopped_unexpectedly() -> EngineError:
    return EngineError(
        "The model stopped unexpectedly.", advice="Ask again: it starts anew by itself."
    )
