"""What stands before an open vault: the first run, the lock page, recovery and restoring.

`opening` holds the four pages for one profile and lets the person change to another.
"""

from app.ui.opening.opening import Opening

__all__ = ["Opening"]
