"""Unlocking: from the secrets to the header's root key, and the proof that a file still opens."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.domain.errors import VaultError
from app.vault.codes import RecoveryCode, RecoveryKeys
from app.vault.container import HEADER, Container, Copy
from app.vault.header import (
    Header,
    Identity,
    Secrets,
    kept_keys,
    make_header,
    open_header,
    open_header_by_code,
    read_header,
)
from app.vault.key_sources import Epochs
from app.vault.pinning import pin
from app.vault.ports import KeySource
from app.vault.sentences import damaged, key_not_held


@dataclass(frozen=True, slots=True)
class Access:
    """What opens a vault, in this epoch and in the next ones.

    Attributes:
        identity: whose vault, and which secrets it asks for.
        keystore: where its epoch secrets are; None in a vault without a keystore.
        passphrase_key: "" bytes in a vault without a passphrase.
        recovery: what is kept of its recovery code; None where it has none.
    """

    identity: Identity
    keystore: KeySource | None = field(default=None, repr=False, compare=False)
    passphrase_key: bytes = field(default=b"", repr=False)
    recovery: RecoveryKeys | None = field(default=None, repr=False)

    @property
    def epochs(self) -> Epochs:
        """The epoch secrets of this vault."""
        return Epochs(self.keystore, self.identity.vault_id)

    def key_for(self, identity: Identity) -> bytes:
        """Return the passphrase key, whatever header asks for it."""
        del identity
        return self.passphrase_key


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened header: what opens the vault, and the root key of its epoch."""

    access: Access
    epoch: int
    root_key: bytes = field(repr=False)
    stored: bytes = field(repr=False)

    @property
    def identity(self) -> Identity:
        """Whose vault this is."""
        return self.access.identity

    def without_keys(self) -> "Unlocked":
        """Return the same without anything that opens it: what a locked vault still knows."""
        recovery = RecoveryKeys(b"", b"") if self.access.recovery else None
        return replace(self, access=Access(self.identity, recovery=recovery), root_key=b"")

    def pinned(self) -> "Unlocked":
        """Return the same, with its keys kept out of swap as far as the system lets us."""
        kept = self.access.recovery
        pin(self.root_key, self.access.passphrase_key, kept.proof if kept else b"")
        return self


def read_headers(container: Container) -> list[tuple[Header, bytes]]:
    """Return the valid headers, the newest epoch first; almost always one.

    Raises:
        VaultDamagedError: neither copy is valid.
        VaultTooNewError: a newer Candor wrote them.
    """
    found: list[tuple[Header, bytes]] = []
    problem: VaultError = damaged()
    for stored in {container.node(copy, HEADER) for copy in Copy} - {None}:
        try:
            found.append((read_header(stored or b""), stored or b""))
        except VaultError as error:
            problem = error
    if not found:
        raise problem
    return sorted(found, key=lambda pair: pair[0].epoch, reverse=True)


def unlock(
    container: Container, keystore: KeySource | None, passphrase_key: Callable[[Identity], bytes]
) -> Unlocked:
    """Return the opened header.

    Raises:
        WrongPassphraseError: the passphrase is another one.
        KeystoreError: the keystore is missing, or lacks the key.
        VaultDamagedError: no header is left.
    """

    def open_one(header: Header, stored: bytes) -> Unlocked:
        key, identity = passphrase_key(header.identity), header.identity
        device = _device_secret(header, keystore) if identity.keystore else b""
        root_key = open_header(stored, Secrets(device, key))
        used = keystore if identity.keystore else None
        access = Access(identity, used, key, kept_keys(header, root_key))
        return Unlocked(access, header.epoch, root_key, stored)

    return _first_that_opens(container, open_one)


def unlock_again(container: Container, *known: Access) -> Unlocked:
    """Return the opened header, by the first of what opened it before or was to open it.

    Raises:
        VaultError: as `unlock`, for the first of them.
    """
    problems: list[VaultError] = []
    for access in known:
        try:
            return unlock(container, access.keystore, access.key_for)
        except VaultError as error:
            problems.append(error)
    raise problems[0]


def unlock_by_code(container: Container, code: RecoveryCode) -> Unlocked:
    """Return the opened header, without keystore and passphrase: it can only be sealed anew.

    Raises:
        RecoveryCodeError: the vault has no code, or another one.
        VaultDamagedError: no header is left.
    """

    def open_one(header: Header, stored: bytes) -> Unlocked:
        root_key = open_header_by_code(stored, code)
        return Unlocked(Access(header.identity), header.epoch, root_key, stored)

    return _first_that_opens(container, open_one)


def begin_epoch(access: Access, after: int) -> Unlocked:
    """Return a new epoch, its secret in the keystore, its header not yet written.

    Raises:
        KeystoreError: the keystore refused, or did not keep what it was given.
    """
    begun = access.epochs.begin(after)
    both = Secrets(begun.secret, access.passphrase_key)
    header, root_key = make_header(access.identity, begun.epoch, both, access.recovery)
    return Unlocked(access, begun.epoch, root_key, header).pinned()


def _first_that_opens(
    container: Container, open_one: Callable[[Header, bytes], Unlocked]
) -> Unlocked:
    problems: list[VaultError] = []
    for header, stored in read_headers(container):
        try:
            return open_one(header, stored).pinned()
        except VaultError as error:
            problems.append(error)
    raise problems[0]


def _device_secret(header: Header, keystore: KeySource | None) -> bytes:
    secret = Epochs(keystore, header.identity.vault_id).load(header.epoch)
    if secret is None:
        raise key_not_held()
    return secret
