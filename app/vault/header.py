"""The header: who this vault is, and the root key sealed for those who may open it.

Layout, big-endian (`packaging/vault-format.md` gives it with test vectors):

    magic 8 · version 2 · flags 2 · vault id 16 · epoch 8
    Argon2id: memory KiB 4, passes 4, lanes 4, salt 16          zeros without a passphrase
    slot "device": salt 32, sealed root key 48
    slot "recovery": length 2, bytes                            length 0 in version 1
    commitment 32: HMAC-SHA256 over all of the above            tells a wrong key
    checksum 32: SHA-256 over all of the above                  tells a damaged header
"""

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, field

from app.vault.passphrases import SALT_SIZE, KdfCost, bearable
from app.vault.sealing import KEY_SIZE, derive_key, make_key, place, seal, unseal
from app.vault.sentences import damaged, key_does_not_fit, too_new, wrong_passphrase

MAGIC = b"Candor\0V"
VERSION = 1
_FIXED = struct.Struct(">8sHH16sQIII16s32s48sH")
_DIGEST = 32
_KEYSTORE, _PASSPHRASE = 1, 2


@dataclass(frozen=True, slots=True)
class Identity:
    """What outlives an epoch: whose vault, and what opens it; `cost` is None without passphrase."""

    vault_id: bytes
    keystore: bool
    cost: KdfCost | None = None
    salt: bytes = bytes(SALT_SIZE)


@dataclass(frozen=True, slots=True)
class Header:
    """What the header says, before anything is opened."""

    identity: Identity
    epoch: int
    slot_salt: bytes
    sealed_root_key: bytes


@dataclass(frozen=True, slots=True)
class Secrets:
    """The two secrets that open a header together; "" where a vault does without one."""

    device: bytes = field(repr=False, default=b"")
    passphrase: bytes = field(repr=False, default=b"")


def make_identity(*, keystore: bool, cost: KdfCost | None) -> Identity:
    """Return the identity of a new vault."""
    vault_id = secrets.token_bytes(16)
    return Identity(vault_id, keystore, cost, secrets.token_bytes(SALT_SIZE) if cost else bytes(16))


def make_header(identity: Identity, epoch: int, both: Secrets) -> tuple[bytes, bytes]:
    """Return the bytes of a header with a new root key, and that root key."""
    root_key, slot_salt = make_key(), secrets.token_bytes(32)
    slot_key, commit_key = _slot_keys(identity.vault_id, epoch, slot_salt, both)
    sealed = seal(slot_key, root_key, place(identity.vault_id, "slot/device", epoch))
    cost = identity.cost or KdfCost(0, 0, 0)
    flags = _KEYSTORE * identity.keystore | _PASSPHRASE * (identity.cost is not None)
    head = (MAGIC, VERSION, flags, identity.vault_id, epoch)
    kdf = (cost.memory_kib, cost.passes, cost.lanes, identity.salt)
    body = _FIXED.pack(*head, *kdf, slot_salt, sealed, 0)
    body += hmac.digest(commit_key, body, "sha256")
    return body + hashlib.sha256(body).digest(), root_key


def read_header(stored: bytes) -> Header:
    """Return what a stored header says.

    Raises:
        VaultDamagedError: it is not what any Candor wrote.
        VaultTooNewError: a newer Candor wrote it.
    """
    body, checksum = stored[:-_DIGEST], stored[-_DIGEST:]
    if len(body) < _FIXED.size + _DIGEST or hashlib.sha256(body).digest() != checksum:
        raise damaged()
    magic, version, flags, vault_id, epoch, *rest = _FIXED.unpack_from(body)
    memory, passes, lanes, salt, slot_salt, sealed, length = rest
    if magic != MAGIC:
        raise damaged()
    if version > VERSION or length:
        raise too_new()
    cost = KdfCost(memory, passes, lanes) if flags & _PASSPHRASE else None
    if not flags & (_KEYSTORE | _PASSPHRASE) or (cost and not bearable(cost)):
        raise damaged()
    identity = Identity(vault_id, bool(flags & _KEYSTORE), cost, salt)
    return Header(identity, epoch, slot_salt, sealed)


def open_header(stored: bytes, both: Secrets) -> bytes:
    """Return the root key of a stored header that `read_header` accepted.

    Raises:
        WrongPassphraseError: the vault has a passphrase, and it is another one.
        KeystoreError: the vault has none, and the keystore's key is another one.
    """
    header = read_header(stored)
    vault_id, epoch = header.identity.vault_id, header.epoch
    slot_key, commit_key = _slot_keys(vault_id, epoch, header.slot_salt, both)
    body, commitment = stored[: -2 * _DIGEST], stored[-2 * _DIGEST : -_DIGEST]
    if not hmac.compare_digest(hmac.digest(commit_key, body, "sha256"), commitment):
        raise wrong_passphrase() if header.identity.cost else key_does_not_fit()
    return unseal(slot_key, header.sealed_root_key, place(vault_id, "slot/device", epoch))


def _slot_keys(vault_id: bytes, epoch: int, slot_salt: bytes, both: Secrets) -> tuple[bytes, bytes]:
    """The key of the device slot and the key of the commitment, new with every slot salt."""
    info = b"unlock/1/" + str(epoch).encode()
    unlock_key = derive_key(both.device + both.passphrase, salt=vault_id, info=info)
    keys = derive_key(unlock_key, salt=slot_salt, info=b"slot/device", size=2 * KEY_SIZE)
    return keys[:KEY_SIZE], keys[KEY_SIZE:]
