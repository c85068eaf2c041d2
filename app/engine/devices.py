"""What the installed llama.cpp can compute on, asked in a worker: drivers run native code."""

from dataclasses import dataclass

from app.engine.worker import wire
from app.engine.worker.needs import Needs
from app.engine.worker.process import GoneError, WorkerProcess

_JOB = "app.engine.llama.devices_job"
_LIMIT = 30.0  # seconds; a driver may wake a card first
_HOW = "The processor computes; packaging/graphics.md says how to build for a card."


@dataclass(frozen=True, slots=True)
class Card:
    """A graphics card, or another device beside the processor; `free` is in bytes."""

    name: str
    title: str
    free: int


@dataclass(frozen=True, slots=True)
class Devices:
    """What there is to compute on.

    Attributes:
        supported: whether this build of llama.cpp found any that it can use.
        cards: those that it found.
        well: whether it could be asked.
    """

    supported: bool
    cards: tuple[Card, ...] = ()
    well: bool = True

    def describe(self) -> str:
        """Return it as a sentence or two."""
        if not self.well:
            return "llama.cpp broke down when it looked for graphics cards; the processor is used."
        if not self.supported:
            return f"llama.cpp found no graphics card that this build of it can use. {_HOW}"
        if not self.cards:
            return "This build of llama.cpp can use other devices, and none is a graphics card."
        names = ", ".join(f"{card.title} ({card.free / 1e9:.1f} GB free)" for card in self.cards)
        return f"It computes on {names}."


def find_devices() -> Devices:
    """Return what llama.cpp can compute on; a driver that breaks takes only the worker with it."""
    worker = WorkerProcess(_JOB, Needs())
    try:
        return devices_from(wire.decode(worker.ask(["devices"], limit=_LIMIT)))
    except GoneError:
        return Devices(supported=False, well=False)
    finally:
        worker.end()


def devices_from(message: object) -> Devices:
    """Return what a worker says; what can not be understood is no device."""
    match message:
        case ["devices", int(supported), list(cards)]:
            return Devices(bool(supported), tuple(_card(card) for card in cards))
    return Devices(supported=False, well=False)


def _card(values: object) -> Card:
    match values:
        case [str(name), str(title), int(free)]:
            return Card(name, title, free)
    return Card("", "a device of an unknown kind", 0)
