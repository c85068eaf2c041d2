"""What only the system can give: all of it asked for at once, through apt or in one sentence."""

import importlib.util
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from candor_setup import debian, libraries
from candor_setup.failures import SetupError
from candor_setup.machine import find_compiler
from candor_setup.watching import say


@dataclass(frozen=True, slots=True)
class Need:
    """Something that is missing; the set-up can not go on without what is `vital`."""

    name: str
    package: str
    vital: bool


def list_needs(environ: Mapping[str, str]) -> tuple[Need, ...]:
    """Return what this machine lacks."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    needs = []
    if importlib.util.find_spec("ensurepip") is None:
        name = f"the venv module of Python {version}"
        needs.append(Need(name, f"python{version}-venv", vital=True))
    if find_compiler(environ) is None:
        needs.append(Need("a C++ compiler", "g++", vital=True))
    window = [Need(lib, libraries.PACKAGES[lib], vital=False) for lib in libraries.list_missing()]
    return (*needs, *window)


def ask_for(needs: Sequence[Need], *, has_apt: bool, is_root: bool) -> str:
    """Return the sentence for somebody who has to install these by hand."""
    if has_apt:
        command = debian.write_command([need.package for need in needs], is_root=is_root)
        return f"Run this and then the same command again: {command}"
    names = ", ".join(need.name for need in needs)
    return f"Install these with your system's package manager: {names}."


def supply(*, log: Path, environ: Mapping[str, str]) -> None:
    """Install what is missing, or say how; without the window's libraries the set-up goes on.

    Raises:
        SetupError: something vital is missing and may not be installed from here.
    """
    needs = list_needs(environ)
    if not needs or debian.install([need.package for need in needs], log=log, environ=environ):
        return
    advice = ask_for(needs, has_apt=debian.has_apt(), is_root=debian.is_root())
    vital = [need.name for need in needs if need.vital]
    if vital:
        raise SetupError(f"Candor's set-up needs {' and '.join(vital)}.", advice=advice)
    say(f"The window needs system libraries that are not installed.\n{advice}")
    say("Going on without them: Candor works in the terminal.")
