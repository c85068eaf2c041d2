"""A language model in this process. `ChildEngine` runs it in a process of its own."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from time import perf_counter

from app.domain.chat import Stopped
from app.domain.generation import Begun, Chunk, Ended, EngineEvent, ModelCard, Sampling
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine.forms import choose_form
from app.engine.gguf import check_header
from app.engine.llama.calibration import calibrate
from app.engine.llama.layout import Laid, lay_out
from app.engine.llama.native import NativeModel
from app.engine.llama.prefix import Prefix
from app.engine.llama.sampling import AnySampler
from app.engine.llama.saved import SavedState, pack, unpack
from app.engine.llama.turns import SpokenText, TurnTokens
from app.engine.runtime import Measured, Runtime, usual_runtime
from app.engine.worker.abort import AbortFlag

_NO_REPACKING = (
    "This build of llama.cpp uses AMX, which can crash; Candor runs it without, a little slower."
)


class LlamaEngine:
    """Runs a GGUF file with llama.cpp; keeps what it evaluated for the next turn."""

    def __init__(
        self,
        path: Path,
        *,
        adapter: Path | None = None,
        abort: AbortFlag | None = None,
        threads: int | None = None,
        measured: Measured | None = None,
    ) -> None:
        """Name the file; it is checked and loaded on first use.

        Args:
            path: a GGUF file.
            adapter: a LoRA adapter to add while it runs.
            abort: a flag that another process may set to stop a computation.
            threads: processor cores to use; None is all. More than one is for a process whose
                environment keeps OpenMP from spinning, such as a worker's.
            measured: what `calibrate` found on this machine.
        """
        self._path = path
        self._adapter = adapter
        self._abort = abort or AbortFlag()
        self._runtime = usual_runtime(threads)
        self._measured = measured
        self._speaker: _Speaker | None = None

    def card(self) -> ModelCard:
        """Return what is known of the model, loading it first where needed."""
        return self._load().card

    def generate(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; see `Engine.generate`."""
        yield from self._load().answer(prompt, sampling, stop)

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

    def _load(self) -> "_Speaker":
        if self._speaker is None:
            name = check_header(self._path).name
            measured = self._measured
            runtime = measured.applied(self._runtime) if measured else self._runtime
            model = NativeModel(
                self._path, adapter=self._adapter, runtime=runtime, abort=self._abort
            )
            self._speaker = _Speaker(model, name=name, abort=self._abort, measured=measured)
        return self._speaker


class _Speaker:
    """A loaded model that answers prompts, and the tokens that it has evaluated so far."""

    def __init__(
        self, model: NativeModel, *, name: str, abort: AbortFlag, measured: Measured | None
    ) -> None:
        self._model = model
        self._abort = abort
        form = choose_form(model.vocabulary.specials, model.metadata("tokenizer.chat_template"))
        self._form = form
        self._turns = TurnTokens(model.vocabulary, form)
        self._opening = model.vocabulary.script(form.opening)
        self._prefix = Prefix(model)
        notes = [] if model.repacks else [_NO_REPACKING]
        notes += [measured.describe()] if measured else []
        self.card = ModelCard(name, form.family, model.context, notes=tuple(notes))

    def answer(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield `Begun`, then `Chunk`s, then `Ended`."""
        laid = self._lay_out(prompt, sampling)
        with closing(self._model.sampler(sampling)) as sampler:
            reused = self._prefix.rewind(laid.tokens)
            yield Begun(len(laid.tokens), reused, laid.dropped_turns)
            if self._prefix.read(laid.tokens, laid.question_at, lambda: self._may_go_on(stop)):
                yield from self._speak(sampler, sampling, stop)
            else:
                yield Ended(Stopped.USER, 0)

    def _lay_out(self, prompt: Prompt, sampling: Sampling) -> Laid:
        """Return the whole prompt as tokens, opening of the answer and all."""
        begin, opening = self._model.vocabulary.begin, self._opening
        answer = min(sampling.max_tokens, self._model.context // 4)
        room = self._model.context - answer - len(begin) - len(opening)
        laid = lay_out(prompt, form=self._form, encode=self._turns.encode, room=room)
        return Laid(
            begin + laid.tokens + opening, len(begin) + laid.question_at, laid.dropped_turns
        )

    def _may_go_on(self, stop: Event) -> bool:
        return not (stop.is_set() or self._abort.is_set())

    def _speak(self, sampler: AnySampler, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; its tokens are kept for the next prompt, however it ends."""
        spoken = SpokenText(self._model.vocabulary)
        most = min(sampling.max_tokens, self._model.context - len(self._prefix))
        try:
            yield from self._say(sampler, spoken, most, stop)
        finally:
            if words := spoken.tokens():
                self._turns.remember(spoken.turn(), words)

    def _say(
        self, sampler: AnySampler, spoken: SpokenText, most: int, stop: Event
    ) -> Iterator[EngineEvent]:
        """Yield text as soon as it is whole characters, then why it ended."""
        stopped, told = Stopped.LENGTH, 0
        while len(spoken) < most:
            token = sampler.sample()
            if self._model.vocabulary.ends(token):
                stopped = Stopped.END
                break
            if text := spoken.add(token):
                yield Chunk(text, len(spoken) - told)
                told = len(spoken)
            if not (self._may_go_on(stop) and self._prefix.evaluate([token])):
                stopped = Stopped.USER
                break
        yield Ended(stopped, len(spoken))

    def calibrate(self, usual: Runtime, budget: float) -> Measured | None:
        """Measure, beginning with the usual way to run; see `LlamaEngine.calibrate`."""
        self.clear()
        before = self._model.runtime
        self._model.change(usual)
        measured = calibrate(self._model, budget=budget, clock=perf_counter)
        if measured is None:
            self._model.change(before)
        return measured

    def save(self, most: int) -> bytes | None:
        """Return the sequence and its answers' tokens, unless they are more than `most` bytes."""
        if self._prefix.state_size() > most or (state := self._prefix.save()) is None:
            return None
        return pack(SavedState(self._model.maker, state, self._turns.spoken()))

    def resume(self, data: bytes) -> bool:
        """Make a saved state the sequence; return False where it is not this model's."""
        saved = unpack(data, maker=self._model.maker)
        if saved is None or not self._prefix.load(saved.state):
            return False
        for text, words in saved.spoken.items():
            self._turns.remember(PromptTurn(Role.ASSISTANT, text), words)
        return True

    def clear(self) -> None:
        """Drop everything that was evaluated, and the tokens of every text."""
        self._prefix.clear()
        self._turns.clear()

    def close(self) -> None:
        """Free the model."""
        self._model.close()
