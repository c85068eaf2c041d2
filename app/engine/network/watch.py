"""The watch at every socket of the app's process: an audit hook, which can not be taken off.

It sees what Python code opens, a library's included; native code that calls the system itself it
does not see. Such code runs in the workers, and those have no network.
"""

import inspect
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable
from datetime import datetime

from app.domain.network import Connection
from app.engine.network.permits import held_permit

Clock = Callable[[], datetime]

_INTERNET = {socket.AF_INET, socket.AF_INET6}
_LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_REACHING_OUT = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LISTENING = {"socket.bind"}
_MOST = 1000  # connections remembered until the ledger takes them; the oldest go first

_seen: deque[Connection] = deque(maxlen=_MOST)  # of this process, as the hook is
_watched = threading.Event()


def watch_network(clock: Clock) -> None:
    """Refuse every connection of this process that has no permit, from now on, and note all."""
    if _watched.is_set():
        return
    _watched.set()

    def look(event: str, arguments: tuple[object, ...]) -> None:
        if event in _LOOKUPS:
            _judge(clock(), str(arguments[0]), _port(arguments[1:2]))
        elif event in _REACHING_OUT and _of_internet(arguments[0]):
            host, port = _address(arguments[1])
            _judge(clock(), host, port, resolved=True)
        elif event in _LISTENING and _of_internet(arguments[0]):
            _refuse(Connection(clock(), *_address(arguments[1]), None, _asker(), allowed=False))

    sys.addaudithook(look)


def take_connections() -> tuple[Connection, ...]:
    """Return what was seen since the last call, oldest first, for the ledger to keep."""
    taken = list[Connection]()
    while _seen:
        taken.append(_seen.popleft())
    return tuple(taken)


def _judge(at: datetime, host: str, port: int, *, resolved: bool = False) -> None:
    """Let a connection through that the thread's permit is for, and note it once."""
    permit = held_permit()
    if permit is None or port not in {0, permit.port} or not (resolved or host == permit.host):
        _refuse(Connection(at, host, port, None, _asker(), allowed=False))
    elif resolved:
        _seen.append(Connection(at, permit.host, port, permit.purpose, _asker(), allowed=True))


def _refuse(connection: Connection) -> None:
    _seen.append(connection)
    raise PermissionError("Candor opens no connection that nobody asked for")


def _of_internet(opened: object) -> bool:
    return isinstance(opened, socket.socket) and opened.family in _INTERNET


def _address(address: object) -> tuple[str, int]:
    match address:
        case (str(host), int(port), *_):
            return host, port
        case _:
            return "", 0


def _port(given: tuple[object, ...]) -> int:
    match given:
        case (int(port),):
            return port
        case (str(port),) if port.isdecimal():
            return int(port)
        case _:
            return 0


def _asker() -> str:
    """The part of the program that reached out: the nearest that is not Python's own library."""
    frame = inspect.currentframe()
    while frame is not None:
        name = str(frame.f_globals.get("__name__", ""))
        ours = name.startswith("app.engine.network")
        if not ours and name.partition(".")[0] not in sys.stdlib_module_names:
            return name
        frame = frame.f_back
    return "Python"
