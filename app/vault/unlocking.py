"""Unlocking: from the secrets to the header's root key, and the proof that a file still opens."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.errors import VaultError
from app.vault.container import HEADER, Container, Copy
from app.vault.header import Header, Identity, Secrets, open_header, read_header
from app.vault.key_sources import Epochs
from app.vault.ports import KeySource
from app.vault.sentences import damaged, key_not_held


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An opened header: the vault's identity and the root key of its epoch."""

    identity: Identity
    epoch: int
    root_key: bytes = field(repr=False)
    passphrase_key: bytes = field(repr=False)
    stored: bytes = field(repr=False)


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
    problems: list[VaultError] = []
    for header, stored in read_headers(container):
        try:
            return _open(header, stored, keystore, passphrase_key(header.identity))
        except VaultError as error:
            problems.append(error)
    raise problems[0]


def _open(
    header: Header, stored: bytes, keystore: KeySource | None, passphrase_key: bytes
) -> Unlocked:
    device = _device_secret(header, keystore) if header.identity.keystore else b""
    root_key = open_header(stored, Secrets(device, passphrase_key))
    return Unlocked(header.identity, header.epoch, root_key, passphrase_key, stored)


def _device_secret(header: Header, keystore: KeySource | None) -> bytes:
    secret = Epochs(keystore, header.identity.vault_id).load(header.epoch)
    if secret is None:
        raise key_not_held()
    return secret
