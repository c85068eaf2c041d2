"""One connection to the person's server: under a permit, patient, and stoppable while it waits."""

import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import httpcore

from app.domain.errors import EngineError
from app.domain.network import Purpose
from app.domain.servers import Server
from app.engine.network import permit_for, permitted

POLL = 0.05  # seconds between two looks at a stop
_CONNECT, _SILENCE = 5.0, 300.0  # seconds; a large prompt on a slow server takes minutes

Options = Iterable[tuple[int, int, int | bytes]]  # of a socket, as httpcore types them


class StoppedError(Exception):
    """Somebody stopped while the server was silent."""


class Connection:
    """Speaks to one server; keeps its connection open between two requests."""

    def __init__(self, server: Server, stopped: Callable[[], bool]) -> None:
        """Take the server, and how to learn that nobody waits any more.

        Raises:
            EngineError: the address or the certificate can not be used.
        """
        self._permit = permit_for(server.address, Purpose.SERVER)
        self._base = server.address.rstrip("/").removesuffix("/v1")
        self._headers = [("User-Agent", "Candor"), ("Content-Type", "application/json")]
        if server.key:
            self._headers.append(("Authorization", f"Bearer {server.key}"))
        self._pool = httpcore.ConnectionPool(
            ssl_context=_trust(server.certificate),
            network_backend=_Backend(stopped),
            max_connections=1,
        )

    @contextmanager
    def request(
        self, method: str, path: str, content: bytes | None = None
    ) -> Iterator[httpcore.Response]:
        """Send a request and give the reply, whose body is still on its way.

        Raises:
            StoppedError: somebody stopped.
            EngineError: the server does not answer, or can not be trusted.
        """
        timeouts = {"connect": _CONNECT, "read": _SILENCE, "write": _SILENCE, "pool": _CONNECT}
        try:
            with (
                permitted(self._permit),
                self._pool.stream(
                    method, self._base + path, headers=self._headers, content=content,
                    extensions={"timeout": timeouts},
                ) as response,
            ):  # fmt: skip
                yield response
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
            raise _silent(error, self._permit.host) from error

    def close(self) -> None:
        """Close the connection; the next request opens it again."""
        self._pool.close()


def _trust(certificate: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    try:
        if certificate:
            context.load_verify_locations(cadata=certificate)
    except (ssl.SSLError, ValueError) as error:
        raise EngineError(
            "The server's certificate can not be read.", advice="Give it as PEM text."
        ) from error
    return context


def _silent(error: Exception, host: str) -> EngineError:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return EngineError(
            f"Nobody vouches for {host}: its certificate is not trusted here.",
            advice="Give Candor the server's certificate, or let a model on this computer answer.",
        )
    return EngineError(
        f"Your server {host} does not answer.",
        advice="Check that it runs and can be reached, or let a model on this computer answer.",
    )


class _Backend(httpcore.NetworkBackend):
    """Makes connections whose reads look at a stop now and then."""

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._plain = httpcore.SyncBackend()
        self._stopped = stopped

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options | None = None,  # type: ignore[override]  # httpcore's own is private
    ) -> httpcore.NetworkStream:
        """Connect, and watch the connection."""
        del local_address, socket_options
        return _Stream(self._plain.connect_tcp(host, port, timeout), self._stopped)

    def sleep(self, seconds: float) -> None:
        """Wait between two tries."""
        time.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    """A connection that is read in short waits, with a look at the stop between them."""

    def __init__(self, stream: httpcore.NetworkStream, stopped: Callable[[], bool]) -> None:
        self._stream, self._stopped = stream, stopped

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what came.

        Raises:
            StoppedError: somebody stopped.
            httpcore.ReadTimeout: the server was silent for too long.
        """
        waited = 0.0
        while not self._stopped():
            try:
                return self._stream.read(max_bytes, timeout=POLL)
            except httpcore.ReadTimeout:
                waited += POLL
                if timeout is not None and waited >= timeout:
                    raise
        raise StoppedError

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send."""
        self._stream.write(buffer, timeout)

    def close(self) -> None:
        """Hang up."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Protect the connection."""
        protected = self._stream.start_tls(ssl_context, server_hostname, timeout)
        return _Stream(protected, self._stopped)

    def get_extra_info(self, info: str) -> object:
        """Return what the connection itself says."""
        extra: object = self._stream.get_extra_info(info)
        return extra
