"""The watch at every socket of the app's process: an audit hook, which can not be taken off.

It sees what Python code opens, a library's included; native code that calls the system itself it
does not see. Such code runs in the workers, and those have no network. Without a permit not even a
socket is made: one that is asked to connect to a name looks it up before the watch hears of it.
A look-up asks the network too: it is noted, also where it finds nothing, and is one with the
connection that follows it.
"""

import inspect
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.network import Connection
from app.engine.network.permits import Permit, held_permit

Clock = Callable[[], datetime]

# Families that stay in this computer: D-Bus and pipes, the kernel, its ciphers. -1 is not said.
_LOCAL = {-1, *(getattr(socket, f"AF_{name}", -1) for name in ("UNIX", "NETLINK", "ALG"))}
_LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
_REACHING_OUT = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_LONGEST_NAME = 253  # characters of a host, RFC 1035
_MOST = 1000  # connections remembered until the ledger takes them; the oldest go first


class _LookUp(threading.local):
    """The permit under which this thread looked a name up and has not connected since."""

    permit: Permit | None = None


_looked_up = _LookUp()
_seen: deque[Connection] = deque(maxlen=_MOST)  # of this process, as the hook is
_watched = threading.Event()


def watch_network(clock: Clock) -> None:
    """Refuse every connection of this process that has no permit, from now on, and note all."""
    if _watched.is_set():
        return
    _watched.set()

    sys.addaudithook(lambda event, arguments: _look(clock, event, arguments))


def take_connections() -> tuple[Connection, ...]:
    """Return what was seen since the last call, oldest first, for the ledger to keep."""
    taken = list[Connection]()
    while _seen:
        taken.append(_seen.popleft())
    return tuple(taken)


def _look(clock: Clock, event: str, arguments: tuple[object, ...]) -> None:
    match event, arguments:
        case "socket.__new__", (_, int(family), *_) if family not in _LOCAL:
            _judge_socket(clock())
        case "socket.getnameinfo", (address,):
            _judge(clock(), *_address(address))
        case str(name), (host, *rest) if name in _LOOKUPS:
            _judge(clock(), _text(host), _port(rest))
        case str(name), (opened, address) if name in _REACHING_OUT and _leaves(opened):
            if address is not None:  # without one it goes where the socket is connected to
                _judge(clock(), *_address(address), resolved=True)
        case "socket.bind", (opened, address) if _leaves(opened):
            _refuse(Connection(clock(), *_address(address), None, _asker(), allowed=False))


def _judge_socket(at: datetime) -> None:
    """Let only a thread with a permit make a socket."""
    if held_permit() is None:
        _refuse(Connection(at, "", 0, None, _asker(), allowed=False))


def _judge(at: datetime, host: str, port: int, *, resolved: bool = False) -> None:
    """Let a connection or a look-up through that the thread's permit is for, and note it once."""
    permit = held_permit()
    if (
        permit is None
        or port not in {0, permit.port}
        or not (permit.leads_to(host) if resolved else host == permit.host)
    ):
        _refuse(Connection(at, host, port, None, _asker(), allowed=False))
    else:
        if not (resolved and _looked_up.permit is permit):
            place = permit.host, permit.port
            _seen.append(Connection(at, *place, permit.purpose, _asker(), allowed=True))
        _looked_up.permit = None if resolved else permit


def _refuse(connection: Connection) -> None:
    _seen.append(connection)
    raise PermissionError("Candor opens no connection that nobody asked for")


def _leaves(opened: object) -> bool:
    """Whether a socket can lead out of this computer; also one of Python's inner class."""
    return isinstance(opened, socket.SocketType) and opened.family not in _LOCAL


def _address(address: object) -> tuple[str, int]:
    match address:
        case (host, int(port), *_):
            return _text(host), port
        case _:
            return "", 0


def _text(host: object) -> str:
    said = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    return said[:_LONGEST_NAME]


def _port(given: Sequence[object]) -> int:
    match given:
        case [int(port), *_]:
            return port
        case [str(port), *_] if port.isdecimal():
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
