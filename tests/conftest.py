"""What every test has: no internet, real model files, a clock that stands still."""

import os
import socket
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("GOMP_SPINCOUNT", "0")  # busy waiting costs a shared machine a factor

INTERNET = {socket.AF_INET, socket.AF_INET6}


def refuse_the_internet(event: str, arguments: tuple[object, ...]) -> None:
    """Fail the test that reaches for an internet socket; local ones are allowed."""
    if event in {"socket.connect", "socket.bind", "socket.sendto"}:
        opened = arguments[0]
        if isinstance(opened, socket.socket) and opened.family in INTERNET:
            raise AssertionError("a test reached for the internet")
    if event == "socket.getaddrinfo":
        raise AssertionError("a test looked up an address")


sys.addaudithook(refuse_the_internet)


@pytest.fixture
def tiny_model() -> Path:
    """A real model file without sense: 3 MB, a context of 256 tokens."""
    return Path(__file__).parent / "tiny.gguf"


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that stands still."""
    return lambda: datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
