"""What a bad keystore can do to a vault: refuse, but never lose anything."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import KeystoreError, VaultError
from app.domain.references import MemoryId
from app.vault import KeySource, MemoryKeySource, Vault, create_vault, open_vault
from app.vault.container import FIRST_PAGE
from app.vault.marks import Marks
from tests.vault.conftest import FAST
from tests.vault.keystores import Crash, Lying, Scripted, crash_at, refuse
from tests.vault.samples import make_memory

Clock = Callable[[], datetime]
KEPT, GONE = MemoryId("kept"), MemoryId("gone")


def make_vault(path: Path, keystore: KeySource, clock: Clock) -> Vault:
    """A vault with two memories."""
    vault = create_vault(path, keystore=keystore, passphrase=None, clock=clock)
    vault.memories.put(make_memory(KEPT))
    vault.memories.put(make_memory(GONE))
    return vault


def forget_one(vault: Vault) -> str:
    """Forget one of them; return who can still read it."""
    with vault.forgetting() as forgotten:
        vault.memories.remove(GONE)
    return forgotten.sentence


@pytest.mark.parametrize(
    "keystore",
    [
        Scripted(MemoryKeySource(), refuse("store")),
        Scripted(MemoryKeySource(), refuse("load")),
        Lying(MemoryKeySource(), keeps=False),
        Lying(MemoryKeySource(), twists=True),
    ],
)
def test_no_vault_is_created_on_a_bad_keystore(
    path: Path, clock: Clock, keystore: KeySource
) -> None:
    with pytest.raises(KeystoreError) as caught:
        create_vault(path, keystore=keystore, passphrase=None, clock=clock)

    assert caught.value.advice
    assert not path.exists()


def test_a_locked_keystore_stops_the_forgetting_and_loses_nothing(path: Path, clock: Clock) -> None:
    keystore = Scripted(MemoryKeySource())
    vault = make_vault(path, keystore, clock)
    keystore.before = refuse("store")

    with pytest.raises(KeystoreError, match="locked or refused"):
        forget_one(vault)

    assert vault.memories.get(GONE) is not None
    keystore.before = refuse()
    assert forget_one(vault) == ""
    assert vault.memories.get(GONE) is None
    vault.close()


def test_a_keystore_that_lies_stops_the_forgetting(path: Path, clock: Clock) -> None:
    keystore = Lying(MemoryKeySource())
    vault = make_vault(path, keystore, clock)
    keystore.twists = True

    with pytest.raises(KeystoreError, match="did not keep"):
        forget_one(vault)

    assert vault.memories.get(GONE) is not None
    assert vault.check().found.old_epochs == 0
    vault.close()


@pytest.mark.parametrize("refusing", ["quietly", "loudly"])
def test_a_keystore_that_does_not_delete_is_told_and_tried_again(
    path: Path, clock: Clock, refusing: str
) -> None:
    quiet = Lying(MemoryKeySource())
    loud = Scripted(quiet)
    vault = make_vault(path, loud, clock)
    quiet.removes = refusing != "quietly"
    loud.before = refuse("remove") if refusing == "loudly" else refuse()

    assert "has not deleted the old key yet" in forget_one(vault)
    assert vault.memories.get(GONE) is None
    assert vault.check().found.old_epochs == 1
    vault.close()
    quiet.removes, loud.before = True, refuse()
    again = open_vault(path, keystore=loud, passphrase=None, clock=clock)
    assert again.check().residues == 0
    again.close()


def test_a_keystore_that_fails_after_the_commit_is_told(path: Path, clock: Clock) -> None:
    keystore = Scripted(MemoryKeySource())
    vault = make_vault(path, keystore, clock)

    def fail_after_removing(call: str, number: int, name: str) -> None:
        del number, name
        if call == "load" and "remove" in keystore.calls:
            raise KeystoreError("gone", advice="none")

    keystore.before = fail_after_removing

    assert "has not deleted" in forget_one(vault)
    assert vault.memories.get(GONE) is None
    vault.close()


def test_a_key_that_vanishes_after_it_was_shown_costs_nothing(path: Path, clock: Clock) -> None:
    """The new epoch's key is read back twice; the second time it is not there any more."""
    honest = MemoryKeySource()
    keystore = Scripted(honest)
    vault = make_vault(path, keystore, clock)
    loads: list[str] = []

    def vanish(call: str, number: int, name: str) -> None:
        del number
        if call == "load" and name.endswith("-2"):
            loads.append(name)
            if len(loads) == 3:
                honest.remove(name)

    keystore.before = vanish

    assert "has not deleted" in forget_one(vault)
    vault.close()
    again = open_vault(path, keystore=honest, passphrase=None, clock=clock)
    assert [memory.id for memory in again.memories.all()] == [KEPT]
    again.close()


def test_a_passphrase_does_not_change_on_a_keystore_that_forgets(path: Path, clock: Clock) -> None:
    honest = MemoryKeySource()
    keystore = Scripted(honest)
    vault = make_vault(path, keystore, clock)
    loads: list[str] = []

    def vanish(call: str, number: int, name: str) -> None:
        del number
        if call == "load" and name.endswith("-2"):
            loads.append(name)
            if len(loads) == 3:
                honest.remove(name)

    keystore.before = vanish

    with pytest.raises(KeystoreError):
        vault.change_passphrase(None, "words", cost=FAST)

    vault.close()
    open_vault(path, keystore=honest, passphrase=None, clock=clock).close()


def test_an_interruption_after_the_commit_leaves_the_commit(path: Path, clock: Clock) -> None:
    keystore = Scripted(MemoryKeySource())
    vault = make_vault(path, keystore, clock)

    def interrupt(call: str, number: int, name: str) -> None:
        del number, name
        if call == "remove":
            keystore.before = refuse()
            raise KeyboardInterrupt

    keystore.before = interrupt

    with pytest.raises(KeyboardInterrupt):
        forget_one(vault)

    assert vault.memories.get(GONE) is None
    assert vault.check().residues == 0
    vault.close()


@pytest.mark.parametrize("fatal", range(1, 12))
def test_a_crash_between_any_two_calls_of_the_keystore_loses_nothing(
    path: Path, clock: Clock, fatal: int
) -> None:
    honest = MemoryKeySource()
    vault = make_vault(path, honest, clock)
    vault.close()
    keystore = Scripted(honest)
    vault = open_vault(path, keystore=keystore, passphrase=None, clock=clock)
    keystore.calls.clear()
    keystore.before = crash_at(fatal)

    with contextlib.suppress(Crash):
        forget_one(vault)
    with contextlib.suppress(VaultError):
        vault.close()

    again = open_vault(path, keystore=honest, passphrase=None, clock=clock)
    assert again.memories.get(KEPT) == make_memory(KEPT)
    assert again.check().residues == 0
    if again.memories.get(GONE) is not None:
        assert forget_one(again) == ""
    assert again.check().residues == 0
    again.close()


def test_of_a_harmed_vault_no_key_is_destroyed(path: Path, clock: Clock) -> None:
    """A file of which a part is lost may be the wrong one; the key that was begun waits."""
    keystore = MemoryKeySource()
    vault = make_vault(path, keystore, clock)
    container, epochs = vault._store.container, vault._store.epochs
    begun = epochs.begin(1)
    container.write({FIRST_PAGE: b"spoilt"}, {})
    vault.close()

    open_vault(path, keystore=keystore, passphrase=None, clock=clock).close()

    assert epochs.load(begun.epoch) == begun.secret


def test_of_an_older_file_put_back_the_key_of_the_newer_one_is_kept(
    path: Path, clock: Clock, tmp_path: Path
) -> None:
    """Only a keystore that does not delete lets an older epoch open at all."""
    marks, keystore = Marks(tmp_path / "marks"), Lying(MemoryKeySource(), removes=False)
    make_vault(path, keystore, clock).close()
    old = path.read_bytes()
    vault = open_vault(path, keystore=keystore, passphrase=None, clock=clock, marks=marks)
    assert "has not deleted" in forget_one(vault)
    vault.close()
    newer = path.read_bytes()

    keystore.removes = True
    path.write_bytes(old)
    open_vault(path, keystore=keystore, passphrase=None, clock=clock, marks=marks).close()
    path.write_bytes(newer)

    open_vault(path, keystore=keystore, passphrase=None, clock=clock, marks=marks).close()


def test_a_vault_that_can_not_be_read_again_is_locked_and_can_be_unlocked(
    path: Path, clock: Clock
) -> None:
    keystore = Scripted(MemoryKeySource())
    vault = make_vault(path, keystore, clock)
    keystore.before = refuse("load", "store")

    with pytest.raises(KeystoreError):
        forget_one(vault)

    assert vault.closed
    again = open_vault(path, keystore=keystore.honest, passphrase=None, clock=clock)
    assert len(again.memories.all()) == 2
    again.close()
    vault.close()


@dataclass
class Full(MemoryKeySource):
    """A keystore that has an answer to everything."""

    def __post_init__(self) -> None:
        super().__init__()

    def load(self, name: str) -> bytes | None:
        return super().load(name) or bytes(32)


def test_a_keystore_that_knows_every_key_is_not_believed(path: Path, clock: Clock) -> None:
    with pytest.raises(KeystoreError):
        create_vault(path, keystore=Full(), passphrase=None, clock=clock)


def test_a_crash_while_a_vault_is_created_leaves_none(path: Path, clock: Clock) -> None:
    keystore = Scripted(MemoryKeySource(), crash_at(3))

    with pytest.raises(Crash):
        create_vault(path, keystore=keystore, passphrase=None, clock=clock)

    assert not path.exists()
    create_vault(path, keystore=keystore.honest, passphrase=None, clock=clock).close()
