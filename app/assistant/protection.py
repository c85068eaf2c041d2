"""What opens an unlocked vault, as front ends see it: mode, passphrase and recovery code."""

from app.assistant.parts import Parts
from app.domain.changes import Changes
from app.domain.errors import KeystoreError, VaultError
from app.vault import KeySource, Mode, Vault

PROTECTED = Changes(settings=True)


class Protection:
    """Mode, passphrase and recovery code of one unlocked vault.

    No record is encrypted again for any of this; every change replaces the vault's root key.
    """

    def __init__(self, vault: Vault, parts: Parts) -> None:
        self._vault = vault
        self._parts = parts

    def mode(self) -> Mode:
        """Return what opens the vault: easy, private, portable, or session for one in memory."""
        return self._vault.info.mode

    def move(self, mode: Mode, *, old: str | None, new: str | None) -> Changes:
        """Let the vault be opened as another mode says.

        Args:
            mode: easy, private or portable.
            old: the present passphrase; None where there is none.
            new: the passphrase from now on, which may be the present one; None for easy.

        Raises:
            WrongPassphraseError: `old` is not the present passphrase.
            KeystoreError: the mode needs a keystore, and there is none or it refused.
            VaultError: the mode needs a passphrase, or nothing is kept of this session.
        """
        self._demand_kept()
        if mode is not Mode.EASY and not new:
            raise VaultError(
                "This mode needs a passphrase.", advice="Choose one with several words."
            )
        keystore = None if mode is Mode.PORTABLE else self._keystore()
        words = None if mode is Mode.EASY else new
        cost = self._parts.passphrase_cost
        self._vault.protection.change(old, words, keystore=keystore, cost=cost)
        return PROTECTED

    def change_passphrase(self, old: str | None, new: str) -> Changes:
        """Let another passphrase open the vault.

        Raises:
            WrongPassphraseError: `old` is not the present passphrase.
        """
        self._vault.change_passphrase(old, new, cost=self._parts.passphrase_cost)
        return PROTECTED

    def has_recovery_code(self) -> bool:
        """Whether a recovery code opens the vault."""
        return self._vault.info.has_recovery_code

    def new_recovery_code(self) -> str:
        """Return a new recovery code: twelve words, to be shown once; a former one ends.

        Raises:
            VaultError: nothing changed, or nothing is kept of this session.
        """
        self._demand_kept()
        return self._vault.protection.renew_code().words

    def remove_recovery_code(self) -> Changes:
        """Let no recovery code open the vault any more."""
        self._vault.protection.remove_code()
        return PROTECTED

    def alarms(self) -> tuple[str, ...]:
        """Return what is strange about the vault's file: older than it should be, or copied."""
        return tuple(self._vault.alarms)

    def loss(self) -> str:
        """Return what a damaged vault lost, in a sentence; "" for one that is well."""
        return self._vault.damage.sentence if self._vault.damage.harmful else ""

    def accept_loss(self) -> Changes:
        """Go on with what could be read of a damaged vault, which takes writes again.

        Raises:
            VaultError: the new file could not be written; the damaged one stands as it was.
        """
        if self._vault.damage.harmful:
            self._vault.accept_loss()
        return Changes(chats=True, memories=True, persona=True, settings=True, wellbeing=True)

    def _keystore(self) -> KeySource:
        keystore = self._parts.keystore()
        if keystore is None:
            raise KeystoreError(
                "This computer offers no keystore that can be trusted with a key.",
                advice="Choose the portable mode, which a passphrase alone opens.",
            )
        return keystore

    def _demand_kept(self) -> None:
        if self.mode() is Mode.SESSION:
            raise VaultError(
                "Nothing is kept of this session, so there is nothing to open later.",
                advice="Make a vault first.",
            )
