"""The settings of one profile, as the vault keeps them."""

from app.domain.settings import Settings
from app.vault.codec.settings import read_settings, write_settings
from app.vault.records import Drawer
from app.vault.store import Store

_ONLY = "settings"


class SavedSettings:
    """One record with everything that the person set."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self) -> Settings:
        """Return the settings; the defaults before anything was set."""
        record = self._store.get(Drawer.SETTINGS, _ONLY)
        return read_settings(record.content) if record else Settings()

    def save(self, settings: Settings) -> None:
        """Keep the settings."""
        self._store.put(Drawer.SETTINGS, _ONLY, write_settings(settings))
