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
from typing import Protocol, runtime_checkable

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
_SETTINGS = {"keyring.backends.Windows": {"persist": "local machine"}}  # not to roam
_ACCOUNT = "candor"
_ERRORS = (  # what the backends raise, besides errors of the operating system
    ("keyring.errors", "KeyringError"),
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney", "DBusErrorResponse"),
    ("dbus.exceptions", "DBusException"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)


@runtime_checkable
class Backend(Protocol):
    """What every backend of keyring does."""

    def get_password(self, service: str, username: str, /) -> str | None:
        """Return the text under these names, or None."""
        ...

    def set_password(self, service: str, username: str, password: str, /) -> None:
        """Keep a text under these names."""
        ...

    def delete_password(self, service: str, username: str, /) -> None:
        """Delete the text under these names."""
        ...


class KeyringKeySource:
    """Secrets in one keystore of the system, written as hexadecimal text."""

    def __init__(self, backend: Backend) -> None:
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
        with contextlib.suppress(*self._failures):  # what counts is whether it is gone
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


def _make_backend(module: str, name: str) -> Backend | None:
    """A backend that says of itself that it works here."""
    kind = _class_of(module, name)
    if kind is None or not getattr(kind, "viable", False):
        return None
    backend = kind()
    for setting, value in _SETTINGS.get(module, {}).items():
        setattr(backend, setting, value)
    return backend if isinstance(backend, Backend) else None


def _failures() -> tuple[type[BaseException], ...]:
    """Every error that can mean that the keystore refused; what is not installed raises none."""
    foreign = [_class_of(module, name) for module, name in _ERRORS]
    known = [kind for kind in foreign if kind is not None and issubclass(kind, Exception)]
    return (OSError, RuntimeError, ValueError, *known)


def _class_of(module: str, name: str) -> type | None:
    try:
        kind: object = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError):
        return None
    return kind if isinstance(kind, type) else None
