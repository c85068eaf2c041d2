"""A real private vault, the real embedder, a clock that can be moved."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from app.engine import ChildEmbedder, Embedder
from app.memory import MemoryService
from app.vault import Vault, private_vault
from tests.memory.talk import Talk


class MovableClock:
    """A clock that moves when a test says so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, time: timedelta) -> None:
        self.now += time


@pytest.fixture
def movable_clock() -> MovableClock:
    return MovableClock()


@pytest.fixture(scope="session")
def embedder() -> Iterator[Embedder]:
    real = ChildEmbedder()
    yield real
    real.close()


@pytest.fixture
def vault(movable_clock: MovableClock) -> Iterator[Vault]:
    private = private_vault(movable_clock)
    yield private
    private.close()


@pytest.fixture
def service(vault: Vault, embedder: Embedder, movable_clock: MovableClock) -> MemoryService:
    return MemoryService(vault, embedder, movable_clock)


@pytest.fixture
def talk(vault: Vault, service: MemoryService, movable_clock: MovableClock) -> Talk:
    return Talk(vault, service, movable_clock)
