"""The parts an assistant is made of; the one place where real or scripted ones are chosen."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.domain.models import Offer
from app.engine import ChildEmbedder, ChildEngine, Embedder, Engine, load_catalogue
from app.vault import KdfCost, KeySource, find_keystore

Clock = Callable[[], datetime]


def read_clock() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


def start_engine(model: Path | None) -> Engine:
    """Return an engine in a process of its own; without a model it runs the starter."""
    return ChildEngine(model)


@dataclass(frozen=True, slots=True)
class Parts:
    """How to make each part, given when it is needed.

    Attributes:
        engine: makes an engine for a model file; None means the starter.
        embedder: makes the embedder.
        keystore: finds the system's keystore; None where there is none.
        clock: tells the time, in UTC.
        steady: tells seconds that nobody sets back or forward.
        catalogue: reads the models that can be fetched.
        passphrase_cost: of opening a new vault; None measures what this machine can bear.
    """

    engine: Callable[[Path | None], Engine] = start_engine
    embedder: Callable[[], Embedder] = ChildEmbedder
    keystore: Callable[[], KeySource | None] = find_keystore
    clock: Clock = read_clock
    steady: Callable[[], float] = time.monotonic
    catalogue: Callable[[], tuple[Offer, ...]] = load_catalogue
    passphrase_cost: KdfCost | None = None
