"""The settings page."""

from app.ui.settings.page import SettingsPage

__all__ = ["SettingsPage"]
