"""The profiles of this machine: one person each, unreadable to each other."""

from dataclasses import dataclass

from app.assistant.device import read_device, write_device
from app.assistant.parts import Parts
from app.assistant.places import Places, ProfileNameError
from app.assistant.profile import Profile
from app.vault import Marks, erase_vault

FIRST = "default"
_LAST = "last_profile"


@dataclass(frozen=True, slots=True)
class Profiles:
    """Every profile in one data folder."""

    places: Places
    parts: Parts

    def names(self) -> tuple[str, ...]:
        """Return the names of the profiles that have a vault, in the order of the alphabet."""
        try:
            found = [each.name for each in self.places.profiles.iterdir()]
        except OSError:
            return ()
        return tuple(sorted(filter(self._has_vault, found), key=str.casefold))

    def named(self, name: str) -> Profile:
        """Return a profile by its name, whether it has a vault already or not.

        Raises:
            ProfileNameError: no profile can have this name.
        """
        self.places.vault(name)
        return Profile(self.places, name, self.parts)

    def last(self) -> str:
        """Return the profile that was chosen last on this machine."""
        name = read_device(self.places.device).get(_LAST)
        return name if isinstance(name, str) and self._may_be(name) else FIRST

    def choose(self, name: str) -> Profile:
        """Return a profile, which is from now on the one that opens first.

        Raises:
            ProfileNameError: no profile can have this name.
        """
        profile = self.named(name)
        write_device(self.places.device, **{_LAST: name})
        return profile

    def delete(self, name: str) -> str:
        """Destroy a profile wholly: its keys, then its vault; return what is left, in a sentence.

        Returns:
            Who can still read old copies of the vault, and whether its folder holds something
            else; "" when nobody can and nothing does.

        Raises:
            NoVaultError: there is no such profile.
            VaultInUseError: it is open somewhere.
            KeystoreError: the keystore did not let go of its key; nothing was destroyed.
        """
        path = self.named(name).path
        left = [
            erase_vault(path, keystore=self.parts.keystore(), marks=Marks(self.places.marks)),
            f"The profile's folder holds other files, which were left: {path.parent}"
            if path.parent.exists()
            else "",
        ]
        if self.last() == name:
            write_device(self.places.device, **{_LAST: next(iter(self.names()), FIRST)})
        return " ".join(filter(None, left))

    def _has_vault(self, name: str) -> bool:
        return self._may_be(name) and self.places.vault(name).exists()

    def _may_be(self, name: str) -> bool:
        try:
            self.places.vault(name)
        except ProfileNameError:
            return False
        return True
