"""The stamp: what an environment was made from, so that the second run has nothing to do."""

import hashlib
import sys
from pathlib import Path

from candor_setup.machine import read_cpu
from candor_setup.places import Places

MADE_FROM = (
    "pyproject.toml",
    "packaging/constraints.txt",
    "packaging/engine.txt",
    "packaging/models.txt",
    "models/starter-adapter.gguf",
    "app/engine/starter/files.py",
)


def build_key(root: Path, *, cpu: str, python: str) -> str:
    """Return what the environment of this checkout depends on, as one word.

    The checkout's own path belongs to it, because an environment can not be moved, and the
    processor, because the engine is built for one.
    """
    parts = [str(root).encode(), cpu.encode(), python.encode()]
    parts += [(root / name).read_bytes() for name in MADE_FROM]
    lengths = " ".join(str(len(part)) for part in parts)
    return hashlib.sha256(b"".join([lengths.encode(), *parts])).hexdigest()


def is_current(places: Places) -> bool:
    """Return whether the environment is whole and made from what lies here now."""
    stamp = _stamp(places)
    return stamp.exists() and stamp.read_text() == _key_here(places)


def write(places: Places) -> None:
    """Note that the environment is whole."""
    _stamp(places).write_text(_key_here(places))


def _stamp(places: Places) -> Path:
    return places.venv / "candor-setup"


def _key_here(places: Places) -> str:
    python = ".".join(str(number) for number in sys.version_info[:2])
    return build_key(places.root, cpu=read_cpu(), python=python)
