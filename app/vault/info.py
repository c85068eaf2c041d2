"""What can be known of a vault without opening it."""

from dataclasses import dataclass
from enum import StrEnum

from app.vault.header import Identity


class Mode(StrEnum):
    """What opens a vault."""

    EASY = "easy"  # the system's keystore
    PRIVATE = "private"  # the keystore and a passphrase
    PORTABLE = "portable"  # a passphrase alone; forgetting is weaker against old copies
    SESSION = "session"  # nothing: it lives in memory only


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """A vault's mode and version, read without any secret."""

    mode: Mode
    needs_passphrase: bool
    version: int


def mode_of(identity: Identity) -> Mode:
    """Return what opens a vault of this identity."""
    if not identity.keystore:
        return Mode.PORTABLE
    return Mode.EASY if identity.cost is None else Mode.PRIVATE
