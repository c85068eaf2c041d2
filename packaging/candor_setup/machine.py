"""What a build depends on: the processor, the compiler, and the Python it is for."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# gcc 12 drops the stores that fill an AMX tile configuration, so a plain build dies at the
# first token on machines that have AMX. Source: llama.cpp issue 20824, pull request 26954.
WITHOUT_AMX = ("-mno-amx-tile", "-mno-amx-int8", "-mno-amx-bf16")
IDENTITY = re.compile(
    r"^(vendor_id|cpu family|model|model name|stepping|flags|CPU implementer"
    r"|CPU architecture|CPU variant|CPU part|Features|isa)\s*:",
)


@dataclass(frozen=True, slots=True)
class Compiler:
    """The C++ compiler that builds the engine."""

    path: str
    major: str
    flags: tuple[str, ...]


def describe_cpu(cpuinfo: str) -> str:
    """Return what of `/proc/cpuinfo` tells one kind of processor from another."""
    first = cpuinfo.partition("\n\n")[0]
    return "\n".join(line for line in first.splitlines() if IDENTITY.match(line))


def read_cpu() -> str:
    """Return the identity of this machine's processor."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        return describe_cpu(cpuinfo.read_text())
    sysctl = shutil.which("sysctl")
    if sysctl is None:
        return f"{platform.machine()} {platform.processor()}"
    return _output([sysctl, "-n", "machdep.cpu.brand_string"])


def find_compiler(environ: Mapping[str, str]) -> Compiler | None:
    """Return the C++ compiler of this machine, or none."""
    named = environ.get("CXX") or next(filter(shutil.which, ("c++", "g++", "clang++")), None)
    path = shutil.which(named) if named else None
    if path is None:
        return None
    brand = "clang" if "clang" in _output([path, "--version"]) else "gcc"
    major = _output([path, "-dumpversion"]).strip().partition(".")[0]
    return Compiler(path=path, major=f"{brand} {major}", flags=accepted_flags(path))


def accepted_flags(compiler: str) -> tuple[str, ...]:
    """Return the flags that leave AMX out, or none where the compiler knows no AMX."""
    probe = [compiler, *WITHOUT_AMX, "-Werror", "-x", "c++", "-E", "-o", os.devnull, os.devnull]
    tried = subprocess.run(probe, capture_output=True, check=False)
    return WITHOUT_AMX if tried.returncode == 0 else ()


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
