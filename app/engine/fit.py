"""How a model fits this computer, from the header of its file: memory, context, speed.

Nothing is loaded and nothing allocated, so that a model that can not fit is refused in a sentence,
not by the system in the middle of an answer. Measured: `tests/benchmarks/fit.py`.
"""

import platform
from dataclasses import replace
from pathlib import Path

from app.domain.errors import ModelFileError
from app.domain.models import Fitting
from app.engine.gguf import check_header
from app.engine.gguf.shape import ModelShape
from app.engine.memory_size import memory_for_models
from app.engine.runtime import CONTEXT_STEP, Calibrations, Runtime, usual_runtime
from app.engine.starter.files import ModelFiles

_WORKER = 80_000_000  # bytes of Python and the libraries; Measured: tests/benchmarks/fit.py
_FLOAT = 4  # bytes of a number in a step of the computation
_WIDE = 8  # such numbers a token and unit of width; Measured: llama.cpp's own log, 4 shapes
_SMALLEST_CONTEXT = 2048  # tokens; less is no conversation
_USUAL_DEPTH = 1024  # tokens that stand before an answer's middle, for the speed
# Weights that llama.cpp lays out anew for the processor, a second copy in memory beside the file's.
# Source: llama.cpp, ggml-cpu/repack.cpp.
_REPACKED = {2, 10, 12, 20, 39}  # Q4_0, Q2_K, Q4_K, IQ4_NL, MXFP4
_REPACKED_ON_ARM = {8, 13, 14}  # Q8_0, Q5_K, Q6_K as well
_INTEL = ("x86_64", "amd64", "i686", "i386")
# Bytes of weights that a core reads a second, and cores after which memory is no faster: what
# small machines had that were measured. Source: `engine.md`, decode of m192 and m438.
_CORE_RATE, _CORES = 3_500_000_000, 6


def usual_rate(cores: int) -> float:
    """Return the bytes of weights a second that so many cores read, where nobody has measured."""
    return _CORE_RATE * min(cores, _CORES)


def fit_file(path: Path, calibrations: Calibrations | None = None) -> Fitting:
    """Return how a model file runs on this computer.

    Raises:
        ModelFileError: it is damaged, or can not fit into this computer's memory.
    """
    shape = check_header(path).shape
    measured = (calibrations or Calibrations()).load(ModelFiles(path))
    runtime = usual_runtime()
    runtime = measured.applied(runtime) if measured else runtime
    fitting = fit(shape, runtime, memory_for_models())
    return replace(fitting, speed=measured.answer) if measured else fitting


def fit(
    shape: ModelShape, runtime: Runtime, memory: int, *, graphics: bool | None = None
) -> Fitting:
    """Return how a model runs as wanted, or with as much context as the memory allows.

    Args:
        shape: its sizes.
        runtime: threads, batch, and the most context that is wanted.
        memory: bytes that this computer can give a model.
        graphics: whether llama.cpp found a graphics card, which then computes every layer; None
            where nobody has asked.

    Raises:
        ModelFileError: it does not fit, however small its context.
    """
    wanted = max(1, min(shape.trained, runtime.context) // CONTEXT_STEP) * CONTEXT_STEP
    context = wanted
    while needed(shape, runtime, context) > memory and context > _SMALLEST_CONTEXT:
        context -= CONTEXT_STEP
    total = needed(shape, runtime, context)
    if total > memory:
        raise ModelFileError(
            f"This model needs about {_gigabytes(total)} of memory, and this computer can give it "
            f"{_gigabytes(memory)}.",
            advice="Choose a smaller model, or one in fewer bits.",
        )
    reasons = (
        f"It needs about {_gigabytes(total)} of the {_gigabytes(memory)} of memory that this "
        "computer can give a model.",
        _about_context(context, wanted, shape.trained),
        _about_devices(runtime.threads, graphics=graphics),
    )
    speed = usual_rate(runtime.threads) / (shape.read + shape.cache * _USUAL_DEPTH)
    copied = _copied(shape)
    layers = shape.layers if graphics else 0
    return Fitting(total, copied, memory, context, runtime.threads, layers, speed, reasons)


def needed(shape: ModelShape, runtime: Runtime, context: int) -> int:
    """Return the bytes that must stay in memory with so much context."""
    weights = sum(size for _, size in shape.weights)
    return _WORKER + weights + shape.cache * context + _compute(shape, runtime, context)


def _compute(shape: ModelShape, runtime: Runtime, context: int) -> int:
    """Bytes for one step: either attention over the whole context, or all tokens' chances."""
    attention = 1 if runtime.flash else shape.heads + 1  # in tiles, only the mask is whole
    widest = max(shape.vocabulary, attention * context)
    return _FLOAT * runtime.batch * (widest + _WIDE * shape.width)


def _copied(shape: ModelShape) -> int:
    intel = platform.machine().casefold() in _INTEL
    kinds = _REPACKED if intel else _REPACKED | _REPACKED_ON_ARM
    return sum(size for kind, size in shape.weights if kind in kinds)


def _about_context(context: int, wanted: int, trained: int) -> str:
    if context < wanted:
        why = "as much as the memory allows"
    else:
        why = "as much as it was trained for" if trained <= wanted else "enough for long chats"
    return f"Prompt and answer share {context} tokens, {why}."


def _about_devices(threads: int, *, graphics: bool | None) -> str:
    cores = "One core computes" if threads == 1 else f"{threads} cores compute"
    if graphics is None:
        return f"{cores}."
    return f"{cores}, and {'a' if graphics else 'no'} graphics card."


def _gigabytes(size: int) -> str:
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.0f} MB"
