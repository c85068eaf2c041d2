"""A loaded model that answers prompts: laid out, read where they are new, spoken by tokens."""

from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from threading import Event
from time import perf_counter

from app.domain.chat import Stopped
from app.domain.generation import (
    Begun,
    Candidate,
    Chunk,
    Ended,
    EngineEvent,
    ModelCard,
    Sampling,
)
from app.domain.prompting import Prompt, PromptTurn, Role
from app.engine.forms import Form
from app.engine.llama.calibration import calibrate
from app.engine.llama.candidates import Branch, speak_side_by_side
from app.engine.llama.layout import Laid, lay_out
from app.engine.llama.lookup import Lookup
from app.engine.llama.native import MOST_CANDIDATES, NativeModel
from app.engine.llama.prefix import Prefix
from app.engine.llama.sampling import AnySampler
from app.engine.llama.saved import SavedState, pack, unpack
from app.engine.llama.turns import SpokenText, TurnTokens
from app.engine.runtime import Measured, Runtime
from app.engine.worker.abort import AbortFlag

_NO_REPACKING = (
    "This build of llama.cpp uses AMX, which can crash; Candor runs it without, a little slower."
)


class Speaker:
    """A loaded model that answers prompts, and the tokens that it has evaluated so far."""

    def __init__(
        self, model: NativeModel, form: Form, *, name: str, abort: AbortFlag, notes: tuple[str, ...]
    ) -> None:
        self._model = model
        self._abort = abort
        self._form = form
        self._turns = TurnTokens(model.vocabulary, form)
        self._opening = model.vocabulary.script(form.opening)
        self._prefix = Prefix(model)
        notes = notes if model.repacks else (_NO_REPACKING, *notes)
        self.card = ModelCard(name, form.family, model.context, notes=notes)

    def answer(self, prompt: Prompt, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield `Begun`, then `Chunk`s, then `Ended`."""
        laid = self._make_ready(prompt, sampling)
        begun = self._begun(laid)
        with closing(self._model.sampler(sampling)) as sampler:
            yield begun
            if self._prefix.read(laid.tokens, laid.question_at, lambda: self._may_go_on(stop)):
                yield from self._speak(sampler, sampling, stop)
            else:
                yield Ended(Stopped.USER, 0)

    def candidates(
        self, prompt: Prompt, sampling: Sampling, stop: Event, *, count: int
    ) -> tuple[Candidate, ...]:
        """Return several answers; see `Choosing`."""
        count = max(1, min(count, MOST_CANDIDATES))
        laid = self._make_ready(prompt, sampling, answers=count)
        begun = self._begun(laid)
        with ExitStack() as opened:
            branches = [self._branch(sampling, at, opened) for at in range(count)]
            if not self._prefix.read(laid.tokens, laid.question_at, lambda: self._may_go_on(stop)):
                return (Candidate("", Stopped.USER, 0),) * count
            self._prefix.make_way()
            start = len(self._prefix)
            speak_side_by_side(
                self._model,
                branches,
                start=start,
                most=min(sampling.max_tokens, (self._model.room - start) // count),
                going=lambda: self._may_go_on(stop),
            )
        return tuple(replace(branch.candidate(), begun=begun) for branch in branches)

    def _begun(self, laid: Laid) -> Begun:
        """Go back to where the prompt begins to differ from what was evaluated; say what is new."""
        reused = self._prefix.rewind(laid.tokens)
        return Begun(len(laid.tokens), reused, laid.dropped_turns, laid.extract_lines)

    def _branch(self, sampling: Sampling, at: int, opened: ExitStack) -> Branch:
        seed = None if sampling.seed is None else sampling.seed + at
        sampler = opened.enter_context(closing(self._model.sampler(replace(sampling, seed=seed))))
        return Branch(1 + at, sampler, SpokenText(self._model.vocabulary))

    def _make_ready(self, prompt: Prompt, sampling: Sampling, *, answers: int = 1) -> Laid:
        """Lay a prompt out and make room for it and its answers; short of memory, for less.

        A short answer gets as much room as a usual one: what is read ahead, for no answer, is cut
        where the question itself will be.
        """
        most = max(sampling.max_tokens, Sampling().max_tokens) * answers
        while True:
            context = self._model.context
            laid = self._lay_out(prompt, most)
            self._prefix.make_room(len(laid.tokens) + most)
            if self._model.context == context:
                return laid

    def _lay_out(self, prompt: Prompt, most: int) -> Laid:
        """Return the whole prompt as tokens, opening of the answer and all."""
        begin, opening = self._model.vocabulary.begin, self._opening
        answer = min(most, self._model.context // 4)
        room = self._model.context - answer - len(begin) - len(opening)
        laid = lay_out(prompt, form=self._form, encode=self._turns.encode, room=room)
        tokens, question_at = begin + laid.tokens + opening, len(begin) + laid.question_at
        return replace(laid, tokens=tokens, question_at=question_at)

    def _may_go_on(self, stop: Event) -> bool:
        return not (stop.is_set() or self._abort.is_set())

    def _speak(self, sampler: AnySampler, sampling: Sampling, stop: Event) -> Iterator[EngineEvent]:
        """Yield the answer; its tokens are kept for the next prompt, however it ends."""
        spoken = SpokenText(self._model.vocabulary)
        most = min(sampling.max_tokens, self._model.room - len(self._prefix))
        if most <= 0:
            yield Ended(Stopped.LENGTH, 0)
            return
        try:
            yield from self._say(sampler, spoken, most, stop)
        finally:
            if words := spoken.tokens():
                self._turns.remember(spoken.turn(), words)

    def _say(
        self, sampler: AnySampler, spoken: SpokenText, most: int, stop: Event
    ) -> Iterator[EngineEvent]:
        """Yield text as soon as it is whole characters, then why it ended."""
        stopped, told = Stopped.USER, 0
        with closing(self._tokens(sampler, stop)) as tokens:
            for token in tokens:
                if self._model.vocabulary.ends(token):
                    stopped = Stopped.END
                    break
                if text := spoken.add(token):
                    yield Chunk(text, len(spoken) - told)
                    told = len(spoken)
                if len(spoken) >= most:
                    stopped = Stopped.LENGTH
                    break
        yield Ended(stopped, len(spoken))

    def _tokens(self, sampler: AnySampler, stop: Event) -> Generator[int, None, None]:
        """Yield token after token until told to stop; those that were taken are evaluated."""
        token = sampler.sample()
        yield token
        lookup = Lookup(self._prefix if self._model.can_go_back else ())
        while True:
            lookup.add(token)
            room = self._model.room - len(self._prefix) - 1
            guesses = lookup.guess()[: max(0, room)] if self._model.can_go_back else []
            right = len(self._prefix) + 1
            if not (self._may_go_on(stop) and self._prefix.evaluate_guesses(token, guesses)):
                return
            try:
                for row, guess in enumerate((*guesses, None)):
                    token = sampler.sample(row)
                    if token != guess:
                        break
                    yield token
                    lookup.add(token)
                    right += 1
                    if not self._may_go_on(stop):
                        return
            finally:
                self._prefix.keep(right)
            yield token

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
        """Return the sequence and its answers' tokens, as far as `most` bytes hold them."""
        self._prefix.shorten(most)
        if self._prefix.state_size() > most or (state := self._prefix.save()) is None:
            return None
        return pack(SavedState(self._model.maker, state, self._turns.spoken_in(state.tokens)))

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
