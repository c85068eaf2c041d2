"""What the language worker does: load a model, answer, clear."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from threading import Event

from app.domain.generation import Ended, EngineEvent
from app.engine.llama.engine import LlamaEngine
from app.engine.power import Meter
from app.engine.runtime import Measured, measured_from
from app.engine.starter import ModelFiles
from app.engine.worker import wire
from app.engine.worker.abort import AbortFlag
from app.engine.worker.job import Answer

_NEVER = Event()  # here a stop comes through the shared flag


def make_job(abort: AbortFlag, note: str) -> Answer:
    """Return what answers the requests of a `ChildEngine`."""
    return LanguageJob(abort, note).answer


class LanguageJob:
    """Holds the model of this worker."""

    def __init__(self, abort: AbortFlag, note: str) -> None:
        self._abort = abort
        self._note = note
        self._engine: LlamaEngine | None = None

    def answer(self, request: object) -> Iterable[bytes]:
        """Yield the frames of one reply."""
        match request:
            case ["generate", *_]:
                return self._generate(request)
            case _:
                return [wire.encode(self._reply(request))]

    def _reply(self, request: object) -> wire.Message | bytes:
        match request:
            case ["load", str(path), str(adapter), str(template), int(context), measured]:
                files = ModelFiles(Path(path), Path(adapter) if adapter else None, template)
                return self._load(files, context, measured_from(measured))
            case ["calibrate", int(seconds)]:
                measured = self._loaded().calibrate(seconds)
                return ["measured", asdict(measured) if measured else None]
            case ["clear"]:
                self._loaded().clear()
                return ["done"]
            case ["candidates", int(count), asked]:
                return self._choose(asked, count)
            case ["save", int(most)]:
                return self._loaded().save_state(most) or b""
            case bytes(state):
                return ["resumed", int(self._loaded().load_state(state))]
        raise ValueError

    def _load(self, files: ModelFiles, context: int, measured: Measured | None) -> wire.Message:
        if self._engine is not None:
            self._engine.close()
        self._engine = LlamaEngine(
            files,
            abort=self._abort,
            context=context or None,
            measured=measured,
        )
        card = self._engine.card()
        return wire.card_to_wire(replace(card, notes=(*card.notes, self._note)))

    def _generate(self, request: object) -> Iterator[bytes]:
        prompt, sampling = wire.prompt_from_wire(request)
        meter = Meter()
        for event in self._loaded().generate(prompt, sampling, _NEVER):
            yield wire.encode(wire.event_to_wire(_metered(event, meter)))

    def _choose(self, request: object, count: int) -> wire.Message:
        prompt, sampling = wire.prompt_from_wire(request)
        meter = Meter()
        written = self._loaded().candidates(prompt, sampling, _NEVER, count=count)
        cpu_ms, processor_mj = meter.cpu_ms(), meter.processor_mj()
        return wire.candidates_to_wire(
            [replace(each, cpu_ms=cpu_ms, processor_mj=processor_mj) for each in written]
        )

    def _loaded(self) -> LlamaEngine:
        if self._engine is None:
            raise LookupError
        return self._engine


def _metered(event: EngineEvent, meter: Meter) -> EngineEvent:
    """Add to an answer's end what it cost."""
    if not isinstance(event, Ended):
        return event
    return replace(event, cpu_ms=meter.cpu_ms(), processor_mj=meter.processor_mj())
