"""What the models page says, in words: sizes, speeds and what is known of a model."""

from typing import TYPE_CHECKING

from app.domain.generation import ModelCard
from app.domain.models import Fetching
from app.domain.settings import Settings

if TYPE_CHECKING:
    from app.assistant import Offered

STARTER = "The starter model that comes with Candor"
GONE = "The file that you chose is gone, so the starter answers instead."
WAITING = "Waiting for another download to end…"
WAITING_TO_COPY = "Waiting for what is fetched or copied already…"
_MINUTE, _HOUR = 60, 3600


def size(count: float) -> str:
    """Return a number of bytes as people write it."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def duration(seconds: float) -> str:
    """Return about how long something takes."""
    if seconds < _MINUTE:
        return "less than a minute"
    if seconds < _HOUR:
        minutes = round(seconds / _MINUTE)
        return "about a minute" if minutes == 1 else f"about {minutes} minutes"
    return f"about {seconds / _HOUR:.1f} hours"


def progress_line(step: Fetching) -> str:
    """Return how far a download is, how fast it comes, and how long the rest takes."""
    parts = [f"{size(step.done)} of {size(step.total)}" if step.total else size(step.done)]
    if step.rate:
        parts.append(f"{size(step.rate)} a second")
    if step.seconds_left is not None:
        parts.append(f"{duration(step.seconds_left)} left")
    return " · ".join(parts)


def offer_line(offered: "Offered") -> str:
    """Return what an offer is: its maker, size and licence."""
    offer = offered.offer
    licence = offer.licence if offer.open_licence else f"{offer.licence}, with conditions"
    return f"{offer.maker} · {size(offer.size)} · {licence}"


def needs_line(offered: "Offered") -> str:
    """Return what an offer speaks and needs, where it comes from, and whether its hash is known."""
    offer = offered.offer
    said = f"Languages: {offer.languages}. Needs {size(offer.memory)} of memory. From {offer.host}."
    return said if offer.sha256 else f"{said} {offer.checked}."


def why_line(card: ModelCard, settings: Settings, server: str) -> str:
    """Return why this model answers and no other."""
    if server:
        return f"You let your own server answer: {server}"
    if settings.model and card.starter:
        return GONE
    if settings.model:
        return f"You chose this file: {settings.model}"
    return f"{STARTER}: nothing else was chosen, and nothing need be fetched for it."
