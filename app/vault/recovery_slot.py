"""The slot for a recovery code: the root key sealed for it, and the proof of the whole header.

    root key, sealed 80   HPKE base mode (RFC 9180): X25519, HKDF-SHA256, AES-256-GCM
    keys, sealed 80       public key and proof key, for the next epoch; the root key opens them
    proof 32              HMAC-SHA256 by the proof key over the header up to here

Anybody who knows a public key could seal for it; who forged a header would still lack the proof
key, which stands nowhere in the open. So whoever opens by the code alone notices every change.
"""

import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from app.vault.codes import RecoveryCode, RecoveryKeys
from app.vault.sealing import KEY_SIZE, derive_key, place, seal, unseal
from app.vault.sentences import wrong_code

_SEALED_ROOT_KEY = _SEALED_KEYS = 80
PROOF_SIZE = 32
SLOT_SIZE = _SEALED_ROOT_KEY + _SEALED_KEYS + PROOF_SIZE
_NAME = "slot/recovery"


def seal_for_code(
    keys: RecoveryKeys, root_key: bytes, slot_salt: bytes, *, where: tuple[bytes, int]
) -> bytes:
    """Return the slot but for its proof; `where` is the vault's id and the epoch."""
    bound = place(where[0], _NAME, where[1])
    for_code = _suite().encrypt(root_key, X25519PublicKey.from_public_bytes(keys.public), bound)
    return for_code + seal(_keeping(root_key, slot_salt), keys.public + keys.proof, bound)


def prove(keys: RecoveryKeys, header: bytes) -> bytes:
    """Return the proof of a header: everything that stands before the proof."""
    return hmac.digest(keys.proof, header, "sha256")


def read_kept_keys(
    slot: bytes, root_key: bytes, slot_salt: bytes, *, where: tuple[bytes, int]
) -> RecoveryKeys:
    """Return what the vault keeps of its code.

    Raises:
        VaultDamagedError: the slot is not what was written.
    """
    sealed = slot[_SEALED_ROOT_KEY:-PROOF_SIZE]
    both = unseal(_keeping(root_key, slot_salt), sealed, place(where[0], _NAME, where[1]))
    return RecoveryKeys(both[:KEY_SIZE], both[KEY_SIZE:])


def open_by_code(slot: bytes, code: RecoveryCode, *, where: tuple[bytes, int]) -> bytes:
    """Return the root key, from a slot whose proof was checked.

    Raises:
        RecoveryCodeError: the slot was sealed for something else.
    """
    private_key, bound = code.private_key(where[0]), place(where[0], _NAME, where[1])
    try:
        return _suite().decrypt(slot[:_SEALED_ROOT_KEY], private_key, bound)
    except InvalidTag as error:
        raise wrong_code() from error


def _suite() -> Suite:
    return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def _keeping(root_key: bytes, slot_salt: bytes) -> bytes:
    return derive_key(root_key, salt=slot_salt, info=_NAME.encode())
