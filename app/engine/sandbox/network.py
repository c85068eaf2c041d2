"""Taking the network from a process: a namespace of its own, and an eye on Python's sockets."""

import ctypes
import os
import socket
import sys
from pathlib import Path

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000  # linux/sched.h
_INTERNET = {socket.AF_INET, socket.AF_INET6}
_SOCKET_EVENTS = {"socket.__new__", "socket.connect", "socket.bind", "socket.sendto"}


def leave_network() -> bool:
    """Move into a network namespace without interfaces; return whether that worked.

    Linux allows it only to a process with one thread.
    """
    if sys.platform != "linux":
        return False
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


def refuse_internet() -> None:
    """Let no Python code of this process reach for the internet; it can not be taken back."""
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in _SOCKET_EVENTS:
        opened = arguments[0]
        family = arguments[1] if event == "socket.__new__" else getattr(opened, "family", None)
        if family in _INTERNET:
            raise PermissionError("a worker has no network")
    if event == "socket.getaddrinfo":
        raise PermissionError("a worker has no network")
