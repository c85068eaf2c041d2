"""The way to the person's server: each request over a connection of its own, all stoppable."""

import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpcore

from app.domain.errors import EngineError
from app.domain.network import Purpose
from app.domain.servers import Server
from app.engine.network import permit_for
from app.engine.network.calling import FAILURES, Request, calling

_CONNECT, _SILENCE = 5.0, 300.0  # seconds; a large prompt on a slow server takes minutes
_KEY = re.compile(r"[!-~]+")  # what a header can carry


class Connection:
    """Speaks to one server."""

    def __init__(self, server: Server) -> None:
        """Take the server; nothing is sent.

        Raises:
            EngineError: the address, the key or the certificate can not be used.
        """
        self._permit = permit_for(server.address, Purpose.SERVER)
        self._root = server.address.rstrip("/").removesuffix("/v1")
        self._headers = (("Content-Type", "application/json"), *_authorization(server.key))
        self._trust = _trust(server.certificate)

    @contextmanager
    def request(
        self, method: str, path: str, stopped: Callable[[], bool], content: bytes = b""
    ) -> Iterator[httpcore.Response]:
        """Send a request and give the reply, whose body is still on its way.

        Raises:
            StoppedError: `stopped` said so.
            EngineError: the server does not answer, or can not be trusted.
        """
        asked = Request(method, self._root + path, self._headers, content, _CONNECT, _SILENCE)
        try:
            with calling(asked, self._permit, self._trust, stopped) as response:
                yield response
        except FAILURES as error:
            raise _silent(error, self._permit.host) from error


def _authorization(key: str) -> tuple[tuple[str, str], ...]:
    if not key:
        return ()
    if not _KEY.fullmatch(key):
        raise EngineError(
            "The server's key holds characters that no key has.", advice="Give the key once more."
        )
    return (("Authorization", f"Bearer {key}"),)


def _trust(certificate: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    try:
        if certificate:
            context.load_verify_locations(cadata=certificate)
    except (ssl.SSLError, ValueError, TypeError) as error:
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
