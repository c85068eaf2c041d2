"""A language model in this process. `ChildEngine` runs it in a process of its own."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

from app.domain.generation import Candidate, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt
from app.engine.fit import fit
from app.engine.forms import LEARNED, Form, known_form
from app.engine.gguf import ModelFile, check_adapter, check_header
from app.engine.llama.build import has_graphics_card
from app.engine.llama.native import NativeModel
from app.engine.llama.speaker import Speaker
from app.engine.memory_size import memory_for_models
from app.engine.runtime import Measured, usual_runtime
from app.engine.starter.files import ModelFiles
from app.engine.worker.abort import AbortFlag

_LEARNED = (
    "How to talk to this model was learned from its own template, which you agreed to (SHA-256 {})."
)


class LlamaEngine:
    """Runs a GGUF file with llama.cpp; keeps what it evaluated for the next turn."""

    def __init__(
        self,
        files: Path | ModelFiles,
        *,
        abort: AbortFlag | None = None,
        threads: int | None = None,
        context: int | None = None,
        measured: Measured | None = None,
    ) -> None:
        """Name the file; it is checked and loaded on first use.

        Args:
            files: a GGUF file, or that with what belongs to it.
            abort: a flag that another process may set to stop a computation.
            threads: processor cores to use; None is all. More than one is for a process whose
                environment keeps OpenMP from spinning, such as a worker's.
            context: most tokens that prompt and answer share; None is the usual.
            measured: what `calibrate` found on this machine.
        """
        self._files = files if isinstance(files, ModelFiles) else ModelFiles(files)
        self._abort = abort or AbortFlag()
        usual = usual_runtime(threads)
        self._runtime = replace(usual, context=context or usual.context)
        self._measured = measured
        self._speaker: Speaker | None = None

    def card(self) -> ModelCard:
        """Return what is known of the model, loading it first where needed."""
        return self._load().card

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; see `Engine.generate`."""
        yield from self._load().answer(prompt, sampling, stop)

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return several answers to one prompt; see `Choosing`."""
        return self._load().candidates(prompt, sampling, stop, count=count)

    def save_state(self, most: int) -> bytes | None:
        """Return what was evaluated last; see `Resumable`."""
        return None if self._speaker is None else self._speaker.save(most)

    def load_state(self, state: bytes) -> bool:
        """Go on from a saved state; see `Resumable`."""
        return self._load().resume(state)

    def calibrate(self, budget: float) -> Measured | None:
        """Find out in `budget` seconds how the model runs best here, and run it so.

        What was evaluated is dropped. None: it was told to stop, and runs as before.
        """
        speaker = self._load()
        self._measured = speaker.calibrate(self._runtime, budget) or self._measured
        return self._measured

    def clear(self) -> None:
        """Drop everything that was evaluated, and the tokens of every text."""
        if self._speaker is not None:
            self._speaker.clear()

    def close(self) -> None:
        """Free the model; `generate` loads it again."""
        if self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def _load(self) -> Speaker:
        if self._speaker is None:
            file = check_header(self._files.model)
            form = _form_of(file, self._files.template)
            if self._files.adapter is not None:
                check_adapter(self._files.adapter)
            measured = self._measured
            runtime = measured.applied(self._runtime) if measured else self._runtime
            fitting = fit(file.shape, runtime, memory_for_models(), graphics=has_graphics_card())
            runtime = replace(runtime, context=fitting.context)
            model = NativeModel(
                self._files.model, adapter=self._files.adapter, runtime=runtime, abort=self._abort
            )
            self._runtime = replace(self._runtime, context=fitting.context)
            notes = [*fitting.reasons, *([measured.describe()] if measured else [])]
            notes += [_LEARNED.format(self._files.template)] if form.family == LEARNED else []
            self._speaker = Speaker(
                model, form, name=file.name, abort=self._abort, notes=tuple(notes)
            )
        return self._speaker


def _form_of(file: ModelFile, trusted: str) -> Form:
    """Return how to talk to a model, learned from its own template where that was agreed to."""
    known = known_form(file.specials, file.template, trusted)
    if known is not None:
        return known
    from app.engine.templates import learn_form  # noqa: PLC0415 - few models need it

    return learn_form(file.template, end=file.end)
