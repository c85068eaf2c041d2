"""Reading one file from the network: each connection under a permit of its own, redirects by hand.

Nothing is sent but the address, from where the file is wanted, and the name "Candor": no cookies,
no account, no version, no language.
"""

import re
import ssl
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpcore

from app.domain.errors import NetworkError
from app.domain.network import Purpose
from app.engine.network.calling import FAILURES, UNREACHED, Request, Stopped, calling
from app.engine.network.permits import permit_for, unprotected

SILENCE = 30.0  # seconds without a byte after which a connection counts as broken
_CONNECT = 6.0  # seconds in which a connection must stand; as many again for its protection
_MOST_REDIRECTS = 5
_OK, _PART, _BEYOND = 200, 206, 416
_ELSEWHERE = {301, 302, 303, 307, 308}
_NOT_FOR_US = {401, 403, 404, 410, 451}
_RANGE = re.compile(r"bytes (?P<start>\d{1,18})-\d{1,18}/(?P<total>\d{1,18})")
_HEADERS = (("Accept", "*/*"), ("Accept-Encoding", "identity"))


class BrokenOffError(NetworkError):
    """The connection failed or fell silent; trying again may help."""


class UnreachableError(BrokenOffError):
    """No connection came to be: nothing was asked."""


class BeyondItsEndError(NetworkError):
    """A file was wanted from a byte on that it does not have: it is another one by now."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A file that is on its way.

    Attributes:
        start: the byte that it begins with; not where it was asked to when the server can not.
        total: bytes of the whole file; 0 when the server does not say.
    """

    start: int
    total: int
    _host: str
    _response: httpcore.Response

    def blocks(self) -> Iterator[bytes]:
        """Yield the bytes as they come.

        Raises:
            BrokenOffError: the connection failed or fell silent.
            StoppedError: somebody stopped.
        """
        try:
            yield from self._response.iter_stream()
        except FAILURES as error:
            raise _broken(self._host) from error


@contextmanager
def reading(
    url: str, purpose: Purpose, stopped: Stopped, *, start: int = 0, silence: float = SILENCE
) -> Iterator[Reply]:
    """Open a file in the network from a byte on; the connection closes with the block.

    Raises:
        UnreachableError: no connection came to be.
        BrokenOffError: the connection failed, fell silent, or the server is out of order.
        BeyondItsEndError: there is no such byte.
        NetworkError: the file is not there, not for everybody, or lies at no safe address.
        StoppedError: `stopped` said so.
    """
    trust = ssl.create_default_context()
    headers = (*_HEADERS, ("Range", f"bytes={start}-")) if start else _HEADERS
    for _ in range(_MOST_REDIRECTS + 1):
        permit = permit_for(url, purpose)
        request = Request("GET", url, headers, connect=min(silence, _CONNECT), silence=silence)
        with ExitStack() as open_things:
            try:
                response = open_things.enter_context(calling(request, permit, trust, stopped))
            except UNREACHED as error:
                raise _unreachable(permit.host) from error
            except FAILURES as error:
                raise _broken(permit.host) from error
            said = _said(response)
            if response.status not in _ELSEWHERE or "location" not in said:
                yield _reply(response, said, permit.host, start)
                return
        url = _next(url, said["location"])
    raise NetworkError(
        f"{urlsplit(url).hostname} sends us on in a circle.", advice="Try again another day."
    )


def _said(response: httpcore.Response) -> Mapping[str, str]:
    """The headers of a reply."""
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers
    }


def _next(url: str, location: str) -> str:
    """Where a redirect leads; never from a protected address to an open one."""
    try:
        target = urljoin(url, location)
        kept = urlsplit(url).scheme != "https" or urlsplit(target).scheme == "https"
    except ValueError as error:
        raise unprotected() from error
    if not kept:
        raise unprotected()
    return target.partition("#")[0]


def _reply(response: httpcore.Response, said: Mapping[str, str], host: str, start: int) -> Reply:
    status = response.status
    if status in _NOT_FOR_US:
        raise NetworkError(
            f"{host} does not give this file away.",
            advice="It may have moved or need an account: choose another model.",
        )
    if status == _BEYOND and start:
        raise BeyondItsEndError(
            "The file changed on its server.", advice="Fetch it from the start."
        )
    if status == _OK:
        length = said.get("content-length", "")
        return Reply(0, int(length) if length.isdecimal() else 0, host, response)
    found = _RANGE.fullmatch(said.get("content-range", ""))
    if status != _PART or found is None or int(found["start"]) != start:
        raise _broken(host)
    return Reply(start, int(found["total"]), host, response)


def _broken(host: str) -> BrokenOffError:
    return BrokenOffError(
        f"The connection to {host} broke off.",
        advice="Check the network and try again: what came is kept, and the rest follows.",
    )


def _unreachable(host: str) -> UnreachableError:
    return UnreachableError(
        f"{host} can not be reached.",
        advice="Check that this computer is connected to the network, then try again: what came "
        "before is kept, and the rest follows.",
    )
