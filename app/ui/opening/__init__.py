"""Before a profile is open: the lock page and the first run."""

from app.ui.opening.first_run import FirstRunPage
from app.ui.opening.lock import LockPage

__all__ = ["FirstRunPage", "LockPage"]
