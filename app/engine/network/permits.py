"""A permit: one thread may connect to one place, for one purpose, for as long as a block lasts."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

from app.domain.errors import NetworkError
from app.domain.network import Purpose

_HERE = "localhost"
_LOCAL = {"127.0.0.1", "::1", _HERE}
_WRITTEN = re.compile(r"[!-~]*")  # as addresses are on their way; other letters as xn--
_BEYOND_A_PATH = set("?#")
_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Permit:
    """Where a thread may connect, and what the person allowed it for."""

    host: str
    port: int
    purpose: Purpose

    def leads_to(self, host: str) -> bool:
        """Return whether a connection to a numeric address may be one to this place.

        What a name was looked up to nobody can tell here; "localhost" is this computer, always.
        """
        reached, wanted = _numeric(host), _numeric(self.host)
        if reached is None or self.host == _HERE:
            return reached is not None and reached.is_loopback
        return wanted in {None, reached}


class _Pocket(threading.local):
    """What this thread holds."""

    permit: Permit | None = None


_POCKET = _Pocket()


@contextmanager
def permitted(permit: Permit) -> Iterator[None]:
    """Let this thread connect to the permit's place, until the block ends.

    Whoever opens the block has asked the person first; nothing below checks that again.
    """
    before, _POCKET.permit = _POCKET.permit, permit
    try:
        yield
    finally:
        _POCKET.permit = before


def permit_for(url: str, purpose: Purpose) -> Permit:
    """Return the permit that an address needs: a protected one, or one on this very computer.

    Raises:
        NetworkError: it is neither, or holds a password or what no address holds.
    """
    if not _WRITTEN.fullmatch(url) or (purpose is Purpose.SERVER and _BEYOND_A_PATH & set(url)):
        raise _unusable()
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise _unusable() from error
    if not host or not (parts.scheme == "https" or (parts.scheme == "http" and host in _LOCAL)):
        raise unprotected()
    if parts.username is not None or parts.password is not None:
        raise _unusable()
    return Permit(host, port, purpose)


def _unusable() -> NetworkError:
    return NetworkError(
        "This address can not be used.",
        advice="Write it like https://name or https://name:8443, without a name or password in it.",
    )


def unprotected() -> NetworkError:
    """Return what to say of an address on whose way others could read."""
    return NetworkError(
        "This address is not protected on its way.",
        advice="Only addresses that begin with https are used.",
    )


def held_permit() -> Permit | None:
    """Return this thread's permit; None when it may connect nowhere."""
    return _POCKET.permit


def _numeric(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
