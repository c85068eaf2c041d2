"""What the vault asks of the outside: a place for keys, and the time."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

Clock = Callable[[], datetime]


class KeySource(Protocol):
    """A place that keeps small secrets by name, outside of the vault's file.

    Every implementation reads back what it wrote and never overwrites an item. Each method raises
    `KeystoreError` when the place is locked, gone or does not do what it was asked.
    """

    def store(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name that is not taken."""
        ...

    def load(self, name: str) -> bytes | None:
        """Return the secret of this name, or None where there is none."""
        ...

    def remove(self, name: str) -> None:
        """Destroy the secret of this name; no error where there is none."""
        ...
