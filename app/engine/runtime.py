"""How a model runs on this machine, and where what was measured about that is kept.

The file tells nothing about anybody: it is named by a hash of machine, build and model, and holds a
handful of numbers.
"""

import hashlib
import json
import os
import platform
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path

from app.engine.cores import usable_cores
from app.engine.starter.files import ModelFiles

CONTEXT_STEP = 256  # llama.cpp rounds a context up to this; Source: `engine.md`
_BEGINNING = 1 << 20  # bytes of a model file that tell it from others of its size


@dataclass(frozen=True, slots=True)
class Runtime:
    """How a model runs here.

    Attributes:
        threads: physical cores to use.
        context: most tokens that prompt and answer share; the model's own limit may be lower.
        batch: tokens evaluated in one step; a stop loses at most one step.
        flash: whether attention is computed in tiles; faster on some processors, slower on others.
    """

    threads: int
    context: int = 8192
    batch: int = 128
    flash: bool = False


def usual_runtime(threads: int | None = None) -> Runtime:
    """Return how a model runs here before anything was measured: on all cores, or so many."""
    return Runtime(threads=threads or usable_cores())


@dataclass(frozen=True, slots=True)
class Measured:
    """The best way to run a model that was found, and how fast it was, in tokens a second."""

    threads: int
    batch: int
    flash: bool
    prompt: float
    answer: float

    def applied(self, runtime: Runtime) -> Runtime:
        """Return how to run, with what was measured; never more threads than there are now."""
        threads = min(self.threads, runtime.threads)
        return replace(runtime, threads=threads, batch=self.batch, flash=self.flash)

    def describe(self) -> str:
        """Return it as a sentence."""
        cores = "1 core" if self.threads == 1 else f"{self.threads} cores"
        flash = "with" if self.flash else "without"
        return (
            f"Measured on this machine: best on {cores}, in steps of {self.batch} tokens, "
            f"{flash} flash attention; it reads {self.prompt:.0f} and writes {self.answer:.0f} "
            "tokens a second."
        )


def measured_from(values: object) -> Measured | None:
    """Return what a file or a worker tells of a measurement, or None where it is none."""
    match values:
        case {
            "threads": int(threads),
            "batch": int(batch),
            "flash": bool(flash),
            "prompt": int() | float() as prompt,
            "answer": int() | float() as answer,
        } if 1 <= threads <= 1024 and 32 <= batch <= 2048:
            return Measured(threads, batch, flash, prompt, answer)
    return None


class Calibrations:
    """What was measured on this machine, one small file a model."""

    def __init__(self, folder: Path | None = None) -> None:
        """Keep them in a folder; None is the person's cache."""
        self._folder = folder or user_cache_path("candor") / "calibrations"

    def load(self, files: ModelFiles) -> Measured | None:
        """Return what was measured of a model, or None: never, or with another build."""
        if not files.model.is_file():
            return None  # what is no file may be a pipe, and to open that would wait for ever
        try:
            return measured_from(json.loads(self._path(files).read_text(encoding="ascii")))
        except (OSError, ValueError):
            return None

    def save(self, files: ModelFiles, measured: Measured) -> None:
        """Keep what was measured of a model; a cache that can not be written stays as it is."""
        try:
            target = self._path(files)
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(f".{os.getpid()}")
            fresh.write_text(json.dumps(asdict(measured)), encoding="ascii")
            fresh.replace(target)
        except OSError:
            return

    def _path(self, files: ModelFiles) -> Path:
        return self._folder / f"{_key(files)}.json"


def _key(files: ModelFiles) -> str:
    """Name machine, build and model without telling what they are."""
    machine = (platform.machine(), platform.processor(), _processor(), usable_cores())
    with files.model.open("rb") as file:
        beginning = hashlib.sha256(file.read(_BEGINNING)).hexdigest()
    parts = (*machine, version("llama-cpp-python"), files.size, beginning)
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line for line in lines if line.startswith("model name")), "")
