"""Whether a model file is one that Candor can run and talk to."""

from pathlib import Path

from app.engine.forms import choose_form
from app.engine.gguf import ModelFile, check_header


def check_model(path: Path) -> ModelFile:
    """Return what a model file says of itself, if Candor can run it and talk to it.

    Raises:
        ModelFileError: it is missing, damaged, or of a kind that Candor can not talk to.
    """
    model = check_header(path)
    choose_form(model.specials, model.template)
    return model
