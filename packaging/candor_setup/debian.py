"""What only the system can give: through apt where that may be done, else as a sentence."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from candor_setup.failures import SetupError
from candor_setup.watching import Watched, say, watch

APT = ("apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")


def write_command(packages: Sequence[str], *, is_root: bool) -> str:
    """Return the command that a person types to install these packages."""
    words = [] if is_root else ["sudo"]
    return " ".join([*words, "apt-get", "install", *packages])


def has_apt() -> bool:
    """Return whether this system installs through apt."""
    return shutil.which("apt-get") is not None


def is_root() -> bool:
    """Return whether the set-up runs with all rights."""
    return os.geteuid() == 0


def may_install() -> bool:
    """Return whether apt can be run without asking anybody for a password."""
    if is_root() or not has_apt():
        return has_apt()
    sudo = shutil.which("sudo")
    if sudo is None:
        return False
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return asked.returncode == 0


def install(packages: Sequence[str], *, log: Path, environ: Mapping[str, str]) -> bool:
    """Install packages through apt if that may be done; returns whether they are there now."""
    if not may_install():
        return False
    prefix = [] if is_root() else ["sudo", "-n"]
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive"]
    title = f"Installing {', '.join(packages)} through apt"
    try:
        watch(Watched("Reading apt's lists", [*quiet, "apt-get", "update"], log), environ)
    except SetupError:
        say("Going on with the lists that are there.")
    try:
        watch(Watched(title, [*quiet, *APT, *packages], log), environ)
    except SetupError:
        return False
    return True


def demand(packages: Sequence[str], *, purpose: str, log: Path, environ: Mapping[str, str]) -> None:
    """Install what the set-up can not go on without.

    Raises:
        SetupError: it may not be installed from here; the advice is the exact command.
    """
    if install(packages, log=log, environ=environ):
        return
    advice = f"Run this, then the same command again: {write_command(packages, is_root=is_root())}"
    if not has_apt():
        advice = f"Install {purpose} with your system's package manager, then run again."
    raise SetupError(f"Candor's set-up needs {purpose}.", advice=advice)
