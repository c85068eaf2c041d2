"""The person's settings."""

from app.domain.changes import Changes
from app.domain.settings import Settings
from app.vault import Vault


class Choices:
    """What the person set for this profile."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def current(self) -> Settings:
        """Return the settings."""
        return self._vault.settings.load()

    def save(self, settings: Settings) -> Changes:
        """Keep the settings."""
        self._vault.settings.save(settings)
        return Changes(settings=True)
