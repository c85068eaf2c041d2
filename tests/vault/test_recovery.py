"""The recovery code: the last way in, and what it must not open."""

import sqlite3
from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import (
    KeystoreError,
    NoVaultError,
    RecoveryCodeError,
    VaultDamagedError,
    VaultError,
    VaultInUseError,
    WrongPassphraseError,
)
from app.vault import (
    MemoryKeySource,
    Mode,
    NewProtection,
    Vault,
    code_fits,
    create_vault,
    inspect_vault,
    open_vault,
    recover_vault,
)
from app.vault.codes import RecoveryCode, make_code, read_code
from app.vault.container import HEADER, ROOT, Copy, open_container
from app.vault.header import (
    Secrets,
    make_header,
    make_identity,
    open_header,
    open_header_by_code,
)
from app.vault.recovery_slot import open_by_code
from tests.vault.conftest import FAST
from tests.vault.keystores import Lying, Scripted, refuse
from tests.vault.samples import make_memory

Clock = Callable[[], datetime]
WORDS, OTHER = "correct horse battery", "another one"
ZEROS = "abandon " * 11 + "about"  # the first vector of BIP-39
PORTABLE = NewProtection(passphrase=OTHER, cost=FAST)


@pytest.fixture
def code(vault: Vault) -> str:
    """The code of a vault in Easy mode, which is locked and holds a memory."""
    vault.memories.put(make_memory())
    code = vault.protection.renew_code()
    vault.close()
    return code.words


def test_the_words_are_those_of_bip_39() -> None:
    assert RecoveryCode(bytes(16)).words == ZEROS
    assert read_code(ZEROS) == RecoveryCode(bytes(16))


@given(st.binary(min_size=16, max_size=16), st.sampled_from([" ", "\n", " - ", ", ", "  2. "]))
def test_a_code_is_read_however_it_is_typed(entropy: bytes, between: str) -> None:
    words = RecoveryCode(entropy).words.split()

    assert read_code(between.join(words).upper()) == RecoveryCode(entropy)
    assert read_code(between.join(word[:4] for word in words)) == RecoveryCode(entropy)


@pytest.mark.parametrize("typed", ["", ZEROS[:-6], ZEROS + " about", ZEROS[:-5] + "zoo", "x " * 12])
def test_words_that_are_no_code_are_told_from_a_wrong_one(typed: str) -> None:
    with pytest.raises(RecoveryCodeError, match="not a recovery code") as caught:
        read_code(typed)

    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_two_codes_are_never_the_same_and_none_shows_in_print() -> None:
    assert make_code() != make_code()
    assert repr(make_code()) == "RecoveryCode()"
    assert repr(make_code().keys(bytes(16))) == "RecoveryKeys()"


def test_the_code_opens_a_vault_that_lost_its_keystore(code: str, path: Path, clock: Clock) -> None:
    vault, new = recover_vault(path, code, PORTABLE, clock=clock)

    assert vault.memories.all() == (make_memory(),)
    assert vault.info.mode is Mode.PORTABLE
    vault.close()
    open_vault(path, keystore=None, passphrase=OTHER, clock=clock).close()
    assert code_fits(path, new.words)


def test_after_a_recovery_the_old_code_opens_nothing(code: str, path: Path, clock: Clock) -> None:
    recover_vault(path, code, PORTABLE, clock=clock)[0].close()

    assert not code_fits(path, code)
    with pytest.raises(RecoveryCodeError, match="does not open"):
        recover_vault(path, code, PORTABLE, clock=clock)


def test_a_forgotten_passphrase_is_replaced_and_the_keystore_stays(
    path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault = create_vault(path, keystore=keys, passphrase=WORDS, clock=clock, cost=FAST)
    code = vault.protection.renew_code().words
    vault.close()

    vault, _ = recover_vault(path, code, NewProtection(keys, OTHER, FAST), clock=clock)

    assert (vault.info.mode, len(keys._secrets)) == (Mode.PRIVATE, 1)
    vault.close()
    open_vault(path, keystore=keys, passphrase=OTHER, clock=clock).close()
    with pytest.raises(WrongPassphraseError):
        open_vault(path, keystore=keys, passphrase=WORDS, clock=clock)


def test_a_new_keystore_takes_the_place_of_the_lost_one(
    code: str, path: Path, clock: Clock
) -> None:
    new = MemoryKeySource()

    recover_vault(path, code, NewProtection(new), clock=clock)[0].close()

    again = open_vault(path, keystore=new, passphrase=None, clock=clock)
    assert (again.info.mode, again.info.has_recovery_code) == (Mode.EASY, True)
    assert again.check().residues == 0
    again.close()


def test_the_code_is_checked_without_opening_anything(
    code: str, path: Path, keys: MemoryKeySource
) -> None:
    before = path.read_bytes()

    assert code_fits(path, code)
    assert not code_fits(path, make_code().words)
    assert path.read_bytes() == before
    assert len(keys._secrets) == 1


def test_the_code_outlives_forgetting_and_a_new_passphrase(
    code: str, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    vault.change_passphrase(None, WORDS, cost=FAST)
    with vault.forgetting() as forgotten:
        vault.memories.remove(make_memory().id)
    vault.close()

    assert code_fits(path, code)
    assert "the code that was valid then" in forgotten.sentence
    assert recover_vault(path, code, PORTABLE, clock=clock)[0].memories.all() == ()


def test_a_new_code_takes_the_place_of_the_old_one(
    code: str, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault = open_vault(path, keystore=keys, passphrase=None, clock=clock)

    new = vault.protection.renew_code().words
    vault.close()

    assert code_fits(path, new)
    assert not code_fits(path, code)


def test_a_removed_code_opens_nothing_and_the_format_is_the_first_again(
    code: str, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    vault = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    assert vault.info.version == 2

    vault.protection.remove_code()
    vault.protection.remove_code()
    vault.close()

    assert inspect_vault(path).version == 1
    with pytest.raises(RecoveryCodeError, match="has no recovery code"):
        code_fits(path, code)
    with pytest.raises(RecoveryCodeError, match="has no recovery code"):
        recover_vault(path, code, PORTABLE, clock=clock)


def test_an_old_copy_still_opens_with_the_code_of_its_time(
    code: str, path: Path, keys: MemoryKeySource, clock: Clock
) -> None:
    """What the sentence after a forgetting says; nothing can be done about it."""
    old = path.read_bytes()
    vault = open_vault(path, keystore=keys, passphrase=None, clock=clock)
    with vault.forgetting() as forgotten:
        vault.memories.remove(make_memory().id)
    vault.close()
    path.write_bytes(old)

    vault, _ = recover_vault(path, code, PORTABLE, clock=clock)

    assert forgotten.weaker
    assert vault.memories.all() == (make_memory(),)
    vault.close()


@given(at=st.integers(0, 337), change=st.integers(1, 255))
def test_whoever_has_the_code_alone_notices_every_change_of_the_header(
    at: int, change: int
) -> None:
    code, identity = RecoveryCode(bytes(16)), make_identity(keystore=True, cost=FAST)
    keys = code.keys(identity.vault_id)
    stored, root_key = make_header(identity, 1, Secrets(b"d" * 32, b"p" * 32), keys)
    assert open_header_by_code(stored, code) == root_key
    changed = bytearray(stored[:-32])
    changed[at] ^= change

    with pytest.raises(VaultError):
        open_header_by_code(bytes(changed) + sha256(changed).digest(), code)


@given(at=st.integers(0, 337), change=st.integers(1, 255))
def test_whoever_has_keystore_and_passphrase_notices_every_change_of_the_slot_too(
    at: int, change: int
) -> None:
    identity, both = make_identity(keystore=True, cost=FAST), Secrets(b"d" * 32, b"p" * 32)
    keys = RecoveryCode(bytes(16)).keys(identity.vault_id)
    changed = bytearray(make_header(identity, 1, both, keys)[0][:-32])
    changed[at] ^= change

    with pytest.raises(VaultError):
        open_header(bytes(changed) + sha256(changed).digest(), both)


def test_a_header_forged_for_the_public_key_does_not_open_by_the_code() -> None:
    """Anybody can seal for a public key; the proof takes a key that stands nowhere in the open."""
    code, identity = make_code(), make_identity(keystore=True, cost=None)
    right = code.keys(identity.vault_id)
    forged = type(right)(right.public, bytes(32))
    stored, _ = make_header(identity, 1, Secrets(b"d" * 32), forged)

    with pytest.raises(RecoveryCodeError, match="does not open"):
        open_header_by_code(stored, code)


def test_a_slot_of_another_code_is_named_also_where_nobody_checked_its_proof() -> None:
    with pytest.raises(RecoveryCodeError):
        open_by_code(bytes(192), make_code(), where=(bytes(16), 1))


def test_the_public_key_stands_nowhere_in_the_file(code: str, path: Path) -> None:
    with_code = open_container(path)
    header = with_code.node(Copy.A, HEADER) or b""
    with_code.close()
    keys = read_code(code).keys(header[12:28])

    assert keys.public not in path.read_bytes()
    assert keys.proof not in path.read_bytes()


def test_every_epoch_is_sealed_for_the_code_anew(vault: Vault, path: Path) -> None:
    code, slots = vault.protection.renew_code(), set[bytes]()
    for _ in range(20):
        with vault.forgetting():
            pass
        slots.add(vault._store.unlocked.stored[146:338])
    vault.close()

    assert code_fits(path, code.words)
    for part in (slice(0, 32), slice(32, 80), slice(80, 160), slice(160, 192)):
        assert len({slot[part] for slot in slots}) == 20


def test_a_recovery_that_would_protect_nothing_is_refused(
    code: str, path: Path, clock: Clock
) -> None:
    with pytest.raises(VaultError, match="no keystore, and no passphrase"):
        recover_vault(path, code, NewProtection(), clock=clock)
    with pytest.raises(NoVaultError):
        recover_vault(path.with_name("none"), code, PORTABLE, clock=clock)
    with pytest.raises(NoVaultError):
        code_fits(path.with_name("none"), code)


def test_a_vault_that_is_open_is_not_recovered(vault: Vault, path: Path, clock: Clock) -> None:
    code = vault.protection.renew_code()

    with pytest.raises(VaultInUseError):
        recover_vault(path, code.words, PORTABLE, clock=clock)


@pytest.mark.parametrize(
    "bad", [Scripted(MemoryKeySource(), refuse("store")), Lying(MemoryKeySource(), twists=True)]
)
def test_a_bad_new_keystore_leaves_the_vault_and_its_code_as_they_were(
    code: str, path: Path, keys: MemoryKeySource, clock: Clock, bad: Scripted | Lying
) -> None:
    before = path.read_bytes()

    with pytest.raises(KeystoreError):
        recover_vault(path, code, NewProtection(bad), clock=clock)

    assert path.read_bytes() == before
    open_vault(path, keystore=keys, passphrase=None, clock=clock).close()


def test_a_new_keystore_that_forgets_at_once_leaves_the_code_valid(
    code: str, path: Path, clock: Clock
) -> None:
    honest = MemoryKeySource()
    keystore, loads = Scripted(honest), list[str]()

    def vanish(call: str, number: int, name: str) -> None:
        del number
        loads.extend([name] if call == "load" else [])
        if len(loads) == 3:
            honest.remove(name)

    keystore.before = vanish

    with pytest.raises(KeystoreError, match="did not keep"):
        recover_vault(path, code, NewProtection(keystore), clock=clock)

    assert code_fits(path, code)


def test_a_damaged_vault_is_recovered_only_when_the_loss_is_accepted(
    code: str, path: Path, clock: Clock
) -> None:
    _execute(path, "DELETE FROM records")
    damaged = path.read_bytes()

    with pytest.raises(VaultDamagedError, match=r"code is right.*1 of the memories"):
        recover_vault(path, code, PORTABLE, clock=clock)
    assert path.read_bytes() == damaged
    vault, _ = recover_vault(path, code, PORTABLE, clock=clock, accept_loss=True)

    assert (vault.memories.all(), vault.check().residues) == ((), 0)
    vault.close()


def test_a_vault_without_a_root_is_not_recovered(code: str, path: Path, clock: Clock) -> None:
    for table in ("nodes_a", "nodes_b"):
        _execute(path, f"DELETE FROM {table} WHERE number = {ROOT}")  # noqa: S608

    with pytest.raises(VaultDamagedError):
        recover_vault(path, code, PORTABLE, clock=clock, accept_loss=True)


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
