"""llama.cpp's own `llama-bench` and `llama-server`, to measure Candor's engine against.

`find_reference` says where they are; `python -m tests.benchmarks.reference` (`make reference`)
builds them once, of the source that the engine's wheel is made of.
"""

import os
from dataclasses import dataclass
from pathlib import Path

VERSION = "0.3.36"


@dataclass(frozen=True, slots=True)
class Reference:
    """The two programs that a comparison needs."""

    bench: Path
    server: Path


def reference_folder() -> Path:
    """Return where the programs and their source lie: in the person's cache."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(cache) / "candor" / f"reference-{VERSION}"


def find_reference() -> Reference:
    """Return the programs; say how to build them where they are missing."""
    built = reference_folder() / "build"
    reference = Reference(built / "llama-bench", built / "llama-server")
    if not (reference.bench.is_file() and reference.server.is_file()):
        raise SystemExit("llama-bench and llama-server are not built yet. Run: make reference")
    return reference
