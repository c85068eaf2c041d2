"""Bounds on running something that a stranger wrote: time and memory, for this whole process.

Meant for workers: an alarm and a limit of address space belong to the process.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

if sys.platform != "win32":
    import resource


class TooMuchError(Exception):
    """It took too long, or wanted too much memory."""


@contextmanager
def bounded(*, seconds: float, memory: int) -> Iterator[None]:
    """Let a block take so long and so many bytes more than the process has now, and no more.

    Raises:
        TooMuchError: it wanted more.
    """
    try:
        with _timed(seconds), _roomy(memory):
            yield
    except MemoryError as error:
        raise TooMuchError from error


@contextmanager
def _timed(seconds: float) -> Iterator[None]:
    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TooMuchError

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@contextmanager
def _roomy(memory: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = _size() + memory
    resource.setrlimit(resource.RLIMIT_AS, (most if hard < 0 else min(most, hard), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _size() -> int:
    """Bytes of address space of this process."""
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[0])
    return pages * resource.getpagesize()
