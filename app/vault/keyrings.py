"""The system's keystore: which ones are trusted, and how they are asked.

Only these classes of the keyring package are used, made directly: its configuration, plug-ins and
its null, chainer, fail and file backends are never consulted, so nothing can put a plain file in
the keystore's place.
"""

import contextlib
import importlib
import secrets
import sys
from collections.abc import Iterator

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, PasswordDeleteError

from app.domain.errors import KeystoreError
from app.vault.ports import KeySource
from app.vault.sealing import make_key
from app.vault.sentences import item_taken, key_does_not_fit, keystore_lies, keystore_refused

ALLOWED = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
}
_ACCOUNT = "candor"
_FOREIGN = (  # what the backends raise besides their own errors
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


class KeyringKeySource:
    """Secrets in one keystore of the system, written as hexadecimal text."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend
        self._failures = _failures()

    def store(self, name: str, secret: bytes) -> None:
        """Keep a secret under a name that is not taken, and read it back.

        Raises:
            KeystoreError: the name is taken, or the keystore refused or did not keep it.
        """
        if self.load(name) is not None:
            raise item_taken()
        with self._translated():
            self._backend.set_password(name, _ACCOUNT, secret.hex())
        if self.load(name) != secret:
            raise keystore_lies()

    def load(self, name: str) -> bytes | None:
        """Return the secret of this name, or None where there is none.

        Raises:
            KeystoreError: the keystore is locked or gone, or holds something else there.
        """
        with self._translated():
            text = self._backend.get_password(name, _ACCOUNT)
        try:
            return None if text is None else bytes.fromhex(text)
        except ValueError as error:
            raise key_does_not_fit() from error

    def remove(self, name: str) -> None:
        """Destroy the secret of this name and see that it is gone.

        Raises:
            KeystoreError: the keystore refused, or still has it.
        """
        with self._translated(), contextlib.suppress(PasswordDeleteError):
            self._backend.delete_password(name, _ACCOUNT)
        if self.load(name) is not None:
            raise keystore_refused()

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except self._failures as error:
            raise keystore_refused() from error


def find_keystore() -> KeySource | None:
    """Return the system's keystore, proven to keep what it is given; None where there is none."""
    for module, name in ALLOWED.get(sys.platform, ()):
        backend = _make_backend(module, name)
        if backend is not None:
            source = KeyringKeySource(backend)
            if keeps(source):
                return source
    return None


def keeps(source: KeySource) -> bool:
    """Return whether a keystore gives back a random secret and lets go of it again."""
    name, secret = f"candor/probe/{secrets.token_hex(8)}", make_key()
    try:
        source.store(name, secret)
        kept = source.load(name) == secret
        source.remove(name)
        return kept and source.load(name) is None
    except KeystoreError:
        return False


def _make_backend(module: str, name: str) -> KeyringBackend | None:
    """A backend that says of itself that it works here."""
    try:
        kind: object = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError):
        return None
    if not (isinstance(kind, type) and issubclass(kind, KeyringBackend) and kind.viable):
        return None
    backend = kind()
    if sys.platform == "win32":
        backend.persist = "local machine"
    return backend


def _failures() -> tuple[type[BaseException], ...]:
    found: list[type[BaseException]] = [KeyringError, OSError, RuntimeError, ValueError]
    for module, name in _FOREIGN:
        with contextlib.suppress(ImportError, AttributeError):
            kind: object = getattr(importlib.import_module(module), name)
            if isinstance(kind, type) and issubclass(kind, Exception):
                found.append(kind)
    return tuple(found)
