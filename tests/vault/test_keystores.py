"""One suite for every key source, and the choice of the system's keystore."""

import sys
from pathlib import Path

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest

from app.domain.errors import KeystoreError
from app.vault import KeyringKeySource, KeySource, MemoryKeySource, find_keystore, keyrings
from app.vault.keyrings import ALLOWED, keeps
from tests.vault.keystores import FileKeySource, Lying, Scripted, refuse
from tests.vault.wallets import Wallet


@pytest.fixture(params=["memory", "keyring", "files", "scripted"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> KeySource:
    """Every implementation of the port, those of the tests included."""
    sources: dict[str, KeySource] = {
        "memory": MemoryKeySource(),
        "keyring": KeyringKeySource(Wallet()),
        "files": FileKeySource(tmp_path),
        "scripted": Scripted(MemoryKeySource()),
    }
    return sources[str(request.param)]


def test_a_secret_comes_back_as_it_was(source: KeySource) -> None:
    source.store("candor/a/epoch-1", bytes(range(32)))

    assert source.load("candor/a/epoch-1") == bytes(range(32))


def test_nothing_is_there_before_it_is_stored(source: KeySource) -> None:
    assert source.load("candor/a/epoch-1") is None


def test_an_item_is_never_overwritten(source: KeySource) -> None:
    source.store("candor/a/epoch-1", b"first")

    with pytest.raises(KeystoreError, match="ever overwritten"):
        source.store("candor/a/epoch-1", b"second")

    assert source.load("candor/a/epoch-1") == b"first"


def test_a_removed_secret_is_gone_and_the_others_stay(source: KeySource) -> None:
    source.store("candor/a/epoch-1", b"first")
    source.store("candor/a/epoch-2", b"second")

    source.remove("candor/a/epoch-1")
    source.remove("candor/a/epoch-1")

    assert source.load("candor/a/epoch-1") is None
    assert source.load("candor/a/epoch-2") == b"second"


def test_an_honest_keystore_passes_the_probe_and_keeps_nothing_of_it() -> None:
    wallet = Wallet()

    assert keeps(KeyringKeySource(wallet))
    assert wallet.items == {}


@pytest.mark.parametrize(
    "wallet", [Wallet(locked=True), Wallet(stubborn=True), Wallet(forgetful=True)]
)
def test_a_keystore_that_fails_the_probe_is_not_used(wallet: Wallet) -> None:
    assert not keeps(KeyringKeySource(wallet))


@pytest.mark.parametrize(
    "source",
    [
        Lying(MemoryKeySource(), keeps=False),
        Lying(MemoryKeySource(), removes=False),
        Lying(MemoryKeySource(), twists=True),
        Scripted(MemoryKeySource(), refuse("load")),
    ],
)
def test_a_lying_keystore_fails_the_probe(source: KeySource) -> None:
    assert not keeps(source)


@pytest.mark.parametrize(
    ("wallet", "sentence"),
    [(Wallet(locked=True), "locked or refused"), (Wallet(forgetful=True), "did not keep")],
)
def test_a_keystore_that_does_not_store_is_named(wallet: Wallet, sentence: str) -> None:
    with pytest.raises(KeystoreError, match=sentence):
        KeyringKeySource(wallet).store("candor/a/epoch-1", b"secret")


def test_a_keystore_that_does_not_delete_is_named() -> None:
    source = KeyringKeySource(Wallet(stubborn=True))
    source.store("candor/a/epoch-1", b"secret")

    with pytest.raises(KeystoreError, match="locked or refused"):
        source.remove("candor/a/epoch-1")


def test_an_item_that_somebody_else_wrote_is_named() -> None:
    source = KeyringKeySource(Wallet({("candor/a/epoch-1", "candor"): "not hexadecimal"}))

    with pytest.raises(KeystoreError, match="does not open"):
        source.load("candor/a/epoch-1")


def test_secrets_are_kept_one_item_each_under_their_own_name() -> None:
    """Windows moves items of one name about; macOS deletes before it adds."""
    wallet = Wallet()

    KeyringKeySource(wallet).store("candor/a/epoch-1", b"\x01\x02")

    assert wallet.items == {("candor/a/epoch-1", "candor"): "0102"}


def test_no_backend_that_keeps_nothing_or_plain_text_is_on_the_list() -> None:
    refused = (keyring.backends.null, keyring.backends.fail, keyring.backends.chainer)
    names = {module for backends in ALLOWED.values() for module, _ in backends}

    assert names.isdisjoint(module.__name__ for module in refused)
    assert names == {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }


def test_configuration_can_not_choose_the_keystore(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    assert find_keystore() is None


@pytest.mark.parametrize("system", ["linux", "darwin", "win32", "plan9"])
def test_a_system_without_a_keystore_has_none(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    allowed = ALLOWED.get(system, ())
    monkeypatch.setitem(ALLOWED, sys.platform, allowed)

    assert find_keystore() is None


@pytest.mark.parametrize(
    ("module", "name", "found"),
    [
        ("tests.vault.wallets", "Wallet", True),
        ("tests.vault.wallets", "Absent", False),
        ("tests.vault.wallets", "Nothing", False),
        ("tests.vault.wallets", "Missing", False),
        ("tests.vault.wallets", "__doc__", False),
        ("tests.vault.nowhere", "Wallet", False),
    ],
)
def test_only_a_backend_that_works_here_is_used(
    monkeypatch: pytest.MonkeyPatch, module: str, name: str, *, found: bool
) -> None:
    monkeypatch.setitem(ALLOWED, sys.platform, ((module, name),))

    assert (find_keystore() is not None) is found


def test_a_backend_gets_the_settings_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(keyrings._SETTINGS, "tests.vault.wallets", {"persist": "local machine"})

    backend = keyrings._make_backend("tests.vault.wallets", "Wallet")

    assert isinstance(backend, Wallet)
    assert backend.persist == "local machine"


def test_the_first_keystore_that_keeps_its_word_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    both = (("tests.vault.wallets", "Forgetful"), ("tests.vault.wallets", "Wallet"))
    monkeypatch.setitem(ALLOWED, sys.platform, both)

    found = find_keystore()

    assert isinstance(found, KeyringKeySource)
    assert type(found._backend) is Wallet
