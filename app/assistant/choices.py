"""The person's settings."""

from dataclasses import replace

from app.assistant.model_choice import demand_usable
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
        """Keep what may be remembered and which model answers, as somebody set them.

        The sliders and the break reminder have doors of their own: a page that was opened before
        they were moved never moves them back.

        Raises:
            ModelFileError: another model was chosen, and its file can not be used.
        """
        if settings.model != self._vault.settings.load().model:
            demand_usable(settings.model)
        with self._vault.change():
            kept = self._vault.settings.load()
            kept = replace(kept, learning=settings.learning, model=settings.model)
            self._vault.settings.save(kept)
        return Changes(settings=True)
