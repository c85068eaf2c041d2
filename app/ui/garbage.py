"""Python's garbage is collected in the window's thread only, between two pieces of its work.

A cycle may hold a part of the window. Ended by the thread of a lane, which is where Python would
happen to collect it, that part waits for the window while the window waits for it, for ever.
"""

import gc


def collect_here_only() -> None:
    """Collect only when told to, from now on."""
    gc.disable()


def collect_as_usual() -> None:
    """Let Python collect by itself again."""
    gc.enable()


def collect_what_is_due() -> None:
    """Collect as much as Python would have by now; call it in the window's thread."""
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(2 - due[::-1].index(True))  # the oldest generation that is due
