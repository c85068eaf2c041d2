"""The header: who this vault is, and the root key sealed for those who may open it.

Layout, big-endian (`packaging/vault-format.md` gives it with test vectors):

    magic 8 · version 2 · flags 2 · vault id 16 · epoch 8
    Argon2id: memory KiB 4, passes 4, lanes 4, salt 16          zeros without a passphrase
    slot "device": salt 32, sealed root key 48
    slot "recovery": length 2, bytes (`recovery_slot`)          none in version 1
    commitment 32: HMAC-SHA256 over all of the above            tells a wrong key
    checksum 32: SHA-256 over all of the above                  tells a damaged header

A vault without a recovery code has a header of version 1, as every Candor can read it.
"""

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, field

from app.vault.codes import RecoveryCode, RecoveryKeys
from app.vault.passphrases import SALT_SIZE, KdfCost, bearable
from app.vault.recovery_slot import (
    PROOF_SIZE,
    SLOT_SIZE,
    open_by_code,
    prove,
    read_kept_keys,
    seal_for_code,
)
from app.vault.sealing import KEY_SIZE, derive_key, make_key, place, seal, unseal
from app.vault.sentences import (
    damaged,
    key_does_not_fit,
    too_new,
    without_code,
    wrong_code,
    wrong_passphrase,
)

MAGIC = b"Candor\0V"
PLAIN, RECOVERABLE = 1, 2  # versions: without and with a recovery code
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
    recovery_slot: bytes = b""


@dataclass(frozen=True, slots=True)
class Secrets:
    """The two secrets that open a header together; "" where a vault does without one."""

    device: bytes = field(repr=False, default=b"")
    passphrase: bytes = field(repr=False, default=b"")


def make_identity(*, keystore: bool, cost: KdfCost | None) -> Identity:
    """Return the identity of a new vault."""
    vault_id = secrets.token_bytes(16)
    return Identity(vault_id, keystore, cost, secrets.token_bytes(SALT_SIZE) if cost else bytes(16))


def make_header(
    identity: Identity, epoch: int, both: Secrets, recovery: RecoveryKeys | None = None
) -> tuple[bytes, bytes]:
    """Return the bytes of a header with a new root key, and that root key."""
    root_key, slot_salt = make_key(), secrets.token_bytes(32)
    slot_key, commit_key = _slot_keys(identity.vault_id, epoch, slot_salt, both)
    sealed = seal(slot_key, root_key, place(identity.vault_id, "slot/device", epoch))
    cost = identity.cost or KdfCost(0, 0, 0)
    flags = _KEYSTORE * identity.keystore | _PASSPHRASE * (identity.cost is not None)
    version, size = (RECOVERABLE, SLOT_SIZE) if recovery else (PLAIN, 0)
    head = (MAGIC, version, flags, identity.vault_id, epoch)
    kdf = (cost.memory_kib, cost.passes, cost.lanes, identity.salt)
    body = _FIXED.pack(*head, *kdf, slot_salt, sealed, size)
    if recovery:
        where = (identity.vault_id, epoch)
        body += seal_for_code(recovery, root_key, slot_salt, where=where)
        body += prove(recovery, body)
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
    if version > RECOVERABLE:
        raise too_new()
    slot = body[_FIXED.size : -_DIGEST]
    if len(slot) != length or length != (SLOT_SIZE if version == RECOVERABLE else 0):
        raise damaged()
    cost = KdfCost(memory, passes, lanes) if flags & _PASSPHRASE else None
    if not flags & (_KEYSTORE | _PASSPHRASE) or (cost and not bearable(cost)):
        raise damaged()
    identity = Identity(vault_id, bool(flags & _KEYSTORE), cost, salt)
    return Header(identity, epoch, slot_salt, sealed, slot)


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


def kept_keys(header: Header, root_key: bytes) -> RecoveryKeys | None:
    """Return what the vault keeps of its recovery code; None where it has none.

    Raises:
        VaultDamagedError: the slot is not what was written.
    """
    if not header.recovery_slot:
        return None
    where = (header.identity.vault_id, header.epoch)
    return read_kept_keys(header.recovery_slot, root_key, header.slot_salt, where=where)


def fits(stored: bytes, code: RecoveryCode) -> bool:
    """Return whether a code opens a stored header that `read_header` accepted; opens nothing.

    Raises:
        RecoveryCodeError: no code does.
    """
    header = read_header(stored)
    if not header.recovery_slot:
        raise without_code()
    end = _FIXED.size + SLOT_SIZE
    expected = prove(code.keys(header.identity.vault_id), stored[: end - PROOF_SIZE])
    return hmac.compare_digest(expected, stored[end - PROOF_SIZE : end])


def open_header_by_code(stored: bytes, code: RecoveryCode) -> bytes:
    """Return the root key of a stored header that `read_header` accepted.

    Raises:
        RecoveryCodeError: the vault has none, has another one, or its header was changed.
    """
    if not fits(stored, code):
        raise wrong_code()
    header = read_header(stored)
    where = (header.identity.vault_id, header.epoch)
    return open_by_code(header.recovery_slot, code, where=where)


def _slot_keys(vault_id: bytes, epoch: int, slot_salt: bytes, both: Secrets) -> tuple[bytes, bytes]:
    """The key of the device slot and the key of the commitment, new with every slot salt."""
    info = b"unlock/1/" + str(epoch).encode()
    unlock_key = derive_key(both.device + both.passphrase, salt=vault_id, info=info)
    keys = derive_key(unlock_key, salt=slot_salt, info=b"slot/device", size=2 * KEY_SIZE)
    return keys[:KEY_SIZE], keys[KEY_SIZE:]
