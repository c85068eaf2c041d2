"""Which model file answers: the one that the person chose, or the starter."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.settings import Settings
from app.engine import check_model

GONE = "The model file that you chose is gone; the starter answers instead."


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model file on this computer.

    Attributes:
        path: where it lies.
        template: SHA-256 of the chat template that the person agreed to, "" for none.
    """

    path: Path
    template: str = ""


def local_model(settings: Settings) -> LocalModel | None:
    """Return the chosen model; None, the starter, when none was chosen or its file is gone."""
    if settings.model and Path(settings.model).is_file():
        return LocalModel(Path(settings.model), settings.template)
    return None


def missing_model(settings: Settings) -> tuple[str, ...]:
    """Return a sentence when a chosen model's file is gone."""
    return (GONE,) if settings.model and local_model(settings) is None else ()


def demand_usable(chosen: str, template: str) -> None:
    """Do nothing when a chosen model's file looks like one that Candor can run.

    Raises:
        UnknownFormError: its chat form is new, and its template is not the one agreed to.
        ModelFileError: it is missing, damaged, or of a kind that Candor can not talk to.
    """
    if chosen:
        check_model(Path(chosen), template)
