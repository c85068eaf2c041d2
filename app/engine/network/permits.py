"""A permit: one thread may connect to one place, for one purpose, for as long as a block lasts."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from app.domain.network import Purpose


@dataclass(frozen=True, slots=True)
class Permit:
    """Where a thread may connect, and what the person allowed it for."""

    host: str
    port: int
    purpose: Purpose


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


def held_permit() -> Permit | None:
    """Return this thread's permit; None when it may connect nowhere."""
    return _POCKET.permit
