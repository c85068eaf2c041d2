"""The starter model, which comes with Candor: `python -m app.engine.starter` makes it at set-up.

`files` says where it and its parts lie; `making` has a worker (`merge_job`) put the parts together.
"""

from app.engine.starter.files import ModelFiles, find_starter, starter_files
from app.engine.starter.making import make_starter

__all__ = ["ModelFiles", "find_starter", "make_starter", "starter_files"]
