"""S12: whatever a keystore does, whenever it does it, nothing is lost and nothing lies in the open.

Every kind of bad keystore meets everything that a vault asks of one. Each meeting ends well or in a
sentence with a next step; once the keystore is well again, the vault opens with all that it held.
"""

import contextlib
import itertools
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import KeystoreError, VaultError
from app.vault import (
    MemoryKeySource,
    NewProtection,
    Vault,
    create_vault,
    erase_vault,
    inspect_vault,
    open_vault,
    recover_vault,
)
from tests.vault.conftest import FAST
from tests.vault.keystores import Crash, Lying, Scripted, crash_at, refuse
from tests.vault.samples import make_memory

Clock = Callable[[], datetime]
WORDS = "correct horse battery"


class Store:
    """A keystore that is well until `turn` is called."""

    def __init__(self) -> None:
        self.former = self.latter = MemoryKeySource()
        self.lying = Lying(self.former)
        self.asked = Scripted(self.lying)

    def turn(self, kind: str) -> None:
        if kind in REFUSED:
            self.asked.before = refuse(*REFUSED[kind])
        elif kind == "replaced":
            self.lying.honest = self.latter = MemoryKeySource()
        else:
            self.lying.keeps = kind != "forgetful"
            self.lying.removes = kind != "stubborn"
            self.lying.twists = kind == "twisting"

    def heal(self) -> None:
        """Nothing refuses any more, and what was replaced is put back beside the new."""
        self.latter._secrets |= self.former._secrets
        self.asked.before = refuse()
        self.lying.keeps = self.lying.removes = True
        self.lying.twists = False


REFUSED = {"locked": ("store", "load", "remove"), "read-only": ("store", "remove")}
KINDS = (*REFUSED, "replaced", "forgetful", "stubborn", "twisting")


def forget(vault: Vault, store: Store) -> None:
    del store
    with vault.forgetting():
        vault.memories.remove(make_memory("gone").id)


def change_passphrase(vault: Vault, store: Store) -> None:
    del store
    vault.change_passphrase(None, WORDS, cost=FAST)


def make_code(vault: Vault, store: Store) -> None:
    del store
    vault.protection.renew_code()


def leave_keystore(vault: Vault, store: Store) -> None:
    del store
    vault.protection.change(None, WORDS, keystore=None, cost=FAST)


def join_keystore_again(vault: Vault, store: Store) -> None:
    vault.protection.change(None, WORDS, keystore=None, cost=FAST)
    vault.protection.change(WORDS, None, keystore=store.asked)


def write(vault: Vault, store: Store) -> None:
    del store
    vault.memories.put(make_memory("new"))


ACTIONS = (forget, change_passphrase, make_code, leave_keystore, join_keystore_again, write)


@pytest.mark.parametrize(("kind", "action"), list(itertools.product(KINDS, ACTIONS)))
def test_a_bad_keystore_costs_nothing(
    path: Path, clock: Clock, kind: str, action: Callable[[Vault, Store], None]
) -> None:
    store = Store()
    vault = _make(path, store, clock)
    store.turn(kind)

    with contextlib.suppress(KeystoreError):
        action(vault, store)
    vault.close()

    store.heal()
    again = _open(path, store, clock)
    assert again.memories.get(make_memory("kept").id) is not None
    assert not again.damage.harmful
    again.close()


@pytest.mark.parametrize("kind", ["locked", "read-only", "stubborn", "replaced"])
def test_a_keystore_that_gives_nothing_or_keeps_all_is_told_with_a_next_step(
    path: Path, clock: Clock, kind: str
) -> None:
    store = Store()
    _make(path, store, clock).close()
    store.turn(kind)

    with pytest.raises(KeystoreError) as caught:
        _open_and_erase(path, store, clock)

    assert str(caught.value).endswith(".")
    assert caught.value.advice.endswith(".")
    assert path.exists()


@pytest.mark.parametrize("kind", ["forgetful", "twisting"])
def test_a_keystore_that_only_takes_nothing_new_still_opens_and_erases(
    path: Path, clock: Clock, kind: str
) -> None:
    store = Store()
    _make(path, store, clock).close()
    store.turn(kind)

    assert _open_and_erase(path, store, clock) == ""
    assert not path.exists()


@pytest.mark.parametrize("kind", ["locked", "read-only", "forgetful", "twisting"])
def test_on_a_bad_keystore_nothing_is_created_and_nothing_recovered(
    path: Path, clock: Clock, kind: str
) -> None:
    store, bad = Store(), Store()
    vault = _make(path, store, clock)
    code = vault.protection.renew_code().words
    vault.close()
    bad.turn(kind)
    before = path.read_bytes()

    with pytest.raises(KeystoreError):
        create_vault(path.with_name("other"), keystore=bad.asked, passphrase=None, clock=clock)
    with pytest.raises(KeystoreError):
        recover_vault(path, code, NewProtection(bad.asked), clock=clock)

    assert not path.with_name("other").exists()
    assert path.read_bytes() == before


@pytest.mark.parametrize("fatal", range(1, 16))
def test_a_crash_between_any_two_calls_while_a_code_is_made_or_used_loses_nothing(
    path: Path, clock: Clock, fatal: int
) -> None:
    store = Store()
    vault = _make(path, store, clock)
    code = vault.protection.renew_code().words
    store.asked.calls.clear()
    store.asked.before = crash_at(fatal)
    with contextlib.suppress(Crash, VaultError):
        vault.protection.renew_code()
    with contextlib.suppress(VaultError):
        vault.close()
    store.heal()
    _open(path, store, clock).close()

    store.asked.calls.clear()
    store.asked.before = crash_at(fatal)
    with contextlib.suppress(Crash, VaultError):
        recover_vault(path, code, NewProtection(store.asked), clock=clock)[0].close()

    store.heal()
    again = _open(path, store, clock)
    assert again.memories.get(make_memory("kept").id) is not None
    assert again.check().residues == 0
    again.close()


@pytest.mark.parametrize("fatal", range(1, 8))
def test_a_crash_between_any_two_calls_while_a_vault_is_made_or_erased_ends_in_one_or_none(
    path: Path, clock: Clock, fatal: int
) -> None:
    store = Store()
    store.asked.before = crash_at(fatal)
    with contextlib.suppress(Crash):
        create_vault(path, keystore=store.asked, passphrase=None, clock=clock).close()
    store.heal()
    if not path.exists():
        _make(path, store, clock).close()
    store.asked.calls.clear()
    store.asked.before = crash_at(fatal)
    with contextlib.suppress(Crash):
        erase_vault(path, keystore=store.asked)
    store.heal()

    if path.exists():
        erase_vault(path, keystore=store.asked)
    assert not path.exists()


def _make(path: Path, store: Store, clock: Clock) -> Vault:
    vault = create_vault(path, keystore=store.asked, passphrase=None, clock=clock)
    vault.memories.put(make_memory("kept"))
    vault.memories.put(make_memory("gone"))
    return vault


def _open(path: Path, store: Store, clock: Clock) -> Vault:
    words = WORDS if inspect_vault(path).needs_passphrase else None
    return open_vault(path, keystore=store.asked, passphrase=words, clock=clock)


def _open_and_erase(path: Path, store: Store, clock: Clock) -> str:
    _open(path, store, clock).close()
    return erase_vault(path, keystore=store.asked)
