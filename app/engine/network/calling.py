"""One request over one connection of its own: under a permit, and stoppable in each of its waits.

The permit is in the thread's hand while the connection is opened and no longer, so that whoever
reads the reply piece by piece never goes on with it. Proxies and other settings of the environment
are not used. One wait can not be stopped: the system's own look-up of a name, which is told to be
short where the system listens.
"""

import os
import selectors
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpcore

from app.engine.network.permits import Permit, permitted

POLL = 0.05  # seconds between two looks at a stop
FAILURES = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException)
"""What a request raises when the other end can not be reached, understood or waited for."""
UNREACHED = (httpcore.ConnectError, httpcore.ConnectTimeout)
"""Those of them that it raises before anything was asked."""
_SHORT_LOOK_UP = "timeout:3 attempts:1"  # of glibc, for each name server: usual are twice 5 seconds

Options = Iterable[tuple[int, int, int | bytes]]  # of a socket, as httpcore types them
Stopped = Callable[[], bool]


class StoppedError(Exception):
    """Somebody stopped while the other end was silent."""


@dataclass(frozen=True, slots=True)
class Request:
    """What to ask for, and how long to wait for it.

    Attributes:
        method: GET or POST.
        url: an address that the permit is for.
        headers: beside the host and the name "Candor".
        content: of a POST.
        connect: seconds in which the connection must stand.
        silence: seconds without a byte after which it counts as broken.
    """

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    content: bytes = field(default=b"", repr=False)
    connect: float = 30.0
    silence: float = 30.0


@contextmanager
def calling(
    request: Request, permit: Permit, trust: ssl.SSLContext, stopped: Stopped
) -> Iterator[httpcore.Response]:
    """Give the reply, whose body is still on its way; the connection closes with the block.

    Raises:
        StoppedError: `stopped` said so.
        httpcore.NetworkError: and the others of `FAILURES`.
    """
    named = (("Host", urlsplit(request.url).netloc), ("User-Agent", "Candor"))
    silence = request.silence
    timeouts = {"connect": request.connect, "read": silence, "write": silence, "pool": None}
    with (
        httpcore.ConnectionPool(
            ssl_context=trust, network_backend=_Backend(permit, stopped),
            max_keepalive_connections=0,
        ) as connections,
        connections.stream(
            request.method, request.url, headers=[*named, *request.headers],
            content=request.content or None, extensions={"timeout": timeouts},
        ) as response,
    ):  # fmt: skip
        yield response


class _Backend(httpcore.NetworkBackend):
    """Opens connections with a permit."""

    def __init__(self, permit: Permit, stopped: Stopped) -> None:
        self._permit, self._stopped = permit, stopped

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options | None = None,  # type: ignore[override]  # httpcore's own is private
    ) -> httpcore.NetworkStream:
        """Connect to the first of the host's addresses that lets us."""
        del local_address, socket_options
        patience = _Patience(timeout, self._stopped)
        patience.go_on(httpcore.ConnectTimeout)
        with permitted(self._permit):
            try:
                return _Stream(_connect(host, port, patience), self._permit, self._stopped)
            except OSError as error:
                raise httpcore.ConnectError(str(error)) from error

    def sleep(self, seconds: float) -> None:
        """Wait between two tries."""
        time.sleep(seconds)


class _Patience:
    """How long to wait for one thing, looking at the stop now and then."""

    def __init__(self, timeout: float | None, stopped: Stopped) -> None:
        self._end = None if timeout is None else time.monotonic() + timeout
        self._stopped = stopped

    def go_on(self, late: type[Exception]) -> None:
        """Do nothing while there is time and nobody stopped; raises `late` or `StoppedError`."""
        if self._stopped():
            raise StoppedError
        if self._end is not None and time.monotonic() >= self._end:
            raise late("silent for too long")


def _connect(host: str, port: int, patience: _Patience) -> socket.socket:
    failed: OSError = ConnectionError("the name has no address")
    for family, kind, protocol, address in _look_up(host, port):
        opened = socket.socket(family, kind, protocol)
        try:
            _reach(opened, address, patience)
        except OSError as error:
            opened.close()
            failed = error
        except BaseException:
            opened.close()
            raise
        else:
            return opened
    raise failed


def _look_up(
    host: str, port: int
) -> list[tuple[socket.AddressFamily, socket.SocketKind, int, object]]:
    """The addresses of a host; a thread's first look-up settles how long its later ones take."""
    os.environ.setdefault("RES_OPTIONS", _SHORT_LOOK_UP)
    try:
        found = socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    except UnicodeError as error:  # longer than any name
        raise ConnectionError("no name of a host") from error
    return [(family, kind, protocol, address) for family, kind, protocol, _, address in found]


def _reach(opened: socket.socket, address: object, patience: _Patience) -> None:
    """Connect without blocking, so that the wait for it can be cut into short ones."""
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    opened.settimeout(0)
    try:
        opened.connect(address)  # type: ignore[arg-type]  # of the family's own form
    except BlockingIOError:
        with selectors.DefaultSelector() as selector:
            selector.register(opened, selectors.EVENT_WRITE)
            while not selector.select(POLL):
                patience.go_on(httpcore.ConnectTimeout)
        failure = opened.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if failure:
            raise OSError(failure, "can not be reached") from None


class _Stream(httpcore.NetworkStream):
    """A connection that waits in short pieces, with a look at the stop between them."""

    def __init__(self, opened: socket.socket, permit: Permit, stopped: Stopped) -> None:
        opened.settimeout(POLL)
        self._socket, self._permit, self._stopped = opened, permit, stopped

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what came."""
        patience = _Patience(timeout, self._stopped)
        while True:
            patience.go_on(httpcore.ReadTimeout)
            try:
                return self._socket.recv(max_bytes)
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        rest, patience = memoryview(buffer), _Patience(timeout, self._stopped)
        while rest:
            patience.go_on(httpcore.WriteTimeout)
            try:
                rest = rest[self._socket.send(rest) :]
            except TimeoutError:
                continue
            except OSError as error:
                raise httpcore.WriteError(str(error)) from error
            patience = _Patience(timeout, self._stopped)

    def close(self) -> None:
        """Hang up."""
        self._socket.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Protect the connection."""
        patience = _Patience(timeout, self._stopped)
        with permitted(self._permit):  # Python makes a second socket of the first
            protected = ssl_context.wrap_socket(
                self._socket, server_hostname=server_hostname, do_handshake_on_connect=False
            )
        try:
            _shake_hands(protected, patience)
        except BaseException:
            protected.close()
            raise
        return _Stream(protected, self._permit, self._stopped)

    def get_extra_info(self, info: str) -> object:
        """Return what httpcore asks of a connection that serves one request: its protection."""
        shown = info == "ssl_object" and isinstance(self._socket, ssl.SSLSocket)
        return self._socket if shown else None


def _shake_hands(protected: ssl.SSLSocket, patience: _Patience) -> None:
    protected.settimeout(POLL)
    while True:
        patience.go_on(httpcore.ConnectTimeout)
        try:
            return protected.do_handshake()
        except TimeoutError:
            continue
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
