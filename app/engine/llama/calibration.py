"""Trying out, within a few seconds, how a model runs best on this machine.

No setting is right everywhere: on one processor flash attention halves the time of a prompt, on
another it doubles it. Source: `engine.md`, "Flash attention on CPU".
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from app.domain.errors import EngineError
from app.engine.llama.native import NativeModel
from app.engine.runtime import Measured, Runtime

Clock = Callable[[], float]

_DEPTH = 512  # tokens that an attempt reads; what differs, differs with the depth
_QUESTION = 48  # tokens of a usual question, which is what is new in a chat that is kept warm
_WORDS = 8  # tokens that it writes
_ANSWER, _READING = 96, 128  # tokens of an answer, and of what else has to be read, in a usual turn
_BETTER = 0.95  # an attempt has to save a twentieth, or it was the weather


class _StoppedError(Exception):
    """Somebody does not want to wait."""


@dataclass(frozen=True, slots=True)
class _Pace:
    """Seconds of a long prompt's token, of a question, and of an answer's token."""

    prompt: float
    question: float
    answer: float

    @property
    def turn(self) -> float:
        return _READING * self.prompt + self.question + _ANSWER * self.answer


def calibrate(model: NativeModel, *, budget: float, clock: Clock) -> Measured | None:
    """Return the fastest way to run that was found, which the model now has.

    The model must have nothing evaluated. Return None, with the model as it was, where it was told
    to stop.

    Args:
        model: what to run.
        budget: seconds after which no further attempt begins.
        clock: seconds.
    """
    usual = model.runtime
    try:
        best, pace = _search(model, budget, clock)
    except _StoppedError:
        model.change(usual)
        return None
    model.change(best)
    return Measured(best.threads, best.batch, best.flash, 1 / pace.prompt, 1 / pace.answer)


def _search(model: NativeModel, budget: float, clock: Clock) -> tuple[Runtime, _Pace]:
    began, best, pace = clock(), model.runtime, _try(model, clock)
    for attempt in _attempts(best):
        if clock() - began > budget:
            break
        try:
            model.change(attempt(best))
        except EngineError:
            continue
        tried = _try(model, clock)
        if tried.turn < _BETTER * pace.turn:
            best, pace = model.runtime, tried
    return best, pace


def _attempts(usual: Runtime) -> Iterator[Callable[[Runtime], Runtime]]:
    """Yield one change after the other, what matters most first."""
    yield lambda best: replace(best, flash=not usual.flash)
    yield lambda best: replace(best, batch=2 * usual.batch)
    if usual.threads > 1:
        yield lambda best: replace(best, threads=usual.threads - 1)
    yield lambda best: replace(best, batch=4 * usual.batch)


def _try(model: NativeModel, clock: Clock) -> _Pace:
    """Read and write a little; the quickest step counts, which other programs disturbed least."""
    size = min(model.batch, model.context // 2)
    steps = max(1, min(_DEPTH, model.context - _QUESTION - _WORDS) // size)
    prompt = min(_time(model, size, clock) for _ in range(steps))
    question = _time(model, min(_QUESTION, size), clock)
    answer = min(_time(model, 1, clock) for _ in range(_WORDS))
    model.clear()
    return _Pace(prompt / size, question, answer)


def _time(model: NativeModel, tokens: int, clock: Clock) -> float:
    """Evaluate some tokens; return the seconds it took."""
    began = clock()
    if not model.evaluate([0] * tokens):
        raise _StoppedError
    return clock() - began
