"""Reading one file from the network: each connection under a permit of its own, redirects by hand.

Nothing is sent but the address, from where the file is wanted, and the name "Candor": no cookies,
no account, no version, no language. Proxies and other settings of the environment are not used.
"""

import re
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx

from app.domain.errors import NetworkError
from app.domain.network import Purpose
from app.engine.network.permits import permit_for, permitted, unprotected

SILENCE = 30.0  # seconds without a byte after which a connection counts as broken
_MOST_REDIRECTS = 5
_RANGE = re.compile(r"bytes (?P<start>\d+)-\d+/(?P<total>\d+)")
_HEADERS = {"User-Agent": "Candor", "Accept": "*/*", "Accept-Encoding": "identity"}
_NOT_FOR_US = {401, 403, 404, 410, 451}


class BrokenOffError(NetworkError):
    """The connection failed or fell silent; trying again may help."""


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
    _response: httpx.Response

    def blocks(self) -> Iterator[bytes]:
        """Yield the bytes as they come.

        Raises:
            BrokenOffError: the connection failed or fell silent.
        """
        try:
            yield from self._response.iter_raw()
        except httpx.TransportError as error:
            raise _broken(str(self._response.url)) from error


@contextmanager
def reading(
    url: str, purpose: Purpose, *, start: int = 0, silence: float = SILENCE
) -> Iterator[Reply]:
    """Open a file in the network from a byte on; the connection closes with the block.

    Raises:
        BrokenOffError: the connection failed, fell silent, or the server is out of order.
        BeyondItsEndError: there is no such byte.
        NetworkError: the file is not there, not for everybody, or lies at no safe address.
    """
    client = httpx.Client(
        trust_env=False, timeout=silence, headers=_HEADERS, verify=ssl.create_default_context()
    )
    with ExitStack() as open_things:
        open_things.enter_context(client)
        response = _follow(client, url, purpose, start, open_things)
        yield _reply(response, start)


def _follow(
    client: httpx.Client, url: str, purpose: Purpose, start: int, open_things: ExitStack
) -> httpx.Response:
    for _ in range(_MOST_REDIRECTS + 1):
        open_things.enter_context(permitted(permit_for(url, purpose)))
        response = _ask(client, url, start)
        open_things.callback(response.close)
        if not response.has_redirect_location:
            return response
        url = _next(url, response.headers["Location"])
    raise NetworkError(
        f"{urlsplit(url).hostname} sends us on in a circle.", advice="Try again another day."
    )


def _ask(client: httpx.Client, url: str, start: int) -> httpx.Response:
    headers = {"Range": f"bytes={start}-"} if start else {}
    try:
        return client.send(client.build_request("GET", url, headers=headers), stream=True)
    except httpx.TransportError as error:
        raise _broken(url) from error
    except (PermissionError, httpx.InvalidURL) as error:
        raise unprotected() from error


def _next(url: str, location: str) -> str:
    """Where a redirect leads; never from a protected address to an open one."""
    try:
        target = urljoin(url, location)
        kept = urlsplit(url).scheme != "https" or urlsplit(target).scheme == "https"
    except ValueError as error:
        raise unprotected() from error
    if not kept:
        raise unprotected()
    return target


def _reply(response: httpx.Response, start: int) -> Reply:
    if response.status_code in _NOT_FOR_US:
        raise NetworkError(
            f"{response.url.host} does not give this file away.",
            advice="It may have moved or need an account: choose another model.",
        )
    if response.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
        raise BeyondItsEndError(
            "The file changed on its server.", advice="Fetch it from the start."
        )
    if response.status_code not in {httpx.codes.OK, httpx.codes.PARTIAL_CONTENT}:
        raise _broken(str(response.url))
    length = response.headers.get("Content-Length", "")
    if response.status_code == httpx.codes.OK:
        return Reply(0, int(length) if length.isdecimal() else 0, response)
    found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if found is None or int(found["start"]) != start:
        raise _broken(str(response.url))
    return Reply(start, int(found["total"]), response)


def _broken(url: str) -> BrokenOffError:
    return BrokenOffError(
        f"The connection to {urlsplit(url).hostname} broke off.",
        advice="Check the network and try again: what came is kept, and the rest follows.",
    )
