"""apt, where it is there and may be used."""

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from candor_setup.failures import SetupError
from candor_setup.watching import Watched, say, watch

INSTALL = ("apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120")


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
    """Install packages if that may be done; returns whether they are there now."""
    if not may_install():
        return False
    prefix = [*([] if is_root() else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive"]
    say(f"Installing through apt: {' '.join(packages)}")
    try:
        watch(Watched("Reading apt's lists", [*prefix, "apt-get", "update"], log), environ)
    except SetupError:
        say("Going on with the lists that are there.")
    try:
        watch(Watched("Installing them", [*prefix, *INSTALL, *packages], log), environ)
    except SetupError:
        return False
    return True
