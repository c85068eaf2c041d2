"""What an answer costs in energy, and when a model that nobody asks leaves the memory."""

from dataclasses import dataclass

from app.domain.receipts import Receipt

UNLOAD_MINUTES = (0, 240)  # 0 keeps the model until Candor locks
WATTS_PER_CORE = 8.0
"""Of a busy core. An assumption, good to a factor of two: what makers state for a whole processor
at work, by its cores (28 W by 4: Intel Core i5-1135G7; 65 W by 8: Core i7-10700)."""
_JOULES_PER_HOUR = 3600.0  # of one watt


@dataclass(frozen=True, slots=True)
class Sparing:
    """How energy is spared here, and what it is spent on.

    Attributes:
        minutes: without a question, after which the model rests; 0 never.
        battery: whether one feeds this computer now.
        newest: what the newest answer took, in words; "" where nobody knows.
    """

    minutes: int
    battery: bool
    newest: str


def must_unload(minutes: int, *, used: float, now: float) -> bool:
    """Return whether a model that was last used at `used` leaves the memory (steady seconds)."""
    return minutes > 0 and now - used >= 60 * minutes


def joules(receipt: Receipt) -> float:
    """Return what an answer cost: as the processor measured it, or estimated from its time."""
    if receipt.processor_mj:
        return receipt.processor_mj / 1000
    return receipt.cpu_ms / 1000 * WATTS_PER_CORE


def energy_line(receipt: Receipt) -> str:
    """Return the energy of an answer and how it is known, "" where nothing is known."""
    if not (receipt.processor_mj or receipt.cpu_ms):
        return ""
    spent = f"about {_amount(joules(receipt) / _JOULES_PER_HOUR)}"
    if receipt.processor_mj:
        return f"{spent}, as the processor's own meter counted for all programs meanwhile"
    seconds = receipt.cpu_ms / 1000
    return f"{spent}, estimated: {seconds:.1f} s of a processor core at {WATTS_PER_CORE:.0f} W each"


def _amount(watt_hours: float) -> str:
    if watt_hours >= 1:
        return f"{watt_hours:.1f} Wh"
    thousandths = watt_hours * 1000
    return f"{thousandths:.0f} mWh" if thousandths >= 1 else f"{thousandths:.1g} mWh"
