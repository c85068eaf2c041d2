"""Where things lie on this machine (`contract.md`, Files)."""

import re
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.domain.errors import CandorError

_RESERVED = re.compile(r"(?i)con|prn|aux|nul|com\d|lpt\d")  # no folder can have them on Windows


class ProfileNameError(CandorError):
    """A profile's name can not be a folder's name."""


@dataclass(frozen=True, slots=True)
class Places:
    """The data folder and what stands in it; `state` is another place for the marks, for tests."""

    data: Path
    state: Path | None = None

    @property
    def device(self) -> Path:
        """Look and last profile, before unlocking; nothing private."""
        return self.data / "device.toml"

    @property
    def profiles(self) -> Path:
        """A folder for each profile."""
        return self.data / "profiles"

    @property
    def marks(self) -> Path:
        """What this computer last saw of its vaults; outside of the data, which may be put back."""
        return (self.state or platformdirs.user_state_path("Candor", appauthor=False)) / "marks"

    @property
    def household(self) -> Path:
        """Bounds of who set the machine up."""
        return self.data / "household.toml"

    @property
    def models(self) -> Path:
        """Models that the person added, shared by the profiles."""
        return self.data / "models"

    def vault(self, profile: str) -> Path:
        """Return the one file of a profile.

        Raises:
            ProfileNameError: the name has other signs than letters, digits, "-" and "_".
        """
        if not re.fullmatch(r"[\w-]{1,40}", profile) or _RESERVED.fullmatch(profile):
            raise ProfileNameError(
                "That name can not be used for a profile.",
                advice='Use up to 40 letters, digits, "-" or "_".',
            )
        return self.profiles / profile / "vault"

    def backups(self, profile: str) -> Path:
        """Return where a profile's state is kept when a backup takes its place."""
        return self.vault(profile).with_name("backups")


def default_places() -> Places:
    """Return the places in the platform's data folder."""
    return Places(platformdirs.user_data_path("Candor", appauthor=False))
