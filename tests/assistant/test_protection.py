"""What opens a vault, through the façade."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from app.assistant import Mode, Profile, examine
from app.assistant.promise import PROMISES
from app.domain.errors import (
    KeystoreError,
    NoVaultError,
    RecoveryCodeError,
    VaultDamagedError,
    VaultError,
    WrongPassphraseError,
)
from app.vault import MemoryKeySource

PASSPHRASE = "seven grey herons at dawn"  # noqa: S105 - of a vault in a test's own folder
OTHER = "another one"


@pytest.fixture
def with_keystore(profile: Profile, tmp_path: Path) -> Profile:
    """The same profile on a machine with a keystore."""
    keys = MemoryKeySource()
    places = replace(profile.places, state=tmp_path / "state")
    return replace(profile, places=places, parts=replace(profile.parts, keystore=lambda: keys))


def test_a_vault_moves_through_all_modes(with_keystore: Profile) -> None:
    with with_keystore.create(None) as assistant:
        protection = assistant.protection
        assert protection.mode() is Mode.EASY
        protection.move(Mode.PRIVATE, old=None, new=PASSPHRASE)
        protection.move(Mode.PORTABLE, old=PASSPHRASE, new=PASSPHRASE)
        assert protection.mode() is Mode.PORTABLE
        protection.change_passphrase(PASSPHRASE, OTHER)
    with with_keystore.unlock(OTHER) as assistant:
        assistant.protection.move(Mode.EASY, old=OTHER, new=None)
    with_keystore.unlock(None).lock()


def test_a_portable_vault_is_made_where_there_is_a_keystore(with_keystore: Profile) -> None:
    with with_keystore.create(PASSPHRASE, portable=True) as assistant:
        assert assistant.protection.mode() is Mode.PORTABLE


def test_a_mode_without_its_secret_is_refused(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        with pytest.raises(KeystoreError, match="offers no keystore"):
            assistant.protection.move(Mode.EASY, old=PASSPHRASE, new=None)
        with pytest.raises(VaultError, match="needs a passphrase"):
            assistant.protection.move(Mode.PORTABLE, old=PASSPHRASE, new=None)
        with pytest.raises(WrongPassphraseError):
            assistant.protection.move(Mode.PORTABLE, old="wrong", new=OTHER)


def test_a_session_of_which_nothing_is_kept_needs_no_secret(profile: Profile) -> None:
    with profile.private() as assistant:
        with pytest.raises(VaultError, match="Nothing is kept"):
            assistant.protection.new_recovery_code()
        with pytest.raises(VaultError, match="Nothing is kept"):
            assistant.protection.move(Mode.PORTABLE, old=None, new=OTHER)


def test_a_recovery_code_is_made_checked_and_removed(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        assert not assistant.protection.has_recovery_code()
        code = assistant.protection.new_recovery_code()
        assert assistant.protection.has_recovery_code()
        assert "recovery code opens it too" in assistant.promise()
        assert profile.code_fits(code)
        assistant.protection.remove_recovery_code()
        assert "only a recovery code could" in assistant.promise()
    with pytest.raises(RecoveryCodeError, match="has no recovery code"):
        profile.code_fits(code)


def test_a_recovery_ends_in_a_new_passphrase_and_a_new_code(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        code = assistant.protection.new_recovery_code()
        assistant.memory.remember("My sister Ana lives in Lisbon")

    assistant, new_code = profile.recover(code, OTHER)

    with assistant:
        assert len(assistant.memory.all()) == 1
    assert (profile.code_fits(code), profile.code_fits(new_code)) == (False, True)
    profile.unlock(OTHER).lock()


def test_a_recovery_on_a_machine_with_a_keystore_may_do_without_it(
    with_keystore: Profile,
) -> None:
    with with_keystore.create(None) as assistant:
        code = assistant.protection.new_recovery_code()
    assistant, _ = with_keystore.recover(code, OTHER, portable=True)
    with assistant:
        assert assistant.protection.mode() is Mode.PORTABLE


def test_without_a_vault_there_is_nothing_to_recover(profile: Profile) -> None:
    with pytest.raises(NoVaultError):
        profile.recover("any words", OTHER)
    with pytest.raises(NoVaultError):
        profile.code_fits("any words")


def test_a_loss_is_named_and_once_accepted_the_vault_takes_writes_again(profile: Profile) -> None:
    with profile.create(PASSPHRASE) as assistant:
        assistant.memory.remember("My sister Ana lives in Lisbon")
    _execute(profile.path, "DELETE FROM records")

    with profile.unlock(PASSPHRASE) as assistant:
        assert "can not be read" in assistant.protection.loss()
        with pytest.raises(VaultDamagedError):
            assistant.memory.remember("I am a nurse")
        assistant.protection.accept_loss()
        assistant.protection.accept_loss()
        assert assistant.protection.loss() == ""
        assistant.memory.remember("I am a nurse")


def test_an_old_file_and_copies_beside_are_among_the_warnings(with_keystore: Profile) -> None:
    profile = with_keystore
    with profile.create(PASSPHRASE) as assistant:
        assistant.memory.remember("I am a nurse")
    old = profile.path.read_bytes()
    with profile.unlock(PASSPHRASE) as assistant:
        assert assistant.warnings() == ()
        assistant.memory.remember("My sister Ana lives in Lisbon")
    profile.path.write_bytes(old)
    profile.path.with_name("vault (conflicted copy)").write_bytes(old)

    with profile.unlock(PASSPHRASE) as assistant:
        older, beside = assistant.warnings()

    assert "older than the one that was last used" in older
    assert "other copies" in beside


def test_the_doctor_says_which_old_copies_can_not_be_known(profile: Profile) -> None:
    before = {finding.subject for finding in examine(profile)}
    profile.create(PASSPHRASE).lock()

    after = {finding.subject: finding.text for finding in examine(profile)}

    assert after.keys() - before == {"Old copies"}
    assert "can not be known" in after["Old copies"]


@pytest.mark.parametrize("pins", [True, False])
def test_the_doctor_says_whether_keys_stay_out_of_swap(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, pins: bool
) -> None:
    monkeypatch.setattr("app.assistant.doctor.pins_keys", lambda: pins)

    (found,) = (each for each in examine(profile) if each.subject == "Memory")

    assert found.well is pins
    assert "swap" in found.text


@pytest.mark.parametrize("mode", list(Mode))
def test_every_mode_says_what_protects_it(mode: Mode) -> None:
    assert PROMISES[mode].endswith(".")


def _execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute(statement)
    connection.close()
