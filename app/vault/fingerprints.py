"""Fingerprints of what is never to be learned again, and the key that they are made with.

The key is a record of its own, sealed as all are; it is made with the first fingerprint and
destroyed with the last, and never leaves this package: callers get keyed hashes only.
"""

import hmac
import secrets
from collections.abc import Iterable
from hashlib import sha256

from app.vault.codec.fingerprints import Fingerprint, read_fingerprint, write_fingerprint
from app.vault.decoded import Decoded
from app.vault.records import Drawer
from app.vault.sealing import KEY_SIZE
from app.vault.store import Store

_KEY = "key"


class Fingerprints:
    """The fingerprints of one vault. Every write is durable when the call returns."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._fingerprints = Decoded(lambda record: read_fingerprint(record.id, record.content))

    def all(self) -> tuple[Fingerprint, ...]:
        """Return the fingerprints, oldest first."""
        records = self._store.all(Drawer.FINGERPRINTS)
        return self._fingerprints.of_all(each for each in records if each.id != _KEY)

    def keyed(self, text: bytes) -> bytes:
        """Return 32 bytes that only this vault makes of a text; b"" while there is no key."""
        record = self._store.get(Drawer.FINGERPRINTS, _KEY)
        return hmac.digest(record.content, text, sha256) if record else b""

    def prepare(self) -> None:
        """See that there is a key, before a fingerprint is made."""
        with self._store.lock:
            if self._store.get(Drawer.FINGERPRINTS, _KEY) is None:
                self._store.put(Drawer.FINGERPRINTS, _KEY, secrets.token_bytes(KEY_SIZE))

    def add(self, fingerprint: Fingerprint) -> None:
        """Keep a fingerprint."""
        content = write_fingerprint(fingerprint)
        self._store.put(Drawer.FINGERPRINTS, fingerprint.id, content)

    def remove(self, names: Iterable[str]) -> None:
        """Remove fingerprints; with the last one the key goes too. No error where there is none."""
        with self._store.change():
            for name in names:
                self._store.remove(Drawer.FINGERPRINTS, name)
                self._fingerprints.drop(name)
            if not self.all():
                self._store.remove(Drawer.FINGERPRINTS, _KEY)

    def forget_values(self) -> None:
        """Let go of everything decoded, at lock."""
        self._fingerprints.clear()
