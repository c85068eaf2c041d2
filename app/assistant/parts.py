"""The parts an assistant is made of; the one place where real or scripted ones are chosen."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from app.assistant.chosen_engine import Choice
from app.domain.models import Offer
from app.domain.servers import Server
from app.engine import ChildEmbedder, ChildEngine, Embedder, Engine, load_catalogue, on_battery
from app.vault import KdfCost, KeySource, find_keystore

Clock = Callable[[], datetime]


def read_clock() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


def start_engine(choice: Choice) -> Engine:
    """Return an engine in a process of its own (None is the starter), or one on a server."""
    if isinstance(choice, Server):
        from app.engine.remote import RemoteEngine  # noqa: PLC0415 - what connects is heavy

        return RemoteEngine(choice)
    if choice is None:
        return ChildEngine()
    return ChildEngine(choice.path, template=choice.template)


@dataclass(frozen=True, slots=True)
class Parts:
    """How to make each part, given when it is needed.

    Attributes:
        engine: makes an engine for a model file or a server; None means the starter.
        embedder: makes the embedder.
        keystore: finds the system's keystore; None where there is none.
        clock: tells the time, in UTC.
        steady: tells seconds that nobody sets back or forward.
        on_battery: tells whether a battery feeds this computer now.
        catalogue: reads the models that can be fetched.
        passphrase_cost: of opening a new vault; None measures what this machine can bear.
    """

    engine: Callable[[Choice], Engine] = start_engine
    embedder: Callable[[], Embedder] = ChildEmbedder
    keystore: Callable[[], KeySource | None] = find_keystore
    clock: Clock = read_clock
    steady: Callable[[], float] = time.monotonic
    on_battery: Callable[[], bool] = on_battery
    catalogue: Callable[[], tuple[Offer, ...]] = load_catalogue
    passphrase_cost: KdfCost | None = None
