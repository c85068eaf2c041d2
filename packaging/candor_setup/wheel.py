"""The engine's wheel: built here once per machine, and never a wheel that was not.

A plain build dies at the first token on some processors, a build for one processor dies on
another, and pip's cache of built wheels knows neither flags nor processor. So the wheels lie
in a folder of our own, each under a key of all that it depends on.
"""

import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from candor_setup.failures import SetupError
from candor_setup.lock import alone
from candor_setup.machine import Compiler, find_compiler, read_cpu
from candor_setup.places import Places
from candor_setup.progress import read_build_step
from candor_setup.watching import Watched, say, watch

NAME = "llama-cpp-python"
OWN_WISHES = ("CMAKE_ARGS", "CFLAGS", "CXXFLAGS", "FORCE_CMAKE")
MEMORY_OF_ONE_JOB = 1 << 30


@dataclass(frozen=True, slots=True)
class Build:
    """All that the engine's wheel depends on; `source` is the pinned requirement."""

    source: str
    cpu: str
    python: str
    compiler: str
    flags: str
    wishes: str

    @property
    def key(self) -> str:
        """The name of the folder for just this build."""
        return hashlib.sha256(self.describe().encode()).hexdigest()[:16]

    def describe(self) -> str:
        """Return all that the build depends on, for the key and for the curious."""
        return (
            f"{self.source}\npython: {self.python}\ncompiler: {self.compiler}\n"
            f"flags: {self.flags}\nwishes: {self.wishes}\n{self.cpu}\n"
        )


def plan_build(compiler: Compiler, *, root: Path, environ: Mapping[str, str]) -> Build:
    """Return what a wheel that is built here and now would depend on."""
    return Build(
        source=read_requirement((root / "packaging" / "engine.txt").read_text()),
        cpu=read_cpu(),
        python=sys.implementation.cache_tag,
        compiler=compiler.major,
        flags=" ".join(compiler.flags),
        wishes=" ".join(f"{name}={environ[name]}" for name in OWN_WISHES if name in environ),
    )


def read_requirement(lines: str) -> str:
    """Return what a requirements file asks for, in one line and without its remarks."""
    words = [line.strip(" \\") for line in lines.splitlines() if not line.startswith("#")]
    return " ".join(word for word in words if word)


def get_wheel(places: Places, environ: Mapping[str, str]) -> Path:
    """Return the engine's wheel for this machine, built now if it never was.

    Raises:
        SetupError: there is no compiler, or the build failed.
    """
    compiler = find_compiler(environ)
    if compiler is None:
        raise SetupError("The C++ compiler does not run.", advice="Set CXX to one that does.")
    build = plan_build(compiler, root=places.root, environ=environ)
    folder = places.wheels / build.key
    with alone(folder, say=say, waiting="Another set-up is building the engine; waiting for it."):
        _sweep(folder)
        if not _find(folder):
            _build(folder, places=places, environ=flags_for(compiler, environ))
            (folder / "made-of.txt").write_text(build.describe())
    return _find(folder)[0]


def flags_for(compiler: Compiler, environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of the build: the person's own, and what makes it safe."""
    flags = " ".join(compiler.flags)
    jobs = max(1, min(os.cpu_count() or 1, _memory() // MEMORY_OF_ONE_JOB))
    return {
        "CMAKE_BUILD_PARALLEL_LEVEL": str(jobs),
        **environ,
        "CFLAGS": f"{environ.get('CFLAGS', '')} {flags}".strip(),
        "CXXFLAGS": f"{environ.get('CXXFLAGS', '')} {flags}".strip(),
        "NINJA_STATUS": "[%f/%t] ",
    }


def _build(folder: Path, *, places: Places, environ: Mapping[str, str]) -> None:
    """Build into a folder beside, so that only a whole wheel ever gets its place."""
    title = "Building the engine for this processor (once per machine, 4 to 20 minutes)"
    requirement = str(places.root / "packaging" / "engine.txt")
    with tempfile.TemporaryDirectory(prefix="building-", dir=folder) as unfinished:
        pip = [str(places.python), "-m", "pip", "wheel", "--verbose", "--no-deps"]
        own = ["--no-cache-dir", "--no-binary", NAME, "--require-hashes", "-r", requirement]
        command = [*pip, *own, "--wheel-dir", unfinished]
        watch(Watched(title, command, places.logs / "engine.log", read_build_step), environ)
        for built in _find(Path(unfinished)):
            built.replace(folder / built.name)


def _find(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.whl"))


def _sweep(folder: Path) -> None:
    """Remove what an interrupted build left."""
    for left in folder.glob("building-*"):
        shutil.rmtree(left)


def _memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
