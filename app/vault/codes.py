"""Recovery codes: twelve words that open a vault when everything else is lost.

The words are 128 random bits with a checksum (BIP-39, the English list), so that a slip of the pen
is told from a wrong code. From them come two keys, different ones for every vault: one that opens
what was sealed for the code, and one that proves that a header was written by this vault.

Nothing here is slow on purpose: 128 random bits can not be guessed.
"""

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from mnemonic import Mnemonic

from app.vault.sealing import derive_key, make_key
from app.vault.sentences import no_code

WORDS = 12
_ENTROPY = 16


@dataclass(frozen=True, slots=True)
class RecoveryKeys:
    """What a vault keeps of its code: enough to seal for it and to prove, not to open.

    Attributes:
        public: the X25519 public key for which root keys are sealed; 32 bytes.
        proof: the key of the proof in the header, which the code gives as well; 32 bytes.
    """

    public: bytes = field(repr=False)
    proof: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """One recovery code; it has no printed form but `words`."""

    entropy: bytes = field(repr=False)

    @property
    def words(self) -> str:
        """The code as it is written down: twelve words with blanks between them."""
        return _bip39().to_mnemonic(self.entropy)

    def private_key(self, vault_id: bytes) -> X25519PrivateKey:
        """Return the key that opens what was sealed for this code in one vault."""
        return X25519PrivateKey.from_private_bytes(self._derived(vault_id, b"recovery/1/open"))

    def keys(self, vault_id: bytes) -> RecoveryKeys:
        """Return what one vault may keep of this code."""
        public = self.private_key(vault_id).public_key()
        return RecoveryKeys(
            public.public_bytes(Encoding.Raw, PublicFormat.Raw),
            self._derived(vault_id, b"recovery/1/proof"),
        )

    def _derived(self, vault_id: bytes, info: bytes) -> bytes:
        return derive_key(self.entropy, salt=vault_id, info=info)


def make_code() -> RecoveryCode:
    """Return a new random code."""
    return RecoveryCode(make_key()[:_ENTROPY])


def read_code(typed: str) -> RecoveryCode:
    """Return the code that somebody typed, in any case and with any blanks, dashes or commas.

    Four letters of a word are enough: no two words of the list share them.

    Raises:
        RecoveryCodeError: these are not twelve words of the list, or one of them is another one.
    """
    letters = "".join(sign if sign.isalpha() else " " for sign in typed.casefold())
    bip39 = _bip39()
    words = [bip39.expand_word(word) for word in letters.split()]
    if len(words) != WORDS:
        raise no_code()
    try:
        return RecoveryCode(bytes(bip39.to_entropy(words)))
    except (ValueError, LookupError):
        raise no_code() from None  # the error behind it would name a word


def _bip39() -> Mnemonic:
    return Mnemonic("english")
