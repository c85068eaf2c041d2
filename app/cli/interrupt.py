"""Ctrl+C stops an answer, a second one ends the program; at the prompt it says how to leave."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event
from types import FrameType

from app.cli.speech import note


@contextmanager
def stopping(stop: Event) -> Iterator[None]:
    """Turn the first Ctrl+C inside the block into `stop`."""

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    with _handling(interrupt):
        yield


@contextmanager
def staying() -> Iterator[None]:
    """Keep what is being typed, or done, when somebody presses Ctrl+C."""
    with _handling(lambda _number, _frame: note("(Ctrl+D or /quit leaves.)")):
        yield


@contextmanager
def _handling(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
