"""Whether a model file is one that Candor can run and talk to."""

from pathlib import Path

from app.domain.errors import UnknownFormError
from app.engine.fit import fit
from app.engine.forms import known_form
from app.engine.gguf import ModelFile, check_header
from app.engine.memory_size import memory_for_models
from app.engine.runtime import usual_runtime


def check_model(path: Path, trusted: str = "") -> ModelFile:
    """Return what a model file says of itself, if Candor can run it and talk to it.

    Args:
        path: a GGUF file.
        trusted: SHA-256 of the chat template that the person agreed to, "" for none.

    Raises:
        UnknownFormError: its chat form is new, and nobody has agreed to its template yet.
        ModelFileError: it is missing, damaged, too large for this computer, or of a kind that
            Candor can not talk to.
    """
    model = _talkable(path, trusted)
    fit(model.shape, usual_runtime(), memory_for_models())
    return model


def check_for_the_shelf(path: Path) -> ModelFile:
    """Return what a file says of itself, if it may stand on the shelf.

    One whose chat form is new may: its template is agreed to when somebody chooses it. One that
    is too large for this computer may, too: the shelf can be carried to another.

    Raises:
        ModelFileError: it is missing, damaged, or has no chat form at all.
    """
    try:
        return _talkable(path, "")
    except UnknownFormError as error:
        return _talkable(path, error.template)


def _talkable(path: Path, trusted: str) -> ModelFile:
    model = check_header(path)
    known_form(model.specials, model.template, trusted)
    return model
