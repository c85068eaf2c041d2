"""Which model file answers: the one that the person chose, or the starter."""

from pathlib import Path

GONE = "The model file that you chose is gone; the starter answers instead."


def model_file(chosen: str) -> Path | None:
    """Return the chosen model's file; None, the starter, when none was chosen or it is gone."""
    return Path(chosen) if chosen and Path(chosen).is_file() else None


def missing_model(chosen: str) -> tuple[str, ...]:
    """Return a sentence when a chosen model's file is gone."""
    return (GONE,) if chosen and model_file(chosen) is None else ()
