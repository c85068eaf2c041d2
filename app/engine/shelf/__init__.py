"""Models on disk: what stands on the shelf, and the three ways onto it.

`shelf` is the folder of model files, and adds one by its path; `catalogue` lists models that can
be fetched, `download` fetches one; `discovery` finds those that other programs left here, which
are used where they lie. `candidates` is the check that each of them goes through.
"""

from app.engine.shelf.candidates import check_model
from app.engine.shelf.catalogue import load_catalogue
from app.engine.shelf.discovery import find_models
from app.engine.shelf.shelf import Shelf, ShelvedModel

__all__ = ["Shelf", "ShelvedModel", "check_model", "find_models", "load_catalogue"]
