"""What opens a backup: a passphrase of its own, the vault's, or the recovery code alone."""

import secrets
from collections.abc import Callable

from app.domain.errors import WrongPassphraseError
from app.vault.backups.sentences import opener_needed, opens_by_code, wrong_passphrase
from app.vault.codec.backups import Opener
from app.vault.codes import read_code
from app.vault.container import Container
from app.vault.header import Identity, Secrets, kept_keys, open_header
from app.vault.passphrases import SALT_SIZE, KdfCost, derive_passphrase_key
from app.vault.sealing import make_key
from app.vault.unlocking import Access, Unlocked, read_headers, unlock_by_code

Unlock = Callable[[Container], Unlocked]


def derive_opener(passphrase: str, salt: bytes, cost: KdfCost) -> Opener:
    """Return what a passphrase comes to.

    Raises:
        VaultError: the passphrase is empty.
    """
    return Opener(cost, salt, derive_passphrase_key(passphrase, salt, cost))


def choose_opener(passphrase: str, cost: KdfCost) -> Opener:
    """Return what a new passphrase comes to, with a salt of its own."""
    return derive_opener(passphrase, secrets.token_bytes(SALT_SIZE), cost)


def opener_of(access: Access) -> Opener | None:
    """Return what opens the backups of a vault by itself; None where the person must choose.

    The vault's own passphrase does, or else its recovery code.
    """
    identity = access.identity
    if access.passphrase_key:
        return Opener(identity.cost, identity.salt, access.passphrase_key)
    return make_own_opener() if access.recovery else None


def make_own_opener() -> Opener:
    """Return a key that only the ledger holds."""
    return Opener(None, bytes(SALT_SIZE), make_key())


def secrets_of(opener: Opener) -> Secrets:
    """Return the secrets of a backup's header."""
    return Secrets(passphrase=opener.key) if opener.cost else Secrets(device=opener.key)


def unlock_by(opener: Opener) -> Unlock:
    """Return how a backup is unlocked with what the ledger holds."""

    def unlock(container: Container) -> Unlocked:
        header, stored = read_headers(container)[0]
        root_key = open_header(stored, secrets_of(opener))
        access = Access(
            header.identity,
            passphrase_key=secrets_of(opener).passphrase,
            recovery=kept_keys(header, root_key),
        )
        return Unlocked(access, header.epoch, root_key, stored)

    return unlock


def unlock_with(*, passphrase: str | None, code: str | None) -> Unlock:
    """Return how a backup is unlocked with what a person has.

    Raises:
        BackupPassphraseNeededError: when it is unlocked: neither was given, or the wrong sort.
        WrongPassphraseError: when it is unlocked: it is another one.
    """
    derived: dict[tuple[bytes, KdfCost | None], Opener] = {}  # backups often share their salt

    def unlock(container: Container) -> Unlocked:
        if code is not None:
            return unlock_by_code(container, read_code(code))
        if passphrase is None:
            raise opener_needed()
        identity = read_headers(container)[0][0].identity
        which = identity.salt, identity.cost
        opener = derived.get(which) or _typed(passphrase, identity)
        derived[which] = opener
        try:
            return unlock_by(opener)(container)
        except WrongPassphraseError as error:
            raise wrong_passphrase() from error

    return unlock


def _typed(passphrase: str, identity: Identity) -> Opener:
    if identity.cost is None:
        raise opens_by_code()
    return derive_opener(passphrase, identity.salt, identity.cost)
