"""Protection: what opens an unlocked vault from now on. No record is ever encrypted again for it.

Each change ends the epoch and replaces the root key, so that an old copy of the header, with what
opened it then, opens nothing that is written later.
"""

import hmac
import secrets
from dataclasses import replace

from app.vault.codes import RecoveryCode, make_code
from app.vault.header import Identity
from app.vault.passphrases import SALT_SIZE, KdfCost, calibrated, derive_passphrase_key
from app.vault.ports import KeySource
from app.vault.sentences import portable_needs_passphrase, wrong_passphrase
from app.vault.store import Store
from app.vault.unlocking import Access


class Protection:
    """Passphrase, keystore and recovery code of one unlocked vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def change(
        self,
        old: str | None,
        new: str | None,
        *,
        keystore: KeySource | None,
        cost: KdfCost | None = None,
    ) -> None:
        """Let this passphrase and this keystore open the vault; None means to do without.

        Args:
            old: the present passphrase.
            new: the passphrase from now on; the present one is kept as it is.
            keystore: where the epoch secrets are from now on; the former one's are destroyed.
            cost: of the derivation; None measures what this machine can bear.

        Raises:
            WrongPassphraseError: `old` is not the present passphrase.
            VaultError: neither passphrase nor keystore would be left.
            KeystoreError: the keystore refused; nothing changed.
        """
        with self._store.lock:
            self._store.require_writable()
            access = self._store.unlocked.access
            if not hmac.compare_digest(passphrase_key(old, access.identity), access.passphrase_key):
                raise wrong_passphrase()
            if new is None and keystore is None:
                raise portable_needs_passphrase()
            if new != old:
                access = with_passphrase(access, new, cost)
            identity = replace(access.identity, keystore=keystore is not None)
            self._store.renew(replace(access, identity=identity, keystore=keystore))

    def renew_code(self) -> RecoveryCode:
        """Return a new recovery code, the only one from now on; it is kept nowhere.

        Raises:
            VaultError: nothing changed; a former code is still the valid one.
        """
        code = make_code()
        with self._store.lock:
            access = self._store.unlocked.access
            self._store.renew(replace(access, recovery=code.keys(access.identity.vault_id)))
        return code

    def remove_code(self) -> None:
        """Let no recovery code open the vault any more.

        Raises:
            VaultError: nothing changed.
        """
        with self._store.lock:
            access = self._store.unlocked.access
            if access.recovery is not None:
                self._store.renew(replace(access, recovery=None))


def with_passphrase(access: Access, passphrase: str | None, cost: KdfCost | None) -> Access:
    """Return the access with another passphrase and a new salt, or with none."""
    if passphrase is None:
        identity = Identity(access.identity.vault_id, access.identity.keystore)
        return replace(access, identity=identity, passphrase_key=b"")
    paid, salt = cost or calibrated(), secrets.token_bytes(SALT_SIZE)
    identity = replace(access.identity, cost=paid, salt=salt)
    return replace(access, identity=identity, passphrase_key=passphrase_key(passphrase, identity))


def passphrase_key(passphrase: str | None, identity: Identity) -> bytes:
    """Return the passphrase's key for this vault; "" for a vault that has no passphrase."""
    if identity.cost is None or passphrase is None:
        return b""
    return derive_passphrase_key(passphrase, identity.salt, identity.cost)
