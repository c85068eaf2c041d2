"""Which model file answers: one that the person added, or the starter."""

from pathlib import Path

from app.domain.errors import NotFoundError
from app.engine import Shelf


def model_file(shelf: Shelf, chosen: str) -> Path | None:
    """Return the file of a chosen model; None is the starter, also when the file is gone."""
    if not chosen:
        return None
    try:
        return shelf.get(chosen).path
    except NotFoundError:
        return None
