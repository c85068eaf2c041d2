"""The keys of a private session, in memory; and what the vault itself demands of every source."""

import hmac
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.vault.ports import KeySource
from app.vault.sealing import KEY_SIZE, make_key
from app.vault.sentences import (
    item_taken,
    key_does_not_fit,
    keystore_lies,
    no_keystore,
)

_MOST = 1000  # epochs that crashes can have left; a keystore that holds more of them is lying


class MemoryKeySource:
    """Keys that live as long as this object; what a private session uses."""

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def store(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name that is not taken."""
        if name in self._secrets:
            raise item_taken()
        self._secrets[name] = secret

    def load(self, name: str) -> bytes | None:
        """Return the secret of this name, or None where there is none."""
        return self._secrets.get(name)

    def remove(self, name: str) -> None:
        """Destroy the secret of this name."""
        self._secrets.pop(name, None)


@dataclass(frozen=True, slots=True)
class EpochSecret:
    """The secret of one epoch; "" bytes in a vault without a keystore."""

    epoch: int
    secret: bytes = field(repr=False)


class Epochs:
    """The epoch secrets of one vault, one item each, never trusted before they are read back.

    An epoch begins with a new secret and ends when that secret is destroyed: everything that was
    sealed in it and not sealed again is then out of reach, whoever has the old bytes.
    """

    def __init__(self, source: KeySource | None, vault_id: bytes) -> None:
        self._source = source
        self._prefix = f"candor/{vault_id.hex()}/epoch-"

    @property
    def kept(self) -> bool:
        """Whether a keystore holds the epoch secrets; without one forgetting is weaker."""
        return self._source is not None

    def load(self, epoch: int) -> bytes | None:
        """Return the secret of an epoch, or None where the keystore has none.

        Raises:
            KeystoreError: there is no keystore, or what it holds is no key.
        """
        if self._source is None:
            raise no_keystore()
        secret = self._source.load(self._prefix + str(epoch))
        if secret is not None and len(secret) != KEY_SIZE:
            raise key_does_not_fit()
        return secret

    def begin(self, after: int) -> EpochSecret:
        """Return a new epoch whose secret the keystore provably holds.

        A number that a crash left taken is passed over; `end` destroys it with the others.

        Raises:
            KeystoreError: the keystore refused, or did not keep what it was given.
        """
        if self._source is None:
            return EpochSecret(after + 1, b"")
        taken = self._run(range(after + 1, after + 1 + _MOST))
        if len(taken) == _MOST:
            raise keystore_lies()
        epoch, secret = after + 1 + len(taken), make_key()
        self._source.store(self._prefix + str(epoch), secret)
        if not hmac.compare_digest(self._source.load(self._prefix + str(epoch)) or b"", secret):
            raise keystore_lies()
        return EpochSecret(epoch, secret)

    def end(self, first: int, before: int) -> None:
        """Destroy the epochs from `first` up to `before`, oldest first.

        Oldest first, so that what a crash leaves stands directly below the living epoch, where
        `end_leftovers` finds it.
        """
        if self._source is not None:
            for epoch in range(first, before):
                self._source.remove(self._prefix + str(epoch))

    def leftovers(self, living: int) -> list[int]:
        """Return the epochs directly below the living one: a crash left them, they must go."""
        if self._source is None:
            return []
        return self._run(range(living - 1, 0, -1))[::-1]

    def strays(self, living: int) -> list[int]:
        """Return the leftovers, and the epochs above that were begun and never lived."""
        if self._source is None:
            return []
        return self.leftovers(living) + self._run(range(living + 1, living + 1 + _MOST))

    def _run(self, epochs: Iterable[int]) -> list[int]:
        """The epochs up to the first one that the keystore does not hold."""
        return list(itertools.takewhile(lambda epoch: self.load(epoch) is not None, epochs))
