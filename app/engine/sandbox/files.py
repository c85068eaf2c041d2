"""Leaving a process only the files that it needs: Landlock, Linux 5.13 and newer.

Source: the kernel's `Documentation/userspace-api/landlock.rst`. What is not allowed can not be
opened any more, by Python or by native code, in this process and all that it starts; files that
are open already stay open.
"""

import ctypes
import os
import site
import sys
from collections.abc import Iterable
from pathlib import Path

_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446  # the same numbers on every architecture
_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 1 << 1, 1 << 2, 1 << 3
_RIGHTS = {1: 13, 2: 14, 3: 15}  # by version: how many there are; after 3, as 3 for us
_TCP = 0b11  # bind and connect, from version 4
_SCOPED = 0b11  # abstract sockets and signals to the outside, from version 6
_READ = _READ_FILE | _READ_FOLDER
_OF_A_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE | 1 << 14  # truncate
_SYSTEM = ("/usr", "/lib", "/lib64", "/etc", "/opt", "/sys", "/nix/store")
_TOLD = "self cpuinfo meminfo stat sys version mounts driver devices modules"  # the last for GPUs
_SYSTEM_FILES = tuple(f"/proc/{name}" for name in _TOLD.split())
_DEVICES = ("null", "zero", "full", "random", "urandom", "dri", "kfd", "dxg")


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("tcp", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def keep_files(reads: Iterable[Path], writes: Iterable[Path] = ()) -> bool:
    """Close every file but the system's, Python's own and those given; return whether it worked.

    Call it with one thread, after `memory.keep_privileges`. What is not there is passed over.

    Args:
        reads: files, and folders with all in them, that may be read.
        writes: folders in which files may be made, changed and removed.
    """
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None)
    version = libc.syscall(_CREATE, None, 0, _VERSION)
    if version < 1:
        return False
    every = (1 << _RIGHTS.get(version, _RIGHTS[3])) - 1
    rules = _Ruleset(every, _TCP * (version >= 4), _SCOPED * (version >= 6))
    size = 8 if version < 4 else 16 if version < 6 else 24
    ruleset = libc.syscall(_CREATE, ctypes.byref(rules), size, 0)
    if ruleset < 0:
        return False
    try:
        for path in (*_belonging_to_python(), *map(Path, (*_SYSTEM, *_SYSTEM_FILES)), *reads):
            _allow(libc, ruleset, path, _READ)
        for path in _devices():
            _allow(libc, ruleset, path, _READ | _WRITE_FILE)
        for path in writes:
            _allow(libc, ruleset, path, every)
        return bool(libc.syscall(_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> None:
    try:
        parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            rights &= _OF_A_FILE
        beneath = _Beneath(rights, parent)
        libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(beneath), 0)
    finally:
        os.close(parent)


def _belonging_to_python() -> list[Path]:
    """The folders that Python reads its code and libraries from."""
    roots = [sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path, *site.getsitepackages()]
    libraries = os.environ.get("LD_LIBRARY_PATH", "").split(":")
    return [Path(root) for root in dict.fromkeys([*roots, *libraries]) if root]


def _devices() -> list[Path]:
    return [Path("/dev", name) for name in _DEVICES] + sorted(Path("/dev").glob("nvidia*"))
