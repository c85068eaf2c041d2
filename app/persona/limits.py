"""The first tier: the fixed limits that came with Candor, and nothing else in their place."""

import hashlib
from pathlib import Path

from app.domain.errors import PolicyFileError
from app.domain.policy import Tier, TierRules
from app.persona.rules import read_rules

FINGERPRINT = "5d58e547dbee620f926772b6c945fa4228cde085506fe7d83a205609660d3c34"
"""SHA-256 of `resources/limits.toml` with line feeds; whoever edits the limits edits it too."""


def load_limits(file: Path) -> TierRules:
    """Return the fixed limits.

    Raises:
        PolicyFileError: the file is missing, or is not the one that came with this Candor.
    """
    text = _read(file).replace(b"\r\n", b"\n")
    if hashlib.sha256(text).hexdigest() != FINGERPRINT:
        raise PolicyFileError(
            "The fixed limits on this computer are not the ones that came with Candor.",
            advice="Install Candor again. Your vault is not touched.",
        )
    return read_rules(file.name, text.decode(), Tier.LIMITS)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise PolicyFileError(
            "Candor's fixed limits can not be read.",
            advice="Install Candor again. Your vault is not touched.",
        ) from error
