"""What a worker gives up before it touches a model: the network, core dumps, being watched.

A worker runs native code over files from anywhere and holds private words in its memory. Each
step is tried; what the system does not offer is said, not hidden.
"""

import ctypes
import os
import socket
import sys
from pathlib import Path

if sys.platform != "win32":
    import resource

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # linux/sched.h
_SET_DUMPABLE, _SET_NO_NEW_PRIVILEGES = 4, 38  # linux/prctl.h
_NICENESS = 5  # the window comes first; Source: `engine.md`, "Isolation cost"
_INTERNET = {socket.AF_INET, socket.AF_INET6}
_SOCKET_EVENTS = {"socket.__new__", "socket.connect", "socket.bind", "socket.sendto"}

NO_NETWORK = "The model runs in a process of its own that has no network."
NO_SOCKETS = (
    "The model runs in a process of its own; this system can not take the network from it, "
    "so only Python code in it is kept from connecting."
)


def guard() -> str:
    """Give up what a worker does not need; return a sentence about the network.

    Call it first: Linux takes the network only from a process with one thread.
    """
    taken = sys.platform == "linux" and _leave_network()
    if sys.platform != "win32":
        os.nice(_NICENESS)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        libc.prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    sys.addaudithook(_refuse_internet)
    return NO_NETWORK if taken else NO_SOCKETS


def _leave_network() -> bool:
    """Move into a network namespace without interfaces; return whether that worked."""
    libc = ctypes.CDLL(None)
    if libc.unshare(_NEW_NETWORK) == 0:
        return True
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_USER | _NEW_NETWORK) != 0:
        return False
    _keep_identity(user, group)
    return True


def _keep_identity(user: int, group: int) -> None:
    """Stay the same user inside the new namespace; without it the name would be "nobody"."""
    own = Path("/proc/self")
    try:
        (own / "setgroups").write_text("deny", encoding="ascii")
        (own / "uid_map").write_text(f"{user} {user} 1", encoding="ascii")
        (own / "gid_map").write_text(f"{group} {group} 1", encoding="ascii")
    except OSError:
        return  # the name is for show; files open all the same


def _refuse_internet(event: str, arguments: tuple[object, ...]) -> None:
    if event in _SOCKET_EVENTS:
        opened = arguments[0]
        family = arguments[1] if event == "socket.__new__" else getattr(opened, "family", None)
        if family in _INTERNET:
            raise PermissionError("a worker has no network")
    if event == "socket.getaddrinfo":
        raise PermissionError("a worker has no network")
