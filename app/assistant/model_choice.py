"""Which model file answers: the one that the person chose, or the starter."""

from pathlib import Path

from app.engine import check_model

GONE = "The model file that you chose is gone; the starter answers instead."


def model_file(chosen: str) -> Path | None:
    """Return the chosen model's file; None, the starter, when none was chosen or it is gone."""
    return Path(chosen) if chosen and Path(chosen).is_file() else None


def missing_model(chosen: str) -> tuple[str, ...]:
    """Return a sentence when a chosen model's file is gone."""
    return (GONE,) if chosen and model_file(chosen) is None else ()


def demand_usable(chosen: str) -> None:
    """Do nothing when a chosen model's file looks like one that Candor can run.

    Raises:
        ModelFileError: it is missing, damaged, or of a kind that Candor can not talk to.
    """
    if chosen:
        check_model(Path(chosen))
