"""What can be known of a vault without opening it."""

from dataclasses import dataclass
from enum import StrEnum

from app.vault.header import PLAIN, RECOVERABLE, Identity


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
    has_recovery_code: bool = False


def info_of(identity: Identity, *, recoverable: bool) -> VaultInfo:
    """Return what an identity says of its vault, and whether a recovery code opens it."""
    version = RECOVERABLE if recoverable else PLAIN
    return VaultInfo(mode_of(identity), identity.cost is not None, version, recoverable)


def mode_of(identity: Identity) -> Mode:
    """Return what opens a vault of this identity."""
    if not identity.keystore:
        return Mode.PORTABLE
    return Mode.EASY if identity.cost is None else Mode.PRIVATE
