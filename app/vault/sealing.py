"""Sealing: AES-256-GCM with one key for one message, bound to its place in one vault."""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.vault.sentences import broken_seal, too_long

KEY_SIZE = 32
SMALLEST = 512  # bytes of the smallest record, before sealing
STEP = 64 * 1024  # larger records are rounded up to a multiple of this
LARGEST = 64 * 1024 * 1024

_NONCE = bytes(12)  # every key seals exactly one message, so the nonce may always be the same
_LENGTH = 4


def make_key() -> bytes:
    """Return a new random key of 32 bytes."""
    return secrets.token_bytes(KEY_SIZE)


def derive_key(secret: bytes, *, salt: bytes, info: bytes, size: int = KEY_SIZE) -> bytes:
    """Return `size` bytes derived from a secret by HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=size, salt=salt, info=info).derive(secret)


def place(vault_id: bytes, node: str, position: int) -> bytes:
    """Return what a seal is bound to: the vault, the sort of node, and where it stands."""
    return vault_id + position.to_bytes(8, "big") + node.encode()


def seal(key: bytes, plain: bytes, where: bytes) -> bytes:
    """Return the sealed bytes. `key` must never have sealed anything before."""
    return AESGCM(key).encrypt(_NONCE, plain, where)


def unseal(key: bytes, sealed: bytes, where: bytes) -> bytes:
    """Return the bytes that were sealed with this key for this place.

    Raises:
        VaultDamagedError: they are not what was written there.
    """
    try:
        return AESGCM(key).decrypt(_NONCE, sealed, where)
    except InvalidTag as error:
        raise broken_seal() from error


def pad(content: bytes) -> bytes:
    """Return the content with its length before it, filled up to a bucket of sizes.

    Buckets are the powers of two from 512 bytes to 64 KiB, then multiples of 64 KiB, so that
    a sealed size says little about what it holds.

    Raises:
        VaultError: it is longer than 64 MiB.
    """
    if len(content) > LARGEST:
        raise too_long()
    framed = len(content).to_bytes(_LENGTH, "big") + content
    return framed.ljust(_bucket(len(framed)), b"\0")


def unpad(padded: bytes) -> bytes:
    """Return the content of a padded record.

    Raises:
        VaultDamagedError: its length is impossible.
    """
    size = int.from_bytes(padded[:_LENGTH], "big")
    if len(padded) < _LENGTH + size:
        raise broken_seal()
    return padded[_LENGTH : _LENGTH + size]


def _bucket(size: int) -> int:
    if size <= STEP:
        return max(SMALLEST, 1 << (size - 1).bit_length())
    return -(-size // STEP) * STEP
