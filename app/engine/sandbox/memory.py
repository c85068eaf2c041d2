"""Keeping what a process knows out of core dumps, and other processes of the user out of it."""

import ctypes
import sys

if sys.platform != "win32":
    import resource

_SET_DUMPABLE, _SET_NO_NEW_PRIVILEGES = 4, 38  # linux/prctl.h


def close_memory() -> None:
    """Leave no core dump of this process, and let no other of the user's processes read it.

    On Linux this also closes `/proc/<pid>/mem` and debuggers; an administrator still can.
    """
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def keep_privileges() -> bool:
    """Let this process never gain a right again; what `files` and `calls` ask for first."""
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0)
