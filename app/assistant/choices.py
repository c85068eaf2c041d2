"""The person's settings."""

from dataclasses import replace

from app.assistant.model_choice import demand_usable
from app.domain.changes import Changes
from app.domain.consents import Consents
from app.domain.settings import Settings
from app.vault import Vault


class Choices:
    """What the person set for this profile."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def current(self) -> Settings:
        """Return the settings."""
        return self._vault.settings.load()

    def consent(self, consents: Consents) -> Changes:
        """Keep the consents by kind and topic, the switches beside them, and the retention.

        What was kept under a consent stays until somebody forgets it.
        """
        with self._vault.change():
            self._vault.settings.save(replace(self._vault.settings.load(), consents=consents))
        return Changes(settings=True)

    def save(self, settings: Settings) -> Changes:
        """Keep what may be remembered and which model answers, as somebody set them.

        The sliders, the break reminder, the consents and others have doors of their own: a page
        that was opened before they were moved never moves them back.

        Raises:
            ModelFileError: another model was chosen, and its file can not be used; an
                `UnknownFormError` asks for `choose_model`.
        """
        if settings.model != self._vault.settings.load().model:
            self.choose_model(settings.model)
        with self._vault.change():
            kept = self._vault.settings.load()
            self._vault.settings.save(replace(kept, learning=settings.learning))
        return Changes(settings=True)

    def choose_model(self, path: str, trusted_template: str = "") -> Changes:
        """Let another model answer from the next question on; "" is the starter.

        Args:
            path: of a GGUF file.
            trusted_template: the hash that an `UnknownFormError` named and the person agreed to.

        Raises:
            UnknownFormError: its chat form is new, and nobody has agreed to its template.
            ModelFileError: its file can not be used.
        """
        demand_usable(path, trusted_template)
        with self._vault.change():
            kept = self._vault.settings.load()
            self._vault.settings.save(replace(kept, model=path, template=trusted_template))
        return Changes(settings=True)
